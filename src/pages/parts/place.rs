//! Where pages and questions are.

use crate::context::{Cx, use_cx};
use twinning_core::app::{Page, Route};
use twinning_core::basics::IndicatorId;
use twinning_core::file::Saved;
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// The address of a page of an assessment.
pub fn address(saved: &Saved, page: Page) -> AttrValue {
    Route::to(&saved.id, page).address().into()
}

/// Properties of [`QuestionLink`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The address of the question.
    pub address: AttrValue,
    /// The question.
    pub indicator: Indicator,
}

/// The name of a question as a link to it, with ★ where it is critical.
#[component]
pub fn QuestionLink(props: &Props) -> Html {
    let cx = use_cx();
    let Indicator { id, code, star, .. } = &props.indicator;
    html! {
        <a href={&props.address}>
            <span class="code">{ code }</span>{ " " }{ cx.t(&word(id)) }
            { star_sign(&cx, *star) }
        </a>
    }
}

/// The sign of a critical question, with words for those who do not see it.
pub fn star_sign(cx: &Cx, star: bool) -> Html {
    html! {
        if star {
            <span class="star" title={cx.t("competencies-star-about")}>
                <span aria-hidden="true">{ "\u{a0}★" }</span>
                <span class="visually-hidden">{ " " }{ cx.t("competencies-star") }</span>
            </span>
        }
    }
}

/// The message that names an indicator.
pub fn word(id: &IndicatorId) -> String {
    format!("indicator-{id}")
}
