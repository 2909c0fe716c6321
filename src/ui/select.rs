//! A list of which one entry is chosen, folded up.

use super::field::{Field, described_by};
use super::use_id;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Properties of [`Select`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub label: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The entries.
    pub options: Vec<AttrValue>,
    /// The entry chosen, by its place.
    pub chosen: Option<usize>,
    /// An entry was chosen.
    pub on_choose: Callback<usize>,
}

/// A folded list.
#[component]
pub fn Select(props: &Props) -> Html {
    let id = use_id();
    let onchange = props.on_choose.reform(|event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        usize::try_from(index).unwrap_or_default()
    });
    let options = props.options.iter().enumerate().map(|(i, label)| {
        html! { <option key={i} selected={props.chosen == Some(i)}>{ label }</option> }
    });
    html! {
        <Field id={&id} label={&props.label} hint={props.hint.clone()}>
            <select id={&id} class="input" {onchange} aria-describedby={described_by(&id, props.hint.is_some(), false)}>
                { for options }
            </select>
        </Field>
    }
}
