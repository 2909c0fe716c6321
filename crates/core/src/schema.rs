//! JSON Schemas of the content files and of saved files, generated from the types.

use crate::content::Catalogue;
use crate::content::Efforts;
use crate::content::Sheets;
use crate::file::Envelope;
use crate::instrument::Instrument;
use crate::policy::Policy;
use schemars::{Schema, schema_for};
use serde_json::Value;

/// Each schema with the name of its file in `content/schema/`.
pub fn schemas() -> [(&'static str, String); 6] {
    let text = |schema: Schema| format!("{:#}\n", Value::from(schema));
    [
        ("instrument", text(schema_for!(Instrument))),
        ("policy", text(schema_for!(Policy))),
        ("arrangements", text(schema_for!(Sheets))),
        ("efforts", text(schema_for!(Efforts))),
        ("catalogue", text(schema_for!(Catalogue))),
        ("saved-file", text(schema_for!(Envelope<'static>))),
    ]
}
