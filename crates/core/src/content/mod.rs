//! The structure of everything non-programmers edit, read from one JSON text and checked.

mod check;

use crate::advice::Sheets;
use crate::basics::json::Value;
use crate::basics::read::{Read, Reader, record};
use crate::basics::write::Write;
use crate::basics::{Problem, ProblemKind, rest};
use crate::instrument::Instrument;
use crate::plan::Catalogue;
use crate::policy::Policy;

/// Instrument, rules, arrangement sheets and objectives. Words are apart, in [`crate::text`].
#[derive(Clone, Debug, PartialEq)]
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

record!(Content { instrument, policy, sheets, catalogue; });

impl Content {
    /// Reads the content; says where it cannot be read.
    pub fn read(json: &str) -> Result<Self, Problem> {
        parse(json)
    }
}

/// Reads one content file, or all of them. Content is strict: the first thing wrong is the end.
pub fn parse<T: Read>(json: &str) -> Result<T, Problem> {
    let value: Value = Value::parse(json.as_bytes())
        .map_err(|place| Problem::new(ProblemKind::NotJson, "", place.to_string()))?;
    let mut reader = Reader::default();
    let read = T::read(&value, &mut reader);
    match (read, reader.problems().into_iter().next()) {
        (Some(read), None) => Ok(read),
        (_, Some(problem)) => Err(problem),
        (None, None) => Err(Problem::new(ProblemKind::Unreadable, "", "")),
    }
}

/// The members of a content file that nothing reads: misspelt, or of a later version.
pub fn unread<T: Read + Write>(json: &str) -> Vec<Problem> {
    let (Ok(raw), Ok(read)) = (Value::parse(json.as_bytes()), parse::<T>(json)) else {
        return Vec::new();
    };
    let known = read.write();
    let mut places = Vec::new();
    rest::places(&raw, &known, "", &mut places);
    places.retain(|place| place != "$schema");
    let problem = |place| Problem::new(ProblemKind::Unread, place, "");
    places.into_iter().map(problem).collect()
}
