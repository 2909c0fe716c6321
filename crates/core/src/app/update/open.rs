//! Opening what is stored: the list knows of every assessment, and only those that are asked for
//! are fetched and read.

use super::Env;
use crate::app::document::{Document, Saving};
use crate::app::effect::{Effect, Record};
use crate::app::model::{Closed, Late, Model, Severity, Store, Then, ToRead};
use crate::app::msg::{NoStore, Note, Stock};
use crate::app::shelf::ShelfEntry;
use crate::basics::{Phrase, Reply};
use crate::file::Saved;
use std::rc::Rc;

impl Model {
    /// The store was read. What was begun before it answered is written now.
    pub(super) fn stored(&mut self, result: Result<Stock, NoStore>) -> Vec<Effect> {
        let stock = match result {
            Ok(stock) => stock,
            Err(why) => {
                // Once it was open, a write says better what is wrong.
                if self.store == Store::Opening {
                    self.store = Store::Memory(why);
                }
                return Vec::new();
            }
        };
        let is_first = !matches!(self.store, Store::Browser(_));
        if is_first {
            self.store = Store::Browser(Reply::Unknown);
        }
        let mut effects = self.take_stock(stock.entries);
        for note in stock.notes {
            effects.extend(self.noted(note));
        }
        if let Some(record) = stock.open {
            self.closed.insert(record.id.clone(), Closed::Coming);
            self.to_read.push_back(ToRead::Record(record));
        }
        if is_first {
            let early: Vec<_> = self.documents.keys().cloned().collect();
            effects.extend(early.iter().flat_map(|id| self.write(id)));
        }
        effects
    }

    /// Takes over what the store lists. What is open and not among it is asked for by itself: it
    /// may be on its way.
    fn take_stock(&mut self, entries: Vec<ShelfEntry>) -> Vec<Effect> {
        let before = std::mem::take(&mut self.shelf);
        for entry in entries {
            if !self.is_going(&entry.id) {
                self.shelf.insert(entry.id.clone(), entry);
            }
        }
        let mut effects = Vec::new();
        let mut gone = 0_u32;
        for (id, entry) in before {
            let is_listed = self.shelf.contains_key(&id);
            match self.documents.get(&id) {
                Some(document) => {
                    if !is_listed && document.stored > 0 {
                        effects.push(Effect::Fetch(id.clone()));
                    }
                    // What is open is known better than what is listed.
                    self.shelf.insert(id, entry);
                }
                None if !is_listed => gone += 1,
                None => {}
            }
        }
        if gone > 0 {
            let says = Phrase::new("notice-gone").with("n", gone);
            self.tell(says, Severity::Attention, None);
        }
        effects
    }

    /// States that are stored and not in the list.
    pub(super) fn unlisted(&mut self, records: Vec<Record>) -> Vec<Effect> {
        self.to_read
            .extend(records.into_iter().map(ToRead::Unlisted));
        Vec::new()
    }

    /// One of them was read.
    pub(super) fn listed_now(&mut self, record: &Record, saved: Option<Saved>) -> Vec<Effect> {
        if self.shelf.contains_key(&record.id) {
            return Vec::new();
        }
        let entry = match saved {
            Some(saved) => ShelfEntry::of(&document(record, saved), &self.basis),
            None => ShelfEntry::unreadable(record),
        };
        self.shelf.insert(record.id.clone(), entry.clone());
        vec![Effect::Enter(entry)]
    }

    /// What was noted: nothing to do if it is what is stored, else it is read.
    fn noted(&mut self, note: Note) -> Vec<Effect> {
        let stored = note.stored.as_ref();
        if stored.is_some_and(|stored| stored.text == note.record.text) {
            return vec![Effect::DropNote(note.record.id)];
        }
        self.to_read.push_front(ToRead::Note(note));
        Vec::new()
    }

