//! What can be taken back: each change by itself, whatever came after it.

use super::document::Document;
use super::effect::Record;
use super::shelf::ShelfEntry;
use crate::assessment::{Answer, Assessment, Edit};
use crate::basics::{IndicatorId, RespondentId};
use crate::file::Saved;
use crate::result::Trial;
use std::rc::Rc;

/// So many changes can be taken back. Each holds a state, and states share what they have alike
/// only as wholes.
pub(super) const MOST: usize = 50;

/// One thing that can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// To name it by.
    pub number: u32,
    /// The assessment.
    pub id: String,
    /// What it was about.
    pub about: About,
    /// What is put back.
    pub(super) what: What,
}

/// What a change was about, as far as that must be known to offer to take it back beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The answer to a question, by a respondent or by the body itself.
    Answer(Option<RespondentId>, IndicatorId),
    /// Anything else.
    Other,
}

/// What is put back.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// What differs between these two states.
    Change {
        /// The state before the change.
        before: Rc<Saved>,
        /// The state after it.
        after: Rc<Saved>,
    },
    /// An assessment that was open when it was deleted.
    Open(Document),
    /// One that was not, as it was stored.
    Stored(Record, ShelfEntry),
    /// What was being tried.
    Trial(Rc<Trial>),
}

impl About {
    /// What an edit is about.
    pub(super) fn of(edit: &Edit) -> Self {
        match edit {
            Edit::Answer(id, _) => Self::Answer(None, id.clone()),
            Edit::RespondentAnswer(who, id, _) => Self::Answer(Some(who.clone()), id.clone()),
            _ => Self::Other,
        }
    }

    /// Whether only texts of the answer differ between two states.
    pub(super) fn is_typing(&self, before: &Assessment, after: &Assessment) -> bool {
        let chosen = |assessment: &Assessment| {
            let answer = self.answer(assessment).cloned().unwrap_or_default();
            (
                answer.value,
                answer.evidence,
                answer.confidence,
                answer.as_of,
            )
        };
        chosen(before) == chosen(after)
    }

    fn answer<'a>(&self, assessment: &'a Assessment) -> Option<&'a Answer> {
        let Self::Answer(who, id) = self else {
            return None;
        };
        match who {
            None => assessment.answers.get(id),
            Some(who) => {
                let respondent = assessment.respondents.get(who)?;
                respondent.answers.get(id).map(|dated| &dated.answer)
            }
        }
    }
}
