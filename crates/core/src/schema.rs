//! JSON Schemas of the content files and of saved files, generated from the types.

use crate::advice::Sheets;
use crate::assessment::Assessment;
use crate::basics::write::Write;
use crate::basics::{Map, Set, json};
use crate::instrument::Instrument;
use crate::path::Efforts;
use crate::plan::Catalogue;
use crate::policy::Policy;
use schemars::{JsonSchema, Schema, SchemaGenerator, schema_for};
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

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
pub fn schemas() -> [(&'static str, String); 6] {
    let text = |schema: Schema| format!("{:#}\n", Value::from(schema));
    [
        ("instrument", text(schema_for!(Instrument))),
        ("policy", text(schema_for!(Policy))),
        ("arrangements", text(schema_for!(Sheets))),
        ("efforts", text(schema_for!(Efforts))),
        ("catalogue", text(schema_for!(Catalogue))),
        ("saved-file", text(schema_for!(SavedFile))),
    ]
}

/// As `schemars` takes defaults: it shows them in the written form.
impl Serialize for json::Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let value: Result<Value, _> = serde_json::from_str(&self.compact());
        value.map_err(serde::ser::Error::custom)?.serialize(to)
    }
}

impl<T: Write> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write().serialize(to)
    }
}

impl Serialize for crate::assessment::Answers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write().serialize(to)
    }
}

impl<T: JsonSchema> JsonSchema for Set<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        BTreeSet::<T>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        BTreeSet::<T>::json_schema(generator)
    }
}

impl<K: JsonSchema, V: JsonSchema> JsonSchema for Map<K, V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        BTreeMap::<K, V>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        BTreeMap::<K, V>::json_schema(generator)
    }
}
