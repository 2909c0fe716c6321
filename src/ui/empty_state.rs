//! What will be where nothing is yet.

use yew::prelude::*;

/// Properties of [`EmptyState`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is not there yet, and what that means.
    pub says: AttrValue,
    /// What can be done about it.
    #[prop_or_default]
    pub children: Html,
}

/// A place that is still empty.
#[component]
pub fn EmptyState(props: &Props) -> Html {
    html! {
        <div class="empty stack">
            <p>{ &props.says }</p>
            <div class="button-row">{ props.children.clone() }</div>
        </div>
    }
}