    /// What was noted goes on from the state it was made from; if that is not the stored one, both
    /// are kept until the person decides.
    pub(super) fn take_over(&mut self, note: Note, saved: Option<Saved>) -> Vec<Effect> {
        let Note {
            record,
            stored,
            is_later,
        } = note;
        let id = record.id.clone();
        let Some(saved) = saved else {
            return Vec::new();
        };
        let base = record.revision.saturating_sub(1);
        let found = stored.as_ref().map_or(0, |stored| stored.revision);
        let mut mine = document(&record, saved);
        mine.stored = found;
        let goes_on = found <= base || is_later;
        match self.documents.get_mut(&id) {
            // It is open, and nothing was changed since.
            Some(here) if here.saving == Saving::Saved && here.stored == found && goes_on => {
                *here = mine;
            }
            Some(here) if here.saved.assessment == mine.saved.assessment => {
                // It is here already; where it is not stored yet, that is under way.
                return match here.saving {
                    Saving::Saved => vec![Effect::DropNote(id)],
                    _ => Vec::new(),
                };
            }
            Some(here) => {
                here.saving = Saving::Conflict(Some(mine.saved));
                return Vec::new();
            }
            None if goes_on => drop(self.documents.insert(id.clone(), mine)),
            None => {
                // What is noted from here on was made from the same state.
                mine.stored = base;
                mine.saving = Saving::Conflict(None);
                self.documents.insert(id.clone(), mine);
                self.list(&id);
                self.to_read.extend(stored.map(ToRead::Record));
                return Vec::new();
            }
        }
        self.write(&id)
    }

    /// Fetches the assessment that is shown, if it is not open.
    pub(super) fn open_shown(&mut self) -> Vec<Effect> {
        let id = self.route.assessment().map(str::to_owned);
        id.map_or_else(Vec::new, |id| self.fetch(&id))
    }

    /// Does something with an assessment once it is open.
    pub(super) fn once_open(&mut self, id: &str, then: Then) -> Vec<Effect> {
        if !self.shelf.contains_key(id) {
            return Vec::new();
        }
        if !self.is_fetched(id) {
            self.closed.remove(id);
        }
        self.then.push((id.to_owned(), then));
        self.fetch(id)
    }

    /// Fetches an assessment that is listed and not open, unless it could not be opened.
    pub(super) fn fetch(&mut self, id: &str) -> Vec<Effect> {
        let is_here = self.documents.contains_key(id) || self.closed.contains_key(id);
        if is_here || !self.shelf.contains_key(id) {
            return Vec::new();
        }
        self.closed.insert(id.to_owned(), Closed::Coming);
        vec![Effect::Fetch(id.to_owned())]
    }

    /// A stored state arrived, to be read; or there is none any more.
    pub(super) fn fetched(
        &mut self,
        id: &str,
        found: Result<Option<Record>, String>,
    ) -> Vec<Effect> {
        if self.is_going(id) {
            return Vec::new();
        }
        let refused = match found {
            Ok(Some(record)) => {
                let export = (id.to_owned(), Then::Export);
                if matches!(self.late, Late::Failed(_)) && self.then.contains(&export) {
                    // The code that reads may never come: it is given as it is stored.
                    self.then.retain(|then| *then != export);
                    self.has_come(id);
                    return self.give_unread(&record);
                }
                self.to_read.push_back(ToRead::Record(record));
                return Vec::new();
            }
            Ok(None) => None,
            Err(why) => Some(why),
        };
        self.has_come(id);
        self.then.retain(|(then, _)| then != id);
        let Some(why) = refused else {
            return self.gone(id);
        };
        if !self.documents.contains_key(id) && self.shelf.contains_key(id) {
            self.closed.insert(id.to_owned(), Closed::Refused(why));
        }
        Vec::new()
    }

