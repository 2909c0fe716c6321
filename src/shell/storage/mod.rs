//! Where answers are kept: a database of this browser, with the last few states of each assessment.

mod record;
mod transaction;
mod trouble;

use idb::event::VersionChangeEvent;
use idb::{Database, DatabaseEvent, Factory, KeyPath, ObjectStoreParams};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::IntoFuture;
use std::rc::Rc;
use transaction::Writing;
use trouble::Trouble;
use twinning_core::app::{PutError, Record};

/// The database of the app.
pub const NAME: &str = "twinning-toolkit";

/// How many states of an assessment are kept. A tab that is further behind still finds out,
/// because a later state is there.
pub const KEPT: usize = 5;

const STORE: &str = "records";
const VERSION: u32 = 1;

/// The database, opened again once if the browser loses it.
#[derive(Clone)]
pub struct Storage(Rc<Inner>);

struct Inner {
    name: String,
    database: RefCell<Option<Rc<Database>>>,
    lost: Rc<Cell<bool>>,
}

impl Storage {
    /// The database with this name, not open yet.
    pub fn new(name: &str) -> Self {
        Self(Rc::new(Inner {
            name: name.to_owned(),
            database: RefCell::new(None),
            lost: Rc::new(Cell::new(false)),
        }))
    }

    /// Opens the database and reads the latest state of each assessment; else says why not.
    pub async fn open_all(&self) -> Result<Vec<Record>, String> {
        let records = self.with(async |database| latest_of_all(database).await);
        records.await.map_err(Trouble::into_reason)
    }

    /// Stores a state. The write is on its way when this returns; the future tells how it went.
    ///
    /// Problems: a conflict, if this state or a later one is there already; refused by the browser.
    pub fn put(&self, record: Record) -> impl Future<Output = Result<(), PutError>> + use<> {
        let begun = self.begin(|database| add(database, &record));
        let this = self.clone();
        async move {
            let first = match begun {
                Ok(writing) => writing.finish().await,
                Err(trouble) => Err(trouble),
            };
            let outcome = match first {
                Err(Trouble::Lost(_)) => {
                    let again = async |database: &Database| add(database, &record)?.finish().await;
                    this.reopened(again).await
                }
                outcome => outcome,
            };
            match outcome {
                Ok(()) => this.settle(&record).await,
                Err(Trouble::Exists) => this.compare(&record).await,
                Err(trouble) => Err(PutError::Refused(trouble.into_reason())),
            }
        }
    }

    /// The latest state of an assessment.
    pub async fn fetch(&self, id: &str) -> Result<Option<Record>, String> {
        let found = self.with(async |database| Ok(states(database, id).await?.pop()));
        found.await.map_err(Trouble::into_reason)
    }

    /// Removes all states of an assessment. On its way when this returns.
    pub fn delete(&self, id: &str) -> impl Future<Output = Result<(), String>> + use<> {
        let begun = self.begin(|database| remove(database, id));
        let (this, id) = (self.clone(), id.to_owned());
        async move {
            let first = match begun {
                Ok(writing) => writing.finish().await,
                Err(trouble) => Err(trouble),
            };
            let outcome = match first {
                Err(Trouble::Lost(_)) => {
                    let again = async |database: &Database| remove(database, &id)?.finish().await;
                    this.reopened(again).await
                }
                outcome => outcome,
            };
            outcome.map_err(Trouble::into_reason)
        }
    }

    /// Closes the database; the next use opens it again.
    pub fn close(&self) {
        if let Some(database) = self.0.database.take() {
            database.close();
        }
    }

    /// After a write: a later state means that this one was made from an old one.
    async fn settle(&self, record: &Record) -> Result<(), PutError> {
        let revisions = self.with(async |database| revisions(database, &record.id).await);
        // The write itself is confirmed: not being able to look further does not undo that.
        let Ok(revisions) = revisions.await else {
            return Ok(());
        };
        if let Some(oldest) = revisions.len().checked_sub(KEPT).filter(|extra| *extra > 0) {
            let oldest = revisions.get(oldest).copied().unwrap_or(0);
            let pruned = self.with(async |database| {
                let range = record::before(&record.id, oldest)?;
                let writing = Writing::begin(database, |store| store.delete(range))?;
                writing.finish().await
            });
            // Old states that stay do no harm; the next write tries again.
            pruned.await.ok();
        }
        if revisions.iter().any(|revision| *revision > record.revision) {
            return Err(PutError::Conflict);
        }
        Ok(())
    }

