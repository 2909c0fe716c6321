//! Rows and columns, which can be scrolled sideways where the screen is narrow.

use super::each::each;
use yew::prelude::*;

/// Properties of [`Table`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub caption: AttrValue,
    /// Whether the caption is read out only, because the page shows it already.
    #[prop_or_default]
    pub caption_hidden: bool,
    /// Whether every column but the first holds numbers.
    #[prop_or_default]
    pub numbers: bool,
    /// The names of the columns.
    pub head: Vec<AttrValue>,
    /// The rows.
    pub children: Html,
}

/// A table.
#[component]
pub fn Table(props: &Props) -> Html {
    let hidden = props.caption_hidden.then_some("visually-hidden");
    html! {
        <div class="table-scroll" role="group" aria-label={&props.caption} tabindex="0">
            <table class={classes!("table", props.numbers.then_some("has-numbers"))}>
                <caption><span class={hidden}>{ &props.caption }</span></caption>
                <thead><tr>{ each(&props.head, |name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>{ props.children.clone() }</tbody>
            </table>
        </div>
    }
}
