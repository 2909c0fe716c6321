//! Whether the body could be the more experienced partner.

use crate::context::Cx;
use crate::pages::result::{finding, target, truth_tag};
use crate::ui::Disclosure;
use twinning_core::advice::Lead;
use twinning_core::app::Derived;
use yew::prelude::*;

/// The lead side of each arrangement.
pub(super) fn section(cx: &Cx, derived: &Derived) -> Html {
    html! {
        <section class="section">
            <h2>{ cx.t("lead-heading") }</h2>
            <p>{ cx.t("recommendation-lead-about") }</p>
            <ul class="list">{ for derived.advice.leads.iter().map(|lead| entry(cx, derived, lead)) }</ul>
        </section>
    }
}

fn entry(cx: &Cx, derived: &Derived, lead: &Lead) -> Html {
    let levels = lead.levels.iter().map(|check| target(cx, derived, check));
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
