//! Trying things in a copy: the saved assessment stays as it is until the copy is adopted.

use crate::app::effect::Effect;
use crate::app::model::{Before, Derived, Model};
use crate::app::msg::Try;
use crate::app::trial::Trial;
use crate::app::works::Works;
use crate::basics::Phrase;
use crate::content::Content;
use std::rc::Rc;

impl Model {
    pub(super) fn try_out(&mut self, what: &Try, works: Option<Works>) -> Vec<Effect> {
        match what {
            Try::Edits(_) | Try::Steps(_) | Try::Revert(_) => self.turn(what, works),
            Try::Adopt => return self.adopt(),
            Try::Discard => self.discard(),
        }
        Vec::new()
    }

    /// Changes what is tried with the open assessment.
    fn turn(&mut self, what: &Try, works: Option<Works>) {
        let saved = self.open().map(|item| Rc::clone(&item.saved));
        let (Some(saved), Some(works)) = (saved, works) else {
            return;
        };
        let before = self.take_trial();
        let base = (&saved, self.derived.as_deref());
        if let Some(trial) = (works.turn)(before.as_deref(), base, what, &self.content) {
            self.trials.insert(saved.id.clone(), Rc::new(trial));
        }
    }

    /// Writes what is tried into the assessment.
    fn adopt(&mut self) -> Vec<Effect> {
        let Some(trial) = self.take_trial() else {
            return Vec::new();
        };
        let (id, now) = (trial.saved.id.clone(), self.now);
        let Some(item) = self.items.get_mut(&id) else {
            return Vec::new();
        };
        let before = Rc::clone(&item.saved);
        let saved = Rc::make_mut(&mut item.saved);
        saved.assessment = trial.assessment().clone();
        saved.saved = now;
        let says = Phrase::new("notice-adopted").with("n", trial.changes.len());
        self.offer_undo(&id, Before::Saved(before), says);
        self.write(&id)
    }

    fn discard(&mut self) {
        if let Some(trial) = self.take_trial() {
            let id = trial.saved.id.clone();
            let says = Phrase::new("notice-discarded").with("n", trial.changes.len());
            self.offer_undo(&id, Before::Trial(trial), says);
        }
    }

    fn take_trial(&mut self) -> Option<Rc<Trial>> {
        let id = self.route.assessment()?;
        self.trials.remove(id)
    }

    /// One more slice of comparisons of what is tried.
    pub(super) fn refine_trial(&mut self, works: Works) {
        self.compare_trial(works.refine);
    }

    /// As many more comparisons of what is tried as are needed.
    pub(super) fn settle_trial(&mut self, works: Works) {
        self.compare_trial(works.settle);
    }

    fn compare_trial(&mut self, compare: fn(&mut Rc<Derived>, &Content)) {
        let content = Rc::clone(&self.content);
        let id = self.route.assessment().map(str::to_owned);
        if let Some(trial) = id.and_then(|id| self.trials.get_mut(&id)) {
            compare(&mut Rc::make_mut(trial).derived, &content);
        }
    }

    /// Keeps what is tried with the open assessment beside its present state.
    pub(super) fn keep_beside(&mut self, works: Option<Works>) {
        let (Some(item), Some(trial)) = (self.open(), self.trial()) else {
            return;
        };
        let (now, then) = (&item.saved, &trial.saved);
        if !Rc::ptr_eq(now, then) && now.assessment != then.assessment {
            self.turn(&Try::Edits(Vec::new()), works);
        }
    }
}
