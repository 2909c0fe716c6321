//! The national strategy: the priorities a twinning should serve.

use super::ambition::same_committee;
use crate::basics::read::{choices, record};
use crate::basics::{PriorityId, Sdg, Set, Weight};

/// The strategy and its priorities.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Strategy {
    /// The plan the priorities come from, with its years.
    pub plan: String,
    /// The priorities. Empty is allowed; the result says what that costs.
    pub priorities: Vec<Priority>,
}

/// One national priority.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Priority {
    /// Its id in this file.
    pub id: PriorityId,
    /// What is wanted.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub title: String,
    /// The document it is written in.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub source: String,
    /// The section or target code in that document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub target: String,
    /// The sector, as an ICS field (`67 Food technology`) or in words.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub sector: String,
    /// The Sustainable Development Goals it serves, 1 to 17.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Set::is_empty")
    )]
    pub sdgs: Set<Sdg>,
    /// The regional frame it belongs to, such as Agenda 2063 or ASEAN.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub frame: String,
    /// How much it counts.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub weights: Weights,
    /// What the country wants of international standards here.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub intent: Intent,
    /// The reference of the committee where they are made.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub committee: String,
}

/// How much a priority counts on each of five criteria, as national standardization strategies do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
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
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Intent {
    /// Adopt them.
    Adopt,
    /// Take part in making them.
    Participate,
    /// Not answered.
    #[default]
    Unknown,
}

impl Criterion {
    /// All criteria, in the order they are asked.
    pub const ALL: [Self; 5] = [
        Self::Economy,
        Self::Health,
        Self::Environment,
        Self::Regulation,
        Self::Feasibility,
    ];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Economy => "economy",
            Self::Health => "health",
            Self::Environment => "environment",
            Self::Regulation => "regulation",
            Self::Feasibility => "feasibility",
        }
    }
}

impl Intent {
    /// All, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Adopt, Self::Participate, Self::Unknown];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Adopt => "adopt",
            Self::Participate => "participate",
            Self::Unknown => "unknown",
        }
    }
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

    /// Sets the weight on one criterion.
    pub fn set(&mut self, criterion: Criterion, weight: Weight) {
        let place = match criterion {
            Criterion::Economy => &mut self.economy,
            Criterion::Health => &mut self.health,
            Criterion::Environment => &mut self.environment,
            Criterion::Regulation => &mut self.regulation,
            Criterion::Feasibility => &mut self.feasibility,
        };
        *place = weight;
    }
}

impl Strategy {
    /// The priorities that name a committee, in the order they were named.
    pub fn serving(&self, committee: &str) -> impl DoubleEndedIterator<Item = &Priority> {
        let names_it = move |p: &&Priority| same_committee(&p.committee, committee);
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
            sdgs: Set::new(),
            frame: String::new(),
            weights: Weights::default(),
            intent: Intent::default(),
            committee: String::new(),
        }
    }

    /// How much it counts in all: the sum of its weights as a share of the highest, 0 to 1. Our design.
    pub fn score(&self) -> f64 {
        let sum: f64 = Criterion::ALL
            .iter()
            .map(|c| f64::from(self.weights.get(*c)))
            .sum();
        sum / 15.0
    }
}

choices!(Intent);

record!(Strategy { ; plan, priorities });

record!(Priority { id;
    title, source, target, sector, frame, weights, intent, committee; sdgs,
});

record!(Weights { ; economy, health, environment, regulation, feasibility });
