//! The dates the rules set, once the day of registration is known.

use crate::context::Cx;
use crate::ui::{EmptyState, Section, Table};
use twinning_core::plan::Programme;
use twinning_core::policy::{Due, Milestone};
use yew::prelude::*;

/// The dates to keep, earliest first.
pub(super) fn section(cx: &Cx, programme: &Programme) -> Html {
    let head: Vec<_> = ["col-milestone", "col-date", "col-about"].iter().map(|id| cx.t(id)).collect();
    let rows = programme.schedule.iter().map(|due| row(cx, due));
    html! {
        <Section title={cx.t("schedule-table")}>
            if programme.schedule.is_empty() {
                <EmptyState says={cx.t("plan-no-schedule")} />
            } else {
                <Table caption={cx.t("schedule-table")} caption_hidden={true} {head}>{ for rows }</Table>
            }
        </Section>
    }
}

fn row(cx: &Cx, due: &Due) -> Html {
    let id = format!("milestone-{}", due.milestone.id());
    let name = match due.milestone {
        Milestone::Review => format!("{} {}", cx.t(&id), due.number).into(),
        _ => cx.t(&id),
    };
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td><time datetime={due.date.to_string()}>{ cx.date(due.date) }</time></td>
            <td>{ cx.t(&format!("{id}.about")) }</td>
        </tr>
    }
}
