//! What is not known, and answers that do not fit together, each with a way to its question.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::{Props, questions};
use crate::ui::{Callout, Fold, Section, Tone, each};
use twinning_core::advice::Contradiction;
use twinning_core::app::Page;
use twinning_core::basics::IndicatorId;
use twinning_core::result::Derived;
use yew::prelude::*;

/// So many open questions are shown at once; the others are folded.
const SHOWN: usize = 5;

/// The questions without a level, critical ones first.
pub(super) fn unknown(cx: &Cx, props: &Props) -> Html {
    let unknown = &props.derived.advice.unknown;
    if unknown.is_empty() {
        return Html::default();
    }
    let (first, rest) = unknown.split_at(SHOWN.min(unknown.len()));
    let more = {
        let props = props.clone();
        Callback::from(move |()| {
            let rest = props
                .derived
                .advice
                .unknown
                .get(SHOWN..)
                .unwrap_or_default();
            questions(&props.derived, &props.content, rest)
        })
    };
    html! {
        <Section title={cx.t("profile-unknown")} hint={cx.with("profile-unknown-about", "n", unknown.len())}>
            { questions(&props.derived, &props.content, first) }
            if !rest.is_empty() {
                <Fold summary={cx.with("profile-unknown-more", "n", rest.len())} inside={more} />
            }
        </Section>
    }
}

/// The answers to look at again.
pub(super) fn contradictions(cx: &Cx, derived: &Derived) -> Html {
    let found = &derived.advice.contradictions;
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <Section title={cx.t("profile-contradictions")}>
            <Callout tone={Tone::Attention}>
                <ul class="links">{ each(found, |one| contradiction(cx, derived, one)) }</ul>
            </Callout>
        </Section>
    }
}

fn contradiction(cx: &Cx, derived: &Derived, found: &Contradiction) -> Html {
    let link = |id: &IndicatorId| {
        html! {
            <a href={address(&derived.saved, Page::Question(id.clone()))}>
                { cx.t("profile-look") }
                <span class="visually-hidden">{ ": " }{ cx.word("indicator", id.as_str()) }</span>
            </a>
        }
    };
    html! {
        <li>
            <p>{ cx.say(&found.says) }</p>
            { each(&found.indicators, link) }
        </li>
    }
}
