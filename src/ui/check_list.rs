//! Any number of several: native check boxes.

use super::choice::{Entry, Legend, Look, face, group, one};
use super::each::each;
use super::use_id;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`CheckList`].
#[derive(Properties, PartialEq)]
pub struct Props<T: PartialEq> {
    /// What is asked.
    pub legend: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What can be chosen, and whether it is.
    pub entries: Vec<(Entry<T>, bool)>,
    /// Something was chosen or left.
    pub on_toggle: Callback<(T, bool)>,
    /// The layout.
    #[prop_or_default]
    pub look: Look,
}

/// Any number of several.
#[component]
pub fn CheckList<T: Clone + PartialEq + 'static>(props: &Props<T>) -> Html {
    let (name, hint_id) = (use_id(), use_id());
    let entries = each(&props.entries, |(entry, chosen)| {
        let (value, on_toggle) = (entry.value.clone(), props.on_toggle.clone());
        let on_change = Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            on_toggle.emit((value.clone(), input.checked()));
        });
        one("checkbox", &name, &face(entry), *chosen, on_change)
    });
    let legend = Legend {
        text: &props.legend,
        hidden: false,
        hint: &props.hint,
        hint_id,
    };
    group(&legend, props.look, entries)
}
