//! The saved file: an envelope around one assessment that keeps what it does not understand.

mod import;
mod kept;
mod lenient;
mod part;
mod text;
mod unknown;

pub use import::{import, reopen};
pub(crate) use unknown::Unknown;

use crate::assessment::Assessment;
use crate::basics::Moment;
use crate::basics::limits::FILE;
use crate::content::Basis;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// What the `format` member says.
pub const FORMAT: &str = "twinning-assessment";

/// The version of the format this code writes.
pub const VERSION: u64 = 1;

/// The member that holds what people typed.
const ASSESSMENT: &str = "assessment";

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
    pub(crate) unknown: Unknown,
}

/// The saved file as it is written.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(rename = "SavedFile", extend("required" = ["format", "version", "assessment"]))]
pub(crate) struct Envelope<'a> {
    /// Always `twinning-assessment`.
    format: String,
    /// The version of the format.
    version: u64,
    /// The id of the assessment; of a part, of its respondent.
    id: String,
    /// Of a respondent's part: the id of the assessment it belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    part_of: String,
    /// Counts the changes saved.
    revision: u32,
    /// When it was saved.
    saved: Moment,
    /// The instrument it was made with.
    instrument: InstrumentName,
    /// The id of the rules it was made under.
    rules: String,
    /// SHA-256 over the `assessment` member as compact JSON with sorted keys.
    receipt: String,
    /// What people typed.
    assessment: Cow<'a, Assessment>,
}

/// Which instrument.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
struct InstrumentName {
    /// Its id.
    id: String,
    /// Its version.
    version: String,
}

/// What a result can be checked by: same three, same hash, same result on every machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

    /// The file as text, indented for people; one that would be too large to be read again is not.
    pub fn export(&self, basis: &Basis) -> String {
        let mut file = serde_json::to_value(self.envelope(basis)).unwrap_or_default();
        self.unknown.overlay(&mut file);
        if let Value::Object(members) = &mut file {
            let receipt = hash(members.get(ASSESSMENT).unwrap_or(&Value::Null));
            members.insert("receipt".to_owned(), receipt.into());
        }
        // A value can always be written.
        let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
        if text.len() >= FILE {
            text = file.to_string();
        }
        text + "\n"
    }

    /// The same with another assessment, changed at this moment.
    pub(crate) fn with(&self, assessment: Assessment, now: Moment) -> Self {
        Self {
            id: self.id.clone(),
            part_of: self.part_of.clone(),
            revision: self.revision,
            saved: now,
            assessment,
            unknown: self.unknown.clone(),
        }
    }

    /// This state without the change from `before` to `after`, and with everything that came after
    /// it. None where a part of the change was changed again since: then it cannot be taken back.
    pub fn without(&self, before: &Self, after: &Self) -> Option<Self> {
        let (old, new) = (&before.assessment, &after.assessment);
        let unknown = if before.unknown == after.unknown {
            &self.unknown
        } else if self.unknown == after.unknown {
            &before.unknown
        } else {
            return None;
        };
        Some(Self {
            assessment: self.assessment.without(old, new)?,
            unknown: unknown.clone(),
            ..self.clone()
        })
    }

    /// The receipt of the result computed from this assessment with this basis.
    pub fn receipt(&self, basis: &Basis) -> Receipt {
        let instrument = &basis.instrument;
        Receipt {
            instrument: format!("{} {}", instrument.id, instrument.version),
            rules: basis.editions.resolve(&self.assessment.edition).id.clone(),
            toolkit: env!("CARGO_PKG_VERSION"),
            hash: hash(&self.typed()),
        }
    }

    /// The `assessment` member: what people typed, and what is kept for others.
    pub(crate) fn typed(&self) -> Value {
        let mut typed = serde_json::to_value(&self.assessment).unwrap_or_default();
        if let Some(unknown) = self.unknown.inside(ASSESSMENT) {
            unknown.overlay(&mut typed);
        }
        typed
    }

    /// What this version knows of the file, without its receipt.
    fn envelope(&self, basis: &Basis) -> Envelope<'_> {
        let instrument = &basis.instrument;
        Envelope {
            format: FORMAT.to_owned(),
            version: VERSION,
            id: self.id.clone(),
            part_of: self.part_of.clone(),
            revision: self.revision,
            saved: self.saved,
            instrument: InstrumentName {
                id: instrument.id.clone(),
                version: instrument.version.clone(),
            },
            rules: basis.editions.resolve(&self.assessment.edition).id.clone(),
            receipt: String::new(),
            assessment: Cow::Borrowed(&self.assessment),
        }
    }
}

/// SHA-256 over compact JSON, whose members are in order of their names.
fn hash(value: &Value) -> String {
    let digest = Sha256::digest(value.to_string().as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
