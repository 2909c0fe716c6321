//! Any number of several: native check boxes.

use super::choice::{Item, Legend, Look, group, one};
use super::each::each;
use super::use_id;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`CheckList`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub legend: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What can be chosen, and whether it is.
    pub items: Vec<(Item, bool)>,
    /// An item, by its place, was chosen or left.
    pub on_toggle: Callback<(usize, bool)>,
    /// The layout.
    #[prop_or_default]
    pub look: Look,
}

/// Any number of several.
#[component]
pub fn CheckList(props: &Props) -> Html {
    let (name, hint_id) = (use_id(), use_id());
    let items = each(props.items.iter().enumerate(), |(i, (item, chosen))| {
        let on_change = props.on_toggle.reform(move |event: Event| {
            (
                i,
                event.target_unchecked_into::<HtmlInputElement>().checked(),
            )
        });
        one("checkbox", &name, item, *chosen, on_change)
    });
    let legend = Legend {
        text: &props.legend,
        hidden: false,
        hint: &props.hint,
        hint_id,
    };
    group(&legend, props.look, items)
}
