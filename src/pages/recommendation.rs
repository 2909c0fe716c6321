//! Which arrangement fits: one answer first, then why, why not the others, and what would change it.

mod answer;
mod card;
mod caveats;
mod committee;
mod details;
mod duties;
mod ladder;
mod leads;
mod reasons;
mod rules;

use super::result::Props;
use crate::context::use_cx;
use crate::ui::{Section, each};
use yew::prelude::*;

/// The page.
#[component]
pub fn RecommendationPage(props: &Props) -> Html {
    let cx = use_cx();
    let (derived, content) = (&props.derived, &props.content);
    html! {
        <div>
            { answer::view(&cx, props) }
            { committee::switch(&cx, derived) }
            { reasons::section(&cx, props) }
            <Section title={cx.t("recommendation-options")} hint={cx.t("recommendation-options-about")}>
                <div class="options">{ each(&derived.advice.candidates, |one| card::view(&cx, props, one)) }</div>
            </Section>
            { ladder::section(&cx, props) }
            { duties::section(&cx, derived) }
            { leads::section(&cx, &derived.advice.leads) }
            { caveats::section(&cx, content.policy(&props.derived.saved.assessment.edition)) }
        </div>
    }
}