    /// The store has it no more: deleted in another tab, or by the browser. What is on the screen is
    /// not taken away.
    fn gone(&mut self, id: &str) -> Vec<Effect> {
        let is_shown = self.route.assessment() == Some(id);
        match self.documents.get_mut(id) {
            Some(document) if matches!(document.saving, Saving::Conflict(_)) => {
                document.saving = Saving::Saved;
                return self.write(id);
            }
            Some(document) if document.saving == Saving::Saved && document.stored > 0 => {
                if is_shown {
                    document.saving = Saving::Gone;
                } else {
                    self.documents.remove(id);
                    self.shelf.remove(id);
                }
            }
            // A write under way stores it anew.
            Some(_) => {}
            None => drop(self.shelf.remove(id)),
        }
        Vec::new()
    }

    /// A stored state was read: it is opened, or compared with the one that is open.
    pub(super) fn opened(
        &mut self,
        record: Record,
        saved: Option<Saved>,
        env: &Env<'_>,
    ) -> Vec<Effect> {
        let id = record.id.clone();
        self.has_come(&id);
        if self.is_going(&id) {
            return Vec::new();
        }
        let Some(saved) = saved else {
            return self.unread(record);
        };
        let theirs = document(&record, saved);
        if let Some(mine) = self.documents.get(&id) {
            match &mine.saving {
                Saving::Conflict(_) => {
                    let mut effects = self.compare(&id, &theirs);
                    effects.extend(self.go_on(&id, env));
                    return effects;
                }
                Saving::Saved | Saving::Gone if theirs.stored > mine.stored => {}
                // A write under way finds out by itself.
                _ => return self.go_on(&id, env),
            }
        }
        self.documents.insert(id.clone(), theirs);
        self.list(&id);
        self.go_on(&id, env)
    }

    /// What another tab stored, beside what was changed here.
    fn compare(&mut self, id: &str, theirs: &Document) -> Vec<Effect> {
        let Some(mine) = self.documents.get_mut(id) else {
            return Vec::new();
        };
        if mine.saved.is_part() {
            // Both states of a part are joined: no answer is lost, and there is nothing to ask.
            mine.change().join(&theirs.saved);
        } else if mine.saved.assessment != theirs.saved.assessment {
            mine.saving = Saving::Conflict(Some(Rc::clone(&theirs.saved)));
            return Vec::new();
        }
        mine.stored = mine.stored.max(theirs.stored);
        mine.saving = Saving::Saved;
        self.write(id)
    }

    /// What is stored cannot be read. It is left as it is, can be taken out and be deleted.
    fn unread(&mut self, record: Record) -> Vec<Effect> {
        let id = record.id.clone();
        let is_wanted = self.then.contains(&(id.clone(), Then::Export));
        self.then.retain(|(then, _)| *then != id);
        if let Some(mine) = self.documents.get_mut(&id) {
            // It cannot be compared: that is said, and the next change is tried.
            if matches!(mine.saving, Saving::Conflict(_)) {
                mine.refuse(String::new());
            }
            return Vec::new();
        }
        let known = self.shelf.remove(&id).unwrap_or_default();
        let entry = ShelfEntry {
            name: known.name,
            label: known.label,
            country: known.country,
            ..ShelfEntry::unreadable(&record)
        };
        self.shelf.insert(id.clone(), entry);
        self.closed.insert(id, Closed::Unreadable(record.clone()));
        match is_wanted {
            true => self.give_unread(&record),
            false => Vec::new(),
        }
    }

    /// Does what waited for an assessment to be open.
    pub(super) fn go_on(&mut self, id: &str, env: &Env<'_>) -> Vec<Effect> {
        let then = std::mem::take(&mut self.then);
        let (now, later): (Vec<_>, Vec<_>) = then.into_iter().partition(|(then, _)| then == id);
        self.then = later;
        let mut effects = Vec::new();
        for (id, then) in now {
            effects.extend(match then {
                Then::Export => self.export_file(&id),
                Then::Duplicate => self.duplicate(&id, env),
            });
        }
        effects
    }
}

/// A stored record as a document. The key it is stored under is the truth, whatever the text says.
fn document(record: &Record, mut saved: Saved) -> Document {
    saved.id.clone_from(&record.id);
    saved.revision = record.revision;
    Document::new(saved, record.filed, record.revision)
}
