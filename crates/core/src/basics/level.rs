//! Bounded whole numbers a person chooses from: levels 1 to 5, weights 0 to 3.

use super::problem::Malformed;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! bounded {
    ($(#[$doc:meta])* $name:ident, $low:literal ..= $high:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(Serialize, Deserialize, JsonSchema)]
        #[serde(try_from = "u8", into = "u8")]
        #[schemars(with = "u8", extend("minimum" = $low, "maximum" = $high))]
        pub struct $name(u8);

        impl $name {
            /// The lowest value.
            pub const MIN: Self = Self($low);
            /// The highest value.
            pub const MAX: Self = Self($high);

            /// The value, if it lies in the range.
            pub fn new(value: u8) -> Option<Self> {
                ($low..=$high).contains(&value).then_some(Self(value))
            }

            /// The value as a number.
            pub fn get(self) -> u8 {
                self.0
            }

            /// All values, lowest first.
            pub fn all() -> impl DoubleEndedIterator<Item = Self> {
                ($low..=$high).map(Self)
            }
        }

        impl TryFrom<u8> for $name {
            type Error = Malformed;

            fn try_from(value: u8) -> Result<Self, Malformed> {
                Self::new(value).ok_or(Malformed(concat!($low, " … ", $high)))
            }
        }

        impl From<$name> for u8 {
            fn from(value: $name) -> u8 {
                value.0
            }
        }

        impl From<$name> for f64 {
            fn from(value: $name) -> f64 {
                f64::from(value.0)
            }
        }
    };
}

bounded! {
    /// A competency level: 1 not yet, 2 emerging, 3 established, 4 effective, 5 leading.
    Level, 1 ..= 5
}

bounded! {
    /// How much a national priority counts on one criterion: 0 not at all, 3 decisive.
    Weight, 0 ..= 3
}

bounded! {
    /// A Sustainable Development Goal of the United Nations, by number.
    Sdg, 1 ..= 17
}

/// A level or a mean of levels as people read it: one decimal, halves up (3.25 is 3.3).
pub fn one_decimal(level: f64) -> String {
    // Formatting rounds the binary value, so that 3.25 would be 3.2.
    let tenths = (level * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
}

/// A share from 0 to 1 as people read it: in whole percent, halves up. What is shown so is judged
/// so.
pub fn percent(share: f64) -> f64 {
    (share * 100.0).round()
}

impl Default for Weight {
    fn default() -> Self {
        Self::MIN
    }
}
