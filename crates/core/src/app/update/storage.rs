//! Keeping every change: it is put down at once, and stored by one write at a time for each
//! assessment, each confirmed by the browser.

use super::Env;
use super::edit::deleted;
use crate::app::document::{Document, Saving};
use crate::app::effect::{Effect, Record};
use crate::app::model::{Closed, Model, Severity, Store, ToRead};
use crate::app::msg::{Msg, PutError, Resolve};
use crate::app::route::Route;
use crate::app::shelf::ShelfEntry;
use crate::app::undo::What;
use crate::basics::{Phrase, Reply};
use crate::file::Saved;
use std::rc::Rc;

/// How long it takes until a refused write is tried again: twice as long each time, up to this, in
/// milliseconds.
const LONGEST_PAUSE: u32 = 60_000;

impl Model {
    /// Keeps the present state of an assessment: in the list, and in the store. Where the store
    /// cannot be asked yet, the state is put down beside it.
    pub(super) fn write(&mut self, id: &str) -> Vec<Effect> {
        let Some(document) = self.documents.get_mut(id) else {
            return Vec::new();
        };
        let is_turn = match (&self.store, &mut document.saving) {
            (Store::Memory(_), _) => {
                let entry = ShelfEntry::of(document, &self.basis);
                self.shelf.insert(id.to_owned(), entry);
                return Vec::new();
            }
            // `stored` writes it.
            (Store::Opening, _) => false,
            // Nothing is stored while a conflict is not settled.
            (Store::Browser(_), Saving::Conflict(_)) => false,
            (Store::Browser(_), Saving::Writing { again }) => {
                *again = true;
                false
            }
            (Store::Browser(_), Saving::Saved | Saving::Refused | Saving::Gone) => true,
        };
        let revision = document.stored.saturating_add(1);
        document.change().revision = revision;
        let entry = ShelfEntry::of(document, &self.basis);
        self.shelf.insert(id.to_owned(), entry.clone());
        let record = Record {
            id: id.to_owned(),
            revision,
            text: document.text(&self.basis),
            filed: document.filed,
        };
        if !is_turn {
            return vec![Effect::Note(record)];
        }
        document.saving = Saving::Writing { again: false };
        let mut effects = vec![Effect::Put(record, entry)];
        if !self.asked_to_persist {
            self.asked_to_persist = true;
            effects.push(Effect::Persist);
        }
        effects
    }

    /// What the list shows of an assessment that is open, from now on; none if it is not.
    pub(super) fn list(&mut self, id: &str) -> Option<ShelfEntry> {
        let entry = ShelfEntry::of(self.documents.get(id)?, &self.basis);
        self.shelf.insert(id.to_owned(), entry.clone());
        Some(entry)
    }

    /// Puts a new assessment on the list and writes it.
    pub(super) fn add(&mut self, mut saved: Saved) -> Vec<Effect> {
        let id = saved.id.clone();
        saved.revision = 0;
        let document = Document::new(saved, None, self.beyond(0));
        self.documents.insert(id.clone(), document);
        self.write(&id)
    }

    /// A revision beyond all that an assessment with the same id had before it was deleted, as far as
    /// this page knows, and by the clock. Another page may still have it open: what that stores next
    /// is then a conflict, and never takes the place of what was put back.
    pub(super) fn beyond(&self, known: u32) -> u32 {
        let seconds = u32::try_from(self.now.0 / 1000).unwrap_or(known);
        known.max(seconds)
    }

    /// The page may not come back, and what waits could not be put down: it is written without
    /// waiting for the write before it. The browser keeps their order.
    pub(super) fn leaving(&mut self) -> Vec<Effect> {
        let waiting = Saving::Writing { again: true };
        let documents = self.documents.iter_mut();
        let ids: Vec<_> = documents
            .filter(|(_, document)| document.saving == waiting)
            .map(|(id, document)| {
                document.stored = document.stored.saturating_add(1);
                document.saving = Saving::Saved;
                id.clone()
            })
            .collect();
        ids.iter().flat_map(|id| self.write(id)).collect()
    }

    /// The answer to a write.
    pub(super) fn put(
        &mut self,
        id: &str,
        revision: u32,
        result: Result<(), PutError>,
    ) -> Vec<Effect> {
        let Some(document) = self.documents.get_mut(id) else {
            return self.put_closed(id, result);
        };
        let awaited = document.stored.saturating_add(1);
        let overtaken = revision < awaited && matches!(result, Err(PutError::Conflict(_)));
        if revision != awaited && !overtaken {
            // The answer to a write made before the assessment was deleted and put back.
            return Vec::new();
        }
        // A conflict that an earlier write met is not settled by a later one.
        let in_question = matches!(document.saving, Saving::Conflict(_));
        match result {
            Ok(()) => {
                document.stored = revision;
                if in_question {
                    return Vec::new();
                }
                document.refused = None;
                let again = document.saving == Saving::Writing { again: true };
                document.saving = Saving::Saved;
                if again { self.write(id) } else { Vec::new() }
            }
            Err(PutError::Conflict(Ok(theirs))) => {
                document.saving = Saving::Conflict(None);
                self.to_read.push_back(ToRead::Record(theirs));
                Vec::new()
            }
            Err(PutError::Behind(found)) => {
                document.stored = document.stored.max(found);
                document.saving = Saving::Saved;
                self.write(id)
            }
            // What cannot be read cannot be compared: said, and left for the next change to try.
            Err(PutError::Conflict(Err(why)) | PutError::Refused(why)) => {
                let refusal = document.refuse(why);
                if std::mem::replace(&mut refusal.is_timed, true) {
                    return Vec::new();
                }
                let doubled = 500_u32.saturating_mul(1 << refusal.times.min(7));
                let again = Msg::PutAgain(id.to_owned());
                vec![Effect::Later(doubled.min(LONGEST_PAUSE), Box::new(again))]
            }
        }
    }

