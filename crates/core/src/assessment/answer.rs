//! An answer to one indicator, and how well it is founded.

use crate::basics::Level;
use crate::basics::read::{Read, Reader, choices, record};
use serde::{Serialize, Serializer};

/// What was said about one indicator.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The level, “don't know” or “not applicable”; absent while only a note was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// What supports it.
    pub evidence: Evidence,
    /// How sure the person is.
    pub confidence: Confidence,
    /// Which document or record, or anything else worth keeping.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Why “not applicable”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The value of an answer: written as `1` to `5`, `"dont-know"` or `"not-applicable"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// One of the five anchors describes the body.
    Level(Level),
    /// The person cannot tell: anything from 1 to 5 is possible.
    DontKnow,
    /// The question does not concern the body: it drops out.
    NotApplicable,
}

/// What supports an answer. Claims above level 3 count as 3 without a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Evidence {
    /// Nothing yet.
    #[default]
    None,
    /// The note describes it.
    Described,
    /// A document shows it.
    Document,
    /// Somebody outside has verified it.
    Verified,
}

/// How sure a person is of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Confidence {
    /// It may be a level higher or lower.
    Low,
    /// It may be half a level higher or lower.
    #[default]
    Medium,
    /// It is this level.
    High,
}

impl Evidence {
    /// All kinds, weakest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Described, Self::Document, Self::Verified];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Described => "described",
            Self::Document => "document",
            Self::Verified => "verified",
        }
    }
}

impl Confidence {
    /// All kinds, least sure first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

const DONT_KNOW: &str = "dont-know";
const NOT_APPLICABLE: &str = "not-applicable";

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Level(level) => to.serialize_u8(level.get()),
            Self::DontKnow => to.serialize_str(DONT_KNOW),
            Self::NotApplicable => to.serialize_str(NOT_APPLICABLE),
        }
    }
}

impl Read for Value {
    fn read(value: &serde_json::Value, reader: &mut Reader) -> Option<Self> {
        match value.as_str() {
            Some(DONT_KNOW) => Some(Self::DontKnow),
            Some(NOT_APPLICABLE) => Some(Self::NotApplicable),
            _ => Level::read(value, reader).map(Self::Level),
        }
    }
}

choices!(Evidence Confidence);

record!(Answer { ; value, evidence, confidence, note, reason });

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "1 to 5, \"dont-know\" or \"not-applicable\"",
            "enum": [1, 2, 3, 4, 5, DONT_KNOW, NOT_APPLICABLE]
        })
    }
}
