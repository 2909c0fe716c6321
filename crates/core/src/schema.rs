//! JSON Schemas of the content files and of saved files, generated from the types.

use crate::advice::Sheets;
use crate::assessment::Assessment;
use crate::instrument::Instrument;
use crate::plan::Catalogue;
use crate::policy::Policy;
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

/// The envelope of a saved file, as [`crate::file::Saved::export`] writes it.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "describes a file; never built")]
struct SavedFile {
    /// Always `twinning-assessment`.
    format: String,
    /// The version of the format.
    version: u64,
    /// The id of the assessment.
    #[schemars(default)]
    id: String,
    /// Of a respondent's part: the id of the assessment it belongs to.
    part_of: Option<String>,
    /// Counts the changes saved.
    #[schemars(default)]
    revision: u32,
    /// When it was saved, in milliseconds since 1970.
    #[schemars(default)]
    saved: u64,
    /// The instrument it was made with.
    instrument: Option<InstrumentName>,
    /// The id of the rules it was made under.
    rules: Option<String>,
    /// SHA-256 over the `assessment` member as compact JSON with sorted keys.
    receipt: Option<String>,
    /// What people typed.
    assessment: Assessment,
}

/// Which instrument.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "describes a file; never built")]
struct InstrumentName {
    /// Its id.
    id: String,
    /// Its version.
    version: String,
}

/// Each schema with the name of its file in `content/schema/`.
pub fn schemas() -> [(&'static str, String); 5] {
    let text = |schema: schemars::Schema| format!("{:#}\n", Value::from(schema));
    [
        ("instrument", text(schema_for!(Instrument))),
        ("policy", text(schema_for!(Policy))),
        ("arrangements", text(schema_for!(Sheets))),
        ("catalogue", text(schema_for!(Catalogue))),
        ("saved-file", text(schema_for!(SavedFile))),
    ]
}
