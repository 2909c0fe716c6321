//! One area read: its level, the range it may lie in, the limit its critical indicators set.

use super::indicator::{IndicatorReading, State};
use super::{AREA_COVERAGE, coverage};
use crate::basics::{AreaId, Interval, Level, Truth, reaches, slack};
use crate::instrument::Area;

/// From this level on an area is a strength, below the next it is a gap. Our design.
const STRENGTH: f64 = 3.5;
const GAP: f64 = 2.5;

/// What the answers of one area say together.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaReading {
    /// The area.
    pub id: AreaId,
    /// The mean of the claimed levels, 1 to 5; none while no level is known.
    pub claimed: Option<f64>,
    /// The level that counts: the mean of the adjusted levels, cut to the ★ limit.
    pub level: Option<f64>,
    /// The range the level may lie in. What is not known counts as anything from 1 to 5.
    pub span: Interval,
    /// How far below a level the area counts as there, in levels: less than one whole level may be
    /// missing in all its answers together. Our design.
    pub slack: f64,
    /// The ★ limit (lowest critical indicator plus one), where it cuts the level.
    pub star_limit: Option<f64>,
    /// The share of applicable questions whose level is known, 0 to 1.
    pub coverage: f64,
    /// How many levels are known.
    pub known: usize,
    /// How many of these are supported by something, if only in words.
    pub supported: usize,
    /// How many questions are asked and applicable.
    pub applicable: usize,
    /// How many questions are asked.
    pub asked: usize,
}

impl AreaReading {
    pub(super) fn of(area: &Area, all: &[IndicatorReading]) -> Self {
        let own = || all.iter().filter(|i| i.area == area.id);
        let applicable = || own().filter(|i| i.state.is_applicable());
        let known = || own().filter(|i| i.state == State::Known);

        let claimed = mean(known().filter_map(|i| Some((i.weight, f64::from(i.claimed?)))));
        let adjusted = mean(known().filter_map(|i| Some((i.weight, f64::from(i.adjusted?)))));
        let lo = mean(applicable().map(|i| (i.weight, i.span.lo))).unwrap_or(1.0);
        let hi = mean(applicable().map(|i| (i.weight, i.span.hi))).unwrap_or(5.0);

        // No compensation: a critical indicator lets its area rise one level above it, no more.
        let stars = || applicable().filter(|i| i.star);
        let limit = lowest(stars().filter_map(|i| i.adjusted).map(f64::from)) + 1.0;
        let limit_lo = lowest(stars().map(|i| i.span.lo)) + 1.0;
        let limit_hi = lowest(stars().map(|i| i.span.hi)) + 1.0;

        Self {
            id: area.id.clone(),
            claimed,
            level: adjusted.map(|level| level.min(limit)),
            span: Interval::new(lo.min(limit_lo), hi.min(limit_hi)),
            slack: slack(applicable().map(|i| f64::from(i.weight)).sum()),
            star_limit: adjusted.filter(|level| *level > limit).map(|_| limit),
            coverage: coverage(own()),
            known: known().count(),
            supported: known().filter(|i| i.supported).count(),
            applicable: applicable().count(),
            asked: own().filter(|i| i.state != State::NotAsked).count(),
        }
    }

    /// Whether a level is reached: certainly, possibly, not.
    pub fn reaches(&self, level: Level) -> Truth {
        let reached = |actual| reaches(actual, f64::from(level), self.slack);
        match (reached(self.span.lo), reached(self.span.hi)) {
            (true, _) => Truth::Met,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::NotMet,
        }
    }

    /// Whether enough is known of the area for its level to be relied on.
    pub fn is_sufficient(&self) -> bool {
        self.known > 0 && self.coverage >= AREA_COVERAGE
    }

    /// Whether advice can rest on it: enough is known, and something supports half of that or more.
    pub fn is_founded(&self) -> bool {
        self.is_sufficient() && 2 * self.supported >= self.known
    }

    /// Whether the area is a strength: well enough known, and high.
    pub fn is_strength(&self) -> bool {
        self.is_sufficient() && self.level.is_some_and(|level| level >= STRENGTH)
    }

    /// Whether the area is a gap: well enough known, and low.
    pub fn is_gap(&self) -> bool {
        self.is_sufficient() && self.level.is_some_and(|level| level < GAP)
    }
}

/// The weighted mean, none of nothing.
fn mean(values: impl Iterator<Item = (u8, f64)>) -> Option<f64> {
    let (sum, weights) = values.fold((0.0, 0.0), |(sum, weights), (w, x)| {
        (sum + f64::from(w) * x, weights + f64::from(w))
    });
    (weights > 0.0).then(|| sum / weights)
}

/// The lowest value; beyond the scale when there is none, so that it limits nothing.
fn lowest(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(f64::INFINITY, f64::min)
}
