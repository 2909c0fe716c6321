//! What makes an objective specific, measurable and dated, and a plan whole.

use super::alignment::Alignment;
use super::propose::Goal;
use crate::basics::{Date, Phrase};
use crate::policy::Deadlines;

/// More objectives than these for one arrangement are too many. Our design.
pub const MOST_OBJECTIVES: usize = 8;

/// What is missing or wrong with one objective.
pub(super) fn goal(goal: &Goal, end: Option<Date>, last_day: Option<Date>) -> Vec<Phrase> {
    let limit = match (end, last_day) {
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
    checks
        .into_iter()
        .filter(|(wrong, _)| *wrong)
        .map(|(_, message)| Phrase::new(message))
        .collect()
}

/// What is wrong with the plan as a whole.
pub(super) fn whole(
    goals: &[Goal],
    alignment: &Alignment,
    period: Option<(Date, Date)>,
    rules: &Deadlines,
) -> Vec<Phrase> {
    let chosen = goals.iter().filter(|g| g.chosen).count();
    let mut problems = Vec::new();
    if chosen > MOST_OBJECTIVES {
        let phrase = Phrase::new("plan-problem-many");
        problems.push(phrase.with("n", chosen).with("most", MOST_OBJECTIVES));
    }
    if let Some((start, end)) = period {
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
