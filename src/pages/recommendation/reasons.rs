//! Why the answer is what it is, what is open, and what speaks against it.

use crate::context::Cx;
use crate::pages::result::{Props, linked, points, question};
use crate::ui::{Section, Tone};
use twinning_core::advice::{Candidate, Outcome};
use twinning_core::basics::Phrase;
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
    let reasons = advised.into_iter().filter_map(|a| advice.candidate(a)).map(|candidate| {
        html! {
            <>
                if !is_one {
                    <h3>{ cx.word("arrangement", candidate.arrangement.id()) }</h3>
                }
                { of(cx, candidate) }
            </>
        }
    });
    let unknown = advice.unknown.iter().take(SHOWN).map(|id| question(&props.derived, &props.content, id));
    match &advice.outcome {
        Outcome::NotEnoughEvidence => html! {
            <Section title={cx.t("recommendation-missing")}>
                { linked(cx.t("recommendation-missing-about"), Tone::Unknown, unknown) }
            </Section>
        },
        outcome if outcome.arrangement().is_none() => Html::default(),
        _ => html! {
            <Section title={cx.t("recommendation-why")}>
                { for reasons }
            </Section>
        },
    }
}

/// What speaks for an arrangement, what is open, and what speaks against it.
pub(super) fn of(cx: &Cx, candidate: &Candidate) -> Html {
    let say = |title: &str, tone, phrases: &[Phrase]| {
        points(cx.t(title), tone, phrases.iter().map(|phrase| cx.say(phrase)))
    };
    html! {
        <div class="groups">
            { say("report-why", Tone::Good, &candidate.why) }
            { say("report-open", Tone::Unknown, &candidate.open) }
            { say("report-against", Tone::Attention, &candidate.why_not) }
        </div>
    }
}
