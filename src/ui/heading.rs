//! The head of a page.

use yew::prelude::*;

/// The name of the page, which takes the focus when the page is shown, and what it is for, in a
/// sentence or two.
pub fn heading(title: AttrValue, lead: Option<AttrValue>) -> Html {
    html! {
        <header class="page-head">
            <h1 tabindex="-1">{ title }</h1>
            if let Some(lead) = lead {
                <p class="lead">{ lead }</p>
            }
        </header>
    }
}
