//! One arrangement: whether it is possible, how well it suits, and everything behind that.

use super::details;
use crate::context::Cx;
use crate::pages::result::Props;
use crate::ui::{Fold, Meter, Tag, Tone, each};
use twinning_core::advice::{Candidate, Feasibility};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// One arrangement as a card.
pub(super) fn view(cx: &Cx, props: &Props, candidate: &Candidate) -> Html {
    let arrangement = candidate.arrangement;
    let inside = {
        let (cx, props) = (cx.clone(), props.clone());
        Callback::from(move |()| details::all(&cx, &props, arrangement))
    };
    let is_advised = props.derived.advice.outcome.arrangement() == Some(arrangement);
    let name = cx.word("arrangement", arrangement.id());
    html! {
        <article key={arrangement.id()} class={classes!("card", "stack", is_advised.then_some("card-primary"))}>
            <div class="rule-head">
                <h3>{ &name }</h3>
                <Tag label={cx.word("feasibility", candidate.feasibility.id())} tone={tone(candidate.feasibility)} />
            </div>
            if let Some(reason) = main_reason(candidate) {
                <p>{ cx.say(reason) }</p>
            }
            <dl class="scores">{ each(&candidate.scores.each(), |(id, share)| score(cx, id, *share)) }</dl>
            <Fold summary={cx.t("recommendation-details")} about={name} {inside} />
        </article>
    }
}

/// One criterion as a meter with its number.
fn score(cx: &Cx, id: &str, share: f64) -> Html {
    // A share of 0 to 1, so a whole number of 0 to 100.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let value = (share * 100.0).round() as usize;
    let label = cx.word("score", id);
    html! {
        <div>
            <dt>{ &label }</dt>
            <dd><Meter {label} {value} most={100} /><span class="numeric">{ cx.percent(share) }</span></dd>
        </div>
    }
}

/// What decides most: for what is possible what speaks for it, else what stands in the way.
fn main_reason(candidate: &Candidate) -> Option<&Phrase> {
    if candidate.feasibility.is_possible() {
        candidate.why.first()
    } else {
        candidate.why_not.first()
    }
}

fn tone(feasibility: Feasibility) -> Tone {
    match feasibility {
        Feasibility::Feasible => Tone::Good,
        Feasibility::Open => Tone::Unknown,
        Feasibility::Near | Feasibility::Far => Tone::Attention,
        Feasibility::Blocked => Tone::Danger,
        Feasibility::NotNeeded => Tone::Info,
    }
}
