//! The way to the question before and the one after.

use super::Asked;
use crate::context::Cx;
use crate::pages::parts::address;
use crate::ui::{ButtonKind, LinkButton, Sign};
use twinning_core::app::Page;
use twinning_core::basics::IndicatorId;
use yew::prelude::*;

/// Where the steps lead: a question, or the pages before the first and after the last one.
pub fn targets(asked: &Asked<'_>) -> (Page, Page) {
    let place = &asked.position;
    let or = |id: &Option<IndicatorId>, page| id.as_ref().map_or(page, |id| asked.page(id));
    let (before, after) = match asked.who {
        Some(_) => (Page::Respondents, Page::Respondents),
        None => (Page::Competencies, Page::Resources),
    };
    (or(&place.previous, before), or(&place.next, after))
}

/// Both steps; the next one stands out.
pub fn steps(cx: &Cx, asked: &Asked<'_>) -> Html {
    let (previous, next) = targets(asked);
    let label = match next {
        Page::Question(_) | Page::Answering(..) => "question-page-next",
        Page::Respondents => "answering-done",
        _ => "question-page-last",
    };
    let before = match previous {
        Page::Question(_) | Page::Answering(..) => "question-page-previous",
        Page::Respondents => "answering-back",
        _ => "question-page-overview",
    };
    html! {
        <nav class="question-steps" aria-label={cx.t("question-page-steps")}>
            { LinkButton::new(cx.t(before), address(asked.saved, previous)).sign(Sign::Previous).view() }
            <p class="small">{ cx.t("question-page-purpose") }</p>
            { LinkButton::new(cx.t(label), address(asked.saved, next)).kind(ButtonKind::Primary).sign_after(Sign::Next).view() }
        </nav>
    }
}
