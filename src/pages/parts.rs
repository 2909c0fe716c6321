//! What the pages of an assessment share.

mod answer;
mod line;
mod place;

pub use answer::is_open;
pub use line::answer_line;
pub use place::{QuestionLink, address, star_sign, word};

use crate::ui::Same;
use twinning_core::content::Basis;
use twinning_core::file::Saved;
use yew::prelude::*;

/// Properties of a page on which answers are given.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The assessment.
    pub saved: Same<Saved>,
    /// The questions, and which editions of the rules there are.
    pub basis: Same<Basis>,
}
