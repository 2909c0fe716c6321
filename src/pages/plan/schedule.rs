//! The dates the rules set, once the day of registration is known.

use crate::context::Cx;
use crate::ui::{EmptyState, Section, each};
use twinning_core::basics::Phrase;
use twinning_core::plan::Programme;
use twinning_core::policy::Due;
use yew::prelude::*;

/// The dates to keep, earliest first.
pub(super) fn section(cx: &Cx, programme: &Programme) -> Html {
    html! {
        <Section title={cx.t("schedule-table")}>
            if programme.schedule.is_empty() {
                <EmptyState says={cx.t("plan-no-schedule")} />
            } else {
                <ol class="schedule">{ each(&programme.schedule, |due| entry(cx, due)) }</ol>
            }
        </Section>
    }
}

fn entry(cx: &Cx, due: &Due) -> Html {
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
            </div>
        </li>
    }
}
