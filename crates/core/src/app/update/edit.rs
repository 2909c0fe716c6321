//! Beginning, changing, copying and deleting an assessment.

use super::Env;
use crate::app::document::Document;
use crate::app::effect::Effect;
use crate::app::model::{Closed, Model, Severity, Then};
use crate::app::route::{Page, Route};
use crate::app::undo::{About, What};
use crate::assessment::{Assessment, Edit, Scope};
use crate::basics::Phrase;
use crate::file::Saved;
use std::rc::Rc;

impl Model {
    pub(super) fn begin(&mut self, scope: Scope, env: &Env<'_>) -> Vec<Effect> {
        let mut saved = Saved::new(&env.id);
        saved.assessment.scope = scope;
        saved.saved = env.now;
        let mut effects = self.add(saved);
        effects.extend(self.go(Route::to(&env.id, Page::Organization)));
        effects
    }

    pub(super) fn duplicate(&mut self, id: &str, env: &Env<'_>) -> Vec<Effect> {
        let Some(document) = self.documents.get(id) else {
            return self.once_open(id, Then::Duplicate);
        };
        if document.saved.is_part() {
            return Vec::new();
        }
        let mut copy = (*document.saved).clone();
        copy.id.clone_from(&env.id);
        copy.saved = env.now;
        let name = &copy.assessment.organization.name;
        let named = Phrase::new("copy-of").with("name", name.as_str());
        copy.assessment.organization.name = env.words.say(&named);
        let effects = self.add(copy);
        self.tell(Phrase::new("notice-duplicated"), Severity::Done, None);
        effects
    }

    /// Deletes an assessment. One that is not open comes back with the answer of the store, to be
    /// put back if that is wanted.
    pub(super) fn delete(&mut self, id: &str) -> Vec<Effect> {
        let Some(entry) = self.shelf.remove(id) else {
            return Vec::new();
        };
        self.trials.remove(id);
        let mut closed = Some(entry);
        if let Some(document) = self.documents.remove(id) {
            // A write of it may still be under way.
            let stored = self.beyond(document.stored.max(document.saved.revision));
            let gone = Document::new((*document.saved).clone(), document.filed, stored);
            let label = closed.take().map_or_else(String::new, |entry| entry.label);
            self.offer_undo(id, What::Open(gone), deleted(&label));
        }
        self.closed.insert(id.to_owned(), Closed::Going(closed));
        let mut effects = vec![Effect::Delete(id.to_owned())];
        if self.route.assessment() == Some(id) {
            effects.extend(self.go(Route::Start));
        }
        effects
    }

    /// Changes the open assessment.
    pub(super) fn edit(&mut self, edit: &Edit) -> Vec<Effect> {
        let about = About::of(edit);
        let now = self.now;
        let Some((before, effects)) = self.change(|assessment| edit.apply(assessment, now)) else {
            return Vec::new();
        };
        if about != About::Other
            && let Some(document) = self.open()
        {
            let after = Rc::clone(&document.saved);
            self.keep_answer(about, before, after);
        }
        effects
    }

    /// Changes the open assessment, and offers to take that back.
    pub(super) fn remove(&mut self, edit: &Edit, says: Phrase) -> Vec<Effect> {
        let now = self.now;
        self.change_undoably(|assessment| edit.apply(assessment, now), says)
    }

    /// Changes the open assessment, and offers to take that back.
    pub(super) fn change_undoably(
        &mut self,
        change: impl FnOnce(&mut Assessment),
        says: Phrase,
    ) -> Vec<Effect> {
        let Some((before, effects)) = self.change(change) else {
            return Vec::new();
        };
        if let Some(document) = self.open() {
            let after = Rc::clone(&document.saved);
            self.offer_undo(&before.id.clone(), What::Change { before, after }, says);
        }
        effects
    }

    /// Changes the open assessment; gives the state before, and what is asked. None where nothing
    /// changed.
    fn change(&mut self, change: impl FnOnce(&mut Assessment)) -> Option<(Rc<Saved>, Vec<Effect>)> {
        let id = self.route.assessment()?.to_owned();
        let now = self.now;
        let document = self.documents.get_mut(&id)?;
        let mut after = document.saved.assessment.clone();
        change(&mut after);
        if after == document.saved.assessment {
            return None;
        }
        after.note_versions(&document.saved.assessment, &self.basis.instrument);
        let before = Rc::clone(&document.saved);
        document.put(Rc::new(before.with(after, now)));
        if let Some(refusal) = &mut document.refused {
            // Somebody is at work: what is refused is tried again soon.
            (refusal.times, refusal.is_timed) = (0, false);
        }
        Some((before, self.write(&id)))
    }

    /// Puts a state in the place of the one with the same id that is open; can be undone.
    pub(super) fn replace(&mut self, saved: Saved, says: Phrase) -> Vec<Effect> {
        let id = saved.id.clone();
        let Some(document) = self.documents.get_mut(&id) else {
            return self.add(saved);
        };
        let before = Rc::clone(&document.saved);
        document.put(Rc::new(saved));
        let effects = self.write(&id);
        if let Some(document) = self.documents.get(&id) {
            let after = Rc::clone(&document.saved);
            self.offer_undo(&id, What::Change { before, after }, says);
        }
        effects
    }
}

/// That an assessment was deleted.
pub(super) fn deleted(label: &str) -> Phrase {
    Phrase::new("notice-deleted").with("name", label)
}
