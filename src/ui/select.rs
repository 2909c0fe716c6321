//! A list of which one entry is chosen, folded up.

use super::each::each;
use super::field::Frame;
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
        let index = event
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        usize::try_from(index).unwrap_or_default()
    });
    let option = |(i, label): (usize, &AttrValue)| {
        html! { <option selected={props.chosen == Some(i)}>{ label }</option> }
    };
    let frame = Frame {
        id: &id,
        label: &props.label,
        hint: &props.hint,
        error: &None,
        width: "",
    };
    frame.around(html! {
        <select id={&id} class="input" {onchange} aria-describedby={frame.described_by()}>
            { each(props.options.iter().enumerate(), option) }
        </select>
    })
}
