//! What if: a copy of an assessment in which things are tried, beside the saved one.

mod part;

pub use part::Part;

use super::model::Derived;
use super::msg::Try;
use crate::assessment::Assessment;
use crate::content::Content;
use crate::file::Saved;
use std::rc::Rc;

/// A copy of an assessment that differs from the saved one in the parts that are tried. It is
/// never stored, and follows every change of the saved one.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// The saved state it is compared with.
    pub saved: Rc<Saved>,
    /// What follows from the copy.
    pub derived: Rc<Derived>,
    /// What is tried; never empty.
    pub changes: Vec<Part>,
}

impl Trial {
    /// The assessment as it is tried.
    pub fn assessment(&self) -> &Assessment {
        &self.derived.saved.assessment
    }

    /// What was tried before, now beside this saved state, changed once more; none if nothing is
    /// left that differs. Comparisons made for `before` or for the saved state go on where they
    /// still hold.
    pub(super) fn turned(
        before: Option<&Self>,
        (saved, derived): (&Rc<Saved>, Option<&Derived>),
        what: &Try,
        content: &Content,
    ) -> Option<Self> {
        let mut tried = saved.assessment.clone();
        if let Some(before) = before {
            part::copy(&before.changes, before.assessment(), &mut tried);
        }
        match what {
            Try::Edits(edits) => {
                let now = saved.saved;
                edits
                    .iter()
                    .for_each(|edit| edit.clone().apply(&mut tried, now));
            }
            Try::Steps(steps) => {
                for step in steps {
                    tried = step.applied(&tried);
                }
            }
            Try::Revert(part) => {
                part::copy(std::slice::from_ref(part), &saved.assessment, &mut tried);
            }
            Try::Adopt | Try::Discard => {}
        }
        let changes = part::differing(&saved.assessment, &tried);
        if changes.is_empty() {
            return None;
        }
        let mut copy = (**saved).clone();
        part::copy(&changes, &tried, &mut copy.assessment);
        let mut found = Derived::of(Rc::new(copy), content);
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
