//! States to store, and what a database holds, read beside the app.

use idb::{DatabaseEvent, Factory, KeyPath, ObjectStoreParams};
use js_sys::{Function, Reflect};
use twinning_core::app::{PutError, Record, ShelfEntry};
use twinning_core::basics::Moment;
use twinning_toolkit::shell::storage::Storage;
use wasm_bindgen::JsValue;

pub fn state(id: &str, revision: u32) -> Record {
    Record {
        id: id.to_owned(),
        revision,
        text: format!("{id} in state {revision}").into(),
        filed: (revision > 1).then_some(Moment(1_700_000_000_000)),
    }
}

/// A state with another text.
pub fn other(id: &str, revision: u32) -> Record {
    Record {
        text: "other".into(),
        ..state(id, revision)
    }
}

/// What the list shows of a state.
pub fn entry(record: &Record) -> ShelfEntry {
    ShelfEntry {
        id: record.id.clone(),
        name: format!("Body {}", record.revision),
        filed: record.filed,
        ..ShelfEntry::default()
    }
}

pub async fn put(storage: &Storage, record: Record) -> Result<(), PutError> {
    let entry = entry(&record);
    storage.put(record, &entry).await
}

pub async fn put_up_to(storage: &Storage, id: &str, last: u32) {
    for revision in 1..=last {
        assert_eq!(
            put(storage, state(id, revision)).await,
            Ok(()),
            "{revision}"
        );
    }
}

/// The number of states in a database, whatever assessment they belong to.
pub async fn count(name: &str) -> Result<u32, idb::Error> {
    let database = Factory::new()?.open(name, None)?.await?;
    let transaction = database.transaction(&["records"], idb::TransactionMode::ReadOnly)?;
    let count = transaction.object_store("records")?.count(None)?.await;
    database.close();
    count
}

/// All states in a database, as JSON.
pub async fn everything(name: &str, store: &str) -> Result<String, idb::Error> {
    let database = Factory::new()?.open(name, None)?.await?;
    let transaction = database.transaction(&[store], idb::TransactionMode::ReadOnly)?;
    let all = transaction.object_store(store)?.get_all(None, None)?;
    let all = js_sys::Array::from_iter(all.await?);
    database.close();
    Ok(js_sys::JSON::stringify(&all).expect("plain data").into())
}

/// A database as the first version of the app made it, with these states.
pub async fn first_version(name: &str, states: &[Record]) -> Result<(), idb::Error> {
    let mut request = Factory::new()?.open(name, Some(1))?;
    request.on_upgrade_needed(|event| {
        let mut params = ObjectStoreParams::new();
        params.key_path(Some(KeyPath::new_array(["id", "revision"])));
        let database = event.database().expect("a database");
        let store = database.create_object_store("records", params);
        store.expect("a store");
    });
    let database = request.await?;
    let transaction = database.transaction(&["records"], idb::TransactionMode::ReadWrite)?;
    let store = transaction.object_store("records")?;
    for Record {
        id, revision, text, ..
    } in states
    {
        let value = format!(r#"{{"id":"{id}","revision":{revision},"text":"{text}"}}"#);
        let value = js_sys::JSON::parse(&value).expect("JSON");
        store.add(&value, None)?.await?;
    }
    transaction.await?;
    database.close();
    Ok(())
}

/// A member of a kind of object that is another function until this is dropped.
pub struct Replaced {
    prototype: JsValue,
    name: &'static str,
    before: JsValue,
}

impl Replaced {
    pub fn new(kind: &str, name: &'static str, body: &str) -> Self {
        let prototype = Function::new_no_args(&format!("return {kind}.prototype"));
        let prototype = prototype.call0(&JsValue::UNDEFINED).expect("a prototype");
        let before = Reflect::get(&prototype, &name.into()).expect("a function");
        let after = Function::new_no_args(body);
        Reflect::set(&prototype, &name.into(), &after).expect("replaced");
        Self {
            prototype,
            name,
            before,
        }
    }
}

impl Drop for Replaced {
    fn drop(&mut self) {
        Reflect::set(&self.prototype, &self.name.into(), &self.before).expect("put back");
    }
}
