//! Which arrangement fits: one answer first, then why, why not the others, and what would change it.

mod answer;
mod card;
mod caveats;
mod committee;
mod compare;
mod details;
mod duties;
mod ladder;
mod leads;
mod path;
mod reasons;
mod rules;
mod settle;
mod tornado;

use super::result::Props;
use crate::context::use_cx;
use crate::ui::{Same, Section, each};
use std::rc::Rc;
use tornado::Tornado;
use twinning_core::advice::Outcome;
use twinning_core::result::Derived;
use yew::prelude::*;

/// The page.
#[component]
pub fn RecommendationPage(props: &Props) -> Html {
    let cx = use_cx();
    let (derived, content) = (&props.derived, &props.content);
    let is_close = matches!(derived.advice.outcome, Outcome::CloseCall(..));
    html! {
        <div>
            { answer::view(&cx, props) }
            { committee::switch(&cx, derived) }
            if is_close {
                { settle::section(&cx, props) }
            }
            { reasons::section(&cx, props) }
            { path::section(&cx, props) }
            if !is_close {
                { settle::section(&cx, props) }
            }
            { ladder::section(&cx, props) }
            <Section title={cx.t("recommendation-options")} hint={cx.t("recommendation-options-about")}>
                <div class="options">{ each(&derived.advice.candidates, |one| card::view(&cx, props, one)) }</div>
            </Section>
            { compare::section(&cx, props) }
            <Tornado saved={Same::from(Rc::clone(&derived.saved))} content={content.clone()} alone={is_alone(derived)} />
            { duties::section(&cx, derived) }
            { leads::section(&cx, &derived.advice) }
            { caveats::section(&cx, derived, content) }
        </div>
    }
}

/// Whether there is nothing to compare the arrangement with.
fn is_alone(derived: &Derived) -> bool {
    derived.advice.ranking.standings().len() < 2
}
