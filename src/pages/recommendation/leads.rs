//! Whether the body could be the more experienced partner.

use crate::context::Cx;
use crate::pages::result::{Props, finding, target, truth_tag};
use crate::ui::{Disclosure, Section};
use twinning_core::advice::Lead;
use yew::prelude::*;

/// The lead side of each arrangement.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    html! {
        <Section title={cx.t("lead-heading")} hint={cx.t("recommendation-lead-about")}>
            <ul class="list">{ for props.derived.advice.leads.iter().map(|lead| entry(cx, props, lead)) }</ul>
        </Section>
    }
}

fn entry(cx: &Cx, props: &Props, lead: &Lead) -> Html {
    let levels = lead.levels.iter().map(|check| target(cx, &props.derived, &props.content, check));
    html! {
        <li key={lead.arrangement.id()}>
            <div class="rule-head">
                <strong>{ cx.word("arrangement", lead.arrangement.id()) }</strong>
                { truth_tag(cx, lead.truth) }
            </div>
            <Disclosure summary={cx.t("recommendation-lead-details")}>
                <ul class="findings">
                    { finding(cx, &lead.because) }
                    { for levels }
                </ul>
            </Disclosure>
        </li>
    }
}
