//! What an arrangement is judged by, which a body may put in order.

use crate::basics::read::choices;

/// One of the four criteria that arrangements are compared by. Our design.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Merit {
    /// Fit with the strategy.
    Fit,
    /// What it would add to what the body has.
    Need,
    /// Requirements and entry levels met.
    Readiness,
    /// What it needs each year that can be committed.
    Resources,
}

impl Merit {
    /// All criteria, in the order in which figures for them are listed everywhere.
    pub const ALL: [Self; 4] = [Self::Fit, Self::Need, Self::Readiness, Self::Resources];

    /// The name it is saved under, also the key of its words (`score-<id>`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Fit => "fit",
            Self::Need => "need",
            Self::Readiness => "readiness",
            Self::Resources => "resources",
        }
    }

    /// Its place among [`Self::ALL`].
    pub fn place(self) -> usize {
        match self {
            Self::Fit => 0,
            Self::Need => 1,
            Self::Readiness => 2,
            Self::Resources => 3,
        }
    }
}

choices!(Merit);
