//! The ladder from observer to secretariat as a picture: where the body stands, and what is next.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::{Props, points, says};
use crate::ui::{Section, Tone, each, tag};
use twinning_core::advice::{Candidate, Ladder, RungCheck};
use twinning_core::app::Page;
use twinning_core::basics::{Phrase, Truth};
use yew::prelude::*;

/// So many obstacles are named at the next rung; the card of the arrangement names them all.
const SHOWN: usize = 2;

/// Where a rung is, seen from where the body stands.
#[derive(Clone, Copy, PartialEq)]
enum RungState {
    Here,
    Next,
    Done,
    Goal,
    Open,
    Later,
}

impl RungState {
    fn id(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Next => "next",
            Self::Done => "done",
            Self::Goal => "goal",
            Self::Open => "open",
            Self::Later => "later",
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Here => Tone::Info,
            Self::Next => Tone::Plain,
            Self::Done => Tone::Good,
            Self::Goal => Tone::Attention,
            Self::Open => Tone::Unknown,
            Self::Later => Tone::Plain,
        }
    }
}

/// The ladder, the highest rung first, as it stands on the wall.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let ladder = &props.derived.advice.ladder;
    let mut rungs = Vec::new();
    for rung in ladder.rungs.iter().rev() {
        rungs.push(self::rung(cx, props, rung));
    }
    html! {
        <Section title={cx.t("ladder-title")} hint={sentence(cx, props)}>
            <ol class="ladder" reversed=true>{ each(rungs, |rung| rung) }</ol>
            if let Some(elsewhere) = elsewhere(ladder) {
                <p class="small quiet">{ cx.say(&elsewhere) }</p>
            }
            <p class="small quiet">{ cx.t("ladder-ours") }</p>
        </Section>
    }
}

/// The roles held in other committees: a note, and no rung.
fn elsewhere(ladder: &Ladder) -> Option<Phrase> {
    let role = |(id, n): &(&str, u32)| {
        let name = Phrase::new(format!("rung-{id}"));
        Phrase::new("ladder-role").with("role", name).with("n", *n)
    };
    let roles: Vec<_> = ladder.elsewhere.iter().map(role).collect();
    (!roles.is_empty()).then(|| Phrase::new("ladder-held-elsewhere").with("roles", roles))
}

/// Where the body stands and what is next, in words.
fn sentence(cx: &Cx, props: &Props) -> AttrValue {
    let ladder = &props.derived.advice.ladder;
    let mut here = Vec::new();
    for rung in ladder.here() {
        here.push(name(rung));
    }
    let mut next = Vec::new();
    for rung in ladder.next() {
        next.push(name(rung));
    }
    let id = match (here.is_empty(), next.is_empty()) {
        (false, false) => "ladder-stands",
        (false, true) => "ladder-top",
        (true, _) => "ladder-below",
    };
    cx.say(&Phrase::new(id).with("here", here).with("next", next))
}

fn name(rung: &RungCheck) -> Phrase {
    Phrase::new(format!("rung-{}", rung.id))
}

fn place(props: &Props, rung: &RungCheck) -> RungState {
    let advice = &props.derived.advice;
    let stands = advice.ladder.stands;
    let goal = advice.outcome.arrangement();
    match rung.because.truth {
        Truth::Met if rung.height == stands => RungState::Here,
        Truth::Met => RungState::Done,
        _ if goal.is_some() && rung.by == goal => RungState::Goal,
        _ if rung.height == stands + 1 => RungState::Next,
        Truth::Unknown => RungState::Open,
        Truth::NotMet => RungState::Later,
    }
}

fn rung(cx: &Cx, props: &Props, rung: &RungCheck) -> Html {
    let place = place(props, rung);
    let is_beside = |other: &RungCheck| other.height == rung.height && other.id != rung.id;
    let beside = props.derived.advice.ladder.rungs.iter().any(is_beside);
    let label = cx.t(&format!("ladder-{}", place.id()));
    html! {
        <li key={rung.id.clone()} class={classes!("rung", beside.then_some("is-beside"))} data-place={place.id()}>
            <div class="rung-head">
                <h3>{ cx.say(&name(rung)) }</h3>
                if place != RungState::Later {
                    { tag(label, place.tone()) }
                }
            </div>
            <p class="small">{ cx.t(&format!("rung-{}.about", rung.id)) }</p>
            if matches!(place, RungState::Next | RungState::Goal) {
                { takes(cx, props, rung) }
            }
        </li>
    }
}

/// What the next rung takes: in a sentence, then what stands in the way of the arrangement to it.
fn takes(cx: &Cx, props: &Props, rung: &RungCheck) -> Html {
    let advice = &props.derived.advice;
    let candidate = rung.by.and_then(|by| advice.candidate(by));
    html! {
        <>
            <p>{ cx.t(&format!("rung-{}.takes", rung.id)) }</p>
            if rung.because.truth == Truth::Unknown {
                <p><a href={address(&props.derived.saved, page(props, rung))}>{ cx.t("ladder-answer") }</a></p>
            }
            if let Some(candidate) = candidate {
                { obstacles(cx, candidate) }
            }
        </>
    }
}

/// Where it is asked whether a rung is reached.
fn page(props: &Props, rung: &RungCheck) -> Page {
    let rungs = &props.content.sheets.ladder;
    let found = rungs.iter().find(|other| other.id == rung.id);
    found.map_or(Page::Check, |rung| Page::asking(&rung.when))
}

fn obstacles(cx: &Cx, candidate: &Candidate) -> Html {
    let against = candidate.why_not.get(..SHOWN).unwrap_or(&candidate.why_not);
    let title = cx.with(
        "ladder-obstacles",
        "arrangement",
        Phrase::new(format!("arrangement-{}", candidate.arrangement.id())),
    );
    points(title, Tone::Attention, &says(cx, against))
}
