//! Trying things in a copy: the saved assessment stays as it is until the copy is adopted.

use crate::app::effect::Effect;
use crate::app::model::{Ask, Model};
use crate::app::undo::What;
use crate::basics::Phrase;
use crate::result::{Trial, Try};
use std::rc::Rc;

impl Model {
    /// Changes what is tried with the open assessment.
    pub(super) fn try_out(&mut self, change: Try) -> Vec<Effect> {
        self.tries.push(change);
        Vec::new()
    }

    /// Writes what is tried into the assessment, once it is worked out.
    pub(super) fn adopt(&mut self) -> Vec<Effect> {
        self.asks.push_back(Ask::Adopt);
        Vec::new()
    }

    /// Writes what is tried into the assessment, as one change.
    pub(super) fn adopt_now(&mut self) -> Vec<Effect> {
        let Some(trial) = self.take_trial() else {
            return Vec::new();
        };
        let says = Phrase::new("notice-adopted").with("n", trial.changes.len());
        let tried = trial.assessment().clone();
        self.change_undoably(|assessment| *assessment = tried, says)
    }

    /// Drops what is tried.
    pub(super) fn discard(&mut self) -> Vec<Effect> {
        self.tries.clear();
        if let Some(trial) = self.take_trial() {
            let id = trial.saved.id.clone();
            let says = Phrase::new("notice-discarded").with("n", trial.changes.len());
            self.offer_undo(&id, What::Trial(trial), says);
        }
        Vec::new()
    }

    fn take_trial(&mut self) -> Option<Rc<Trial>> {
        let id = self.route.assessment()?;
        self.trials.remove(id)
    }

    /// Whether what is tried with the open assessment is beside an older state of it.
    pub(super) fn is_trial_behind(&self) -> bool {
        let (Some(document), Some(trial)) = (self.open(), self.trial()) else {
            return false;
        };
        let (now, then) = (&document.saved, &trial.saved);
        !Rc::ptr_eq(now, then) && now.assessment != then.assessment
    }
}
