//! Locks of the browser: of all pages of a site, one has each of them. They are given back when the
//! page goes, whichever way.

use gloo::utils::window;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// The browser's `navigator`. On pages served without encryption, and in old browsers, it has no
    /// locks.
    type Navigator;
    #[wasm_bindgen(method, getter)]
    fn locks(this: &Navigator) -> Option<LockManager>;
    type LockManager;
    #[wasm_bindgen(method, catch)]
    fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        granted: &JsValue,
    ) -> Result<Promise, JsValue>;
}

/// A lock of this page, until it is dropped.
pub struct Lock {
    release: Function,
}

/// What became of a wish for a lock.
pub enum Wish {
    /// It is ours now.
    Granted(Lock),
    /// Somebody has it.
    Denied,
    /// This browser gives no locks.
    Unknown,
}

impl Lock {
    /// Takes the lock with this name, unless somebody has it.
    pub async fn wish(name: &str) -> Wish {
        let Some((wish, release)) = ask(name) else {
            return Wish::Unknown;
        };
        match wish.await {
            Ok(is_granted) if is_granted.is_truthy() => Wish::Granted(Self { release }),
            Ok(_) => Wish::Denied,
            Err(_) => Wish::Unknown,
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.release.call0(&JsValue::UNDEFINED).ok();
    }
}

/// Whether the lock is granted, and what gives it back; none where there are no locks.
fn ask(name: &str) -> Option<(Promise, Function)> {
    let navigator: Navigator = window().navigator().unchecked_into();
    let locks = navigator.locks()?;
    let (held, release) = promise()?;
    let (answer, say) = promise()?;
    // The lock is held until what this returns is settled.
    let granted = Closure::once_into_js(move |lock: JsValue| {
        let is_granted = !lock.is_null();
        say.call1(&JsValue::UNDEFINED, &is_granted.into()).ok();
        if is_granted {
            held.into()
        } else {
            JsValue::UNDEFINED
        }
    });
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    let request = locks.request(name, &options, &granted).ok()?;
    // A request that is refused is never granted.
    Some((Promise::race(&Array::of2(&answer, &request)), release))
}

/// A promise, and what settles it.
fn promise() -> Option<(Promise, Function)> {
    let mut settle = None;
    let promise = Promise::new(&mut |resolve, _| settle = Some(resolve.unchecked_into()));
    Some((promise, settle?))
}
