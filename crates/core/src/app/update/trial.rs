//! Trying things in a copy: the saved assessment stays as it is until the copy is adopted.

use crate::app::effect::Effect;
use crate::app::model::{Before, Model};
use crate::app::works::Works;
use crate::basics::Phrase;
use crate::content::Content;
use crate::result::{Derived, Trial, Try};
use std::rc::Rc;

impl Model {
    /// Changes what is tried with the open assessment.
    pub(super) fn try_out(&mut self, change: &Try, works: Option<Works>) -> Vec<Effect> {
        let saved = self.open().map(|document| Rc::clone(&document.saved));
        let (Some(saved), Some((works, content))) = (saved, self.engine(works)) else {
            return Vec::new();
        };
        let before = self.take_trial();
        let derived = self.derived.as_deref();
        if let Some(trial) = (works.after)(before.as_deref(), &saved, derived, change, &content) {
            self.trials.insert(saved.id.clone(), Rc::new(trial));
        }
        Vec::new()
    }

    /// Writes what is tried into the assessment.
    pub(super) fn adopt(&mut self) -> Vec<Effect> {
        let Some(trial) = self.take_trial() else {
            return Vec::new();
        };
        let (id, now) = (trial.saved.id.clone(), self.now);
        let Some(document) = self.documents.get_mut(&id) else {
            return Vec::new();
        };
        let before = Rc::clone(&document.saved);
        let saved = document.change();
        saved.assessment = trial.assessment().clone();
        saved.saved = now;
        let says = Phrase::new("notice-adopted").with("n", trial.changes.len());
        self.offer_undo(&id, Before::Saved(before), says);
        self.write(&id)
    }

    /// Drops what is tried.
    pub(super) fn discard(&mut self) -> Vec<Effect> {
        if let Some(trial) = self.take_trial() {
            let id = trial.saved.id.clone();
            let says = Phrase::new("notice-discarded").with("n", trial.changes.len());
            self.offer_undo(&id, Before::Trial(trial), says);
        }
        Vec::new()
    }

    fn take_trial(&mut self) -> Option<Rc<Trial>> {
        let id = self.route.assessment()?;
        self.trials.remove(id)
    }

    /// Compares further what is tried.
    pub(super) fn compare_trial(
        &mut self,
        compare: fn(&mut Rc<Derived>, &Content),
        content: &Content,
    ) {
        let id = self.route.assessment().map(str::to_owned);
        if let Some(trial) = id.and_then(|id| self.trials.get_mut(&id)) {
            compare(&mut Rc::make_mut(trial).derived, content);
        }
    }

    /// Keeps what is tried with the open assessment beside its present state.
    pub(super) fn keep_beside(&mut self, works: Option<Works>) {
        let (Some(document), Some(trial)) = (self.open(), self.trial()) else {
            return;
        };
        let (now, then) = (&document.saved, &trial.saved);
        if !Rc::ptr_eq(now, then) && now.assessment != then.assessment {
            self.try_out(&Try::Edits(Vec::new()), works);
        }
    }
}
