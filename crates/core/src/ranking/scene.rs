//! What is drawn from: the range of every level, and what each alternative makes of levels.

use super::partial::partial_value;

/// How many criteria there are: fit, need, readiness, resources, in this order.
pub const CRITERIA: usize = 4;

/// An entry level missed by this much counts nothing, in levels. Our design.
const OUT_OF_REACH: f64 = 1.0;

/// A critical level lets its area rise so far above itself, in levels. Our design.
const ABOVE_STAR: f64 = 1.0;

/// The level of an area in which nothing counts: the middle of the scale.
const MIDDLE: f64 = 3.0;

/// Everything that is ranked, and everything that is not certain about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The areas.
    pub areas: Vec<Area>,
    /// How many yes-or-no facts are open; each counts 1 or 0, with equal chance.
    pub facts: usize,
    /// The alternatives.
    pub alternatives: Vec<Alternative>,
}

/// The levels that make up one area.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Area {
    /// The levels.
    pub items: Vec<Item>,
}

/// A level that lies in a range, each value of it as likely as any other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// The lowest value, 1 to 5.
    pub lo: f64,
    /// The highest value, 1 to 5; a level is certain where both are the same.
    pub hi: f64,
    /// How much it counts in its area, above 0.
    pub weight: f64,
    /// Whether it is critical: its area is at most one level above it.
    pub star: bool,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alternative {
    /// It is out of the question, whatever the levels are.
    pub blocked: bool,
    /// Fit with the strategy, 0 to 1.
    pub fit: f64,
    /// The requirements.
    pub gates: Share,
    /// The levels it needs at the start: area and level.
    pub entry: Vec<(usize, f64)>,
    /// The levels it leads to: area, level it starts from, level aimed at, which is higher.
    pub exit: Vec<(usize, f64, f64)>,
    /// How much of the way from start to aim is worth going, 0 to 1.
    pub worth: f64,
    /// What it needs each year.
    pub resources: Share,
}

/// A share of things that are met.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// How many are certainly met.
    pub met: f64,
    /// How many there are.
    pub all: f64,
    /// Those that are open, by their place among the facts.
    pub open: Vec<usize>,
}

/// One thing that is not certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A level: its area, and its place there.
    Item(usize, usize),
    /// A fact, by its place.
    Fact(usize),
}

impl Item {
    /// Whether its level is not certain.
    pub fn is_open(&self) -> bool {
        self.lo < self.hi
    }
}

impl Area {
    /// The level of the area where each level lies somewhere in its range, 0 (lowest) to 1
    /// (highest): the weighted mean, at most one above the lowest critical level.
    pub fn level(&self, mut unit: impl FnMut(&Item) -> f64) -> f64 {
        let (mut sum, mut weights, mut lowest) = (0.0, 0.0, f64::INFINITY);
        for item in &self.items {
            let level = item.lo + (item.hi - item.lo) * unit(item);
            sum += item.weight * level;
            weights += item.weight;
            if item.star && level < lowest {
                lowest = level;
            }
        }
        if weights > 0.0 {
            (sum / weights).min(lowest + ABOVE_STAR)
        } else {
            MIDDLE
        }
    }
}

impl Share {
    /// The share that is met, 0 to 1, where each open fact counts as given; 1 of nothing.
    fn met(&self, facts: &[f64]) -> f64 {
        if self.all > 0.0 {
            self.counted(facts) / self.all
        } else {
            1.0
        }
    }

    fn counted(&self, facts: &[f64]) -> f64 {
        let open = self.open.iter().filter_map(|index| facts.get(*index));
        self.met + open.sum::<f64>()
    }
}

impl Alternative {
    /// The criteria, each from 0 to 1, more is better. Our design; see DESIGN.md.
    ///
    /// - Fit: as given.
    /// - Need: the mean distance still to go from the levels it starts from to those it leads to,
    ///   times what that is worth. Falls with the levels.
    /// - Readiness: the share of requirements and entry levels that are met; an entry level missed
    ///   by less than one level counts in part. Rises with the levels, and is full at the entry.
    /// - Resources: the share that can be committed.
    pub fn values(&self, areas: &[f64], facts: &[f64]) -> [f64; CRITERIA] {
        let level = |area: usize| areas.get(area).copied().unwrap_or(MIDDLE);
        let (mut ready, mut asked) = (self.gates.counted(facts), self.gates.all);
        for (area, least) in &self.entry {
            let points = [(least - OUT_OF_REACH, 0.0), (*least, 1.0)];
            ready += partial_value(&points, level(*area));
            asked += 1.0;
        }
        let (mut distance, mut exits) = (0.0, 0.0);
        for (area, from, to) in &self.exit {
            distance += partial_value(&[(*from, 1.0), (*to, 0.0)], level(*area));
            exits += 1.0;
        }
        [
            self.fit,
            if exits > 0.0 {
                self.worth * distance / exits
            } else {
                0.0
            },
            if asked > 0.0 { ready / asked } else { 1.0 },
            self.resources.met(facts),
        ]
    }

    /// Whether all entry levels are met.
    pub fn enters(&self, areas: &[f64]) -> bool {
        let reached = |(area, least): &(usize, f64)| areas.get(*area).is_some_and(|l| l >= least);
        self.entry.iter().all(reached)
    }

    /// Whether nothing is left to reach.
    fn is_done(&self, areas: &[f64]) -> bool {
        let reached = |(area, _, to): &(usize, f64, f64)| areas.get(*area).is_some_and(|l| l >= to);
        !self.exit.is_empty() && self.exit.iter().all(reached)
    }
}

impl Scene {
    /// Everything that is not certain, in the order in which it is drawn.
    pub fn uncertain(&self) -> Vec<Slot> {
        let mut slots = Vec::new();
        for (at, area) in self.areas.iter().enumerate() {
            let open = area.items.iter().enumerate().filter(|(_, i)| i.is_open());
            slots.extend(open.map(|(index, _)| Slot::Item(at, index)));
        }
        slots.extend((0..self.facts).map(Slot::Fact));
        slots
    }

    /// The levels of the areas where every level lies at this place of its range, 0 to 1.
    pub fn levels(&self, unit: f64) -> Vec<f64> {
        self.areas.iter().map(|area| area.level(|_| unit)).collect()
    }

    /// The criteria of each alternative at the middle of every range, open facts counting half.
    pub fn centre(&self) -> Vec<[f64; CRITERIA]> {
        let (areas, facts) = (self.levels(0.5), vec![0.5; self.facts]);
        let each = self.alternatives.iter();
        each.map(|a| a.values(&areas, &facts)).collect()
    }

    /// Whether each alternative is possible: not blocked, no entry level certainly missed, and
    /// something certainly or possibly left to reach.
    pub fn possible(&self) -> Vec<bool> {
        let (lowest, highest) = (self.levels(0.0), self.levels(1.0));
        let is_possible = |a: &Alternative| !a.blocked && a.enters(&highest) && !a.is_done(&lowest);
        self.alternatives.iter().map(is_possible).collect()
    }
}
