//! Storing a state: never over another one, and never beside a later one without a word.

use super::record::{self, State};
use super::transaction::{Answer, Durability, Stores, Writing};
use super::trouble::Trouble;
use super::{KEPT, Storage, entry};
use js_sys::Array;
use std::rc::Rc;
use twinning_core::app::{PutError, Record, ShelfEntry};
use wasm_bindgen_futures::spawn_local;

impl Storage {
    /// Stores a state, and what the list shows of it. It is put down and the write is on its way
    /// when this returns; the future tells how it went.
    ///
    /// Problems: a conflict, if another page stored this state or a later one; behind, if this page
    /// did; refused by the browser.
    pub fn put(
        &self,
        record: Record,
        entry: &ShelfEntry,
    ) -> impl Future<Output = Result<(), PutError>> + use<> {
        let number = self.0.notes.put(&record);
        let record = Rc::new(record);
        let entry = entry::write(entry);
        let (this, value) = (self.clone(), Rc::clone(&record));
        let written = self.0.connection.write(move |database| {
            let state = record::write(&value, &this.0.life.id);
            Writing::begin(database, Durability::Strict, |stores| {
                // Refused if it is there, and with it all that this transaction asks for.
                stores.records.add(&state)?;
                stores.entries.put(&entry)
            })
        });
        let this = self.clone();
        async move {
            let result = match written.await {
                Ok(_) => this.settle(&record).await,
                Err(Trouble::Exists) => this.compare(&record).await,
                Err(trouble) => Err(PutError::Refused(trouble.into_reason())),
            };
            if result.is_ok() {
                this.0.notes.confirm(&record.id, number);
            }
            result
        }
    }

    /// After a write: a later state means that this one was made from an old one.
    async fn settle(&self, record: &Record) -> Result<(), PutError> {
        let revisions = self.revisions(&record.id).await;
        // The write itself is confirmed: not being able to look further does not undo that.
        let Ok(revisions) = revisions else {
            return Ok(());
        };
        self.prune(&record.id, &revisions);
        if revisions.last().is_none_or(|last| *last <= record.revision) {
            return Ok(());
        }
        self.compare(record).await
    }

    /// Where this state exists already, or a later one: whose they are.
    async fn compare(&self, record: &Record) -> Result<(), PutError> {
        let states = self.since(record).await;
        let states = states.map_err(|trouble| PutError::Conflict(Err(trouble.into_reason())))?;
        let (mine, theirs): (Vec<_>, Vec<_>) = states
            .into_iter()
            .partition(|state| state.by.as_deref() == Some(&self.0.life.id));
        if let Some(latest) = theirs.into_iter().next_back() {
            return Err(PutError::Conflict(Ok(latest.record)));
        }
        match mine.as_slice() {
            // Our own write, which seemed lost and was not.
            [only] if only.record == *record => Ok(()),
            [.., latest] => Err(PutError::Behind(latest.record.revision)),
            // Deleted meanwhile: there is room for it again.
            [] => Err(PutError::Refused(Trouble::Exists.into_reason())),
        }
    }

    /// Which states of an assessment there are, oldest first.
    async fn revisions(&self, id: &str) -> Result<Vec<u32>, Trouble> {
        let keys = self.0.connection.read(async |database| {
            let (store, all) = (Stores::read(database)?.records, record::all(id)?);
            let keys = store.get_all_keys_with_key(&all)?;
            Ok(Answer::from(keys).wait().await?)
        });
        let keys = Array::from(&keys.await?);
        let keys = keys.iter().filter_map(|key| record::key(&key));
        Ok(keys.map(|(_, revision)| revision).collect())
    }

    /// This state and later ones, oldest first.
    async fn since(&self, record: &Record) -> Result<Vec<State>, Trouble> {
        let found = self.0.connection.read(async |database| {
            let store = Stores::read(database)?.records;
            let range = record::since(&record.id, record.revision)?;
            let found = store.get_all_with_key(&range)?;
            Ok(Answer::from(found).wait().await?)
        });
        let found = Array::from(&found.await?);
        Ok(found
            .iter()
            .filter_map(|value| record::read(&value))
            .collect())
    }

    /// Removes the oldest states. Nobody waits for it.
    fn prune(&self, id: &str, revisions: &[u32]) {
        let extra = revisions.len().saturating_sub(KEPT);
        let Some(oldest) = revisions.get(extra).copied().filter(|_| extra > 0) else {
            return;
        };
        let id = id.to_owned();
        let pruned = self.0.connection.write(move |database| {
            Writing::begin(database, Durability::Relaxed, |stores| {
                let older = record::before(&id, oldest)?;
                stores.records.delete(&older)
            })
        });
        spawn_local(async move {
            // Old states that stay do no harm; the next write tries again.
            pruned.await.ok();
        });
    }
}
