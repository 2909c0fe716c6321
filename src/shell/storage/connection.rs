//! The connection to the database, opened again if the browser loses it.

use super::transaction::{Answer, ENTRIES, RECORDS, Writing};
use super::trouble::Trouble;
use crate::shell::clock::within;
use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{Array, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::future_to_promise;
use web_sys::{IdbDatabase, IdbObjectStoreParameters, IdbOpenDbRequest, IdbRequest};

/// The first version had no entries.
const VERSION: u32 = 2;

/// What is not answered by now never will be, in milliseconds.
pub const PATIENCE_MS: u32 = 15_000;

/// The database with a name.
pub struct Connection {
    name: String,
    open: RefCell<Option<Open>>,
    /// The attempt to open it that is under way.
    opening: RefCell<Option<Promise>>,
    on_loss: Rc<RefCell<Option<Act>>>,
}

/// What is done when something happens.
type Act = Box<dyn Fn()>;

/// An open database. Closed when dropped; what was asked for is done before.
struct Open {
    database: IdbDatabase,
    is_lost: Rc<Cell<bool>>,
    _listeners: [EventListener; 2],
}

impl Drop for Open {
    fn drop(&mut self) {
        self.database.close();
    }
}

impl Connection {
    /// Not open yet.
    pub fn new(name: &str) -> Rc<Self> {
        Rc::new(Self {
            name: name.to_owned(),
            open: RefCell::default(),
            opening: RefCell::default(),
            on_loss: Rc::default(),
        })
    }

    /// Does something whenever the database is lost: closed by the browser, deleted by somebody, or
    /// changed by a later version of the app.
    pub fn on_loss(&self, act: impl Fn() + 'static) {
        self.on_loss.replace(Some(Box::new(act)));
    }

    /// Closes it; the next use opens it again.
    pub fn close(&self) {
        self.open.take();
    }

    /// Opens it, if it is not open, however long that takes.
    pub async fn open(self: &Rc<Self>) -> Result<IdbDatabase, Trouble> {
        if let Some(database) = self.database() {
            return Ok(database);
        }
        let under_way = self.opening.borrow().clone();
        let opening = under_way.unwrap_or_else(|| self.begin_to_open());
        Ok(opening.await?.unchecked_into())
    }

    /// One attempt for all who wait; nobody who stops waiting ends it.
    fn begin_to_open(self: &Rc<Self>) -> Promise {
        let this = Rc::clone(self);
        let opening = future_to_promise(async move {
            let opened = open(&this.name).await;
            this.opening.take();
            let database = opened?;
            this.open.replace(Some(this.listen(database.clone())));
            Ok(database.into())
        });
        self.opening.replace(Some(opening.clone()));
        opening
    }

    fn listen(&self, database: IdbDatabase) -> Open {
        let is_lost = Rc::new(Cell::new(false));
        let listen = |event: &'static str| {
            let (on_loss, lost, of) = (
                Rc::clone(&self.on_loss),
                Rc::clone(&is_lost),
                database.clone(),
            );
            EventListener::new(&database, event, move |_| {
                // Whoever wants to change or delete the database waits for this.
                of.close();
                lost.set(true);
                if let Some(act) = &*on_loss.borrow() {
                    act();
                }
            })
        };
        Open {
            _listeners: [listen("close"), listen("versionchange")],
            is_lost,
            database,
        }
    }

    /// Makes a write at once if the database is open; waits until it is confirmed. Once more if
    /// the database was lost.
    pub fn write<T, B>(
        self: &Rc<Self>,
        begin: B,
    ) -> impl Future<Output = Result<T, Trouble>> + use<T, B>
    where
        B: Fn(&IdbDatabase) -> Result<(Writing, T), Trouble>,
    {
        let begun = self.database().map(|database| begin(&database));
        let this = Rc::clone(self);
        async move {
            let work = async {
                let first = match begun {
                    Some(begun) => finish(begun).await,
                    None => Err(Trouble::of(None)),
                };
                match first {
                    Err(Trouble::Lost(_)) => finish(begin(&this.reopened().await?)).await,
                    outcome => outcome,
                }
            };
            this.in_time(work).await
        }
    }

    /// Reads something, with the database opened if it is not; once more if it was lost.
    pub async fn read<T>(
        self: &Rc<Self>,
        read: impl AsyncFn(&IdbDatabase) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let work = async {
            match read(&self.open().await?).await {
                Err(Trouble::Lost(_)) => read(&self.reopened().await?).await,
                outcome => outcome,
            }
        };
        self.in_time(work).await
    }

    /// What the browser does not answer is given up, and the next use does without this connection.
    async fn in_time<T>(
        &self,
        work: impl Future<Output = Result<T, Trouble>>,
    ) -> Result<T, Trouble> {
        let done = within(PATIENCE_MS, work).await;
        done.unwrap_or_else(|| {
            self.close();
            Err(Trouble::late())
        })
    }

    async fn reopened(self: &Rc<Self>) -> Result<IdbDatabase, Trouble> {
        self.close();
        self.open().await
    }

    fn database(&self) -> Option<IdbDatabase> {
        let open = self.open.borrow();
        let open = open.as_ref().filter(|open| !open.is_lost.get())?;
        Some(open.database.clone())
    }
}

async fn finish<T>(begun: Result<(Writing, T), Trouble>) -> Result<T, Trouble> {
    let (writing, asked) = begun?;
    writing.finish().await?;
    Ok(asked)
}

async fn open(name: &str) -> Result<IdbDatabase, JsValue> {
    // A browser without a database at all, as in some private windows.
    let factory = window().indexed_db()?.ok_or("indexedDB")?;
    let request = factory.open_with_u32(name, VERSION)?;
    let made = request.clone();
    let _upgrade = EventListener::once(&request, "upgradeneeded", move |_| {
        if create(&made).is_err()
            && let Some(upgrade) = made.transaction()
        {
            // Half of it would be worse than nothing: the request fails, and that is told.
            upgrade.abort().ok();
        }
    });
    let opened = Answer::from(IdbRequest::from(request)).wait().await?;
    Ok(opened.unchecked_into())
}

/// Creates what is not there: all of it, or what came with the second version.
fn create(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let database: IdbDatabase = request.result()?.unchecked_into();
    let there = database.object_store_names();
    let key = Array::of2(&"id".into(), &"revision".into());
    for (name, key) in [(RECORDS, JsValue::from(key)), (ENTRIES, "id".into())] {
        if !there.contains(name) {
            let parameters = IdbObjectStoreParameters::new();
            parameters.set_key_path(&key);
            database.create_object_store_with_optional_parameters(name, &parameters)?;
        }
    }
    Ok(())
}
