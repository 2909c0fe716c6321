//! The report as a file: the same words and figures in each form.

mod csv;
mod markdown;

pub use csv::csv;
pub use markdown::markdown;

use super::Report;
use crate::app::Derived;
use crate::content::Content;
use serde_json::json;

/// The whole result as JSON: what was typed, what was worked out, and the report in words.
pub fn json(report: &Report, derived: &Derived, content: &Content) -> String {
    let value = json!({
        "receipt": report.receipt,
        "rules": { "id": content.policy.id, "edition": content.policy.edition },
        "assessment": derived.saved.assessment,
        "profile": derived.profile,
        "advice": derived.advice,
        "plan": derived.programme,
        "report": report,
    });
    format!("{value:#}\n")
}