    /// Where this state exists already: the same text is no conflict, but our own write
    /// confirmed after the connection was lost.
    async fn compare(&self, record: &Record) -> Result<(), PutError> {
        match self.fetch(&record.id).await {
            Ok(Some(found)) if found == *record => Ok(()),
            _ => Err(PutError::Conflict),
        }
    }

    /// Does something with the open database at once.
    fn begin<T>(&self, run: impl FnOnce(&Database) -> Result<T, Trouble>) -> Result<T, Trouble> {
        match self.connection() {
            Some(database) => run(&database),
            None => Err(Trouble::Lost(String::new())),
        }
    }

    /// Does something with the database, opened if it is not; once more if it was lost.
    async fn with<T>(
        &self,
        run: impl AsyncFn(&Database) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        if let Some(database) = self.connection() {
            match run(&database).await {
                Err(Trouble::Lost(_)) => {}
                outcome => return outcome,
            }
        }
        self.reopened(run).await
    }

    async fn reopened<T>(
        &self,
        run: impl AsyncFn(&Database) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let lost = Rc::clone(&self.0.lost);
        let database = Rc::new(open(&self.0.name, lost).await?);
        self.0.lost.set(false);
        if let Some(old) = self.0.database.replace(Some(Rc::clone(&database))) {
            old.close();
        }
        run(&database).await
    }

    fn connection(&self) -> Option<Rc<Database>> {
        if self.0.lost.get() {
            return None;
        }
        self.0.database.borrow().as_ref().map(Rc::clone)
    }
}

async fn open(name: &str, lost: Rc<Cell<bool>>) -> Result<Database, Trouble> {
    let mut request = Factory::new()?.open(name, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        // A refusal here makes the request fail, which is where it is told.
        create(&event).ok();
    });
    let mut database = request.await?;
    let closed = Rc::clone(&lost);
    database.on_close(move |_| closed.set(true));
    database.on_version_change(move |event| {
        // A later version of the app wants to change the database: do not stand in its way.
        lost.set(true);
        if let Ok(database) = event.database() {
            database.close();
        }
    });
    Ok(database)
}

fn create(event: &VersionChangeEvent) -> Result<(), idb::Error> {
    let mut params = ObjectStoreParams::new();
    params.key_path(Some(KeyPath::new_array(["id", "revision"])));
    event.database()?.create_object_store(STORE, params)?;
    Ok(())
}

fn add(database: &Database, record: &Record) -> Result<Writing, Trouble> {
    let value = record::write(record)?;
    Writing::begin(database, |store| store.add(&value, None))
}

fn remove(database: &Database, id: &str) -> Result<Writing, Trouble> {
    let range = record::all(id)?;
    Writing::begin(database, |store| store.delete(range))
}

/// The states of an assessment, oldest first.
async fn states(database: &Database, id: &str) -> Result<Vec<Record>, Trouble> {
    let range = record::all(id)?;
    let found = transaction::read(database)?.get_all(Some(range.into()), None)?;
    Ok(found.await?.iter().filter_map(record::read).collect())
}

/// Which states of an assessment there are, oldest first.
async fn revisions(database: &Database, id: &str) -> Result<Vec<u32>, Trouble> {
    let range = record::all(id)?;
    let keys = transaction::read(database)?.get_all_keys(Some(range.into()), None)?;
    let keys = keys.await?;
    Ok(keys
        .iter()
        .filter_map(record::key)
        .map(|(_, revision)| revision)
        .collect())
}

/// The latest state of every assessment. Keys come first: older states are never read.
async fn latest_of_all(database: &Database) -> Result<Vec<Record>, Trouble> {
    let keys = transaction::read(database)?
        .get_all_keys(None, None)?
        .await?;
    // Keys are in order, so the last of each id stays.
    let latest: BTreeMap<_, _> = keys.iter().filter_map(record::key).collect();
    let store = transaction::read(database)?;
    // All requests are made before the first answer is awaited: the transaction stays open.
    let requests: Vec<_> = latest
        .into_iter()
        .map(|(id, revision)| Ok(store.get(record::key_of(&id, revision))?.into_future()))
        .collect::<Result<_, idb::Error>>()?;
    let mut records = Vec::with_capacity(requests.len());
    for request in requests {
        records.extend(request.await?.as_ref().and_then(record::read));
    }
    Ok(records)
}
