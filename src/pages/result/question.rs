//! Links from a result back to the questions it comes from.

use crate::pages::parts::{QuestionLink, address};
use crate::ui::each;
use twinning_core::app::Page;
use twinning_core::basics::IndicatorId;
use twinning_core::content::Content;
use twinning_core::result::Derived;
use yew::prelude::*;

/// A link to one question by its name.
fn question(derived: &Derived, content: &Content, id: &IndicatorId) -> Html {
    let Some((_, indicator)) = content.instrument.indicator(id) else {
        return Html::default();
    };
    let address = address(&derived.saved, Page::Question(id.clone()));
    html! { <QuestionLink {address} indicator={indicator.clone()} /> }
}

/// Links to several questions, one below the other.
pub fn questions(derived: &Derived, content: &Content, ids: &[IndicatorId]) -> Html {
    let link =
        |id: &IndicatorId| html! { <li key={id.as_str()}>{ question(derived, content, id) }</li> };
    html! { <ul class="links">{ each(ids, link) }</ul> }
}
