//! What is drawn from: the range of every level, and what each alternative makes of levels.

use crate::basics::{reaches, slack};

/// How many criteria there are: fit, need, readiness, resources, in this order.
pub const CRITERIA: usize = 4;

/// A critical level lets its area rise so far above itself, in levels. Our design.
const ABOVE_STAR: f64 = 1.0;

/// So many levels to gain, in all areas together, are a full need: about what an arrangement
/// brings from entry to exit.
/// Our design.
const FULL_NEED: f64 = 4.0;

/// What remains of the worth when the body has all the experience of a lead partner. Our design.
const EXPERIENCED: f64 = 0.25;

/// What remains of the worth when the body has that role in the committee already. Our design.
const HELD: f64 = 0.5;

/// What remains of the worth when a step of the ladder is left out. Our design.
const LEFT_OUT: f64 = 0.25;

/// What an open point counts at the centre: neither no nor yes.
const HALF: f64 = 0.5;

/// The level of an area in which nothing counts: the middle of the scale.
const MIDDLE: f64 = 3.0;

/// Everything that is ranked, and everything that is not certain about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The areas.
    pub areas: Vec<Area>,
    /// How many points are open; each is anything from no (0) to yes (1), all as likely.
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

/// A level that lies in a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// The lowest value, 1 to 5.
    pub lo: f64,
    /// The highest value, 1 to 5; a level is certain where both are the same.
    pub hi: f64,
    /// The value that is likeliest; towards both ends others are less and less so. None: each is as
    /// likely as any other, for nothing is known.
    pub likeliest: Option<f64>,
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
    /// Open points of which each is a condition: a no would put it out of the question. They are
    /// never drawn as a no.
    pub conditions: Vec<usize>,
    /// What it needs at the start: each is a condition.
    pub entry: Vec<Entry>,
    /// Fit with what the country and the body want, 0 to 1.
    pub fit: f64,
    /// The levels it leads to: area, and level aimed at.
    pub exit: Vec<(usize, f64)>,
    /// How much the strategy makes of a level gained, 0 to 1.
    pub strength: f64,
    /// How much of what it leads to is worth going for.
    pub worth: Worth,
    /// What is expected of it, and no condition.
    pub expected: Share,
    /// The means it takes each year that are no condition.
    pub resources: Share,
}

/// A level that an area must reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// The area.
    pub area: usize,
    /// The level.
    pub level: f64,
    /// How far below it the area may be and still counts as there, as [`Area::slack`] says.
    pub slack: f64,
}

/// What makes an alternative worth less: experience that is there already, and steps left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Worth {
    /// Experience in the role, of a lead partner's.
    pub own: Experience,
    /// It leaves out a step of the ladder.
    pub leaves_out: bool,
    /// Whether the body has what it leads to already, 1 or 0.
    pub held: Experience,
}

/// A share of something, of which not all may be known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Experience {
    /// What is there at least, 0 to 1.
    pub least: f64,
    /// Where that is not all that is known, the open point it hangs on: below the half there is no
    /// more, and above it anything up to 1.
    pub open: Option<usize>,
}

/// A share of things that are met.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// How many are certainly met.
    pub met: f64,
    /// How many there are.
    pub all: f64,
    /// Those that are open, by their place among the open points.
    pub open: Vec<usize>,
}

/// One thing that is not certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A level: its area, and its place there.
    Item(usize, usize),
    /// An open point, by its place.
    Fact(usize),
}

impl Item {
    /// Whether its level is not certain.
    pub fn is_open(&self) -> bool {
        self.lo < self.hi
    }

    /// The level below which this part of all draws lies, 0 (lowest) to 1 (highest).
    pub fn at(&self, part: f64) -> f64 {
        let (lo, width) = (self.lo, self.hi - self.lo);
        let Some(likeliest) = self.likeliest.filter(|_| width > 0.0) else {
            return lo + width * part;
        };
        // The triangular distribution, read backwards.
        let (rise, fall) = (likeliest - lo, self.hi - likeliest);
        if part * width < rise {
            lo + (part * width * rise).sqrt()
        } else {
            self.hi - ((1.0 - part) * width * fall).sqrt()
        }
    }
}

