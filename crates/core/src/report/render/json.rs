//! The whole result for other programs. Written out member by member: this form is a promise to
//! them, and does not change when the code inside does.

use crate::advice::{Candidate, Lead, NeedCheck, Outcome, TargetCheck};
use crate::app::Derived;
use crate::basics::json::{Value, object};
use crate::basics::write::Write;
use crate::basics::{Interval, Phrase};
use crate::content::Content;
use crate::plan::{Goal, Wording};
use crate::policy::{DutyCheck, Verdict};
use crate::profile::{AreaReading, IndicatorReading};
use crate::report::{Block, Report, Row};

/// What was typed, what was worked out, and the report in words.
pub fn json(report: &Report, derived: &Derived, content: &Content) -> String {
    let (profile, advice, plan) = (&derived.profile, &derived.advice, &derived.programme);
    let receipt = &report.receipt;
    let value = object(vec![
        (
            "receipt",
            object(vec![
                ("instrument", receipt.instrument.write()),
                ("rules", receipt.rules.write()),
                ("toolkit", receipt.toolkit.write()),
                ("hash", receipt.hash.write()),
            ]),
        ),
        ("edition", content.policy.edition.write()),
        ("assessment", derived.saved.assessment.write()),
        (
            "profile",
            object(vec![
                ("coverage", figure(profile.coverage)),
                ("areas", list(&profile.areas, area)),
                ("indicators", list(&profile.indicators, indicator)),
            ]),
        ),
        (
            "advice",
            object(vec![
                ("outcome", outcome(&advice.outcome)),
                ("is_indication", advice.is_indication.write()),
                ("candidates", list(&advice.candidates, candidate)),
                ("leads", list(&advice.leads, lead)),
                ("duties", list(&advice.duties, duty)),
                (
                    "contradictions",
                    list(&advice.contradictions, |c| {
                        object(vec![
                            ("says", c.says.id.write()),
                            ("indicators", names(&c.indicators)),
                        ])
                    }),
                ),
                ("unknown", names(&advice.unknown)),
            ]),
        ),
        (
            "plan",
            object(vec![
                ("arrangement", plan.arrangement.map(|a| a.id()).write()),
                ("is_preparation", plan.is_preparation.write()),
                ("months", plan.months.write()),
                ("end", plan.end.map(|day| day.to_string()).write()),
                ("objectives", list(&plan.goals, goal)),
                ("days_available", plan.capacity.available.write()),
                ("days_taken", plan.capacity.taken.write()),
                ("unserved_priorities", names(&plan.alignment.unserved)),
                (
                    "schedule",
                    list(&plan.schedule, |due| {
                        object(vec![
                            ("milestone", due.milestone.id().write()),
                            ("number", due.number.write()),
                            ("date", due.date.to_string().write()),
                        ])
                    }),
                ),
                ("problems", ids(&plan.problems)),
            ]),
        ),
        (
            "report",
            object(vec![
                ("language", report.language.write()),
                ("title", report.title.write()),
                ("facts", list(&report.facts, row)),
                (
                    "sections",
                    list(&report.sections, |section| {
                        object(vec![
                            ("id", section.id.write()),
                            ("title", section.title.write()),
                            ("blocks", list(&section.blocks, block)),
                        ])
                    }),
                ),
            ]),
        ),
    ]);
    value.pretty() + "\n"
}

fn list<T>(things: &[T], write: impl Fn(&T) -> Value) -> Value {
    Value::List(things.iter().map(write).collect())
}

fn names<T: ToString>(things: &[T]) -> Value {
    list(things, |thing| Value::Text(thing.to_string()))
}

fn ids(phrases: &[Phrase]) -> Value {
    list(phrases, |phrase| phrase.id.write())
}

/// A number with every digit it has, the same on every machine.
fn figure(x: f64) -> Value {
    if x.is_finite() {
        Value::Number(x.to_string())
    } else {
        Value::Null
    }
}

fn optional(x: Option<f64>) -> Value {
    x.map_or(Value::Null, figure)
}

fn span(span: Interval) -> Value {
    object(vec![("lo", figure(span.lo)), ("hi", figure(span.hi))])
}

fn area(a: &AreaReading) -> Value {
    object(vec![
        ("id", a.id.as_str().write()),
        ("claimed", optional(a.claimed)),
        ("level", optional(a.level)),
        ("span", span(a.span)),
        ("star_limit", optional(a.star_limit)),
        ("coverage", figure(a.coverage)),
        ("known", a.known.write()),
        ("applicable", a.applicable.write()),
        ("asked", a.asked.write()),
    ])
}

