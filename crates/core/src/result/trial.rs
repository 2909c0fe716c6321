//! What if: a copy of an assessment in which things are tried, beside the saved one.

use super::Derived;
use super::input::{Input, copy, differing};
use crate::assessment::{Answer, Assessment, Confidence, Edit, Evidence, Value};
use crate::basics::Level;
use crate::content::Content;
use crate::file::Saved;
use crate::path::Step;
use std::rc::Rc;

/// A copy of an assessment that differs from the saved one in the inputs that are tried. It is
/// never stored, and follows every change of the saved one.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// The saved state it is compared with.
    pub saved: Rc<Saved>,
    /// What follows from the copy.
    pub derived: Rc<Derived>,
    /// What is tried; never empty.
    pub changes: Vec<Input>,
}

/// A change of what is tried.
#[derive(Clone, Debug, PartialEq)]
pub enum Try {
    /// Change it, in several ways at once.
    Edits(Vec<Edit>),
    /// Take steps of a path in it; texts and priorities are left to people.
    Steps(Vec<Step>),
    /// Take one of its changes back.
    Revert(Input),
}

impl Trial {
    /// The assessment as it is tried.
    pub fn assessment(&self) -> &Assessment {
        &self.derived.saved.assessment
    }

    /// What was tried before, now beside this saved state, changed once more; none if nothing is
    /// left that differs. Comparisons made for `before` or for the saved state (`derived`) go on
    /// where they still hold.
    pub fn after(
        before: Option<&Self>,
        saved: &Rc<Saved>,
        derived: Option<&Derived>,
        change: &Try,
        content: &Content,
    ) -> Option<Self> {
        let mut tried = saved.assessment.clone();
        if let Some(before) = before {
            copy(&before.changes, before.assessment(), &mut tried);
        }
        match change {
            Try::Edits(edits) => {
                for edit in edits {
                    edit.apply(&mut tried, saved.saved);
                }
            }
            Try::Steps(steps) => {
                for step in steps {
                    tried = step.applied(&tried);
                }
            }
            Try::Revert(input) => {
                copy(std::slice::from_ref(input), &saved.assessment, &mut tried);
            }
        }
        tried.note_versions(&saved.assessment, &content.instrument);
        let changes = differing(&saved.assessment, &tried);
        if changes.is_empty() {
            return None;
        }
        let mut with_changes = (**saved).clone();
        copy(&changes, &tried, &mut with_changes.assessment);
        let mut found = Derived::of(Rc::new(with_changes), content);
        for compared in before.map(|b| &*b.derived).into_iter().chain(derived) {
            found.resume(compared, content);
        }
        Some(Self {
            saved: Rc::clone(saved),
            derived: Rc::new(found),
            changes,
        })
    }
}

/// What can be tried of a question: the saved value, “don't know”, and every level.
pub fn values_to_try(saved: Option<Value>) -> Vec<Option<Value>> {
    let mut values = vec![Some(Value::DontKnow)];
    values.extend(Level::all().map(|level| Some(Value::Level(level))));
    if !values.contains(&saved) {
        values.insert(0, saved);
    }
    values
}

/// The answer that is tried: a level counts as certain and shown by a document, since the question
/// is what would follow if the body were there.
pub fn answer_to_try(saved: &Answer, value: Option<Value>) -> Answer {
    let mut answer = saved.clone();
    if value != saved.value {
        answer.value = value;
        if matches!(value, Some(Value::Level(_))) {
            answer.evidence = answer.evidence.max(Evidence::Document);
            answer.confidence = Confidence::High;
        }
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_that_is_tried_is_certain_and_the_saved_one_is_as_it_was() {
        let value = |level| Level::new(level).map(Value::Level);
        let saved = Answer {
            value: value(2),
            ..Answer::default()
        };
        assert_eq!(answer_to_try(&saved, value(2)), saved);
        let tried = answer_to_try(&saved, value(4));
        assert_eq!(tried.evidence, Evidence::Document);
        assert_eq!(tried.confidence, Confidence::High);
        assert_eq!(values_to_try(None).len(), 7);
        assert_eq!(values_to_try(value(2)).len(), 6);
    }
}
