//! What makes an objective specific, measurable and dated, and a plan whole.

use super::alignment::Alignment;
use super::goal::{Goal, Rise};
use super::order::MOST_IN_A_QUARTER;
use crate::basics::{Arg, Date, Phrase, Wording};
use crate::content::{Catalogue, Link};
use crate::instrument::Instrument;
use crate::policy::Deadlines;
use std::collections::BTreeMap;

/// More objectives than these for one arrangement are too many. Our design.
pub const MOST_OBJECTIVES: usize = 8;

/// More objectives than these about one area leave too little for others. Our design.
pub const MOST_OF_A_KIND: usize = 4;

/// More objectives than these are too many for one owner. Our design.
pub const MOST_OF_AN_OWNER: usize = 4;

/// In the first year an indicator rises by one level at most. Our design.
const FIRST_YEAR: u32 = 12;
const MOST_IN_A_YEAR: u8 = 1;

/// The days a plan hangs on.
pub(super) struct Days {
    pub registration: Option<Date>,
    /// The last day, as it was typed or as it follows.
    pub end: Option<Date>,
    pub meeting: Option<Date>,
    /// A twinning is planned for, whose dates follow from its registration.
    pub is_open: bool,
}

impl Days {
    /// The day of registration, unless it is in doubt: then nothing is held against it.
    fn registration(&self) -> Option<Date> {
        self.registration
            .filter(|day| self.is_open && day.doubt().is_none())
    }

    /// The last day, unless it is in doubt.
    fn end(&self) -> Option<Date> {
        self.end.filter(|day| day.doubt().is_none())
    }

    /// A question for each year that was hardly meant.
    fn doubts(&self) -> Vec<Phrase> {
        let days = [self.registration, self.end, self.meeting];
        let mut doubts: Vec<_> = days.into_iter().flatten().filter_map(Date::doubt).collect();
        doubts.dedup();
        doubts
    }

    /// Whether a goal is due before so many months have gone by.
    fn is_before(&self, goal: &Goal, months: u32) -> bool {
        let months = i32::try_from(months).unwrap_or(0);
        match (goal.date, self.registration()) {
            (Some(date), Some(start)) => date < start.plus_months(months),
            (Some(_), None) => false,
            (None, _) => goal.months < u32::try_from(months).unwrap_or(0),
        }
    }
}

/// What is missing or wrong with one objective.
pub(super) fn goal(
    goal: &Goal,
    goals: &[Goal],
    days: &Days,
    rules: &Deadlines,
    catalogue: &Catalogue,
) -> Vec<Phrase> {
    let last_day = days.registration().map(|day| rules.latest_end(day));
    let limit = match (days.end(), last_day) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let late = goal.date.zip(limit).is_some_and(|(date, end)| date > end);
    let unmoved = goal.baseline.is_some() && goal.baseline == goal.target;
    let serves = goal.link == Link::Direct;
    let undated = goal.date.is_none();
    let checks = [
        (goal.text.is_empty(), "goal-problem-text"),
        (goal.measure.is_empty(), "goal-problem-measure"),
        (goal.target.is_none(), "goal-problem-target"),
        (unmoved, "goal-problem-unmoved"),
        (!unmoved && is_met(goal, catalogue), "goal-problem-met"),
        (goal.baseline.is_none(), "goal-problem-baseline"),
        (late, "goal-problem-late"),
        (undated && days.is_open, "goal-problem-date"),
        (undated && !days.is_open, "goal-problem-day"),
        (goal.verification.is_empty(), "goal-problem-verification"),
        (goal.owner.trim().is_empty(), "goal-problem-owner"),
        (serves && goal.priority.is_none(), "goal-problem-priority"),
        (
            goal.priority.is_some() && goal.how.is_empty(),
            "goal-problem-how",
        ),
        (
            serves && goal.committee.trim().is_empty(),
            "goal-problem-committee",
        ),
        (
            goal.is_own && goal.rises.is_empty(),
            "goal-problem-indicators",
        ),
    ];
    let wrong = checks.into_iter().filter(|(wrong, _)| *wrong);
    let wrong = wrong.map(|(_, message)| Phrase::new(message));
    // Days that follow from a doubtful one are not doubted each.
    let own = goal.date.filter(|_| days.doubts().is_empty());
    let own = own.and_then(Date::doubt).into_iter();
    let pace = pace(goal, days).into_iter();
    own.chain(wrong)
        .chain(pace)
        .chain(order(goal, goals))
        .collect()
}

/// Whether the value now is as good as the value to reach, or better.
fn is_met(goal: &Goal, catalogue: &Catalogue) -> bool {
    let kpi = goal.kpi.as_ref().and_then(|id| catalogue.kpi(id));
    let values = goal.baseline.zip(goal.target);
    kpi.zip(values)
        .is_some_and(|(kpi, (now, target))| kpi.reaches(now, target))
}

