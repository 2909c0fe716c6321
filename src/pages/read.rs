//! Pages to read: privacy, glossary, method.

mod glossary;
mod method;
mod privacy;

pub use glossary::GROUPS;

use crate::context::Cx;
use twinning_core::app::{Model, Topic};
use twinning_core::content::Content;
use yew::prelude::*;

/// A page to read.
pub fn view(cx: &Cx, model: &Model, content: &Content, topic: Topic) -> Html {
    let page = match topic {
        Topic::Privacy => privacy::view(cx, &model.store),
        Topic::Glossary => glossary::view(cx),
        Topic::Method => method::view(cx, content),
    };
    html! { <article class="reading stack" key={topic.id()}>{ page }</article> }
}
