//! The browser's promise to keep what is stored.

use gloo::utils::window;
use js_sys::Promise;
use twinning_core::app::Msg;
use twinning_core::basics::Reply;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::StorageManager;
use yew::Callback;

/// Asks the browser to promise. Answer: `Msg::Persisted`.
pub fn ask(send: Callback<Msg>) {
    spawn_local(async move {
        let reply = reply(StorageManager::persist).await;
        send.emit(Msg::Persisted(reply));
    });
}

/// Whether the browser has promised before.
pub async fn promised() -> Reply {
    reply(StorageManager::persisted).await
}

/// There is no such manager on pages served without encryption, in private windows of some
/// browsers, and in old ones: the question throws then.
async fn reply(question: fn(&StorageManager) -> Result<Promise, JsValue>) -> Reply {
    let Ok(promise) = question(&window().navigator().storage()) else {
        return Reply::Unknown;
    };
    match promise.await {
        Ok(answer) if answer.is_truthy() => Reply::Yes,
        Ok(_) => Reply::No,
        Err(_) => Reply::Unknown,
    }
}
