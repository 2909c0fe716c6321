//! Which pages of the app are alive. Each has an id, and holds a lock in its name; what a page left
//! behind belongs to whoever gets its lock.

use super::lock::{Lock, Wish};
use crate::shell::clock::fresh_id;
use gloo::utils::window;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Storage;

/// The life of one page.
pub struct Life {
    /// The name of the database.
    name: String,
    /// The id of the page.
    pub id: String,
    mine: RefCell<Option<Lock>>,
    /// Those that are gone, with their locks as far as they could be had.
    gone: RefCell<BTreeMap<String, Option<Lock>>>,
    /// Those that were in this tab before, and said so when they went.
    before: Vec<String>,
}

impl Life {
    /// A page begins.
    pub fn begin(name: &str) -> Rc<Self> {
        let before = farewells().and_then(|farewells| {
            let ids = farewells.get_item(name).ok()??;
            farewells.remove_item(name).ok()?;
            Some(ids.split(' ').map(str::to_owned).collect())
        });
        let life = Rc::new(Self {
            name: name.to_owned(),
            id: fresh_id(),
            mine: RefCell::default(),
            gone: RefCell::default(),
            before: before.unwrap_or_default(),
        });
        life.show();
        life
    }

    /// The page goes, and may come back: till then it counts as gone. The next one in this tab is
    /// told, and need not wait for the lock.
    pub fn leave(&self) {
        self.mine.take();
        self.gone.take();
        if let Some(farewells) = farewells() {
            let others = farewells.get_item(&self.name).ok().flatten();
            let ids = others.map_or_else(|| self.id.clone(), |others| others + " " + &self.id);
            // Where that is not kept, the lock says it, a moment later.
            farewells.set_item(&self.name, &ids).ok();
        }
    }

    /// The page came back.
    pub fn come_back(self: &Rc<Self>) {
        if let Some(farewells) = farewells() {
            farewells.remove_item(&self.name).ok();
        }
        self.show();
    }

    /// Whether a page is gone; unknown in a browser without locks.
    pub async fn is_gone(&self, id: &str) -> Option<bool> {
        if self.gone.borrow().contains_key(id) {
            return Some(true);
        }
        let lock = match Lock::wish(&self.lock_of(id)).await {
            Wish::Granted(lock) => Some(lock),
            Wish::Denied | Wish::Unknown if self.before.iter().any(|before| before == id) => None,
            Wish::Denied => return Some(false),
            Wish::Unknown => return None,
        };
        self.gone.borrow_mut().insert(id.to_owned(), lock);
        Some(true)
    }

    /// Whether a page was found to be gone.
    pub fn is_known_gone(&self, id: &str) -> bool {
        self.gone.borrow().contains_key(id)
    }

    fn show(self: &Rc<Self>) {
        let this = Rc::clone(self);
        spawn_local(async move {
            if let Wish::Granted(lock) = Lock::wish(&this.lock_of(&this.id)).await {
                this.mine.replace(Some(lock));
            }
        });
    }

    fn lock_of(&self, id: &str) -> String {
        format!("{}:{id}", self.name)
    }
}

/// Where a page that goes leaves its id for the next one in the same tab. A copy of a tab gets a copy
/// of this too, and finds nothing in it as long as the first one is there.
fn farewells() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
