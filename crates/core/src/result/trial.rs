//! What if: a copy of an assessment in which things are tried, beside the saved one.

use super::Derived;
use super::input::{Input, copy, differing};
use crate::assessment::{Assessment, Edit};
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
