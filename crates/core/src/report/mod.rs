//! The whole result as one document in the reader's language, ready for screen, print and files.

mod block;
mod parts;
pub mod render;
mod write;

pub use block::{Block, Row, Section};

use crate::basics::Date;
use crate::content::Content;
use crate::file::Receipt;
use crate::result::Derived;
use crate::text::Words;
use serde::Serialize;

/// A document: title, receipt, sections.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The language it is written in.
    pub language: String,
    /// The title, with the body's name.
    pub title: String,
    /// Who, when, under which edition and versions.
    pub facts: Vec<Row>,
    /// What the result can be checked by.
    #[serde(skip)]
    pub receipt: Receipt,
    /// The parts.
    pub sections: Vec<Section>,
}

impl Report {
    /// The report of a result, written on a day that appears on its front only.
    pub fn of(derived: &Derived, content: &Content, words: &Words, today: Date) -> Self {
        parts::report(
            &write::Writer {
                derived,
                content,
                words,
            },
            today,
        )
    }
}
