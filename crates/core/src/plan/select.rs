//! The best set of objectives that fits what the body can do.

use super::check::MOST_OBJECTIVES;
use super::goal::Goal;
use crate::assessment::{Assessment, Decision};
use crate::basics::{Count, ObjectiveId};
use std::collections::BTreeSet;

/// Working days of one person in a year. Our design.
const WORKING_DAYS: u32 = 220;

/// Hours of a working day. Our design.
const HOURS_A_DAY: u32 = 8;

/// Without a stated capacity so many objectives are proposed for the plan. Our design.
const USUAL_OBJECTIVES: usize = 6;

/// Effort is weighed in steps of so many days: finer than estimates are.
const STEP: u32 = 5;

/// More steps than these are as good as no limit: the most the catalogue could ask for.
const MOST_STEPS: usize = 1_200;

/// What the body can do over the whole duration, and what the plan takes, in person-days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capacity {
    /// What was stated as available; none while nothing was stated.
    pub available: Option<u32>,
    /// What the objectives in the plan take.
    pub taken: u32,
}

impl Capacity {
    /// The time of coordinator, nominee, deputy and experts over so many months.
    pub(super) fn of(assessment: &Assessment, months: u32) -> Self {
        let r = &assessment.resources;
        let percent: Vec<_> = [r.coordinator, r.nominee, r.deputy]
            .into_iter()
            .flatten()
            .collect();
        let hours = r.expert_hours.map(Count::get);
        let stated = !percent.is_empty() || hours.is_some();
        let sum = percent
            .iter()
            .fold(0_u32, |sum, p| sum.saturating_add(p.get()));
        let a_year = (sum.saturating_mul(WORKING_DAYS) / 100)
            .saturating_add(hours.unwrap_or(0) / HOURS_A_DAY);
        Self {
            available: stated.then(|| a_year.saturating_mul(months) / 12),
            taken: 0,
        }
    }

    pub(super) fn taken_by(self, goals: &[Goal]) -> Self {
        let taken = goals
            .iter()
            .filter(|g| g.chosen)
            .map(|g| g.effort_days)
            .sum();
        Self { taken, ..self }
    }
}

/// Chooses goals: those people selected, none they declined, and of the other proposals the
/// most worth that fits the capacity left, at most eight objectives in all. None is chosen without
/// what it builds on, and none that takes longer than is planned for.
pub(super) fn choose(goals: &mut [Goal], capacity: &Capacity, months: u32) {
    let mut taken: BTreeSet<ObjectiveId> = BTreeSet::new();
    let mut days = 0_u32;
    for goal in goals.iter_mut() {
        goal.chosen = goal.choice == Decision::Selected;
        if goal.chosen {
            taken.insert(goal.id.clone());
            days = days.saturating_add(goal.effort_days);
        }
    }
    let mut proposals: Vec<_> = goals
        .iter_mut()
        .filter(|g| g.choice == Decision::Proposed && !g.is_own && g.least_months <= months)
        .collect();
    loop {
        let chosen = fitting(&proposals, capacity, days, taken.len());
        let stands = |id: &ObjectiveId| taken.contains(id) || chosen.contains(id);
        let kept = |goal: &Goal| !chosen.contains(&goal.id) || goal.after.iter().all(stands);
        let before = proposals.len();
        proposals.retain(|goal| kept(goal));
        if proposals.len() == before {
            for goal in proposals {
                goal.chosen = chosen.contains(&goal.id);
            }
            return;
        }
    }
}

/// The proposals with the most worth that fit, whatever they build on.
fn fitting(
    proposals: &[&mut Goal],
    capacity: &Capacity,
    days: u32,
    selected: usize,
) -> BTreeSet<ObjectiveId> {
    let chosen = match capacity.available {
        None => (0..proposals.len())
            .take(USUAL_OBJECTIVES.saturating_sub(selected))
            .collect(),
        Some(available) => {
            let offers: Vec<_> = proposals.iter().map(|g| (g.effort_days, g.worth)).collect();
            let room = MOST_OBJECTIVES.saturating_sub(selected);
            select(&offers, available.saturating_sub(days), room)
        }
    };
    let goals = chosen.into_iter().filter_map(|at| proposals.get(at));
    goals.map(|goal| goal.id.clone()).collect()
}

/// The indices of the offers (days, worth) with the highest total worth, among all sets of at
/// most `most` offers that take at most `days`, in ascending order.
///
/// Exact dynamic programming over days in steps of five: a 0/1 knapsack with a limited number
/// of things (Kellerer, Pferschy, Pisinger, “Knapsack Problems”, 2004, chapter 9).
pub fn select(offers: &[(u32, f64)], days: u32, most: usize) -> Vec<usize> {
    let steps = usize::try_from(days / STEP)
        .unwrap_or(MOST_STEPS)
        .min(MOST_STEPS);
    let width = steps + 1;
    // best[count][step]: the most worth of `count` offers within `step`, with the offers taken.
    let mut best: Vec<Vec<(f64, u64)>> = vec![vec![(0.0, 0); width]; most + 1];
    for (index, (effort, worth)) in offers.iter().enumerate().take(64) {
        let cost = usize::try_from(effort.div_ceil(STEP)).unwrap_or(usize::MAX);
        if cost > steps || *worth <= 0.0 {
            continue;
        }
        for count in (1..=most).rev() {
            let (fewer, row) = best.split_at_mut(count);
            let (Some(fewer), Some(row)) = (fewer.last(), row.first_mut()) else {
                continue;
            };
            for (with, without) in row.iter_mut().skip(cost).zip(fewer) {
                let candidate = without.0 + worth;
                if candidate > with.0 {
                    *with = (candidate, without.1 | 1 << index);
                }
            }
        }
    }
    let taken = best
        .iter()
        .filter_map(|row| row.last())
        .fold(
            (0.0, 0_u64),
            |top, this| if this.0 > top.0 { *this } else { top },
        )
        .1;
    (0..offers.len().min(64))
        .filter(|i| taken >> i & 1 == 1)
        .collect()
}
