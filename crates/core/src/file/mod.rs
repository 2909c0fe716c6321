//! The saved file: an envelope around one assessment that keeps what it does not understand.

mod import;
mod part;

pub use import::{LARGEST, import};

use crate::assessment::Assessment;
use crate::basics::{Moment, rest};
use crate::content::Content;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// What the `format` member says.
pub const FORMAT: &str = "twinning-assessment";

/// The member that marks a part.
const PART_OF: &str = "part_of";

/// The version of the format this code writes.
pub const VERSION: u64 = 1;

/// One assessment with what identifies it, and everything in its file that this version
/// does not know, to be written back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The id, made when the assessment was begun; of a part, the id of its respondent.
    pub id: String,
    /// Of a part, which one respondent fills in: the id of the assessment. Else empty.
    pub part_of: String,
    /// Counts the changes saved.
    pub revision: u32,
    /// When it was last changed.
    pub saved: Moment,
    /// What people typed.
    pub assessment: Assessment,
    /// Members of the file that this version does not know.
    pub(crate) rest: Value,
}

/// What a result can be checked by: same three, same hash, same result on every machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Id and version of the instrument.
    pub instrument: String,
    /// Id of the rules and the edition they come from.
    pub rules: String,
    /// Version of this toolkit.
    pub toolkit: &'static str,
    /// SHA-256 over the `assessment` member written as compact JSON with sorted keys, in hexadecimal.
    pub hash: String,
}

impl Saved {
    /// A new, empty assessment.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// The `assessment` member as it is written: what people typed, and what is kept for others.
    fn assessment_value(&self) -> Value {
        // Serializing these types cannot fail: they have string keys and finite numbers only.
        let mut value = serde_json::to_value(&self.assessment).unwrap_or_default();
        if let Some(kept) = self.rest.get("assessment") {
            rest::overlay(&mut value, kept);
        }
        value
    }

    /// The file as text, indented for people.
    pub fn export(&self, content: &Content) -> String {
        let assessment = self.assessment_value();
        let mut file = json!({
            "format": FORMAT,
            "version": VERSION,
            "id": self.id,
            "revision": self.revision,
            "saved": self.saved,
            "instrument": { "id": content.instrument.id, "version": content.instrument.version },
            "rules": content.policy.id,
            "receipt": hash(&assessment),
            "assessment": assessment,
        });
        if let (false, Value::Object(members)) = (self.part_of.is_empty(), &mut file) {
            members.insert(PART_OF.to_owned(), self.part_of.clone().into());
        }
        if let Value::Object(rest) = &self.rest {
            let others: Map<_, _> = rest
                .iter()
                .filter(|(name, _)| *name != "assessment")
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            rest::overlay(&mut file, &Value::Object(others));
        }
        format!("{file:#}\n")
    }

    /// The receipt of the result computed from this assessment with this content.
    pub fn receipt(&self, content: &Content) -> Receipt {
        let instrument = &content.instrument;
        Receipt {
            instrument: format!("{} {}", instrument.id, instrument.version),
            rules: content.policy.id.clone(),
            toolkit: env!("CARGO_PKG_VERSION"),
            hash: hash(&self.assessment_value()),
        }
    }
}

/// SHA-256 over compact JSON, whose object keys `serde_json` sorts.
fn hash(value: &Value) -> String {
    Sha256::digest(value.to_string().as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
