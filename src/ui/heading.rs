//! The head of a page.

use yew::prelude::*;

/// Properties of [`Heading`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The name of the page.
    pub title: AttrValue,
    /// What it is for, in a sentence or two.
    #[prop_or_default]
    pub lead: Option<AttrValue>,
}

/// The name of the page, which takes the focus when the page is shown, and what it is for.
#[component]
pub fn Heading(props: &Props) -> Html {
    html! {
        <header class="page-head">
            <h1 tabindex="-1">{ &props.title }</h1>
            if let Some(lead) = &props.lead {
                <p class="lead">{ lead }</p>
            }
        </header>
    }
}
