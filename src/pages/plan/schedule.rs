//! The dates the rules set, once the day of registration is known.

use crate::context::Cx;
use crate::pages::result::Props;
use crate::ui::{EmptyState, Section, each};
use twinning_core::basics::Phrase;
use twinning_core::policy::Due;
use yew::prelude::*;

/// The dates to keep, earliest first.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let programme = &props.derived.programme;
    let edition = &props.derived.saved.assessment.edition;
    let policy = props.content.policy(edition);
    html! {
        <Section title={cx.t("schedule-table")}>
            if programme.schedule.is_empty() {
                <EmptyState says={cx.t("plan-no-schedule")} />
            } else {
                <ol class="schedule">{ each(&programme.schedule, |due| entry(cx, due, &policy.edition)) }</ol>
            }
        </Section>
    }
}

fn entry(cx: &Cx, due: &Due, edition: &str) -> Html {
    let id = format!("milestone-{}", due.milestone.id());
    let name = Phrase::new(id.as_str());
    let name = match due.number {
        0 => name,
        n => Phrase::new("plan-nth")
            .with("name", name)
            .with("n", u32::from(n)),
    };
    html! {
        <li>
            <time datetime={due.date.to_string()}>{ cx.date(due.date) }</time>
            <div>
                <strong>{ cx.say(&name) }</strong>
                <p class="small">{ cx.t(&format!("{id}.about")) }</p>
                <p class="small hint">{ cx.say(&due.cites(edition)) }</p>
            </div>
        </li>
    }
}
