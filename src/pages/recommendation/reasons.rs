//! Why the answer is what it is, what is open, and what speaks against it.

use crate::context::Cx;
use crate::pages::result::{Props, points, questions, says};
use crate::ui::{Section, Tone, each};
use twinning_core::advice::{Candidate, Outcome};
use twinning_core::basics::{IndicatorId, Phrase, Truth};
use twinning_core::instrument::Arrangement;
use yew::prelude::*;

/// So many open questions are named where too little is known.
const SHOWN: usize = 6;

/// The reasons of the arrangements advised; the open questions where none is.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let advice = &props.derived.advice;
    let advised = match &advice.outcome {
        Outcome::CloseCall(first, second) => vec![*first, *second],
        other => other.arrangement().into_iter().collect(),
    };
    let is_one = advised.len() == 1;
    let reasons = |arrangement: &Arrangement| {
        html! {
            if let Some(candidate) = advice.candidate(*arrangement) {
                if !is_one {
                    <h3>{ cx.word("arrangement", arrangement.id()) }</h3>
                }
                { of(cx, candidate) }
            }
        }
    };
    match &advice.outcome {
        Outcome::NotEnoughEvidence => html! {
            <Section title={cx.t("recommendation-missing")} hint={cx.t("recommendation-missing-about")}>
                { questions(&props.derived, &props.content, first(&advice.unknown)) }
            </Section>
        },
        Outcome::PrepareFirst(None) => html! {
            <Section title={cx.t("recommendation-obstacles")}>
                { points(cx.t("recommendation-obstacles-about"), Tone::Danger, &obstacles(cx, &advice.candidates)) }
            </Section>
        },
        outcome if outcome.arrangement().is_none() => Html::default(),
        _ => html! {
            <Section title={cx.t("recommendation-why")}>
                { each(&advised, reasons) }
            </Section>
        },
    }
}

/// The requirements that are not met, each once.
fn obstacles(cx: &Cx, candidates: &[Candidate]) -> Vec<AttrValue> {
    let mut obstacles = Vec::new();
    for gate in candidates.iter().flat_map(|candidate| &candidate.gates) {
        let says = cx.say(&gate.sentence());
        if gate.truth == Truth::NotMet && !obstacles.contains(&says) {
            obstacles.push(says);
        }
    }
    obstacles
}

fn first(open: &[IndicatorId]) -> &[IndicatorId] {
    open.get(..SHOWN).unwrap_or(open)
}

/// What speaks for an arrangement, what is open, and what speaks against it.
pub(super) fn of(cx: &Cx, candidate: &Candidate) -> Html {
    let say = |title: &str, tone, phrases: &[Phrase]| points(cx.t(title), tone, &says(cx, phrases));
    html! {
        <div class="groups">
            { say("report-why", Tone::Good, &candidate.why) }
            { say("report-open", Tone::Unknown, &candidate.open) }
            { say("report-against", Tone::Attention, &candidate.why_not) }
        </div>
    }
}
