//! Answers kept in this browser: every write is confirmed, other tabs hear of it, and what is kept
//! is looked at again whenever it may have changed unseen.

use super::storage::{PATIENCE_MS, Storage};
use super::{OpenState, Shell, after_paint, persist};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use twinning_core::app::{Msg, NoStore, Record, Route, ShelfEntry, Stock};
use twinning_core::basics::Reply;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, PageTransitionEvent, VisibilityState};
use yew::Callback;

/// So many states that are not listed are read at once.
const BATCH: usize = 8;

/// Reads what is kept: at the start, and again.
pub struct Reader {
    storage: Storage,
    send: Callback<Msg>,
    state: Rc<RefCell<OpenState>>,
    /// The address at the start.
    address: String,
    is_reading: Cell<bool>,
    /// Something happened since that was begun.
    again: Cell<bool>,
}

impl Reader {
    /// Reads again whenever the database is lost.
    pub fn new(
        storage: Storage,
        send: Callback<Msg>,
        state: Rc<RefCell<OpenState>>,
        address: String,
    ) -> Rc<Self> {
        let reader = Rc::new(Self {
            storage,
            send,
            state,
            address,
            is_reading: Cell::new(false),
            again: Cell::new(false),
        });
        let weak = Rc::downgrade(&reader);
        reader.storage.on_loss(move || {
            if let Some(reader) = weak.upgrade() {
                reader.read();
            }
        });
        reader
    }

    /// Opens the store and reads it. Answers: `Msg::Stored`, with a refusal if that takes too long,
    /// and once more if it comes all the same; `Msg::Persisted` if the browser has promised;
    /// `Msg::Unlisted` for what was stored without being listed.
    pub fn begin(self: &Rc<Self>) {
        let is_told = Rc::new(Cell::new(false));
        let (is_late, send) = (Rc::clone(&is_told), self.send.clone());
        let patience = Timeout::new(PATIENCE_MS, move || {
            if !is_late.replace(true) {
                let why = NoStore::Refused("TimeoutError".to_owned());
                send.emit(Msg::Stored(Err(why)));
            }
        });
        patience.forget();
        self.is_reading.set(true);
        let this = Rc::clone(self);
        spawn_local(async move {
            let stock = match this.storage.open().await {
                Ok(()) => this.stock().await,
                Err(why) => Err(why),
            };
            let listed = stock.as_ref().ok().map(ids);
            if !is_told.replace(true) || stock.is_ok() {
                this.send.emit(Msg::Stored(stock));
            }
            this.finish();
            if let Some(listed) = listed {
                if persist::promised().await == Reply::Yes {
                    this.send.emit(Msg::Persisted(Reply::Yes));
                }
                after_paint(move || spawn_local(async move { this.list(&listed).await }));
            }
        });
    }

    /// Reads the store again. Answer: `Msg::Stored`.
    fn read(self: &Rc<Self>) {
        if self.is_reading.replace(true) {
            self.again.set(true);
            return;
        }
        let this = Rc::clone(self);
        spawn_local(async move {
            let stock = this.stock().await;
            this.send.emit(Msg::Stored(stock));
            this.finish();
        });
    }

    fn finish(self: &Rc<Self>) {
        self.is_reading.set(false);
        if self.again.take() {
            self.read();
        }
    }

    async fn stock(&self) -> Result<Stock, NoStore> {
        let open = self.state.borrow().open.clone();
        let open = open.or_else(|| Some(Route::parse(&self.address).assessment()?.to_owned()));
        self.storage.stock(open.as_deref()).await
    }

    /// Reads what is stored and not listed, a few at a time.
    async fn list(&self, listed: &[String]) {
        // What cannot be read now is read at the next start.
        let unlisted = self.storage.unlisted(listed).await.unwrap_or_default();
        for batch in unlisted.chunks(BATCH) {
            if let Ok(records) = self.storage.latest_of(batch).await {
                self.send.emit(Msg::Unlisted(records));
            }
        }
    }

    /// Reads again whenever the page is shown or comes back, and leaves nothing waiting whenever it
    /// is hidden, which is the last that many browsers tell of a page.
    pub fn listen(self: &Rc<Self>) -> [EventListener; 3] {
        let (this, leaving, returning) = (Rc::clone(self), Rc::clone(self), Rc::clone(self));
        let shown = move |_: &Event| match document().visibility_state() {
            VisibilityState::Visible => this.read(),
            VisibilityState::Hidden => this.leave(),
            _ => {}
        };
        let left = move |_: &Event| {
            leaving.leave();
            leaving.storage.leave();
        };
        let came_back = move |event: &Event| {
            let event = event.dyn_ref::<PageTransitionEvent>();
            if event.is_some_and(PageTransitionEvent::persisted) {
                returning.storage.come_back();
                returning.read();
            }
        };
        [
            EventListener::new(&document(), "visibilitychange", shown),
            EventListener::new(&window(), "pagehide", left),
            EventListener::new(&window(), "pageshow", came_back),
        ]
    }

    /// What is put down is found again; where that was not possible, the app must write it.
    fn leave(&self) {
        if !self.storage.is_all_noted() {
            self.send.emit(Msg::Leaving);
        }
    }
}

/// In the order of their keys, as the database gives them.
fn ids(stock: &Stock) -> Vec<String> {
    stock.entries.iter().map(|entry| entry.id.clone()).collect()
}

/// Stores a state. Answer: `Msg::Put`.
pub fn put(shell: &Shell, record: Record, entry: &ShelfEntry) {
    let (id, revision) = (record.id.clone(), record.revision);
    let (tabs, send) = (Rc::clone(&shell.tabs), shell.send.clone());
    let done = shell.storage.put(record, entry);
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

/// Removes an assessment. Answer: `Msg::Deleted`.
pub fn delete(shell: &Shell, id: String) {
    let (tabs, send) = (Rc::clone(&shell.tabs), shell.send.clone());
    let done = shell.storage.delete(&id);
    spawn_local(async move {
        let result = done.await;
        if result.is_ok() {
            tabs.tell(&id);
        }
        send.emit(Msg::Deleted { id, result });
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
