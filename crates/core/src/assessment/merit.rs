//! What an arrangement is judged by, which a body may put in order.

use crate::basics::named;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// One of the four criteria that arrangements are compared by. Our design.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
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

named!(Merit);
