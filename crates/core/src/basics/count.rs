//! Whole numbers a body reports: how many, how much of a person's time.

use super::problem::Malformed;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The highest count that is read.
const MOST: u32 = 999_999_999;

/// How many of something, 0 to 999 999 999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "u32", into = "u32")]
#[schemars(with = "u32")]
pub struct Count(u32);

/// The share of one person's working time, in percent of full time (150 is one person and a half).
pub type Percent = Count;

impl Count {
    /// The count, if it is at most 999 999 999.
    pub fn new(value: u32) -> Option<Self> {
        (value <= MOST).then_some(Self(value))
    }

    /// The count as a number.
    pub fn get(self) -> u32 {
        self.0
    }

    /// The count a person typed: digits, with spaces allowed between groups.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '\u{202f}')
            .map(|c| c.to_digit(10).and_then(|d| char::from_digit(d, 10)))
            .collect::<Option<_>>()?;
        digits.parse().ok().and_then(Self::new)
    }
}

impl TryFrom<u32> for Count {
    type Error = Malformed;

    fn try_from(value: u32) -> Result<Self, Malformed> {
        Self::new(value).ok_or(Malformed("0 … 999999999"))
    }
}

impl From<Count> for u32 {
    fn from(count: Count) -> u32 {
        count.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_as_people_type_them() {
        assert_eq!(Count::parse("12 000").map(Count::get), Some(12_000));
        for bad in ["", "-1", "1.5", "many", "99999999999"] {
            assert_eq!(Count::parse(bad), None, "{bad}");
        }
    }
}
