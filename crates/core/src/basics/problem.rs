//! What was wrong with something that was read, where, and what was done about it.

use super::phrase::Phrase;
use std::fmt;

/// One thing wrong with an input, with the place it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The record and field, as a path such as `assessment.answers.staff.value`; empty for the whole.
    pub path: String,
    /// What the reader said of it, for whoever mends the file.
    pub detail: String,
}

/// What can be wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Larger than anything the toolkit writes; not read.
    TooLarge,
    /// Not JSON, or cut off.
    NotJson,
    /// Text in one byte for each letter, which cannot be told apart.
    NotUtf8,
    /// JSON, but not a file of this toolkit.
    NotOurs,
    /// Written by a later version; what is known of it was read.
    Newer,
    /// Made with another instrument; answers to questions not in ours are kept, not shown.
    OtherInstrument,
    /// Made with another version of the instrument.
    OtherInstrumentVersion,
    /// Made under an edition of the rules that is not here; results are computed under the default one.
    OtherRules,
    /// A value that cannot be what it should be; left out.
    Unreadable,
    /// A value in another form than ours; read as what it was meant to be.
    ReadAs,
    /// In an encoding that we do not write; read all the same.
    Reencoded,
    /// Something stands behind the end; left out.
    Appended,
    /// A text that is longer than there is room for; cut.
    TooLong,
    /// More elements in a list than there is room for; the rest was left out.
    TooMany,
    /// An answer to a question that is not in the instrument; kept in the file, not shown.
    UnknownIndicator,
    /// Two records with one id; the first was taken.
    Duplicate,
    /// The contents are not those the file's receipt was made for.
    Changed,
    /// A respondent's part without the respondent.
    NoRespondent,
    /// A respondent's part of an assessment that is not open.
    OtherAssessment,
    /// A reference to something that does not exist.
    Dangling,
    /// Something that must be there is not.
    Missing,
    /// A value outside its range.
    OutOfRange,
    /// Markup where plain words belong.
    Markup,
}

/// A value that has not the form it should have, with that form in signs that need no language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl ProblemKind {
    /// Whether nothing at all could be read.
    pub fn is_fatal(self) -> bool {
        matches!(
            self,
            Self::TooLarge | Self::NotJson | Self::NotUtf8 | Self::NotOurs | Self::NoRespondent
        )
    }

    /// The id of its sentence.
    fn id(self) -> &'static str {
        match self {
            Self::TooLarge => "problem-too-large",
            Self::NotJson => "problem-not-json",
            Self::NotUtf8 => "problem-not-utf8",
            Self::NotOurs => "problem-not-ours",
            Self::Newer => "problem-newer",
            Self::OtherInstrument => "problem-other-instrument",
            Self::OtherInstrumentVersion => "problem-other-instrument-version",
            Self::OtherRules => "problem-other-rules",
            Self::Unreadable => "problem-unreadable",
            Self::ReadAs => "problem-read-as",
            Self::Reencoded => "problem-reencoded",
            Self::Appended => "problem-appended",
            Self::TooLong => "problem-too-long",
            Self::TooMany => "problem-too-many",
            Self::UnknownIndicator => "problem-unknown-indicator",
            Self::Duplicate => "problem-duplicate",
            Self::Changed => "problem-changed",
            Self::NoRespondent => "problem-no-respondent",
            Self::OtherAssessment => "problem-other-assessment",
            Self::Dangling => "problem-dangling",
            Self::Missing => "problem-missing",
            Self::OutOfRange => "problem-out-of-range",
            Self::Markup => "problem-markup",
        }
    }
}

impl Problem {
    /// A problem of this kind at a place.
    pub fn new(kind: ProblemKind, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            kind,
            path: path.into(),
            detail: detail.into(),
        }
    }

    /// The sentence for a person.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(self.kind.id())
            .with("path", self.path.as_str())
            .with("detail", self.detail.as_str())
    }
}
