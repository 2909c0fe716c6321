//! What is not known, and answers that do not fit together, each with a way to its question.

use crate::context::Cx;
use crate::pages::result::{Fold, address, questions};
use crate::ui::{Callout, Same, Tone};
use twinning_core::advice::Contradiction;
use twinning_core::app::{Derived, Page};
use twinning_core::basics::IndicatorId;
use yew::prelude::*;

/// So many open questions are shown at once; the others are folded.
const SHOWN: usize = 5;

/// The questions without a level, critical ones first.
pub(super) fn unknown(cx: &Cx, derived: &Same<Derived>) -> Html {
    let unknown = &derived.advice.unknown;
    if unknown.is_empty() {
        return Html::default();
    }
    let (first, rest) = unknown.split_at(SHOWN.min(unknown.len()));
    let more = {
        let (cx, derived) = (cx.clone(), derived.clone());
        Callback::from(move |()| {
            let rest = derived.advice.unknown.get(SHOWN..).unwrap_or_default();
            questions(&cx, &derived, rest)
        })
    };
    html! {
        <section class="section">
            <h2>{ cx.t("profile-unknown") }</h2>
            <p>{ cx.with("profile-unknown-about", "n", unknown.len()) }</p>
            { questions(cx, derived, first) }
            if !rest.is_empty() {
                <Fold summary={cx.with("profile-unknown-more", "n", rest.len())} inside={more} />
            }
        </section>
    }
}

/// The answers to look at again.
pub(super) fn contradictions(cx: &Cx, derived: &Derived) -> Html {
    let found = &derived.advice.contradictions;
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <section class="section">
            <h2>{ cx.t("profile-contradictions") }</h2>
            <Callout tone={Tone::Attention}>
                <ul class="list">{ for found.iter().map(|one| contradiction(cx, derived, one)) }</ul>
            </Callout>
        </section>
    }
}

fn contradiction(cx: &Cx, derived: &Derived, found: &Contradiction) -> Html {
    let link = |id: &IndicatorId| {
        html! {
            <a href={address(derived, Page::Question(id.clone()))}>
                { cx.t("profile-look") }
                <span class="visually-hidden">{ ": " }{ cx.word("indicator", id.as_str()) }</span>
            </a>
        }
    };
    html! {
        <li>
            <p>{ cx.say(&found.says) }</p>
            { for found.indicators.iter().map(link) }
        </li>
    }
}
