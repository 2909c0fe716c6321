//! The browser's promise to keep what is stored.

use super::window;
use js_sys::{Function, Promise, Reflect};
use twinning_core::app::Msg;
use twinning_core::basics::Reply;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Asks the browser to promise. Answer: `Msg::Persisted`.
pub fn ask(send: Callback<Msg>) {
    spawn_local(async move {
        let reply = call("persist").await;
        send.emit(Msg::Persisted(reply));
    });
}

/// Whether the browser has promised before.
pub async fn promised() -> Reply {
    call("persisted").await
}

/// Not there on pages served without encryption, in private windows of some browsers, and in old ones.
async fn call(name: &str) -> Reply {
    let Some(promise) = begin(name) else {
        return Reply::Unknown;
    };
    match JsFuture::from(promise).await {
        Ok(answer) if answer.is_truthy() => Reply::Yes,
        Ok(_) => Reply::No,
        Err(_) => Reply::Unknown,
    }
}

fn begin(name: &str) -> Option<Promise> {
    let navigator: JsValue = window()?.navigator().into();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let method: Function = Reflect::get(&storage, &name.into()).ok()?.dyn_into().ok()?;
    method.call0(&storage).ok()?.dyn_into().ok()
}
