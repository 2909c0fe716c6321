//! Something that is there when asked for.

use yew::prelude::*;

/// Properties of [`Disclosure`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is behind it.
    pub summary: AttrValue,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// What is there.
    pub children: Html,
}

/// A native fold.
#[component]
pub fn Disclosure(props: &Props) -> Html {
    html! {
        <details class="disclosure" open={props.open}>
            <summary>{ &props.summary }</summary>
            <div class="stack">{ props.children.clone() }</div>
        </details>
    }
}
