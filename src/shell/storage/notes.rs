//! Changes put down at once, before the database is asked or has answered: a note for each
//! assessment, in the `localStorage` of the site. However fast a page goes, it leaves them behind,
//! and the next one goes on from there.

use super::life::Life;
use crate::shell::clock::now;
use gloo::utils::window;
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;
use twinning_core::app::Record;
use twinning_core::basics::Moment;
use web_sys::Storage;

/// Where it cannot be known whether a page is alive: a note this old was left behind, in
/// milliseconds.
const OLD_MS: u64 = 10_000;

/// The notes of one page, and those that it found.
pub struct Notes {
    name: String,
    life: Rc<Life>,
    /// What was last to be put down, by assessment, until it is stored.
    last: RefCell<BTreeMap<String, Last>>,
    /// Where those are that were found and handed on, by assessment.
    taken: RefCell<BTreeMap<String, String>>,
    count: Cell<u32>,
}

/// The last note of an assessment.
struct Last {
    number: u32,
    is_down: bool,
}

/// A note that another page left behind.
pub struct Found {
    /// The page.
    pub by: String,
    /// What was noted.
    pub record: Record,
    key: String,
    at: u64,
}

impl Notes {
    /// None yet. The notes for a database with this name.
    pub fn new(name: &str, life: Rc<Life>) -> Self {
        Self {
            name: name.to_owned(),
            life,
            last: RefCell::default(),
            taken: RefCell::default(),
            count: Cell::new(0),
        }
    }

    /// Puts a state down, in the place of the one before. The number is for [`Self::confirm`].
    pub fn put(&self, record: &Record) -> u32 {
        let number = self.count.get().wrapping_add(1);
        self.count.set(number);
        let is_down = self.write(record).is_some();
        if is_down {
            // What was found is part of this now.
            self.drop_taken(&record.id);
        }
        let last = Last { number, is_down };
        self.last.borrow_mut().insert(record.id.clone(), last);
        number
    }

    /// Whether everything that is not stored is put down.
    pub fn are_complete(&self) -> bool {
        self.last.borrow().values().all(|last| last.is_down)
    }

    /// What was put down with this number is stored.
    pub fn confirm(&self, id: &str, number: u32) {
        self.drop_taken(id);
        let is_last = |last: &Last| last.number == number;
        if self.last.borrow().get(id).is_some_and(is_last) {
            self.drop_mine(id);
        }
    }

    /// Drops what was noted here of an assessment, and what was found.
    pub fn drop(&self, id: &str) {
        self.drop_mine(id);
        self.drop_taken(id);
    }

    /// Drops what was noted here of an assessment, and by all pages that are gone.
    pub fn drop_all(&self, id: &str) {
        self.drop(id);
        for note in self.of_others() {
            if note.record.id == id && self.life.is_known_gone(&note.by) {
                drop_at(&note.key);
            }
        }
    }

    /// What pages that are gone have left behind: the latest note of each assessment, unless one
    /// was handed on before.
    pub async fn find(&self) -> Vec<Found> {
        let mut notes = self.of_others();
        notes.sort_by_key(|note| Reverse(note.at));
        let mut found: Vec<Found> = Vec::new();
        for note in notes {
            let is_same = |other: &Found| other.record.id == note.record.id;
            let is_taken = self.taken.borrow().contains_key(&note.record.id);
            if !is_taken && !found.iter().any(is_same) && self.is_left(&note).await {
                found.push(note);
            }
        }
        found
    }

    /// What was found is handed on. It stays where it is until it is noted here, stored, or dropped.
    pub fn take(&self, found: &Found) {
        let (id, key) = (found.record.id.clone(), found.key.clone());
        self.taken.borrow_mut().insert(id, key);
    }

    async fn is_left(&self, note: &Found) -> bool {
        let is_gone = self.life.is_gone(&note.by).await;
        is_gone.unwrap_or_else(|| now().0.saturating_sub(note.at) > OLD_MS)
    }

    /// The notes of all other pages, alive or gone.
    fn of_others(&self) -> Vec<Found> {
        let keys = keys().unwrap_or_default();
        let found = keys.into_iter().filter_map(|key| {
            let rest = key.strip_prefix(&self.name)?.strip_prefix(':')?;
            let (by, id) = rest.split_once(':').filter(|(by, _)| *by != self.life.id)?;
            let (by, id) = (by.to_owned(), id.to_owned());
            read(key, by, id)
        });
        found.collect()
    }

    /// None where there is no room, or nothing is kept at all. What was there is old by now, and
    /// must not be taken for the present state.
    fn write(&self, record: &Record) -> Option<()> {
        let (notes, key) = (notes()?, self.key(&record.id));
        let filed = record
            .filed
            .map_or_else(String::new, |filed| filed.0.to_string());
        let (revision, at, text) = (record.revision, now().0, &record.text);
        let note = format!("{revision} {filed} {at}\n{text}");
        let written = notes.set_item(&key, &note);
        if written.is_err() {
            notes.remove_item(&key).ok();
        }
        written.ok()
    }

    fn drop_mine(&self, id: &str) {
        if self.last.borrow_mut().remove(id).is_some() {
            drop_at(&self.key(id));
        }
    }

    fn drop_taken(&self, id: &str) {
        let taken = self.taken.borrow_mut().remove(id);
        if let Some(key) = taken {
            drop_at(&key);
        }
    }

    fn key(&self, id: &str) -> String {
        format!("{}:{}:{id}", self.name, self.life.id)
    }
}

impl Found {
    /// It is of no use: what it says is stored.
    pub fn drop(self) {
        drop_at(&self.key);
    }
}

/// A note: the revision, when it was filed if it was, and when it was written; then the state as it is
/// kept.
fn read(key: String, by: String, id: String) -> Option<Found> {
    let note = notes()?.get_item(&key).ok()??;
    let (head, text) = note.split_once('\n')?;
    let mut head = head.split(' ');
    let (revision, filed, at) = (head.next()?, head.next()?, head.next()?);
    let record = Record {
        id,
        revision: revision.parse().ok()?,
        text: text.into(),
        filed: filed.parse().ok().map(Moment),
    };
    let at = at.parse().ok()?;
    Some(Found {
        by,
        record,
        key,
        at,
    })
}

fn drop_at(key: &str) {
    if let Some(notes) = notes() {
        notes.remove_item(key).ok();
    }
}

fn keys() -> Option<Vec<String>> {
    let notes = notes()?;
    let places = 0..notes.length().ok()?;
    Some(places.filter_map(|place| notes.key(place).ok()?).collect())
}

/// None where the browser keeps nothing for this page.
fn notes() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
