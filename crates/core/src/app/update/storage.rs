//! Keeping every change: one write at a time for each assessment, each confirmed by the browser.

use super::Given;
use crate::app::effect::{Effect, Record};
use crate::app::model::{Item, Model, Saving, Store, Tone};
use crate::app::msg::{PutError, Resolve};
use crate::app::route::Route;
use crate::basics::{Phrase, Reply};
use crate::file::import;
use std::rc::Rc;

impl Model {
    /// The store was read. What was begun before it answered is written now.
    pub(super) fn stored(&mut self, result: Result<Vec<Record>, String>) -> Vec<Effect> {
        let early = std::mem::take(&mut self.items);
        match result {
            Ok(records) => {
                self.store = Store::Browser(Reply::Unknown);
                let mut unreadable = 0_u32;
                for record in records {
                    match self.item(record) {
                        Some(item) => {
                            self.items.insert(item.saved.id.clone(), item);
                        }
                        None => unreadable += 1,
                    }
                }
                if unreadable > 0 {
                    let says = Phrase::new("notice-unreadable").with("n", unreadable);
                    self.tell(says, Tone::Attention, None);
                }
            }
            Err(why) => self.store = Store::Memory(why),
        }
        let mut effects = Vec::new();
        for (id, item) in early {
            if !self.items.contains_key(&id) {
                self.items.insert(id.clone(), item);
            }
            effects.extend(self.write(&id));
        }
        effects
    }

    /// A stored record as an assessment; none if it holds nothing of ours.
    fn item(&self, record: Record) -> Option<Item> {
        let (saved, _) = import(record.text.as_bytes(), &self.content);
        let mut saved = saved?;
        // The key it is stored under is the truth, whatever the text says.
        saved.id = record.id;
        saved.revision = record.revision;
        Some(Item {
            saved: Rc::new(saved),
            filed: record.filed,
            stored: record.revision,
            saving: Saving::Saved,
        })
    }

    /// Writes the present state of an assessment, or notes that it is to be written again.
    pub(super) fn write(&mut self, id: &str) -> Vec<Effect> {
        let content = Rc::clone(&self.content);
        let Some(item) = self.items.get_mut(id) else {
            return Vec::new();
        };
        match (&self.store, &item.saving) {
            // In memory there is nothing to wait for; while opening, `stored` writes it.
            (Store::Memory(_) | Store::Opening, _) => return Vec::new(),
            (_, Saving::Conflict(_)) => return Vec::new(),
            (_, Saving::Writing { .. }) => {
                item.saving = Saving::Writing { again: true };
                return Vec::new();
            }
            (_, Saving::Saved | Saving::Failed(_)) => {}
        }
        item.saving = Saving::Writing { again: false };
        let revision = item.stored.saturating_add(1);
        Rc::make_mut(&mut item.saved).revision = revision;
        let mut effects = vec![Effect::Put(Record {
            id: id.to_owned(),
            revision,
            text: item.saved.export(&content),
            filed: item.filed,
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
            .items
            .iter()
            .filter(|(_, item)| item.saving == waiting)
            .map(|(id, _)| id.clone())
            .collect();
        let mut effects = Vec::new();
        for id in ids {
            if let Some(item) = self.items.get_mut(&id) {
                item.stored = item.stored.saturating_add(1);
                item.saving = Saving::Saved;
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
        let Some(item) = self.items.get_mut(id) else {
            // Deleted while it was being written: what arrived late must go too.
            return vec![Effect::Delete(id.to_owned())];
        };
        let awaited = item.stored.saturating_add(1);
        let overtaken = revision < awaited && result == Err(PutError::Conflict);
        if revision != awaited && !overtaken {
            // The answer to a write made before the assessment was deleted and put back.
            return Vec::new();
        }
        match result {
            Ok(()) => {
                item.stored = revision;
                let again = item.saving == Saving::Writing { again: true };
                item.saving = Saving::Saved;
                if again { self.write(id) } else { Vec::new() }
            }
            Err(PutError::Conflict) => {
                item.saving = Saving::Conflict(None);
                vec![Effect::Fetch(id.to_owned())]
            }
            Err(PutError::Refused(why)) => {
                item.saving = Saving::Failed(why);
                Vec::new()
            }
        }
    }

    pub(super) fn deleted(&mut self, result: Result<(), String>) -> Vec<Effect> {
        if let Err(why) = result {
            let says = Phrase::new("notice-not-deleted").with("detail", why);
            self.tell(says, Tone::Attention, None);
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
            Ok(Some(record)) => match self.item(record) {
                Some(theirs) => Ok(Some(theirs)),
                None => Err(String::new()),
            },
            Ok(None) => Ok(None),
            Err(why) => Err(why),
        };
        let theirs = match (theirs, self.items.get_mut(id)) {
            (Ok(theirs), _) => theirs,
            // What cannot be read cannot be compared: said, and left for the next change to try.
            (Err(why), Some(mine)) if matches!(mine.saving, Saving::Conflict(_)) => {
                mine.saving = Saving::Failed(why);
                return Vec::new();
            }
            (Err(_), _) => return Vec::new(),
        };
        match (self.items.get_mut(id), theirs) {
            // Both states of a part are joined: no answer is lost, and there is nothing to ask.
            (Some(mine), Some(theirs))
                if mine.saved.is_part() && matches!(mine.saving, Saving::Conflict(_)) =>
            {
                Rc::make_mut(&mut mine.saved).join(&theirs.saved);
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
                self.items.insert(id.to_owned(), theirs);
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
    pub(super) fn resolve(&mut self, how: Resolve, given: &Given<'_>) -> Vec<Effect> {
        let Some(id) = self.route.assessment().map(str::to_owned) else {
            return Vec::new();
        };
        let Some(item) = self.items.get_mut(&id) else {
            return Vec::new();
        };
        let Saving::Conflict(Some(theirs)) = &item.saving else {
            return Vec::new();
        };
        let theirs = Rc::clone(theirs);
        let mine = Rc::clone(&item.saved);
        item.stored = theirs.revision;
        item.saving = Saving::Saved;
        match how {
            Resolve::KeepMine => self.write(&id),
            Resolve::TakeTheirs => {
                item.saved = theirs;
                Vec::new()
            }
            Resolve::KeepBoth => {
                item.saved = theirs;
                let mut copy = (*mine).clone();
                copy.id.clone_from(&given.id);
                let mut effects = self.add(copy);
                effects.extend(self.go_to_same_page(&given.id));
                effects
            }
        }
    }

    /// Puts an assessment on the shelf and writes it.
    pub(super) fn add(&mut self, mut saved: crate::file::Saved) -> Vec<Effect> {
        let id = saved.id.clone();
        saved.revision = 0;
        let item = Item {
            saved: Rc::new(saved),
            filed: None,
            stored: 0,
            saving: Saving::Saved,
        };
        self.items.insert(id.clone(), item);
        self.write(&id)
    }

    fn go_to_same_page(&mut self, id: &str) -> Vec<Effect> {
        match self.page().cloned() {
            Some(page) => self.go(Route::to(id, page)),
            None => Vec::new(),
        }
    }
}
