//! Bounded whole numbers a person chooses from: levels 1 to 5, weights 0 to 3.

use crate::basics::json::Value;
use crate::basics::read::{Read, Reader};
use crate::basics::write::{Write, shown};

macro_rules! bounded {
    ($(#[$doc:meta])* $name:ident, $low:literal ..= $high:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "u8"))]
        pub struct $name(#[cfg_attr(feature = "schema", schemars(range(min = $low, max = $high)))] u8);

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

        impl Read for $name {
            fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
                let number = value.as_whole().and_then(|n| u8::try_from(n).ok());
                number.and_then(Self::new).or_else(|| reader.wrong(concat!($low, " … ", $high)))
            }
        }

        impl Write for $name {
            fn write(&self) -> Value {
                self.0.write()
            }
        }

        shown!($name);

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
    // Digits of a whole number: printing floating point takes tables that weigh.
    let tenths = (level * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
}

/// A level on the scale 1 to 5 as a share measured from the floor: 2.0 is 0.25, not 0.4.
pub fn share_of_scale(level: f64) -> f64 {
    (level - 1.0) / 4.0
}

impl Default for Weight {
    fn default() -> Self {
        Self::MIN
    }
}
