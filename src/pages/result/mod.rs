//! What the pages with results share: figures in words, reasons as trees, links to the questions.

mod charts;
mod figures;
mod finding;
mod level;
mod mark;
mod order;
mod points;
mod question;

pub use charts::charts;
pub use figures::{first_of_100, to_what_if};
pub use finding::{finding, truth_tag};
pub use level::{target, target_to_lift};
pub use mark::mark;
pub use order::order;
pub use points::{fact, linked, points, says};
pub use question::questions;
pub use twinning_core::advice::hundredths;

use crate::ui::Same;
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::result::Derived;
use yew::prelude::*;

/// Properties of a page with results, and of its larger parts.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The open assessment.
    pub saved: Same<Saved>,
    /// Everything worked out from it; while that is under way, from an earlier state of it.
    pub derived: Same<Derived>,
    /// Questions, rules, arrangement sheets, objectives.
    pub content: Same<Content>,
    /// How many things are being tried beside it.
    #[prop_or_default]
    pub tried: usize,
}
