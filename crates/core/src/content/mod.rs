//! The structure of everything non-programmers edit, read from one JSON text and checked.

mod check;

use crate::advice::Sheets;
use crate::basics::{Problem, ProblemKind};
use crate::instrument::Instrument;
use crate::plan::Catalogue;
use crate::policy::Policy;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Instrument, rules, arrangement sheets and objectives. Words are apart, in [`crate::text`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Content {
    /// The questions.
    pub instrument: Instrument,
    /// The rules of one edition.
    pub policy: Policy,
    /// What each arrangement needs.
    pub sheets: Sheets,
    /// Objectives and indicators of success.
    pub catalogue: Catalogue,
}

impl Content {
    /// Reads the content; says where it cannot be read.
    pub fn read(json: &str) -> Result<Self, Problem> {
        parse(json)
    }
}

/// Reads one content file, or all of them; says where it cannot be read.
pub fn parse<T: DeserializeOwned>(json: &str) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        Problem::new(
            ProblemKind::Unreadable,
            error.path().to_string(),
            error.inner().to_string(),
        )
    })
}
