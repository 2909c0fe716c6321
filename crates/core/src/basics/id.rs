//! Names of things in the content and in saved files: short lower-case words joined by hyphens.

use super::problem::Malformed;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{fmt, rc::Rc};

/// The longest id that is accepted, in characters.
const LONGEST: usize = 64;

/// Whether a text has the form of an id: `a-z`, `0-9` and `-`, 1 to 64 characters.
pub(crate) fn is_slug(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// An id such as `prefix-3` that is not taken, with the first free number from one on.
pub fn numbered<'a>(prefix: &str, from: u64, taken: impl IntoIterator<Item = &'a str>) -> String {
    let taken: Vec<_> = taken.into_iter().collect();
    let ids = (from..).map(|number| format!("{prefix}-{number}"));
    let mut free = ids.filter(|id| !taken.contains(&id.as_str()));
    // There are more numbers than ids that could be taken.
    free.next().unwrap_or_default()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(try_from = "String", into = "String")]
        #[schemars(with = "String")]
        pub struct $name(Rc<str>);

        impl $name {
            /// The id, if the text has the form of one (`a-z0-9-`, 1 to 64 characters).
            pub fn parse(text: &str) -> Option<Self> {
                is_slug(text).then(|| Self(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = Malformed;

            fn try_from(text: String) -> Result<Self, Malformed> {
                Self::parse(&text).ok_or(Malformed("[a-z0-9-]{1,64}"))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A competency area of the instrument, such as `mandate`.
    AreaId
    /// An indicator of the instrument, such as `cib-votes`.
    IndicatorId
    /// A rule of the policy or of our own design, such as `full-member`.
    RuleId
    /// An objective, from the catalogue or written by the body.
    ObjectiveId
    /// A key performance indicator of the library, such as `p1`.
    KpiId
    /// A national priority the body named.
    PriorityId
    /// A target committee the body named.
    CommitteeId
    /// A colleague who answers on their own.
    RespondentId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_built_only_from_slugs() {
        assert!(AreaId::parse("mandate").is_some());
        for bad in ["", "Mandate", "a b", "é", &"a".repeat(65)] {
            assert!(AreaId::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_numbered_id_is_free() {
        assert_eq!(numbered("p", 1, []), "p-1");
        assert_eq!(numbered("p", 1, ["x-1"]), "p-1");
        assert_eq!(numbered("p", 2, ["p-1", "p-2"]), "p-3");
        assert_eq!(numbered("p", 3, ["p-3", "p-1"]), "p-4");
    }
}
