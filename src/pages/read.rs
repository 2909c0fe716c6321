//! Pages to read: privacy, glossary, method.

mod glossary;
mod method;
mod privacy;

use crate::ui::Same;
pub use glossary::GROUPS;
use glossary::Glossary;
use method::Method;
use privacy::Privacy;
use twinning_core::app::{Store, Topic};
use twinning_core::content::Content;
use yew::prelude::*;

/// Properties of [`Read`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is read.
    pub topic: Topic,
    /// Questions and rules.
    pub content: Same<Content>,
    /// Where answers are kept.
    pub store: Store,
}

/// A page to read.
#[component]
pub fn Read(props: &Props) -> Html {
    let page = match props.topic {
        Topic::Privacy => html! { <Privacy store={props.store.clone()} /> },
        Topic::Glossary => html! { <Glossary /> },
        Topic::Method => html! { <Method content={props.content.clone()} /> },
    };
    html! { <article class="reading stack">{ page }</article> }
}
