//! Where answers are kept: a database of this browser, with the last few states of each assessment
//! and what the list shows of it; beside it, notes of what is not stored yet.

mod connection;
mod entry;
mod life;
mod lock;
mod notes;
mod put;
mod record;
mod stock;
mod transaction;
mod trouble;

pub use connection::PATIENCE_MS;

use connection::Connection;
use life::Life;
use notes::Notes;
use record::State;
use std::rc::Rc;
use transaction::{Durability, Stores, Writing, last, value_of};
use trouble::Trouble;
use twinning_core::app::{NoStore, Record, ShelfEntry};
use wasm_bindgen::JsValue;

/// The database of the app.
pub const NAME: &str = "twinning-toolkit";

/// How many states of an assessment are kept. A tab that is further behind still finds out,
/// because a later state is there.
pub const KEPT: usize = 5;

/// The database and the notes, as one page sees them.
#[derive(Clone)]
pub struct Storage(Rc<Inner>);

struct Inner {
    connection: Rc<Connection>,
    life: Rc<Life>,
    notes: Notes,
}

impl Storage {
    /// The database with this name, not open yet.
    pub fn new(name: &str) -> Self {
        let life = Life::begin(name);
        Self(Rc::new(Inner {
            connection: Connection::new(name),
            notes: Notes::new(name, Rc::clone(&life)),
            life,
        }))
    }

    /// Does something whenever the database is lost: what it holds may be another one by now.
    pub fn on_loss(&self, act: impl Fn() + 'static) {
        self.0.connection.on_loss(act);
    }

    /// Opens the database, however long that takes; else says why not.
    pub async fn open(&self) -> Result<(), NoStore> {
        self.0.connection.open().await?;
        Ok(())
    }

    /// Closes the database; the next use opens it again.
    pub fn close(&self) {
        self.0.connection.close();
    }

    /// The latest state of an assessment.
    pub async fn fetch(&self, id: &str) -> Result<Option<Record>, String> {
        let found = self.0.connection.read(async |database| {
            let stores = Stores::read(database)?;
            let latest = last(&stores.records, &record::all(id)?)?;
            Ok(state(&latest.wait().await?))
        });
        let state = found.await.map_err(Trouble::into_reason)?;
        Ok(state.map(|state| state.record))
    }

    /// Stores what the list shows of an assessment. Nobody waits for it: what is not stored is made
    /// anew at the next start.
    pub fn enter(&self, entry: ShelfEntry) -> impl Future<Output = ()> + use<> {
        let written = self.0.connection.write(move |database| {
            let value = entry::write(&entry);
            Writing::begin(database, Durability::Relaxed, |stores| {
                stores.entries.put(&value)
            })
        });
        async move {
            written.await.ok();
        }
    }

    /// Removes an assessment and what was noted of it; gives its latest state. On its way when this
    /// returns.
    pub fn delete(&self, id: &str) -> impl Future<Output = Result<Option<Record>, String>> + use<> {
        self.0.notes.drop_all(id);
        let id = id.to_owned();
        let removed = self.0.connection.write(move |database| {
            Writing::begin(database, Durability::Strict, |stores| {
                let all = record::all(&id)?;
                let latest = last(&stores.records, &all)?;
                stores.records.delete(&all)?;
                stores.entries.delete(&JsValue::from(&id))?;
                Ok(latest)
            })
        });
        async move {
            let latest = removed.await.map_err(Trouble::into_reason)?;
            let latest = latest.wait().await;
            let latest = latest.map_err(|thrown| Trouble::from(thrown).into_reason())?;
            Ok(state(&latest).map(|state| state.record))
        }
    }

    /// Puts a state down beside the database, before this returns.
    pub fn note(&self, record: &Record) {
        self.0.notes.put(record);
    }

    /// Drops what was put down of an assessment.
    pub fn drop_note(&self, id: &str) {
        self.0.notes.drop(id);
    }

    /// Whether everything that is not stored is put down, so that nothing is lost with the page.
    pub fn is_all_noted(&self) -> bool {
        self.0.notes.are_complete()
    }

    /// The page goes, and may come back.
    pub fn leave(&self) {
        self.0.life.leave();
    }

    /// The page came back.
    pub fn come_back(&self) {
        self.0.life.come_back();
    }
}

/// The state in the answer to a request for the last one.
fn state(cursor: &JsValue) -> Option<State> {
    record::read(&value_of(cursor)?)
}
