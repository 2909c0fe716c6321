//! What the pages of an assessment share.

mod answer;
mod line;
mod place;

pub use answer::is_open;
pub use line::answer_line;
pub use place::{QuestionLink, address, star_sign, word};

use crate::ui::Same;
use std::rc::Rc;
use twinning_core::app::{Document, Model};
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

impl PageProps {
    /// Of the open assessment.
    pub fn of(open: &Document, model: &Model) -> Self {
        Self {
            saved: Same::from(Rc::clone(&open.saved)),
            basis: Same::from(Rc::clone(&model.basis)),
        }
    }
}
