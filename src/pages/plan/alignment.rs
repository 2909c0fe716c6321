//! Which objective serves which national priority, and what is left over on either side.

use super::words;
use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::{Props, points};
use crate::ui::{Callout, LinkButton, Section, Sign, Table, Tone, each, icon};
use twinning_core::app::Page;
use twinning_core::basics::{ObjectiveId, PriorityId};
use twinning_core::result::Derived;
use yew::prelude::*;

/// The matrix with what it shows; without priorities, what that costs.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let derived = &props.derived;
    let alignment = &derived.programme.alignment;
    let titles = |ids: &[PriorityId]| -> Vec<_> {
        ids.iter()
            .map(|id| words::priority(cx, derived, id))
            .collect()
    };
    let texts =
        |ids: &[ObjectiveId]| -> Vec<_> { ids.iter().map(|id| text(cx, derived, id)).collect() };
    html! {
        <Section title={cx.t("plan-alignment")} hint={cx.t("plan-alignment-about")}>
            if alignment.priorities.is_empty() {
                <Callout tone={Tone::Attention}>
                    <p>{ cx.t("strategy-empty-cost") }</p>
                    <div class="button-row">
                        { LinkButton::new(cx.t("plan-to-strategy"), address(&derived.saved, Page::Strategy)).view() }
                    </div>
                </Callout>
            } else {
                { matrix(cx, derived) }
                { points(cx.t("alignment-unserved"), Tone::Attention, &titles(&alignment.unserved)) }
                { points(cx.t("alignment-without-committee"), Tone::Attention,
                    &titles(&alignment.without_committee)) }
                { points(cx.t("plan-unaligned-list"), Tone::Attention, &texts(&alignment.unaligned)) }
                { points(cx.t("plan-alignment-indirect"), Tone::Plain, &texts(&alignment.indirect)) }
            }
        </Section>
    }
}

/// Objectives as rows, priorities as columns.
fn matrix(cx: &Cx, derived: &Derived) -> Html {
    let alignment = &derived.programme.alignment;
    let columns = &alignment.priorities;
    let names = columns.iter().map(|id| words::priority(cx, derived, id));
    let head: Vec<_> = std::iter::once(cx.t("plan-will")).chain(names).collect();
    let row = |(objective, serves): &(ObjectiveId, Option<PriorityId>)| {
        html! {
            <tr key={objective.as_str()}>
                <th scope="row">{ text(cx, derived, objective) }</th>
                { each(columns, |column| cell(cx, serves.as_ref() == Some(column))) }
            </tr>
        }
    };
    let serving = alignment.serves.iter();
    let serving = serving.filter(|(id, _)| !alignment.indirect.contains(id));
    html! {
        <div class="matrix">
            <Table caption={cx.t("alignment-table")} {head}>{ each(serving, row) }</Table>
        </div>
    }
}

fn cell(cx: &Cx, serves: bool) -> Html {
    html! {
        <td class="mark">
            if serves {
                { icon(Sign::Check) }<span class="visually-hidden">{ cx.t("serves") }</span>
            }
        </td>
    }
}

fn text(cx: &Cx, derived: &Derived, id: &ObjectiveId) -> AttrValue {
    let goal = derived.programme.goals.iter().find(|goal| goal.id == *id);
    goal.map(|goal| cx.wording(&goal.text)).unwrap_or_default()
}
