//! A version of content, such as `1.10.0`, which comes after `1.9.0`.

use super::problem::Malformed;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A version: major, minor, patch, each a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = r"^\d+\.\d+\.\d+$"))]
pub struct Version([u32; 3]);

impl FromStr for Version {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut numbers = text.split('.').map(number);
        match [(); 4].map(|()| numbers.next()) {
            [
                Some(Some(major)),
                Some(Some(minor)),
                Some(Some(patch)),
                None,
            ] => Ok(Self([major, minor, patch])),
            _ => Err(Malformed("major.minor.patch")),
        }
    }
}

/// A number as it is written: digits alone, without zeros before them.
fn number(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

impl TryFrom<String> for Version {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_as_people_count() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        assert!(version("1.9.0") < version("1.10.0"));
        assert!(version("1.10.0") < version("2.0.0"));
        assert_eq!(version("1.10.0").to_string(), "1.10.0");
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in [
            "", "1", "1.1", "1.1.0.0", "1.1.x", "1.1.-1", "01.1.0", "+1.1.0", "1.1.0 ",
        ] {
            assert_eq!(text.parse::<Version>().ok(), None, "{text}");
        }
    }
}
