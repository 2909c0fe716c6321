//! The saved file: an envelope around one assessment that keeps what it does not understand.

mod import;
mod part;

pub use import::{LARGEST, import};

use crate::assessment::Assessment;
use crate::basics::json::{Members, Value, object};
use crate::basics::write::Write;
use crate::basics::{Moment, rest};
use crate::content::Content;
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
        let mut value = self.assessment.write();
        if let Some(kept) = self.rest.get("assessment") {
            rest::overlay(&mut value, kept);
        }
        value
    }

    /// The file as text, indented for people.
    pub fn export(&self, content: &Content) -> String {
        let assessment = self.assessment_value();
        let instrument = &content.instrument;
        let mut file = object(vec![
            ("format", FORMAT.write()),
            ("version", VERSION.write()),
            ("id", self.id.write()),
            ("revision", self.revision.write()),
            ("saved", self.saved.0.write()),
            (
                "instrument",
                object(vec![
                    ("id", instrument.id.write()),
                    ("version", instrument.version.write()),
                ]),
            ),
            ("rules", content.policy(&self.assessment.edition).id.write()),
            ("receipt", Value::Text(hash(&assessment))),
            ("assessment", assessment),
        ]);
        if let (true, Value::Object(members)) = (self.is_part(), &mut file) {
            members.insert(PART_OF.to_owned(), self.part_of.write());
        }
        if let Value::Object(rest) = &self.rest {
            let mut others: Members = rest.clone();
            others.remove("assessment");
            rest::overlay(&mut file, &Value::Object(others));
        }
        file.pretty() + "\n"
    }

    /// The receipt of the result computed from this assessment with this content.
    pub fn receipt(&self, content: &Content) -> Receipt {
        let instrument = &content.instrument;
        Receipt {
            instrument: format!("{} {}", instrument.id, instrument.version),
            rules: content.policy(&self.assessment.edition).id.clone(),
            toolkit: env!("CARGO_PKG_VERSION"),
            hash: hash(&self.assessment_value()),
        }
    }
}

/// SHA-256 over compact JSON, whose members are in order of their names.
fn hash(value: &Value) -> String {
    Sha256::digest(value.compact().as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
