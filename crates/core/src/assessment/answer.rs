//! An answer to one indicator, and how well it is founded.

use crate::basics::{Level, Phrase, Version, named};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// What was said about one indicator.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Answer {
    /// The level, “don't know” or “not applicable”; absent while only a note was written.
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
    /// The version of the instrument that last changed the descriptions of this question, when the
    /// value was given or found still right; absent if that was before the first change.
    pub as_of: Option<Version>,
}

/// The value of an answer: written as `1` to `5`, `"dont-know"` or `"not-applicable"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// The person cannot tell: anything from 1 to 5 is possible.
    DontKnow,
    /// The question does not concern the body: it drops out.
    NotApplicable,
    /// One of the five anchors describes the body.
    #[serde(untagged)]
    Level(Level),
}

/// What supports an answer. Claims above level 3 count as 3 without a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
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
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
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

named!(Evidence Confidence);
