//! The candidates as numbers to draw from, and what each number stands for.

use super::candidate::{self, Candidate, Feasibility, NeedCheck, TargetCheck};
use super::known::Known;
use crate::basics::{AreaId, IndicatorId, Level, Phrase, RuleId, Truth};
use crate::instrument::Arrangement;
use crate::policy::{Counted, Kind, Verdict};
use crate::profile::{IndicatorReading, Profile};
use crate::ranking::{Alternative, Area, Entry, Experience, Item, Scene, Share, Slot, Worth};

/// Something that is not known, or not for certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The level of an indicator.
    Indicator(IndicatorId),
    /// Whether a requirement is met.
    Requirement(RuleId),
    /// Whether a resource can be committed, by the key of its words.
    Resource(String),
    /// A number of the body.
    Count(Counted),
    /// Who holds the role that an arrangement leads to.
    Holder(Arrangement),
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
            Self::Count(counted) => Phrase::new(format!("count-{}", counted.id())),
            Self::Holder(of) => Phrase::new(format!("holder-{}", of.id())),
        }
    }

    /// The id of the indicator, the rule, the resource, the number or the arrangement.
    pub fn id(&self) -> &str {
        match self {
            Self::Indicator(id) => id.as_str(),
            Self::Requirement(id) => id.as_str(),
            Self::Resource(id) => id,
            Self::Count(counted) => counted.id(),
            Self::Holder(of) => of.id(),
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
                likeliest: None,
                weight: 1.0,
                star: false,
            });
        }
        self.scene.areas.push(Area { items });
    }

    fn alternative(&mut self, c: &Candidate, areas: &[&AreaId]) -> Alternative {
        let place = |check: &TargetCheck| areas.iter().position(|area| **area == check.area);
        let entry = c.entry.iter().filter_map(|check| {
            let area = place(check)?;
            // Of an area of which nothing was asked, nothing counts.
            let is_asked = self.items.get(area).is_some_and(|items| !items.is_empty());
            let own = self.scene.areas.get(area).filter(|_| is_asked);
            let slack = own.map_or(0.0, Area::slack);
            let level = f64::from(check.level);
            Some(Entry { area, level, slack })
        });
        let exit = c.exit.iter();
        let exit = exit.filter_map(|check| Some((place(check)?, f64::from(check.level))));
        let (entry, exit) = (entry.collect(), exit.collect());
        let is_required = |need: &&NeedCheck| need.required.is_some();
        let gate = |v: &Verdict| (v.truth, Doubt::Requirement(v.rule.clone()));
        let need = |n: &NeedCheck| (n.truth, Doubt::Resource(n.id.clone()));
        // A duty that is not kept makes advice provisional, and puts nothing out of the question.
        let gates = c.gates.iter().filter(|v| v.kind != Kind::Duty).map(gate);
        let conditions = gates.chain(c.needs.iter().filter(is_required).map(need));
        Alternative {
            blocked: matches!(
                c.feasibility,
                Feasibility::Blocked | Feasibility::Unresourced
            ),
            conditions: self.share(conditions).open,
            entry,
            fit: c.scores.fit,
            exit,
            strength: c.strength,
            worth: self.worth(&c.worth),
            expected: self.share(c.flags.iter().map(gate)),
            resources: self.share(c.needs.iter().filter(|n| !is_required(n)).map(need)),
        }
    }

    /// What makes an alternative worth less, as numbers to draw from.
    pub fn worth(&mut self, worth: &candidate::Worth) -> Worth {
        Worth {
            own: self.experience(&worth.own),
            leaves_out: worth.leaves_out,
            held: self.experience(&worth.held),
        }
    }

    fn experience(&mut self, known: &Known) -> Experience {
        Experience {
            least: known.least,
            open: known.doubt.clone().map(|doubt| self.fact(doubt)),
        }
    }

    fn share(&mut self, things: impl Iterator<Item = (Truth, Doubt)>) -> Share {
        let mut share = Share::default();
        for (truth, doubt) in things {
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
        let count = |n: usize| n as f64;
        let mut numbers = vec![count(self.scene.facts)];
        let place = |open: Option<usize>| open.map_or(-1.0, count);
        for area in &self.scene.areas {
            numbers.push(count(area.items.len()));
            for item in &area.items {
                let star = if item.star { 1.0 } else { 0.0 };
                let likeliest = item.likeliest.unwrap_or(0.0);
                numbers.extend([item.lo, likeliest, item.hi, item.weight, star]);
            }
        }
        for a in &self.scene.alternatives {
            numbers.extend([a.fit, a.strength]);
            numbers.push(if a.worth.leaves_out { 1.0 } else { 0.0 });
            for known in [a.worth.own, a.worth.held] {
                numbers.extend([known.least, place(known.open)]);
            }
            for share in [&a.expected, &a.resources] {
                numbers.extend([share.met, share.all, count(share.open.len())]);
                numbers.extend(share.open.iter().map(|fact| count(*fact)));
            }
            numbers.push(count(a.conditions.len()));
            numbers.extend(a.conditions.iter().map(|fact| count(*fact)));
            numbers.extend([count(a.entry.len()), count(a.exit.len())]);
            let entry = a.entry.iter();
            numbers.extend(entry.flat_map(|e| [count(e.area), e.level, e.slack]));
            let exit = a.exit.iter();
            numbers.extend(exit.flat_map(|(area, to)| [count(*area), *to]));
        }
        numbers
    }
}

fn item(reading: &IndicatorReading) -> Item {
    Item {
        lo: reading.span.lo,
        hi: reading.span.hi,
        likeliest: reading.adjusted.map(f64::from),
        weight: f64::from(reading.weight),
        star: reading.star,
    }
}
