//! Whether the body could be the more experienced partner.

use crate::context::Cx;
use crate::pages::result::{finding, target};
use crate::ui::{Disclosure, Section, Tone, each, tag};
use twinning_core::advice::{Advice, Lead};
use twinning_core::basics::Truth;
use yew::prelude::*;

/// The lead side of each arrangement.
pub(super) fn section(cx: &Cx, advice: &Advice) -> Html {
    html! {
        <Section title={cx.t("lead-heading")} hint={cx.t("recommendation-lead-about")}>
            if let Some(near) = advice.near_lead() {
                <p>{ cx.say(&near) }</p>
            }
            <ul class="list">{ each(&advice.leads, |lead| entry(cx, lead)) }</ul>
        </Section>
    }
}

fn entry(cx: &Cx, lead: &Lead) -> Html {
    let tone = match lead.truth {
        Truth::Met => Tone::Good,
        Truth::Unknown => Tone::Unknown,
        Truth::NotMet => Tone::Plain,
    };
    html! {
        <li key={lead.arrangement.id()}>
            <div class="rule-head">
                <strong>{ cx.word("arrangement", lead.arrangement.id()) }</strong>
                { tag(cx.word("recommendation-lead", lead.truth.id()), tone) }
            </div>
            <Disclosure summary={cx.t("recommendation-lead-details")}>
                <ul class="findings">
                    { finding(cx, &lead.because) }
                    { each(&lead.levels, |check| target(cx, check)) }
                </ul>
            </Disclosure>
        </li>
    }
}
