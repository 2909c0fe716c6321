//! An answer to one indicator, and how well it is founded.

use crate::basics::json::Value as Json;
use crate::basics::read::{Read, Reader, choices, record};
use crate::basics::write::{Write, shown};
use crate::basics::{Level, Phrase};

/// What was said about one indicator.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Answer {
    /// The level, “don't know” or “not applicable”; absent while only a note was written.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub value: Option<Value>,
    /// What supports it.
    pub evidence: Evidence,
    /// How sure the person is.
    pub confidence: Confidence,
    /// Which document or record, or anything else worth keeping.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "String::is_empty"))]
    pub note: String,
    /// Why “not applicable”.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "String::is_empty"))]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Confidence {
    /// It may be a level higher or lower.
    Low,
    /// It may be half a level higher or lower.
    #[default]
    Medium,
    /// It is this level.
    High,
}

impl Answer {
    /// The value in words: the level with its name, or why there is none.
    pub fn says(answer: Option<&Self>) -> Phrase {
        match answer.and_then(|answer| answer.value) {
            Some(Value::Level(level)) => Phrase::new("answer-level")
                .with("level", u32::from(level.get()))
                .with("name", Phrase::new(format!("level-{}", level.get()))),
            Some(Value::DontKnow) => Phrase::new("answer-dont-know"),
            Some(Value::NotApplicable) => Phrase::new("answer-not-applicable"),
            None => Phrase::new("answer-missing"),
        }
    }
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

impl Write for Value {
    fn write(&self) -> Json {
        match self {
            Self::Level(level) => level.write(),
            Self::DontKnow => DONT_KNOW.write(),
            Self::NotApplicable => NOT_APPLICABLE.write(),
        }
    }
}

shown!(Value);

impl Read for Value {
    fn read(value: &Json, reader: &mut Reader) -> Option<Self> {
        match value.as_text() {
            Some(DONT_KNOW) => Some(Self::DontKnow),
            Some(NOT_APPLICABLE) => Some(Self::NotApplicable),
            _ => Level::read(value, reader).map(Self::Level),
        }
    }
}

choices!(Evidence Confidence);

record!(Answer { ; value, evidence, confidence; note, reason });

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
