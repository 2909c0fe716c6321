//! The candidates as numbers to draw from, and what each number stands for.

use super::candidate::{Candidate, Feasibility, NeedCheck, TargetCheck};
use crate::basics::{AreaId, IndicatorId, Level, Phrase, RuleId, Truth};
use crate::policy::Verdict;
use crate::profile::{IndicatorReading, Profile};
use crate::ranking::{Alternative, Area, Item, Scene, Share, Slot};

/// Something that is not known, or not for certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The level of an indicator.
    Indicator(IndicatorId),
    /// Whether a requirement is met.
    Requirement(RuleId),
    /// Whether a resource can be committed, by the key of its words.
    Resource(String),
}

/// The candidates as numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Setting {
    pub scene: Scene,
    /// For each area and item of the scene, the indicator.
    items: Vec<Vec<IndicatorId>>,
    /// For each fact of the scene, what it is.
    facts: Vec<Doubt>,
}

impl Doubt {
    /// Its name in words.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Indicator(id) => Phrase::new(format!("indicator-{id}")),
            Self::Requirement(id) => Phrase::new(format!("rule-{id}")),
            Self::Resource(id) => Phrase::new(format!("need-{id}")),
        }
    }

    /// The id of the indicator, the rule or the resource.
    pub fn id(&self) -> &str {
        match self {
            Self::Indicator(id) => id.as_str(),
            Self::Requirement(id) => id.as_str(),
            Self::Resource(id) => id,
        }
    }
}

impl Setting {
    /// The numbers of some candidates; of the levels, those that any of them asks for.
    pub fn of<'a>(
        profile: &Profile,
        candidates: impl Iterator<Item = &'a Candidate> + Clone,
    ) -> Self {
        let mut setting = Self::default();
        let mut areas: Vec<&AreaId> = Vec::new();
        for check in candidates
            .clone()
            .flat_map(|c| c.entry.iter().chain(&c.exit))
        {
            if !areas.contains(&&check.area) {
                areas.push(&check.area);
                setting.area(profile, &check.area);
            }
        }
        for candidate in candidates {
            let alternative = setting.alternative(candidate, &areas);
            setting.scene.alternatives.push(alternative);
        }
        setting.scene.facts = setting.facts.len();
        setting
    }

    fn area(&mut self, profile: &Profile, id: &AreaId) {
        let own = profile.indicators.iter().filter(|i| i.area == *id);
        let own: Vec<_> = own.filter(|i| i.state.is_applicable()).collect();
        self.items.push(own.iter().map(|i| i.id.clone()).collect());
        let mut items: Vec<_> = own.iter().map(|i| item(i)).collect();
        if items.is_empty() {
            // Nothing was asked of the area: it may be anything.
            items.push(Item {
                lo: f64::from(Level::MIN),
                hi: f64::from(Level::MAX),
                weight: 1.0,
                star: false,
            });
        }
        self.scene.areas.push(Area { items });
    }

    fn alternative(&mut self, c: &Candidate, areas: &[&AreaId]) -> Alternative {
        let place = |check: &TargetCheck| areas.iter().position(|area| **area == check.area);
        let entry = c.entry.iter();
        let entry: Vec<_> = entry
            .filter_map(|check| Some((place(check)?, f64::from(check.level))))
            .collect();
        let exit = c.exit.iter().filter_map(|check| {
            let (at, to) = (place(check)?, f64::from(check.level));
            let lowest = f64::from(Level::MIN);
            let start = entry.iter().find(|(area, _)| *area == at);
            let from = start.map_or(lowest, |(_, level)| *level);
            // An aim at or below its own entry is measured from the floor of the scale.
            let from = if from < to { from } else { lowest };
            (from < to).then_some((at, from, to))
        });
        Alternative {
            blocked: c.feasibility == Feasibility::Blocked,
            fit: c.scores.fit,
            worth: c.worth,
            exit: exit.collect(),
            gates: self.share(&c.gates, |gate: &Verdict| {
                (gate.truth, Doubt::Requirement(gate.rule.clone()))
            }),
            resources: self.share(&c.needs, |need: &NeedCheck| {
                (need.truth, Doubt::Resource(need.id.clone()))
            }),
            entry,
        }
    }

    fn share<T>(&mut self, things: &[T], read: fn(&T) -> (Truth, Doubt)) -> Share {
        let mut share = Share::default();
        for (truth, doubt) in things.iter().map(read) {
            share.all += 1.0;
            match truth {
                Truth::Met => share.met += 1.0,
                Truth::NotMet => {}
                Truth::Unknown => share.open.push(self.fact(doubt)),
            }
        }
        share
    }

    /// The place of a fact: the same for all candidates that ask for it.
    fn fact(&mut self, doubt: Doubt) -> usize {
        let known = self.facts.iter().position(|fact| *fact == doubt);
        known.unwrap_or_else(|| {
            self.facts.push(doubt);
            self.facts.len() - 1
        })
    }

    /// Every level and fact, certain or not.
    pub fn slots(&self) -> Vec<Slot> {
        let mut slots = Vec::new();
        for (area, items) in self.items.iter().enumerate() {
            slots.extend((0..items.len()).map(|index| Slot::Item(area, index)));
        }
        slots.extend((0..self.facts.len()).map(Slot::Fact));
        slots
    }

    /// What a number stands for; none for an area of which nothing was asked.
    pub fn doubt(&self, slot: Slot) -> Option<Doubt> {
        match slot {
            Slot::Item(area, index) => {
                let id = self.items.get(area)?.get(index)?;
                Some(Doubt::Indicator(id.clone()))
            }
            Slot::Fact(index) => self.facts.get(index).cloned(),
        }
    }

    /// Every number in a fixed order, each list led by its length: what the seed is made of.
    pub fn numbers(&self) -> Vec<f64> {
        let mut numbers = Vec::new();
        let count = |n: usize| n as f64;
        for area in &self.scene.areas {
            numbers.push(count(area.items.len()));
            for item in &area.items {
                let star = if item.star { 1.0 } else { 0.0 };
                numbers.extend([item.lo, item.hi, item.weight, star]);
            }
        }
        for a in &self.scene.alternatives {
            numbers.extend([a.fit, a.worth]);
            for share in [&a.gates, &a.resources] {
                numbers.extend([share.met, share.all, count(share.open.len())]);
                numbers.extend(share.open.iter().map(|fact| count(*fact)));
            }
            numbers.extend([count(a.entry.len()), count(a.exit.len())]);
            let entry = a.entry.iter();
            numbers.extend(entry.flat_map(|(area, level)| [count(*area), *level]));
            let exit = a.exit.iter();
            numbers.extend(exit.flat_map(|(area, from, to)| [count(*area), *from, *to]));
        }
        numbers
    }
}

fn item(reading: &IndicatorReading) -> Item {
    Item {
        lo: reading.span.lo,
        hi: reading.span.hi,
        weight: f64::from(reading.weight),
        star: reading.star,
    }
}
