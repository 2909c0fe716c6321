//! What a document is made of.

use serde::Serialize;

/// A part with a heading.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Its id, the same in every language.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// Its contents.
    pub blocks: Vec<Block>,
}

/// One piece of a part; text is in the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading inside the part.
    Heading {
        /// The heading.
        text: String,
    },
    /// The most important sentence of the part.
    Lead {
        /// The sentence.
        text: String,
    },
    /// Running text.
    Text {
        /// The text.
        text: String,
    },
    /// Several points.
    List {
        /// What the points are about; may be empty.
        title: String,
        /// The points.
        items: Vec<String>,
    },
    /// Labels with values.
    Facts {
        /// The rows.
        rows: Vec<Row>,
    },
    /// A table; the first cell of each row names it.
    Table {
        /// What it shows.
        caption: String,
        /// The column headings.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// The place of the profile chart; the table after it shows the same figures.
    Chart,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What it is for this body.
    pub value: String,
}
