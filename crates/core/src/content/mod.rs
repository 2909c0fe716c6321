//! The structure of everything non-programmers edit, read from one JSON text and checked.

mod catalogue;
mod check;
mod efforts;
mod sheet;

pub use catalogue::{Baseline, Catalogue, Direction, Kpi, Lift, Link, ObjectiveTemplate, Unit};
pub use efforts::{Efforts, IndicatorEffort, MeansEffort};
pub use sheet::{Need, PROCEDURE, Rung, Sheet, Sheets, Target};

use crate::basics::{Phrase, Problem, ProblemKind};
use crate::instrument::Instrument;
use crate::policy::{Editions, Policies, Policy};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;
use std::rc::Rc;

/// What asking questions and keeping answers needs: it comes with the first pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Basis {
    /// The questions.
    pub instrument: Rc<Instrument>,
    /// Which editions of the rules there are.
    pub editions: Editions,
}

/// All content: the basis, and what results need besides. Words are apart, in [`crate::text`].
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The questions.
    pub instrument: Rc<Instrument>,
    /// The rules, by edition.
    pub policies: Policies,
    /// What each arrangement needs.
    pub sheets: Sheets,
    /// What steps of a path take.
    pub efforts: Efforts,
    /// Objectives and indicators of success.
    pub catalogue: Catalogue,
}

/// What results need beside the basis, as it is written.
#[derive(Serialize, Deserialize)]
struct Remainder<'a> {
    policies: Cow<'a, Policies>,
    sheets: Cow<'a, Sheets>,
    efforts: Cow<'a, Efforts>,
    catalogue: Cow<'a, Catalogue>,
}

impl Basis {
    /// Reads the basis; says where it cannot be read.
    pub fn read(json: &str) -> Result<Self, Problem> {
        // Straight from the text: numbers as values bring tables with them, and this is read first.
        serde_json::from_str(json).map_err(|error| unreadable(&error))
    }

    /// The basis as JSON, as [`Basis::read`] reads it.
    pub fn write(&self) -> String {
        write(self)
    }
}

impl Content {
    /// Reads what belongs to a basis; says where it cannot be read.
    pub fn read(basis: &Basis, json: &str) -> Result<Self, Problem> {
        // By way of a value: texts are read into few types only.
        let remainder: Result<Value, _> = serde_json::from_str(json);
        let remainder = remainder.and_then(|value| Remainder::deserialize(&value));
        let remainder = remainder.map_err(|error| unreadable(&error))?;
        Ok(Self {
            instrument: Rc::clone(&basis.instrument),
            policies: remainder.policies.into_owned(),
            sheets: remainder.sheets.into_owned(),
            efforts: remainder.efforts.into_owned(),
            catalogue: remainder.catalogue.into_owned(),
        })
    }

    /// All but the basis as JSON, as [`Content::read`] reads it.
    pub fn write(&self) -> String {
        write(&Remainder {
            policies: Cow::Borrowed(&self.policies),
            sheets: Cow::Borrowed(&self.sheets),
            efforts: Cow::Borrowed(&self.efforts),
            catalogue: Cow::Borrowed(&self.catalogue),
        })
    }

    /// What of it comes with the first pages.
    pub fn basis(&self) -> Basis {
        Basis {
            instrument: Rc::clone(&self.instrument),
            editions: self.policies.editions(),
        }
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
        let is_here = self.policies.editions().has(edition);
        (!is_here).then(|| says.with("used", used))
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

/// What this program wrote itself and cannot read.
fn unreadable(error: &serde_json::Error) -> Problem {
    Problem::new(ProblemKind::Unreadable, "", error.to_string())
}

fn write<T: Serialize>(content: &T) -> String {
    let value = serde_json::to_value(content);
    value.map(|value| value.to_string()).unwrap_or_default()
}
