//! Keeping every change: one write at a time for each assessment, each confirmed by the browser.

use super::Env;
use crate::app::effect::{Effect, Record};
use crate::app::model::{Document, Model, Saving, Severity, Store};
use crate::app::msg::{PutError, Resolve};
use crate::app::route::Route;
use crate::basics::{Phrase, Reply};
use crate::file::import;
use std::rc::Rc;

impl Model {
    /// The store was read. What was begun before it answered is written now.
    pub(super) fn stored(&mut self, result: Result<Vec<Record>, String>) -> Vec<Effect> {
        let early = std::mem::take(&mut self.documents);
        match result {
            Ok(records) => {
                self.store = Store::Browser(Reply::Unknown);
                let mut unreadable = 0_u32;
                for record in records {
                    match self.document(record) {
                        Some(document) => {
                            self.documents.insert(document.saved.id.clone(), document);
                        }
                        None => unreadable += 1,
                    }
                }
                if unreadable > 0 {
                    let says = Phrase::new("notice-unreadable").with("n", unreadable);
                    self.tell(says, Severity::Attention, None);
                }
            }
            Err(why) => self.store = Store::Memory(why),
        }
        let mut effects = Vec::new();
        for (id, document) in early {
            if !self.documents.contains_key(&id) {
                self.documents.insert(id.clone(), document);
            }
            effects.extend(self.write(&id));
        }
        effects
    }

    /// A stored record as a document; none if it holds nothing of ours.
    fn document(&self, record: Record) -> Option<Document> {
        let (saved, _) = import(record.text.as_bytes(), &self.basis);
        let mut saved = saved?;
        // The key it is stored under is the truth, whatever the text says.
        saved.id = record.id;
        saved.revision = record.revision;
        Some(Document::new(saved, record.filed, record.revision))
    }

    /// Writes the present state of an assessment, or notes that it is to be written again.
    pub(super) fn write(&mut self, id: &str) -> Vec<Effect> {
        let basis = Rc::clone(&self.basis);
        let Some(document) = self.documents.get_mut(id) else {
            return Vec::new();
        };
        match (&self.store, &document.saving) {
            // In memory there is nothing to wait for; while opening, `stored` writes it.
            (Store::Memory(_) | Store::Opening, _) => return Vec::new(),
            (_, Saving::Conflict(_)) => return Vec::new(),
            (_, Saving::Writing { .. }) => {
                document.saving = Saving::Writing { again: true };
                return Vec::new();
            }
            (_, Saving::Saved | Saving::Failed(_)) => {}
        }
        document.saving = Saving::Writing { again: false };
        let revision = document.stored.saturating_add(1);
        document.change().revision = revision;
        let mut effects = vec![Effect::Put(Record {
            id: id.to_owned(),
            revision,
            text: document.text(&basis),
            filed: document.filed,
        })];
        if !self.asked_to_persist {
            self.asked_to_persist = true;
            effects.push(Effect::Persist);
        }
        effects
    }

    /// Writes what still waits for the write before it: the page may not be there when that is
    /// confirmed. Both are on their way then, and the browser keeps their order.
    pub(super) fn leaving(&mut self) -> Vec<Effect> {
        let waiting = Saving::Writing { again: true };
        let ids: Vec<_> = self
            .documents
            .iter()
            .filter(|(_, document)| document.saving == waiting)
            .map(|(id, _)| id.clone())
            .collect();
        let mut effects = Vec::new();
        for id in ids {
            if let Some(document) = self.documents.get_mut(&id) {
                document.stored = document.stored.saturating_add(1);
                document.saving = Saving::Saved;
            }
            effects.extend(self.write(&id));
        }
        effects
    }

    pub(super) fn put(
        &mut self,
        id: &str,
        revision: u32,
        result: Result<(), PutError>,
    ) -> Vec<Effect> {
        let Some(document) = self.documents.get_mut(id) else {
            // Deleted while it was being written: what arrived late must go too.
            return vec![Effect::Delete(id.to_owned())];
        };
        let awaited = document.stored.saturating_add(1);
        let overtaken = revision < awaited && result == Err(PutError::Conflict);
        if revision != awaited && !overtaken {
            // The answer to a write made before the assessment was deleted and put back.
            return Vec::new();
        }
        match result {
            Ok(()) => {
                document.stored = revision;
                let again = document.saving == Saving::Writing { again: true };
                document.saving = Saving::Saved;
                if again { self.write(id) } else { Vec::new() }
            }
            Err(PutError::Conflict) => {
                document.saving = Saving::Conflict(None);
                vec![Effect::Fetch(id.to_owned())]
            }
            Err(PutError::Refused(why)) => {
                document.saving = Saving::Failed(why);
                Vec::new()
            }
        }
    }

