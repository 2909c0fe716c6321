//! What makes an objective specific, measurable and dated, and a plan whole.

use super::alignment::Alignment;
use super::propose::Goal;
use crate::basics::{Date, Phrase};
use crate::policy::Deadlines;

/// More objectives than these for one arrangement are too many. Our design.
pub const MOST_OBJECTIVES: usize = 8;

/// The days a plan hangs on.
pub(super) struct Days {
    pub registration: Option<Date>,
    /// The last day, as it was typed or as it follows.
    pub end: Option<Date>,
    pub meeting: Option<Date>,
}

impl Days {
    /// The day of registration, unless it is in doubt: then nothing is held against it.
    fn registration(&self) -> Option<Date> {
        self.registration.filter(|day| day.doubt().is_none())
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
}

/// What is missing or wrong with one objective.
pub(super) fn goal(goal: &Goal, days: &Days, rules: &Deadlines) -> Vec<Phrase> {
    let last_day = days.registration().map(|day| rules.latest_end(day));
    let limit = match (days.end(), last_day) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let late = goal.date.zip(limit).is_some_and(|(date, end)| date > end);
    let unmoved = goal.baseline.is_some() && goal.baseline == goal.target;
    let checks = [
        (goal.text.is_empty(), "goal-problem-text"),
        (goal.measure.is_empty(), "goal-problem-measure"),
        (goal.target.is_none(), "goal-problem-target"),
        (unmoved, "goal-problem-unmoved"),
        (goal.baseline.is_none(), "goal-problem-baseline"),
        (late, "goal-problem-late"),
        (goal.date.is_none(), "goal-problem-date"),
        (goal.verification.is_empty(), "goal-problem-verification"),
        (goal.owner.trim().is_empty(), "goal-problem-owner"),
        (goal.priority.is_none(), "goal-problem-priority"),
        (goal.committee.trim().is_empty(), "goal-problem-committee"),
        (goal.rises.is_empty(), "goal-problem-indicators"),
    ];
    let wrong = checks.into_iter().filter(|(wrong, _)| *wrong);
    let wrong = wrong.map(|(_, message)| Phrase::new(message));
    // Days that follow from a doubtful one are not doubted each.
    let own = goal.date.filter(|_| days.doubts().is_empty());
    own.and_then(Date::doubt).into_iter().chain(wrong).collect()
}

/// What is wrong with the plan as a whole.
pub(super) fn whole(
    goals: &[Goal],
    alignment: &Alignment,
    days: &Days,
    rules: &Deadlines,
) -> Vec<Phrase> {
    let chosen = goals.iter().filter(|g| g.chosen).count();
    let mut problems = days.doubts();
    if chosen > MOST_OBJECTIVES {
        let phrase = Phrase::new("plan-problem-many");
        problems.push(phrase.with("n", chosen).with("most", MOST_OBJECTIVES));
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
    if alignment.priorities.is_empty() {
        problems.push(Phrase::new("plan-problem-no-priorities"));
    }
    problems
}
