//! Whether the duties of a P-member were met, for each committee named.

use crate::context::Cx;
use crate::pages::result::truth_tag;
use crate::ui::{Disclosure, Section, Tone, each, tag};
use twinning_core::basics::{Phrase, Truth};
use twinning_core::policy::{DutyCheck, DutyState};
use twinning_core::result::Derived;
use yew::prelude::*;

/// The duty checks.
pub(super) fn section(cx: &Cx, derived: &Derived) -> Html {
    let duties = &derived.advice.duties;
    if duties.is_empty() {
        return Html::default();
    }
    html! {
        <Section title={cx.t("recommendation-duties")} hint={cx.t("recommendation-duties-about")}>
            { each(duties, |check| committee(cx, derived, check)) }
        </Section>
    }
}

fn committee(cx: &Cx, derived: &Derived, check: &DutyCheck) -> Html {
    let committees = &derived.saved.assessment.ambition.committees;
    let reference = committees
        .iter()
        .find(|c| c.id == check.committee)
        .map_or("", |c| &c.reference);
    let duty = |(truth, says): &(Truth, Phrase)| {
        html! { <li>{ truth_tag(cx, *truth) }<p>{ cx.say(says) }</p></li> }
    };
    let tone = match check.state {
        DutyState::NoDuty => Tone::Info,
        DutyState::Unknown => Tone::Unknown,
        DutyState::Met => Tone::Good,
        DutyState::Breached => Tone::Danger,
    };
    html! {
        <div class="stack" key={check.committee.as_str()}>
            <div class="rule-head">
                <h3><bdi>{ cx.committee(reference) }</bdi></h3>
                { tag(cx.word("recommendation-duty", check.state.id()), tone) }
            </div>
            <p>{ cx.word("duty-state", check.state.id()) }</p>
            if check.state != DutyState::NoDuty {
                <Disclosure summary={cx.t("recommendation-duty-details")}>
                    <ul class="list">{ each(&check.duties, duty) }</ul>
                </Disclosure>
            }
        </div>
    }
}
