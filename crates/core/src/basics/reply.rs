//! Yes, no, or not known: what people answer, and what a rule can say of it.

use crate::basics::named;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// A reply to a yes-or-no question. Not answered and not known are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not answered, or not known.
    #[default]
    Unknown,
}

/// Whether a condition holds, as far as the answers tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Truth {
    /// It does not hold.
    NotMet,
    /// The answers do not settle it.
    Unknown,
    /// It holds.
    Met,
}

impl Reply {
    /// Not answered, or not known.
    pub fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    /// What the reply says of “yes is needed”.
    pub fn truth(self) -> Truth {
        match self {
            Self::Yes => Truth::Met,
            Self::No => Truth::NotMet,
            Self::Unknown => Truth::Unknown,
        }
    }
}

impl Truth {
    /// The truth of “not this”.
    pub fn negated(self) -> Self {
        match self {
            Self::Met => Self::NotMet,
            Self::NotMet => Self::Met,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Met } else { Self::NotMet }
    }
}

named!(Reply Truth);
