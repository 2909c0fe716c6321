//! A list of which one entry is chosen, folded up.

use super::choice::Entry;
use super::each::each;
use super::field::Frame;
use super::use_id;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Properties of [`Select`].
#[derive(Properties, PartialEq)]
pub struct Props<T: PartialEq> {
    /// What is asked.
    pub label: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What can be chosen.
    pub entries: Vec<Entry<T>>,
    /// What is chosen.
    pub chosen: Option<T>,
    /// Something was chosen.
    pub on_choose: Callback<T>,
}

/// A folded list.
#[component]
pub fn Select<T: Clone + PartialEq + 'static>(props: &Props<T>) -> Html {
    let id = use_id();
    let (entries, on_choose) = (props.entries.clone(), props.on_choose.clone());
    let onchange = Callback::from(move |event: Event| {
        let index = event
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        let entry = usize::try_from(index).ok().and_then(|i| entries.get(i));
        if let Some(entry) = entry {
            on_choose.emit(entry.value.clone());
        }
    });
    let frame = Frame {
        id: &id,
        label: &props.label,
        hint: &props.hint,
        error: &None,
        width: "",
    };
    frame.around(html! {
        <select id={&id} class="input" {onchange} aria-describedby={frame.described_by()}>
            { each(&props.entries, |entry| {
                let chosen = props.chosen.as_ref() == Some(&entry.value);
                option(&entry.label, chosen)
            }) }
        </select>
    })
}

fn option(label: &AttrValue, selected: bool) -> Html {
    html! { <option {selected}>{ label }</option> }
}
