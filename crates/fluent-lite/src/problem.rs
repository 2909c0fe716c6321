//! What is wrong with a text; the rest of it works all the same.

use std::fmt;

/// One thing that is wrong with a text, said to whoever mends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A message that cannot be read.
    Unreadable {
        /// The line where it begins, from 1.
        line: usize,
        /// That line.
        text: String,
    },
    /// A message whose id has a meaning already. The first one stays.
    Twice {
        /// The message, or the term with its hyphen.
        id: String,
    },
}

impl Problem {
    /// What begins at this line cannot be read.
    pub(crate) fn unreadable(line: usize, text: &str) -> Self {
        let text = text.lines().next().unwrap_or_default().to_owned();
        Self::Unreadable { line, text }
    }

    /// This id has a meaning already.
    pub(crate) fn twice(id: &str) -> Self {
        Self::Twice { id: id.to_owned() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { line, text } => write!(out, "line {line} cannot be read: {text}"),
            Self::Twice { id } => write!(out, "{id} stands twice"),
        }
    }
}
