//! What comes before what: prerequisites, the days that follow from them, and the order of the list.

use super::goal::Goal;
use crate::assessment::{Decision, Plan};
use crate::basics::{Date, ObjectiveId};
use crate::content::Catalogue;
use std::collections::BTreeMap;

/// More objectives than these due in one quarter are too many. Our design.
pub const MOST_IN_A_QUARTER: usize = 3;

const QUARTER: u32 = 3;

/// When a goal is due: by its day where one is known, else by its months.
pub(super) type DueBy = (Option<Date>, u32);

/// What dates are counted from.
pub(super) struct Calendar {
    /// The day that months are counted from; none where no twinning is planned, or no day is known.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// How long is planned for.
    pub months: u32,
}

impl Goal {
    pub(super) fn due_by(&self) -> DueBy {
        (self.date, self.months)
    }

    /// The quarter it is due in: of the calendar where its day is known, else counted from the start.
    pub(super) fn quarter(&self) -> (bool, u32) {
        match self.date {
            Some(day) => (true, day.quarter()),
            None => (false, self.months.saturating_sub(1) / QUARTER),
        }
    }
}

/// Notes with each goal what it builds on, of what is open and not declined. What others build on
/// is worth as much as the worthiest of these, so that it is proposed with them.
pub(super) fn link(goals: &mut [Goal], catalogue: &Catalogue) {
    let open = |id: &ObjectiveId, goals: &[Goal]| {
        let found = goals.iter().find(|goal| goal.id == *id);
        found.is_some_and(|goal| goal.choice != Decision::Declined)
    };
    for at in 0..goals.len() {
        let record = goals.get(at).and_then(|goal| catalogue.record(&goal.id));
        let mut after = record.map_or_else(Vec::new, |record| record.after.clone());
        after.retain(|id| open(id, goals));
        if let Some(goal) = goals.get_mut(at) {
            goal.after = after;
        }
    }
    for _ in 0..goals.len() {
        let mut least: BTreeMap<ObjectiveId, f64> = BTreeMap::new();
        for goal in goals.iter().filter(|g| g.choice != Decision::Declined) {
            for id in &goal.after {
                let worth = least.entry(id.clone()).or_default();
                *worth = worth.max(goal.worth);
            }
        }
        let mut is_changed = false;
        for goal in goals.iter_mut() {
            if let Some(worth) = least.get(&goal.id).filter(|worth| **worth > goal.worth) {
                goal.worth = *worth;
                is_changed = true;
            }
        }
        if !is_changed {
            break;
        }
    }
}

/// How many steps of others stand before each goal.
pub(super) fn depths(goals: &[Goal]) -> BTreeMap<ObjectiveId, usize> {
    let mut depths: BTreeMap<_, usize> = goals.iter().map(|g| (g.id.clone(), 0)).collect();
    // No chain is longer than there are goals.
    for _ in 0..goals.len() {
        let before = depths.clone();
        for goal in goals {
            let earlier = goal.after.iter().filter_map(|id| before.get(id));
            if let Some(deepest) = earlier.max() {
                depths.insert(goal.id.clone(), deepest + 1);
            }
        }
        if depths == before {
            break;
        }
    }
    depths
}

/// Gives each goal its day: not before what it builds on, and in the plan no more than three in one
/// quarter, as far as there is time. A day that somebody typed stays. Then lists the plan by date,
/// and the other proposals as they are.
pub(super) fn settle(goals: &mut [Goal], plan: &Plan, calendar: &Calendar) {
    let depths = depths(goals);
    let depth = |goal: &Goal| depths.get(&goal.id).copied().unwrap_or(0);
    let is_fixed = |goal: &Goal| plan.decided(&goal.id).is_some_and(|o| o.date.is_some());
    goals.sort_by(|a, b| {
        let key = |g: &Goal| (!g.chosen, !is_fixed(g), depth(g), g.months);
        // What is not in the plan keeps its order, best first, but for what it builds on.
        let (a_key, b_key) = (key(a), key(b));
        a_key.cmp(&b_key).then(b.worth.total_cmp(&a.worth))
    });
    let mut full: BTreeMap<(bool, u32), usize> = BTreeMap::new();
    let mut due: BTreeMap<ObjectiveId, DueBy> = BTreeMap::new();
    for goal in goals.iter_mut() {
        let earlier: Vec<_> = goal.after.iter().filter_map(|id| due.get(id)).collect();
        let months = earlier.iter().map(|by| by.1).max().unwrap_or(0);
        let day = earlier.iter().filter_map(|by| by.0).max();
        if !is_fixed(goal) {
            goal.months = goal.months.max(months);
            goal.date = calendar.day(goal.months, day);
            while goal.chosen && goal.months + QUARTER <= calendar.months {
                let taken = full.get(&goal.quarter()).copied().unwrap_or(0);
                if taken < MOST_IN_A_QUARTER {
                    break;
                }
                goal.months += QUARTER;
                goal.date = calendar.day(goal.months, day);
            }
        }
        if goal.chosen {
            *full.entry(goal.quarter()).or_default() += 1;
        }
        // What builds on it comes after it in the list, whatever day was typed.
        let (date, months) = (goal.date.max(day), goal.months.max(months));
        due.insert(goal.id.clone(), (date, months));
    }
    goals.sort_by(|a, b| match (a.chosen, b.chosen) {
        (true, true) => {
            let key = |g: &Goal| (due.get(&g.id).copied(), depth(g));
            key(a).cmp(&key(b))
        }
        (false, false) => b.worth.total_cmp(&a.worth).then(depth(a).cmp(&depth(b))),
        _ => b.chosen.cmp(&a.chosen),
    });
}

impl Calendar {
    /// The day after so many months: within the twinning, and not before another day.
    fn day(&self, months: u32, earliest: Option<Date>) -> Option<Date> {
        let date = self.start?.plus_months(i32::try_from(months).unwrap_or(0));
        let date = self.end.map_or(date, |end| date.min(end));
        Some(earliest.map_or(date, |earliest| date.max(earliest)))
    }
}
