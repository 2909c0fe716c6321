//! The national strategy: the priorities a twinning should serve.

use crate::basics::{CommitteeRef, Moment, PriorityId, Sdg, Weight, named, numbered};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// The strategy and its priorities.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Strategy {
    /// The plan the priorities come from, with its years.
    pub plan: String,
    /// The priorities. Empty is allowed; the result says what that costs.
    pub priorities: Vec<Priority>,
}

/// One national priority.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Priority {
    /// Its id in this file.
    pub id: PriorityId,
    /// What is wanted.
    #[serde(default)]
    pub title: String,
    /// The document it is written in.
    #[serde(default)]
    pub source: String,
    /// The section or target code in that document.
    #[serde(default)]
    pub target: String,
    /// The sector, as an ICS field (`67 Food technology`) or in words.
    #[serde(default)]
    pub sector: String,
    /// The Sustainable Development Goals it serves, 1 to 17.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub sdgs: BTreeSet<Sdg>,
    /// The regional frame it belongs to, such as Agenda 2063 or ASEAN.
    #[serde(default)]
    pub frame: String,
    /// How much it counts.
    #[serde(default)]
    pub weights: Weights,
    /// What the country wants of international standards here.
    #[serde(default)]
    pub intent: Intent,
    /// The reference of the committee where they are made.
    #[serde(default)]
    pub committee: String,
}

/// How much a priority counts on each of five criteria, as national standardization strategies do.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    JsonSchema
)]
#[serde(default)]
pub struct Weights {
    /// Economy and trade.
    pub economy: Weight,
    /// Health and safety.
    pub health: Weight,
    /// Environment.
    pub environment: Weight,
    /// Use in regulation.
    pub regulation: Weight,
    /// Feasibility: experts and means are there.
    pub feasibility: Weight,
}

/// One of the five criteria.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Criterion {
    /// Economy and trade.
    Economy,
    /// Health and safety.
    Health,
    /// Environment.
    Environment,
    /// Use in regulation.
    Regulation,
    /// Feasibility.
    Feasibility,
}

/// What a country wants of the standards of a priority.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Intent {
    /// Adopt them.
    Adopt,
    /// Take part in making them.
    Participate,
    /// Not answered.
    #[default]
    Unknown,
}

impl Weights {
    /// The weight on one criterion.
    pub fn get(&self, criterion: Criterion) -> Weight {
        match criterion {
            Criterion::Economy => self.economy,
            Criterion::Health => self.health,
            Criterion::Environment => self.environment,
            Criterion::Regulation => self.regulation,
            Criterion::Feasibility => self.feasibility,
        }
    }
}

/// What a list of priorities says of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriorityLine {
    /// What is wanted.
    pub title: String,
    /// The document it is written in.
    pub source: String,
    /// The section or target code in that document.
    pub target: String,
    /// The sector.
    pub sector: String,
    /// The reference of the committee.
    pub committee: String,
}

impl Strategy {
    /// More priorities, each with an id of its own. The time in it keeps a priority from being taken
    /// for one that was removed.
    pub(super) fn add(&mut self, lines: &[PriorityLine], now: Moment) {
        for line in lines {
            let taken = self.priorities.iter().map(|p| p.id.as_str());
            let id = PriorityId::parse(&numbered("priority", now.0, taken));
            self.priorities.extend(id.map(|id| Priority {
                title: line.title.clone(),
                source: line.source.clone(),
                target: line.target.clone(),
                sector: line.sector.clone(),
                committee: line.committee.clone(),
                ..Priority::new(id)
            }));
        }
    }

    /// The priorities that name a committee, in the order they were named.
    pub fn serving(&self, committee: &str) -> impl DoubleEndedIterator<Item = &Priority> {
        let names_it = move |p: &&Priority| CommitteeRef::is_shared(&p.committee, committee);
        self.priorities.iter().filter(names_it)
    }

    /// The weightiest priority that names a committee; the first named of equals.
    pub fn weightiest(&self, committee: &str) -> Option<&Priority> {
        // `max_by` takes the last of equals.
        let named = self.serving(committee).rev();
        named.max_by(|a, b| a.score().total_cmp(&b.score()))
    }
}

impl Priority {
    /// A priority about which nothing is known yet.
    pub fn new(id: PriorityId) -> Self {
        Self {
            id,
            title: String::new(),
            source: String::new(),
            target: String::new(),
            sector: String::new(),
            sdgs: BTreeSet::new(),
            frame: String::new(),
            weights: Weights::default(),
            intent: Intent::default(),
            committee: String::new(),
        }
    }

    /// How important it is, 0 to 1: the highest of its weights as a share of the most that a weight
    /// can be. What is decisive for one reason is decisive. Feasibility is left out: what is easy
    /// is not important for that. Our design.
    pub fn score(&self) -> f64 {
        let reasons = Criterion::ALL
            .into_iter()
            .filter(|c| *c != Criterion::Feasibility);
        let highest = reasons.map(|c| f64::from(self.weights.get(c)));
        highest.fold(0.0, f64::max) / f64::from(Weight::MAX)
    }
}

named!(Criterion Intent);
