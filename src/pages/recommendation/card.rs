//! One arrangement in three depths: a sentence, the reasons, and everything they rest on.

use super::{details, path, reasons};
use crate::context::Cx;
use crate::pages::result::{Props, first_of_100};
use crate::ui::{Fold, Tone, tag};
use twinning_core::advice::{Candidate, Feasibility};
use twinning_core::basics::Phrase;
use twinning_core::instrument::Arrangement;
use yew::prelude::*;

/// One arrangement as a card.
pub(super) fn view(cx: &Cx, props: &Props, candidate: &Candidate) -> Html {
    let arrangement = candidate.arrangement;
    let is_advised = props.derived.advice.outcome.arrangement() == Some(arrangement);
    let standing = props.derived.advice.ranking.standing(arrangement);
    let name = cx.word("arrangement", arrangement.id());
    html! {
        <article key={arrangement.id()} class={classes!("card", "stack", is_advised.then_some("card-primary"))}>
            <div class="rule-head">
                <h3>{ &name }</h3>
                { tag(cx.word("feasibility", candidate.feasibility.id()), tone(candidate.feasibility)) }
            </div>
            <p>
                { sentence(cx, props, candidate) }
                if let Some(standing) = standing {
                    { " " }{ cx.say(&first_of_100(standing.first())) }
                }
            </p>
            { fold(cx, props, "recommendation-reasons", arrangement, depth_two) }
        </article>
    }
}

type Inside = fn(&Cx, &Props, Arrangement) -> Html;

/// A fold about one arrangement.
fn fold(cx: &Cx, props: &Props, title: &str, arrangement: Arrangement, inside: Inside) -> Html {
    let summary = cx.t(title);
    let about = cx.word("arrangement", arrangement.id());
    let (cx, props) = (cx.clone(), props.clone());
    let inside = Callback::from(move |()| inside(&cx, &props, arrangement));
    html! { <Fold {summary} {about} {inside} /> }
}

/// What decides most: for what is possible that it is, else what stands in the way.
fn sentence(cx: &Cx, props: &Props, candidate: &Candidate) -> AttrValue {
    let id = candidate.feasibility.id();
    let steps = props.derived.path(candidate.arrangement);
    match candidate.feasibility {
        Feasibility::Blocked => match candidate.why_not.first() {
            Some(reason) => cx.say(reason),
            None => cx.word("verdict", id),
        },
        Feasibility::Near | Feasibility::Far | Feasibility::Unresourced => {
            let days = steps.map_or(0, |path| path.days());
            let steps = steps.map_or(0, |path| path.steps.len());
            let says = Phrase::new(format!("verdict-{id}")).with("n", steps);
            cx.say(&says.with("days", days))
        }
        Feasibility::Feasible | Feasibility::Open | Feasibility::NotNeeded => {
            let says = Phrase::new(format!("verdict-{id}"));
            cx.say(&says.with("n", candidate.open.len()))
        }
    }
}

/// The second depth: reasons, the path, and the way to the third.
fn depth_two(cx: &Cx, props: &Props, arrangement: Arrangement) -> Html {
    let Some(candidate) = props.derived.advice.candidate(arrangement) else {
        return Html::default();
    };
    let is_there = candidate.feasibility == Feasibility::Feasible;
    html! {
        <>
            <p>{ cx.t(&format!("arrangement-{}.about", arrangement.id())) }</p>
            { reasons::of(cx, candidate) }
            if !is_there {
                <h4>{ cx.t("path-heading") }</h4>
                { path::view(cx, props, arrangement) }
            }
            { fold(cx, props, "recommendation-tree", arrangement, details::tree) }
            { fold(cx, props, "recommendation-procedure", arrangement, details::procedure) }
        </>
    }
}

fn tone(feasibility: Feasibility) -> Tone {
    match feasibility {
        Feasibility::Feasible => Tone::Good,
        Feasibility::Open => Tone::Unknown,
        Feasibility::Near | Feasibility::Far | Feasibility::Unresourced => Tone::Attention,
        Feasibility::Blocked => Tone::Danger,
        Feasibility::NotNeeded => Tone::Info,
    }
}
