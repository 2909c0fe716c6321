//! Answers kept in this browser: every write is confirmed, and other tabs hear of it.

use super::{Shell, persist};
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use twinning_core::app::{Msg, Record};
use twinning_core::basics::Reply;
use wasm_bindgen_futures::spawn_local;

/// A database that has not opened by now never will; the app goes on without it.
const PATIENCE_MS: u32 = 15_000;

/// Reads what is kept. Answer: `Msg::Stored`, and `Msg::Persisted` if the browser has promised.
pub fn open(shell: &Shell) {
    let (storage, send) = (shell.storage.clone(), shell.send.clone());
    let told = Rc::new(Cell::new(false));
    let (late, say) = (Rc::clone(&told), send.clone());
    let patience = Timeout::new(PATIENCE_MS, move || {
        if !late.replace(true) {
            say.emit(Msg::Stored(Err("TimeoutError".to_owned())));
        }
    });
    patience.forget();
    spawn_local(async move {
        let result = storage.open_all().await;
        if told.replace(true) {
            return;
        }
        let open = result.is_ok();
        send.emit(Msg::Stored(result));
        if open && persist::promised().await == Reply::Yes {
            send.emit(Msg::Persisted(Reply::Yes));
        }
    });
}

/// Stores a state. Answer: `Msg::Put`.
pub fn put(shell: &Shell, record: Record) {
    let (id, revision) = (record.id.clone(), record.revision);
    let (tabs, send) = (Rc::clone(&shell.tabs), shell.send.clone());
    let done = shell.storage.put(record);
    spawn_local(async move {
        let result = done.await;
        if result.is_ok() {
            tabs.tell(&id);
        }
        send.emit(Msg::Put {
            id,
            revision,
            result,
        });
    });
}

/// Removes all states of an assessment. Answer: `Msg::Deleted`.
pub fn delete(shell: &Shell, id: String) {
    let (tabs, send) = (Rc::clone(&shell.tabs), shell.send.clone());
    let done = shell.storage.delete(&id);
    spawn_local(async move {
        let result = done.await;
        if result.is_ok() {
            tabs.tell(&id);
        }
        send.emit(Msg::Deleted(result));
    });
}

/// Reads the latest state of an assessment. Answer: `Msg::Fetched`.
pub fn fetch(shell: &Shell, id: String) {
    let (storage, send) = (shell.storage.clone(), shell.send.clone());
    spawn_local(async move {
        let found = storage.fetch(&id).await;
        send.emit(Msg::Fetched { id, found });
    });
}
