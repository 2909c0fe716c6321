//! The structure of everything non-programmers edit, read from one JSON text and checked.

mod check;

use crate::advice::Sheets;
use crate::basics::{Phrase, Problem, ProblemKind};
use crate::instrument::Instrument;
use crate::path::Efforts;
use crate::plan::Catalogue;
use crate::policy::{Policies, Policy};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Instrument, rules, arrangement sheets, efforts and objectives. Words are apart, in [`crate::text`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The questions.
    pub instrument: Instrument,
    /// The rules, by edition.
    pub policies: Policies,
    /// What each arrangement needs.
    pub sheets: Sheets,
    /// What steps of a path take.
    pub efforts: Efforts,
    /// Objectives and indicators of success.
    pub catalogue: Catalogue,
}

impl Content {
    /// Reads the content; says where it cannot be read.
    pub fn read(json: &str) -> Result<Self, Problem> {
        let unreadable = |error: serde_json::Error| {
            Problem::new(ProblemKind::Unreadable, "", error.to_string())
        };
        let value: Value = serde_json::from_str(json).map_err(unreadable)?;
        Self::deserialize(&value).map_err(unreadable)
    }

    /// The rules of the edition an assessment chose; those of the default edition if it chose none
    /// or one that is not here, which [`Content::edition_problem`] says.
    pub fn policy(&self, edition: &str) -> &Policy {
        self.policies.get(edition)
    }

    /// What to tell a person whose assessment chose an edition that is not here.
    pub fn edition_problem(&self, edition: &str) -> Option<Phrase> {
        let used = Phrase::new(format!("policy-{}", self.policies.default().id));
        let says = Phrase::new("edition-unknown").with("wanted", edition);
        (!self.policies.has(edition)).then(|| says.with("used", used))
    }
}

/// Reads one content file. Content is strict: the first thing wrong is the end.
pub fn parse<T: DeserializeOwned>(json: &str) -> Result<T, Problem> {
    let mut value: Value = serde_json::from_str(json).map_err(|error| {
        let place = format!("{}:{}", error.line(), error.column());
        Problem::new(ProblemKind::NotJson, "", place)
    })?;
    if let Value::Object(members) = &mut value {
        // For editors that know JSON Schema.
        members.remove("$schema");
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        Problem::new(ProblemKind::Unreadable, path, error.inner().to_string())
    })
}
