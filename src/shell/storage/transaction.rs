//! Requests to the database, in transactions of their own. Whoever listens are functions of the
//! browser itself: what is not waited for any more can be dropped at any time.

use super::trouble::Trouble;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, IdbCursorDirection, IdbCursorWithValue, IdbDatabase, IdbKeyRange, IdbObjectStore,
    IdbRequest, IdbTransaction,
};

/// The store of the states.
pub const RECORDS: &str = "records";
/// The store of what the list shows.
pub const ENTRIES: &str = "entries";

#[wasm_bindgen]
extern "C" {
    /// A database whose transactions take options, which `web-sys` does not know yet.
    type Optional;
    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &Optional,
        stores: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

/// When a write is confirmed. Browsers that do not know the difference decide by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// When it is on the disk: a power cut does not undo it.
    Strict,
    /// When it was handed to the system.
    Relaxed,
}

/// Both stores within a transaction.
pub struct Stores {
    /// The states.
    pub records: IdbObjectStore,
    /// What the list shows.
    pub entries: IdbObjectStore,
}

impl Stores {
    /// The stores, to be read. All requests must be made before the first answer is awaited.
    pub fn read(database: &IdbDatabase) -> Result<Self, JsValue> {
        Self::of(&begin(database, "readonly", Durability::Relaxed)?)
    }

    fn of(transaction: &IdbTransaction) -> Result<Self, JsValue> {
        Ok(Self {
            records: transaction.object_store(RECORDS)?,
            entries: transaction.object_store(ENTRIES)?,
        })
    }
}

fn begin(
    database: &IdbDatabase,
    mode: &str,
    durability: Durability,
) -> Result<IdbTransaction, JsValue> {
    let stores = Array::of2(&RECORDS.into(), &ENTRIES.into());
    let options = Object::new();
    let durability = match durability {
        Durability::Strict => "strict",
        Durability::Relaxed => "relaxed",
    };
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    let database: &Optional = database.unchecked_ref();
    database.transaction(&stores, mode, &options)
}

/// A write that is on its way.
pub struct Writing {
    transaction: IdbTransaction,
    ended: Promise,
}

impl Writing {
    /// Makes requests and commits them together. Nothing more is needed for them to happen.
    pub fn begin<T>(
        database: &IdbDatabase,
        durability: Durability,
        ask: impl FnOnce(&Stores) -> Result<T, JsValue>,
    ) -> Result<(Self, T), Trouble> {
        let transaction = begin(database, "readwrite", durability)?;
        let ended = promise(|resolve| {
            transaction.set_oncomplete(Some(resolve));
            transaction.set_onabort(Some(resolve));
        });
        match Stores::of(&transaction).and_then(|stores| ask(&stores)) {
            Ok(asked) => {
                commit(&transaction);
                Ok((Self { transaction, ended }, asked))
            }
            Err(thrown) => {
                // All of it or nothing.
                transaction.abort().ok();
                Err(thrown.into())
            }
        }
    }

    /// Waits until the browser confirmed the write or refused it. That is known when the transaction
    /// ends, and not before: on a full disk the requests themselves get no answer.
    pub async fn finish(self) -> Result<(), Trouble> {
        let event: Event = self.ended.await?.unchecked_into();
        if event.type_() == "complete" {
            return Ok(());
        }
        Err(Trouble::of(self.transaction.error().as_ref()))
    }
}

/// A browser that does not know `commit` commits by itself a moment later.
fn commit(transaction: &IdbTransaction) {
    // Marked as old after an edition of the standard that left it out.
    #[allow(deprecated)]
    transaction.commit().ok();
}

/// The answer to a request.
pub struct Answer {
    request: IdbRequest,
    came: Promise,
}

impl From<IdbRequest> for Answer {
    fn from(request: IdbRequest) -> Self {
        let came = promise(|resolve| {
            request.set_onsuccess(Some(resolve));
            request.set_onerror(Some(resolve));
        });
        Self { request, came }
    }
}

impl Answer {
    /// Waits for it; else gives the exception.
    pub async fn wait(self) -> Result<JsValue, JsValue> {
        self.came.await?;
        match self.request.error()? {
            Some(exception) => Err(exception.into()),
            None => self.request.result(),
        }
    }
}

/// Asks for the last of some values.
pub fn last(store: &IdbObjectStore, range: &IdbKeyRange) -> Result<Answer, JsValue> {
    let direction = IdbCursorDirection::Prev;
    let request = store.open_cursor_with_range_and_direction(range, direction)?;
    Ok(request.into())
}

/// The value in the answer to [`last`], if there is one.
pub fn value_of(cursor: &JsValue) -> Option<JsValue> {
    cursor.dyn_ref::<IdbCursorWithValue>()?.value().ok()
}

/// Is kept when one of the functions that are set within it is called.
fn promise(mut listen: impl FnMut(&Function)) -> Promise {
    Promise::new(&mut |resolve, _| listen(resolve.unchecked_ref()))
}