/// Whether there is time enough for what it lifts.
fn pace(goal: &Goal, days: &Days) -> Vec<Phrase> {
    let mut problems = Vec::new();
    if days.is_before(goal, goal.least_months) {
        problems.push(Phrase::new("goal-problem-soon").with("n", goal.least_months));
    }
    let climb = goal.rises.iter().map(Rise::climb).max().unwrap_or(0);
    // A day at the end of the first year still belongs to it.
    if climb > MOST_IN_A_YEAR && days.is_before(goal, FIRST_YEAR + 1) {
        problems.push(Phrase::new("goal-problem-steep").with("n", u32::from(climb)));
    }
    problems
}

/// Whether what it builds on is in the plan, and is not due after it.
fn order(goal: &Goal, goals: &[Goal]) -> Vec<Phrase> {
    let mut problems = Vec::new();
    for earlier in goals.iter().filter(|other| goal.after.contains(&other.id)) {
        let id = if !earlier.chosen {
            "goal-problem-before"
        } else if earlier.date.zip(goal.date).is_some_and(|(a, b)| a > b) {
            "goal-problem-order"
        } else {
            continue;
        };
        problems.push(Phrase::new(id).with("text", said(&earlier.text)));
    }
    problems
}

fn said(text: &Wording) -> Arg {
    match text {
        Wording::Words(phrase) => phrase.clone().into(),
        Wording::Typed(text) => text.as_str().into(),
    }
}

/// What is wrong with the plan as a whole.
pub(super) fn whole(
    goals: &[Goal],
    alignment: &Alignment,
    days: &Days,
    rules: &Deadlines,
    instrument: &Instrument,
) -> Vec<Phrase> {
    let chosen: Vec<_> = goals.iter().filter(|g| g.chosen).collect();
    let mut problems = days.doubts();
    if chosen.len() > MOST_OBJECTIVES {
        let phrase = Phrase::new("plan-problem-many");
        problems.push(phrase.with("n", chosen.len()).with("most", MOST_OBJECTIVES));
    }
    if let Some((start, end)) = days.registration().zip(days.end()) {
        let last = rules.latest_end(start);
        if end > last {
            problems.push(Phrase::new("plan-problem-long").with("date", last.phrase()));
        }
        if end <= start {
            problems.push(Phrase::new("plan-problem-order"));
        }
    }
    if alignment.priorities.is_empty() && !chosen.is_empty() {
        problems.push(Phrase::new("plan-problem-no-priorities"));
    }
    problems.extend(crowded(&chosen, days, instrument));
    problems
}

/// Too many objectives of one kind, of one owner or in one quarter.
fn crowded(chosen: &[&Goal], days: &Days, instrument: &Instrument) -> Vec<Phrase> {
    let mut problems = Vec::new();
    let area = |goal: &Goal| {
        let rise = goal.rises.first()?;
        let (area, _) = instrument.indicator(&rise.indicator)?;
        Some(area.id.clone())
    };
    for (area, n) in counted(chosen.iter().filter_map(|g| area(g))) {
        if n > MOST_OF_A_KIND {
            let area = Phrase::new(format!("area-{area}"));
            problems.push(
                Phrase::new("plan-problem-kind")
                    .with("n", n)
                    .with("area", area),
            );
        }
    }
    let owners = chosen.iter().map(|g| g.owner.trim());
    for (owner, n) in counted(owners.filter(|owner| !owner.is_empty())) {
        if n > MOST_OF_AN_OWNER {
            let says = Phrase::new("plan-problem-owner").with("n", n);
            problems.push(says.with("owner", owner));
        }
    }
    for (quarter, n) in counted(chosen.iter().map(|g| g.quarter())) {
        let last = chosen.iter().filter(|g| g.quarter() == quarter);
        let last = last.max_by_key(|g| g.due_by());
        if let Some(last) = last.filter(|_| n > MOST_IN_A_QUARTER) {
            let says = Phrase::new("plan-problem-quarter").with("n", n);
            problems.push(says.with("by", by(last, days)));
        }
    }
    problems
}

/// How often each thing is there.
fn counted<T: Ord>(things: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    things.for_each(|thing| *counts.entry(thing).or_default() += 1);
    counts
}

fn by(goal: &Goal, days: &Days) -> Phrase {
    match goal.date {
        Some(date) => Phrase::new("by-date").with("date", date.phrase()),
        None if days.is_open => Phrase::new("within-months").with("n", goal.months),
        None => Phrase::new("within-months-preparing").with("n", goal.months),
    }
}
