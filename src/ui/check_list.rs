//! Any number of several: native check boxes.

use super::choice::{Group, Item, Look, OneItem};
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
    let name = use_id();
    let items = props.items.iter().enumerate().map(|(i, (item, chosen))| {
        let on_change = props.on_toggle.reform(move |event: Event| {
            (i, event.target_unchecked_into::<HtmlInputElement>().checked())
        });
        html! {
            <OneItem key={i} kind="checkbox" name={&name} item={item.clone()} chosen={*chosen} {on_change} />
        }
    });
    html! {
        <Group legend={&props.legend} legend_hidden={false} hint={props.hint.clone()} look={props.look}>
            { for items }
        </Group>
    }
}
