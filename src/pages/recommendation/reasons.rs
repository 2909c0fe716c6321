//! Why the answer is what it is, what is open, and what speaks against it.

use crate::context::Cx;
use crate::pages::result::{Props, points, questions, says};
use crate::ui::{Section, Tone, each};
use twinning_core::advice::{Candidate, Outcome};
use twinning_core::basics::{IndicatorId, Phrase, Truth};
use twinning_core::instrument::Arrangement;
use yew::prelude::*;

/// So many reasons of each kind stand above the cards.
const MOST: usize = 4;

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
                { groups(cx, candidate, MOST) }
            }
        }
    };
    let wished = advice.wished(&props.derived.saved.assessment);
    let about = html! {
        <>
            <p>{ cx.say(&advice.outcome.phrase(".about")) }</p>
            if let Some(wished) = wished {
                <p>{ cx.say(&wished) }</p>
            }
        </>
    };
    match &advice.outcome {
        Outcome::NotEnoughEvidence => html! {
            <Section title={cx.t("recommendation-missing")} hint={cx.t("recommendation-missing-about")}>
                { about }
                { questions(&props.derived, &props.content, first(&advice.unknown)) }
            </Section>
        },
        Outcome::PrepareFirst(None) => html! {
            <Section title={cx.t("recommendation-obstacles")}>
                { about }
                { points(cx.t("recommendation-obstacles-about"), Tone::Danger, &obstacles(cx, &advice.candidates)) }
            </Section>
        },
        _ => html! {
            <Section title={cx.t("recommendation-why")}>
                { about }
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

/// All that speaks for an arrangement, what is open, and what speaks against it.
pub(super) fn of(cx: &Cx, candidate: &Candidate) -> Html {
    groups(cx, candidate, usize::MAX)
}

/// The same, so many of each; the card of the arrangement has the others.
fn groups(cx: &Cx, candidate: &Candidate, most: usize) -> Html {
    let say = |title: &str, tone, phrases: &[Phrase]| {
        let shown = phrases.get(..most).unwrap_or(phrases);
        let mut says = says(cx, shown);
        if shown.len() < phrases.len() {
            says.push(cx.with("recommendation-more", "n", phrases.len() - shown.len()));
        }
        points(cx.t(title), tone, &says)
    };
    html! {
        <div class="groups">
            { say("report-why", Tone::Good, &candidate.why) }
            { say("report-open", Tone::Unknown, &candidate.open) }
            { say("report-against", Tone::Attention, &candidate.why_not) }
        </div>
    }
}