    pub(super) fn deleted(&mut self, result: Result<(), String>) -> Vec<Effect> {
        if let Err(why) = result {
            let says = Phrase::new("notice-not-deleted").with("detail", why);
            self.tell(says, Severity::Attention, None);
        }
        Vec::new()
    }

    /// The state another tab stored: shown if nothing was changed here, else asked about.
    pub(super) fn fetched(
        &mut self,
        id: &str,
        found: Result<Option<Record>, String>,
    ) -> Vec<Effect> {
        let theirs = match found {
            Ok(Some(record)) => match self.document(record) {
                Some(theirs) => Ok(Some(theirs)),
                None => Err(String::new()),
            },
            Ok(None) => Ok(None),
            Err(why) => Err(why),
        };
        let theirs = match (theirs, self.documents.get_mut(id)) {
            (Ok(theirs), _) => theirs,
            // What cannot be read cannot be compared: said, and left for the next change to try.
            (Err(why), Some(mine)) if matches!(mine.saving, Saving::Conflict(_)) => {
                mine.saving = Saving::Failed(why);
                return Vec::new();
            }
            (Err(_), _) => return Vec::new(),
        };
        match (self.documents.get_mut(id), theirs) {
            // Both states of a part are joined: no answer is lost, and there is nothing to ask.
            (Some(mine), Some(theirs))
                if mine.saved.is_part() && matches!(mine.saving, Saving::Conflict(_)) =>
            {
                mine.change().join(&theirs.saved);
                mine.stored = theirs.stored;
                mine.saving = Saving::Saved;
                return self.write(id);
            }
            (Some(mine), Some(theirs)) => match &mine.saving {
                Saving::Conflict(_) => mine.saving = Saving::Conflict(Some(theirs.saved)),
                Saving::Saved if theirs.stored > mine.stored => *mine = theirs,
                // A write under way finds out by itself.
                Saving::Saved | Saving::Writing { .. } | Saving::Failed(_) => {}
            },
            (Some(mine), None) => {
                // Another tab deleted it. What is on the screen is not taken away: it is written anew.
                if matches!(mine.saving, Saving::Conflict(_)) {
                    mine.saving = Saving::Saved;
                    return self.write(id);
                }
            }
            (None, Some(theirs)) => {
                self.documents.insert(id.to_owned(), theirs);
            }
            (None, None) => {}
        }
        Vec::new()
    }

    pub(super) fn persisted(&mut self, reply: Reply) -> Vec<Effect> {
        if let Store::Browser(promise) = &mut self.store {
            *promise = reply;
        }
        Vec::new()
    }

    /// Settles a conflict. Nothing is lost unless the person says so.
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
        let theirs = Rc::clone(theirs);
        let mine = Rc::clone(&document.saved);
        document.stored = theirs.revision;
        document.saving = Saving::Saved;
        match how {
            Resolve::KeepMine => self.write(&id),
            Resolve::TakeTheirs => {
                document.put(theirs);
                Vec::new()
            }
            Resolve::KeepBoth => {
                document.put(theirs);
                let mut copy = (*mine).clone();
                copy.id.clone_from(&env.id);
                let mut effects = self.add(copy);
                effects.extend(self.go_to_same_page(&env.id));
                effects
            }
        }
    }

    /// Puts an assessment on the shelf and writes it.
    pub(super) fn add(&mut self, mut saved: crate::file::Saved) -> Vec<Effect> {
        let id = saved.id.clone();
        saved.revision = 0;
        let document = Document::new(saved, None, 0);
        self.documents.insert(id.clone(), document);
        self.write(&id)
    }

    fn go_to_same_page(&mut self, id: &str) -> Vec<Effect> {
        match self.page().cloned() {
            Some(page) => self.go(Route::to(id, page)),
            None => Vec::new(),
        }
    }
}