fn indicator(i: &IndicatorReading) -> Value {
    object(vec![
        ("id", i.id.as_str().write()),
        ("area", i.area.as_str().write()),
        ("star", i.star.write()),
        ("state", i.state.id().write()),
        ("claimed", i.claimed.map(|l| l.get()).write()),
        ("adjusted", i.adjusted.map(|l| l.get()).write()),
        ("span", span(i.span)),
    ])
}

fn outcome(outcome: &Outcome) -> Value {
    let arrangements: Vec<_> = outcome.arrangements().iter().map(|a| a.id()).collect();
    object(vec![
        ("outcome", outcome.id().write()),
        ("arrangements", arrangements.write()),
    ])
}

fn candidate(c: &Candidate) -> Value {
    let scores = c.scores.each().into_iter();
    let scores = object(scores.map(|(id, share)| (id, figure(share))).collect());
    object(vec![
        ("arrangement", c.arrangement.id().write()),
        ("feasibility", c.feasibility.id().write()),
        ("scores", scores),
        ("total", figure(c.scores.total())),
        ("requirements", list(&c.gates, verdict)),
        ("remarks", list(&c.flags, verdict)),
        ("entry", list(&c.entry, target)),
        ("exit", list(&c.exit, target)),
        ("needs", list(&c.needs, need)),
        ("why", ids(&c.why)),
        ("why_not", ids(&c.why_not)),
        ("open", ids(&c.open)),
    ])
}

fn verdict(v: &Verdict) -> Value {
    object(vec![
        ("rule", v.rule.as_str().write()),
        ("kind", v.kind.id().write()),
        ("clause", v.source.clause.write()),
        ("standing", v.source.standing.id().write()),
        ("result", v.truth.id().write()),
    ])
}

fn target(t: &TargetCheck) -> Value {
    object(vec![
        ("area", t.area.as_str().write()),
        ("level", t.level.get().write()),
        ("span", span(t.span)),
        ("result", t.truth.id().write()),
        ("lift", names(&t.lift)),
    ])
}

fn need(n: &NeedCheck) -> Value {
    object(vec![
        ("need", n.id.write()),
        ("result", n.truth.id().write()),
    ])
}

fn lead(l: &Lead) -> Value {
    object(vec![
        ("arrangement", l.arrangement.id().write()),
        ("result", l.truth.id().write()),
        ("levels", list(&l.levels, target)),
    ])
}

fn duty(d: &DutyCheck) -> Value {
    object(vec![
        ("committee", d.committee.as_str().write()),
        ("result", d.state.id().write()),
    ])
}

fn goal(g: &Goal) -> Value {
    let text = match &g.text {
        Wording::Words(phrase) => &phrase.id,
        Wording::Typed(text) => text,
    };
    object(vec![
        ("id", g.id.as_str().write()),
        ("own", g.is_own.write()),
        ("in_plan", g.chosen.write()),
        ("text", text.write()),
        ("kpi", g.kpi.as_ref().map(|k| k.as_str()).write()),
        ("baseline", g.baseline.write()),
        ("target", g.target.write()),
        ("months", g.months.write()),
        ("date", g.date.map(|day| day.to_string()).write()),
        ("owner", g.owner.write()),
        ("priority", g.priority.as_ref().map(|p| p.as_str()).write()),
        ("committee", g.committee.write()),
        (
            "indicators",
            list(&g.rises, |r| {
                object(vec![
                    ("id", r.indicator.as_str().write()),
                    ("from", r.from.map(|l| l.get()).write()),
                    ("to", r.to.map(|l| l.get()).write()),
                ])
            }),
        ),
        ("worth", figure(g.worth)),
        ("effort_days", g.effort_days.write()),
        ("problems", ids(&g.problems)),
    ])
}

fn row(row: &Row) -> Value {
    object(vec![
        ("label", row.label.write()),
        ("value", row.value.write()),
    ])
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading { text } => {
            object(vec![("kind", "heading".write()), ("text", text.write())])
        }
        Block::Lead { text } => object(vec![("kind", "lead".write()), ("text", text.write())]),
        Block::Text { text } => object(vec![("kind", "text".write()), ("text", text.write())]),
        Block::List { title, items } => object(vec![
            ("kind", "list".write()),
            ("title", title.write()),
            ("items", items.write()),
        ]),
        Block::Facts { rows } => object(vec![("kind", "facts".write()), ("rows", list(rows, row))]),
        Block::Table {
            caption,
            head,
            rows,
        } => object(vec![
            ("kind", "table".write()),
            ("caption", caption.write()),
            ("head", head.write()),
            ("rows", rows.write()),
        ]),
        Block::Chart => object(vec![("kind", "chart".write())]),
    }
}
