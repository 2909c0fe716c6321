//! Objectives, what they serve, and the dates to keep.

use super::section as part;
use crate::basics::{Phrase, PriorityId};
use crate::content::Link;
use crate::plan::Goal;
use crate::policy::Milestone;
use crate::report::block::{Block, Section};
use crate::report::write::Writer;

pub(super) fn section(w: &Writer<'_>) -> Section {
    let p = &w.derived.programme;
    let mut blocks = Vec::new();
    blocks.extend(p.purpose().map(|says| Block::Text { text: w.say(&says) }));
    blocks.extend(w.list("plan-problems", w.says(&p.problems)));
    if p.chosen().next().is_none() {
        blocks.push(w.text("plan-empty"));
    }
    for goal in p.chosen() {
        blocks.push(w.heading(sentence(w, goal)));
        blocks.push(Block::Facts {
            rows: facts(w, goal),
        });
        blocks.extend(w.list("goal-problems", w.says(&goal.problems)));
    }
    let capacity = match p.capacity.available {
        Some(days) => w.say(
            &Phrase::new("capacity-of")
                .with("taken", p.capacity.taken)
                .with("available", days),
        ),
        None => w.with("capacity-unknown", "taken", p.capacity.taken),
    };
    blocks.push(Block::Text { text: capacity });
    blocks.extend(matrix(w));
    let indirect = p.chosen().filter(|goal| goal.link == Link::Indirect);
    let indirect = indirect.map(|goal| w.wording(&goal.text)).collect();
    blocks.extend(w.list("plan-alignment-indirect", indirect));
    let titles = |ids: &[PriorityId]| ids.iter().map(|id| priority(w, id)).collect::<Vec<_>>();
    blocks.extend(w.list("alignment-unserved", titles(&p.alignment.unserved)));
    blocks.extend(w.list(
        "alignment-without-committee",
        titles(&p.alignment.without_committee),
    ));
    blocks.extend(schedule(w));
    let left: Vec<_> = p
        .others()
        .filter(|g| g.is_decided())
        .map(|g| w.wording(&g.text))
        .collect();
    blocks.extend(w.list("plan-declined", left));
    part(w, "plan", blocks)
}

/// The objective as one sentence.
pub(super) fn sentence(w: &Writer<'_>, goal: &Goal) -> String {
    let by = match goal.date {
        Some(date) => w.with("by-date", "date", w.date(date)),
        None => within(w, goal),
    };
    let says = Phrase::new("goal-sentence")
        .with("by", by)
        .with("body", w.typed(w.assessment().organization.label()))
        .with("text", w.wording(&goal.text));
    w.say(&says)
}

fn facts(w: &Writer<'_>, goal: &Goal) -> Vec<crate::report::Row> {
    let amount = |n: Option<u32>| match (n, goal.unit) {
        (None, _) => w.t("to-be-measured"),
        (Some(n), None) => n.to_string(),
        (Some(n), Some(unit)) => w.with(&format!("unit-{}", unit.id()), "n", n),
    };
    let rises: Vec<_> = goal.rises.iter().map(|r| w.say(&r.says())).collect();
    let mut rows = vec![
        w.row("goal-measure", w.wording(&goal.measure)),
        w.row("goal-baseline", amount(goal.baseline)),
        w.row("goal-target", amount(goal.target)),
        w.row(
            "goal-date",
            match goal.date {
                Some(date) => w.date(date),
                None => within(w, goal),
            },
        ),
        w.row("goal-verification", w.wording(&goal.verification)),
        w.row("goal-owner", w.typed(&goal.owner)),
        w.row(
            "goal-priority",
            match (&goal.priority, goal.link) {
                (Some(id), _) => priority(w, id),
                (None, Link::Indirect) => w.word("link", goal.link.id()),
                (None, Link::Direct) => w.t("open-point"),
            },
        ),
        w.row("goal-how", w.wording(&goal.how)),
        w.row("goal-committee", w.committee(&goal.committee)),
        w.row("goal-rises", rises.join("; ")),
    ];
    let goals = &w.derived.programme.goals;
    let earlier = goals.iter().filter(|other| goal.after.contains(&other.id));
    let earlier: Vec<_> = earlier.map(|other| w.wording(&other.text)).collect();
    if !earlier.is_empty() {
        rows.push(w.row("goal-after", earlier.join("; ")));
    }
    if goal.least_months > 0 {
        rows.push(w.row(
            "goal-least",
            w.with("goal-least.value", "n", goal.least_months),
        ));
    }
    if let Some(action) = &goal.action {
        rows.push(w.row("goal-action", w.say(action)));
    }
    if goal.effort_days > 0 {
        rows.push(w.row("goal-effort", w.with("person-days", "n", goal.effort_days)));
    }
    rows
}

fn within(w: &Writer<'_>, goal: &Goal) -> String {
    w.say(&w.derived.programme.within(goal))
}

fn priority(w: &Writer<'_>, id: &PriorityId) -> String {
    let priorities = &w.assessment().strategy.priorities;
    let found = priorities.iter().find(|p| p.id == *id);
    found.map_or_else(|| w.t("open-point"), |p| w.typed(&p.title))
}

fn matrix(w: &Writer<'_>) -> Option<Block> {
    let p = &w.derived.programme;
    if p.alignment.priorities.is_empty() {
        return None;
    }
    let mut head = vec![w.t("col-objective")];
    head.extend(p.alignment.priorities.iter().map(|id| priority(w, id)));
    let rows = p
        .chosen()
        .filter(|goal| goal.link == Link::Direct)
        .map(|goal| {
            let mut row = vec![w.wording(&goal.text)];
            row.extend(p.alignment.priorities.iter().map(|id| {
                let serves = goal.priority.as_ref() == Some(id);
                if serves { w.t("serves") } else { String::new() }
            }));
            row
        })
        .collect();
    Some(Block::Table {
        caption: w.t("alignment-table"),
        head,
        rows,
    })
}

fn schedule(w: &Writer<'_>) -> Option<Block> {
    let p = &w.derived.programme;
    let rows = p
        .schedule
        .iter()
        .map(|due| {
            let milestone = format!("milestone-{}", due.milestone.id());
            let name = match due.milestone {
                Milestone::Review => w.with("milestone-review-year", "n", u32::from(due.number)),
                _ => w.t(&milestone),
            };
            let about = w.t(&format!("{milestone}.about"));
            vec![
                name,
                w.date(due.date),
                format!("{about} ({})", w.source(&due.source)),
            ]
        })
        .collect();
    w.table(
        "schedule-table",
        &["col-milestone", "col-date", "col-about"],
        rows,
    )
}
