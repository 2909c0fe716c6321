//! The documents at the top of the project, held against what is there.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "docs/commands.rs"]
mod commands;
#[path = "docs/dependencies.rs"]
mod dependencies;
#[path = "docs/names.rs"]
mod names;
#[path = "docs/numbers.rs"]
mod numbers;
mod source;
#[path = "docs/tree.rs"]
mod tree;

use source::read;

/// The documents for people.
const DOCUMENTS: [&str; 6] = [
    "README.md",
    "ARCHITECTURE.md",
    "DESIGN.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "content/LICENSE.md",
];

/// A line of a document.
struct Line {
    document: &'static str,
    number: usize,
    /// The heading it stands below.
    heading: String,
    /// Whether it stands in a block of code.
    is_code: bool,
    text: String,
}

impl Line {
    /// Where it is, as an editor opens it.
    fn place(&self) -> String {
        format!("{}:{}", self.document, self.number)
    }

    /// What it says of programs and files: all of it in a block of code, else what stands between
    /// backquotes.
    fn quoted(&self) -> Vec<&str> {
        if self.is_code {
            return vec![&self.text];
        }
        self.text.split('`').skip(1).step_by(2).collect()
    }
}

/// All lines of all documents.
fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    for document in DOCUMENTS {
        let (mut is_code, mut heading) = (false, String::new());
        for (number, text) in read(document).lines().enumerate() {
            let is_fence = text.starts_with("```");
            is_code ^= is_fence;
            if !is_code && text.starts_with('#') {
                heading = text.to_owned();
            }
            lines.push(Line {
                document,
                number: number + 1,
                heading: heading.clone(),
                is_code: is_code && !is_fence,
                text: text.to_owned(),
            });
        }
    }
    lines
}