    /// The answer to a write of an assessment that is not open.
    fn put_closed(&mut self, id: &str, result: Result<(), PutError>) -> Vec<Effect> {
        let is_listed = self.shelf.contains_key(id);
        match result {
            // Deleted while it was being written: what arrived late must go too.
            _ if !is_listed => return vec![Effect::Delete(id.to_owned())],
            Ok(()) => {}
            // Another tab was first; what it stored is listed as it is.
            Err(PutError::Conflict(_) | PutError::Behind(_)) => {
                return vec![Effect::Fetch(id.to_owned())];
            }
            Err(PutError::Refused(why)) => {
                self.shelf.remove(id);
                let says = Phrase::new("notice-not-put-back").with("detail", why);
                self.tell(says, Severity::Attention, None);
            }
        }
        Vec::new()
    }

    /// Tries once more to store what was refused.
    pub(super) fn put_again(&mut self, id: &str) -> Vec<Effect> {
        let Some(document) = self.documents.get_mut(id) else {
            return Vec::new();
        };
        if let Some(refusal) = &mut document.refused {
            refusal.is_timed = false;
        }
        match document.saving {
            Saving::Refused => self.write(id),
            _ => Vec::new(),
        }
    }

    /// The answer to a deletion. What was not open can be put back from what the store gave.
    pub(super) fn deleted(
        &mut self,
        id: &str,
        result: Result<Option<Record>, String>,
    ) -> Vec<Effect> {
        let closed = match self.closed.remove(id) {
            Some(Closed::Going(entry)) => entry,
            _ => None,
        };
        match (result, closed) {
            (Ok(Some(record)), Some(entry)) => {
                let says = deleted(&entry.label);
                self.offer_undo(id, What::Stored(record, entry), says);
            }
            (Ok(_), _) => {}
            (Err(why), _) => {
                let says = Phrase::new("notice-not-deleted").with("detail", why);
                self.tell(says, Severity::Attention, None);
                return vec![Effect::Fetch(id.to_owned())];
            }
        }
        Vec::new()
    }

    pub(super) fn persisted(&mut self, reply: Reply) -> Vec<Effect> {
        if let Store::Browser(promise) = &mut self.store {
            *promise = reply;
        }
        Vec::new()
    }

    /// Settles a conflict. Nothing is lost unless the person says so, and that can be undone.
    pub(super) fn resolve(&mut self, how: Resolve, env: &Env<'_>) -> Vec<Effect> {
        let Some(id) = self.route.assessment().map(str::to_owned) else {
            return Vec::new();
        };
        let Some(document) = self.documents.get_mut(&id) else {
            return Vec::new();
        };
        let Saving::Conflict(Some(theirs)) = &document.saving else {
            return Vec::new();
        };
        let (mine, theirs) = (Rc::clone(&document.saved), Rc::clone(theirs));
        // A later write from here may have arrived beside it.
        let is_latest = theirs.revision > document.stored;
        document.stored = document.stored.max(theirs.revision);
        document.saving = Saving::Saved;
        let mut effects = Vec::new();
        let (before, after) = match how {
            Resolve::KeepMine => {
                effects.extend(self.write(&id));
                (theirs, mine)
            }
            Resolve::TakeTheirs | Resolve::KeepBoth => {
                document.put(Rc::clone(&theirs));
                effects.extend(self.show_again(&id, is_latest));
                (mine, theirs)
            }
        };
        if how == Resolve::KeepBoth {
            let mut copy = (*before).clone();
            copy.id.clone_from(&env.id);
            effects.extend(self.add(copy));
            if let Some(page) = self.page().cloned() {
                effects.extend(self.go(Route::to(&env.id, page)));
            }
        }
        let says = Phrase::new(how.notice());
        self.offer_undo(&id, What::Change { before, after }, says);
        effects
    }

    /// Another tab's state took the place of the one here: it is stored already, unless a later one
    /// from here is.
    fn show_again(&mut self, id: &str, is_stored: bool) -> Vec<Effect> {
        if !is_stored {
            return self.write(id);
        }
        let dropped = Effect::DropNote(id.to_owned());
        // What was written from here may have taken the place of what the list shows of it.
        let entered = self.list(id).map(Effect::Enter);
        [dropped].into_iter().chain(entered).collect()
    }
}