impl Area {
    /// The level of the area where each level lies somewhere in its range: the weighted mean, at
    /// most one above the lowest critical level.
    pub fn level(&self, mut of: impl FnMut(&Item) -> f64) -> f64 {
        let (mut sum, mut weights, mut lowest) = (0.0, 0.0, f64::INFINITY);
        for item in &self.items {
            let level = of(item);
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

    /// How far below a level the area counts as there.
    pub fn slack(&self) -> f64 {
        slack(self.items.iter().map(|item| item.weight).sum())
    }
}

impl Experience {
    fn share(self, facts: &[f64]) -> f64 {
        let more = self.open.and_then(|open| facts.get(open));
        let more = more.map_or(0.0, |part| (2.0 * part - 1.0).max(0.0));
        self.least + (1.0 - self.least) * more
    }
}

impl Worth {
    /// How much of what it leads to is worth going for, 0 to 1.
    pub fn value(&self, facts: &[f64]) -> f64 {
        let (own, held) = (self.own.share(facts), self.held.share(facts));
        let step = if self.leaves_out { LEFT_OUT } else { 1.0 };
        (1.0 - (1.0 - EXPERIENCED) * own) * (1.0 - (1.0 - HELD) * held) * step
    }
}

impl Share {
    /// The share that is met, 0 to 1, where each open point counts as given; 1 of nothing.
    fn met(&self, facts: &[f64]) -> f64 {
        if self.all > 0.0 {
            let open = self.open.iter().filter_map(|index| facts.get(*index));
            (self.met + open.sum::<f64>()) / self.all
        } else {
            1.0
        }
    }
}

impl Alternative {
    /// The criteria, each from 0 to 1, more is better. Our design; see DESIGN.md.
    ///
    /// - Fit: as given.
    /// - Need: the levels still to gain, in all areas it leads to together, on one scale for all
    ///   alternatives; times what the strategy makes of them, and what they are worth to the body.
    ///   Falls with the levels.
    /// - Readiness: the share of what is expected and no condition.
    /// - Resources: the share of the means that can be committed and are no condition.
    pub fn values(&self, areas: &[f64], facts: &[f64]) -> [f64; CRITERIA] {
        let level = |area: usize| areas.get(area).copied().unwrap_or(MIDDLE);
        let missing = |(area, to): &(usize, f64)| (to - level(*area)).max(0.0);
        let gain: f64 = self.exit.iter().map(missing).sum();
        [
            self.fit,
            (gain / FULL_NEED).min(1.0) * self.strength * self.worth.value(facts),
            self.expected.met(facts),
            self.resources.met(facts),
        ]
    }

    /// Whether all entry levels are met.
    pub fn enters(&self, areas: &[f64]) -> bool {
        let level = |area: usize| areas.get(area).copied();
        let reached = |entry: &Entry| {
            level(entry.area).is_some_and(|level| reaches(level, entry.level, entry.slack))
        };
        self.entry.iter().all(reached)
    }

    /// Whether nothing is left to reach.
    fn is_done(&self, areas: &[f64]) -> bool {
        let reached = |(area, to): &(usize, f64)| areas.get(*area).is_some_and(|l| l >= to);
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

    /// The levels of the areas where every level lies at this part of its draws, 0 to 1.
    pub fn levels(&self, part: f64) -> Vec<f64> {
        let at = |area: &Area| area.level(|item| item.at(part));
        self.areas.iter().map(at).collect()
    }

    /// The criteria of each alternative at the middle of every range, open points counting half.
    pub fn centre(&self) -> Vec<[f64; CRITERIA]> {
        let (areas, facts) = (self.levels(HALF), vec![HALF; self.facts]);
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
