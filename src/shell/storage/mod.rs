//! Where answers are kept: a database of this browser, with the last few states of each assessment.

mod record;
mod transaction;
mod trouble;

use idb::event::VersionChangeEvent;
use idb::{Database, DatabaseEvent, Factory, KeyPath, KeyRange, ObjectStoreParams};
use std::cell::{Cell, RefCell};
use std::future::IntoFuture;
use std::rc::Rc;
use transaction::Writing;
use trouble::Trouble;
use twinning_core::app::{PutError, Record};
use wasm_bindgen_futures::spawn_local;

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

/// Makes a write and does not wait for it.
type Begin = Box<dyn Fn(&Database) -> Result<Writing, Trouble>>;

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
        let record = Rc::new(record);
        let value = Rc::clone(&record);
        let written = self.write(Box::new(move |database| {
            let value = record::write(&value);
            Writing::begin(database, |store| store.add(&value, None))
        }));
        let this = self.clone();
        async move {
            match written.await {
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
        let id = id.to_owned();
        let removed = self.write(Box::new(move |database| {
            remove(database, record::all(&id)?)
        }));
        async move { removed.await.map_err(Trouble::into_reason) }
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
        self.prune(&record.id, &revisions);
        if revisions.iter().any(|revision| *revision > record.revision) {
            return Err(PutError::Conflict);
        }
        Ok(())
    }

    /// Removes the oldest states. Nobody waits for it.
    fn prune(&self, id: &str, revisions: &[u32]) {
        let extra = revisions.len().saturating_sub(KEPT);
        let Some(oldest) = revisions.get(extra).copied().filter(|_| extra > 0) else {
            return;
        };
        let id = id.to_owned();
        let pruned = self.write(Box::new(move |database| {
            remove(database, record::before(&id, oldest)?)
        }));
        spawn_local(async move {
            // Old states that stay do no harm; the next write tries again.
            pruned.await.ok();
        });
    }

    /// Where this state exists already: the same text is no conflict, but our own write
    /// confirmed after the connection was lost.
    async fn compare(&self, record: &Record) -> Result<(), PutError> {
        match self.fetch(&record.id).await {
            Ok(Some(found)) if found == *record => Ok(()),
            _ => Err(PutError::Conflict),
        }
    }

    /// Makes a write at once if the database is open; waits until it is confirmed. Once more if
    /// the database was lost.
    fn write(&self, begin: Begin) -> impl Future<Output = Result<(), Trouble>> + use<> {
        let begun = self.connection().map(|database| begin(&database));
        let this = self.clone();
        async move {
            let first = match begun {
                Some(Ok(writing)) => writing.finish().await,
                Some(Err(trouble)) => Err(trouble),
                None => Err(Trouble::Lost(String::new())),
            };
            match first {
                Err(Trouble::Lost(_)) => begin(&*this.reopened().await?)?.finish().await,
                outcome => outcome,
            }
        }
    }

    /// Reads something, with the database opened if it is not; once more if it was lost.
    async fn with<T>(
        &self,
        read: impl AsyncFn(&Database) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        if let Some(database) = self.connection() {
            match read(&database).await {
                Err(Trouble::Lost(_)) => {}
                outcome => return outcome,
            }
        }
        read(&*self.reopened().await?).await
    }

    async fn reopened(&self) -> Result<Rc<Database>, Trouble> {
        let database = open(&self.0.name, Rc::clone(&self.0.lost)).await?;
        let database = Rc::new(database);
        self.0.lost.set(false);
        if let Some(old) = self.0.database.replace(Some(Rc::clone(&database))) {
            old.close();
        }
        Ok(database)
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

fn remove(database: &Database, range: KeyRange) -> Result<Writing, Trouble> {
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
    let mut latest: Vec<(String, u32)> = Vec::new();
    for (id, revision) in keys.iter().filter_map(record::key) {
        match latest.last_mut() {
            Some(last) if last.0 == id => last.1 = revision,
            _ => latest.push((id, revision)),
        }
    }
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
