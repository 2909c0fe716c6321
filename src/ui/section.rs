//! A part of a page with its heading.

use super::use_id;
use yew::prelude::*;

/// Properties of [`Section`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its heading.
    pub title: AttrValue,
    /// What it is for.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is in it.
    pub children: Html,
}

/// A part of a page.
#[component]
pub fn Section(props: &Props) -> Html {
    let id = use_id();
    html! {
        <section class="section" aria-labelledby={&id}>
            <h2 {id}>{ &props.title }</h2>
            if let Some(hint) = &props.hint {
                <p class="hint">{ hint }</p>
            }
            { props.children.clone() }
        </section>
    }
}
