//! The least work that certainly brings one area to a level.
//!
//! An area counts as the weighted mean of its indicators, and at most one level above its lowest
//! critical one. A lifted indicator is shown by a document and sure, so that its range is a point.
//! Areas do not depend on each other, and within one the choice is exact: dynamic programming over
//! half levels.

use crate::basics::{IndicatorId, Level};
use crate::content::Efforts;
use crate::profile::IndicatorReading;

/// One indicator to bring to a level.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lift {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The level claimed now, if one is.
    pub from: Option<Level>,
    /// The level to reach and to show; never lower than the one claimed.
    pub to: Level,
    /// Person-days.
    pub days: u32,
    /// The least number of months.
    pub months: u32,
}

/// What can be done with one indicator, and what that gives.
struct Candidate {
    /// Half levels gained, times the weight of the indicator.
    gain: usize,
    lift: Option<Lift>,
}

/// The best way to one gain: person-days, steps, and how it came about.
#[derive(Clone, Copy)]
struct Best {
    days: u32,
    steps: u32,
}

/// The least work after which the area is certainly at the level; none if nothing is asked of it.
/// `readings` are those of the area that count. Of equal ways, the one with fewer steps.
pub(super) fn least(
    readings: &[&IndicatorReading],
    level: Level,
    efforts: &Efforts,
) -> Option<Vec<Lift>> {
    let weight: usize = readings.iter().map(|r| usize::from(r.weight)).sum();
    if weight == 0 {
        return None;
    }
    let now: usize = readings
        .iter()
        .map(|r| usize::from(r.weight) * halves(r))
        .sum();
    // Less than one whole level may be missing in all of them together: half a level at most.
    let missing = (2 * usize::from(level.get()) * weight).saturating_sub(now + 1);

    // best[gain]: the least work on the indicators so far; more gain than is missing counts as that.
    let mut best: Vec<Option<Best>> = vec![None; missing + 1];
    if let Some(start) = best.first_mut() {
        *start = Some(Best { days: 0, steps: 0 });
    }
    let mut taken: Vec<Vec<(usize, Option<Lift>)>> = Vec::with_capacity(readings.len());
    for reading in readings {
        let mut next: Vec<Option<Best>> = vec![None; missing + 1];
        let mut how: Vec<(usize, Option<Lift>)> = vec![(0, None); missing + 1];
        for choice in choices(reading, level, efforts) {
            let (days, steps) = choice.lift.as_ref().map_or((0, 0), |lift| (lift.days, 1));
            for (gained, so_far) in best.iter().enumerate() {
                let Some(so_far) = so_far else { continue };
                let gain = (gained + choice.gain).min(missing);
                let found = Best {
                    days: so_far.days + days,
                    steps: so_far.steps + steps,
                };
                let (Some(place), Some(how)) = (next.get_mut(gain), how.get_mut(gain)) else {
                    continue;
                };
                let better = |old: &Best| (found.days, found.steps) < (old.days, old.steps);
                if place.as_ref().is_none_or(better) {
                    *place = Some(found);
                    *how = (gained, choice.lift.clone());
                }
            }
        }
        best = next;
        taken.push(how);
    }
    best.last()?.as_ref()?;

    let mut lifts = Vec::new();
    let mut gain = missing;
    for how in taken.iter().rev() {
        let (before, lift) = how.get(gain)?;
        lifts.extend(lift.clone());
        gain = *before;
    }
    lifts.reverse();
    Some(lifts)
}

/// Leaving an indicator as it is, where that is enough, and every level it can be brought to.
fn choices(reading: &IndicatorReading, level: Level, efforts: &Efforts) -> Vec<Candidate> {
    let now = halves(reading);
    // A critical indicator holds its area one level above it; and none is left further behind, for
    // what is weakest fails first.
    let enough = |halves: usize| halves + 2 >= 2 * usize::from(level.get());
    let mut choices = Vec::with_capacity(6);
    if enough(now) {
        choices.push(Candidate {
            gain: 0,
            lift: None,
        });
    }
    for to in Level::all() {
        let halves = 2 * usize::from(to.get());
        let lower = reading.claimed.is_some_and(|claimed| to < claimed);
        // Nothing is driven above the level so that something else can stay below it.
        let above = to > reading.claimed.map_or(level, |claimed| claimed.max(level));
        if lower || above || halves <= now || !enough(halves) {
            continue;
        }
        choices.push(Candidate {
            gain: usize::from(reading.weight) * (halves - now),
            lift: Some(Lift {
                indicator: reading.id.clone(),
                from: reading.claimed,
                to,
                days: efforts.reach(&reading.id, reading.claimed, to),
                months: efforts.reach_months(&reading.id, reading.claimed, to),
            }),
        });
    }
    choices
}

/// The level that is certain, in half levels. Ranges end on half levels.
fn halves(reading: &IndicatorReading) -> usize {
    (2..=10)
        .rev()
        .find(|halves| 2.0 * reading.span.lo >= f64::from(*halves))
        .map_or(2, |halves| usize::try_from(halves).unwrap_or(2))
}
