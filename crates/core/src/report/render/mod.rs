//! The report as a file: the same words and figures in each form.

mod csv;
mod json;
mod markdown;

pub use csv::{Separator, csv};
pub use json::json;
pub use markdown::markdown;
