//! Files as somebody brings them.

use super::content;
use serde_json::{Value, json};
use twinning_core::basics::ProblemKind;
use twinning_core::file::{Saved, import};

/// What is in a file, and everything that was wrong, with its place.
pub fn read(text: &str) -> (Saved, Vec<(ProblemKind, String)>) {
    let (saved, problems) = import(text.as_bytes(), &content().basis());
    let problems = problems.into_iter().map(|p| (p.kind, p.path)).collect();
    (saved.expect("one of ours"), problems)
}

/// A file with this assessment.
pub fn file(assessment: Value) -> Value {
    json!({ "format": "twinning-assessment", "version": 1, "id": "x", "assessment": assessment })
}
