//! What is stored, read as sparingly as a quick start wants it: what the list shows, and whole states
//! only where they are needed.

use super::notes::Found;
use super::record::{self, State};
use super::transaction::{Answer, Stores, last};
use super::trouble::Trouble;
use super::{Storage, entry, state};
use js_sys::Array;
use twinning_core::app::{NoStore, Note, Record, Stock};
use wasm_bindgen::JsValue;
use web_sys::IdbDatabase;

impl Storage {
    /// What the list shows of all assessments, the latest state of one, and what pages that are gone
    /// have noted and not stored.
    pub async fn stock(&self, open: Option<&str>) -> Result<Stock, NoStore> {
        let found = self.0.notes.find().await;
        let read = self.0.connection.read(async |database| {
            let stores = Stores::read(database)?;
            // All requests are made before the first answer is awaited.
            let entries = Answer::from(stores.entries.get_all()?);
            let open = open.map(|id| last(&stores.records, &record::all(id)?));
            let open = open.transpose()?;
            let noted = found.iter().map(|found| {
                let range = record::all(&found.record.id)?;
                Ok(Answer::from(stores.records.get_all_with_key(&range)?))
            });
            let noted = noted.collect::<Result<Vec<Answer>, JsValue>>()?;
            let entries = values(entries).await?;
            let open = match open {
                Some(open) => state(&open.wait().await?),
                None => None,
            };
            let mut states = Vec::new();
            for answer in noted {
                let found = values(answer).await?;
                states.push(found.iter().filter_map(record::read).collect());
            }
            Ok((entries, open, states))
        });
        let (entries, open, states): (_, _, Vec<Vec<State>>) = read.await?;
        let notes = found.into_iter().zip(states);
        Ok(Stock {
            entries: entries.iter().filter_map(entry::read).collect(),
            open: open.map(|state| state.record),
            notes: notes
                .filter_map(|(found, states)| self.note_of(found, states))
                .collect(),
        })
    }

    /// A note beside the states that are stored; none if what it says is among them.
    fn note_of(&self, found: Found, mut states: Vec<State>) -> Option<Note> {
        let is_stored = |state: &State| state.record.text == found.record.text;
        if states.iter().any(is_stored) {
            found.drop();
            return None;
        }
        self.0.notes.take(&found);
        let latest = states.pop();
        let by = latest.as_ref().and_then(|state| state.by.as_deref());
        Some(Note {
            is_later: by == Some(&found.by),
            record: found.record,
            stored: latest.map(|state| state.record),
        })
    }

    /// The assessments that are stored and are not among those that are listed, which stand in the
    /// order of their keys.
    pub async fn unlisted(&self, listed: &[String]) -> Result<Vec<String>, String> {
        let keys = self.0.connection.read(async |database| {
            let store = Stores::read(database)?.records;
            values(store.get_all_keys()?.into()).await
        });
        let keys = keys.await.map_err(Trouble::into_reason)?;
        let mut ids: Vec<_> = keys
            .iter()
            .filter_map(record::key)
            .map(|(id, _)| id)
            .collect();
        // Keys are in order.
        ids.dedup();
        ids.retain(|id| listed.binary_search(id).is_err());
        Ok(ids)
    }

    /// The latest states of some assessments.
    pub async fn latest_of(&self, ids: &[String]) -> Result<Vec<Record>, String> {
        let found = self
            .0
            .connection
            .read(async |database| latest(database, ids).await);
        found.await.map_err(Trouble::into_reason)
    }
}

async fn latest(database: &IdbDatabase, ids: &[String]) -> Result<Vec<Record>, Trouble> {
    let store = Stores::read(database)?.records;
    let asked = ids.iter().map(|id| last(&store, &record::all(id)?));
    let mut records = Vec::with_capacity(ids.len());
    for answer in asked.collect::<Result<Vec<_>, JsValue>>()? {
        records.extend(state(&answer.wait().await?).map(|state| state.record));
    }
    Ok(records)
}

async fn values(answer: Answer) -> Result<Vec<JsValue>, Trouble> {
    Ok(Array::from(&answer.wait().await?).to_vec())
}
