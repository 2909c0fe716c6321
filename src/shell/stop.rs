//! Where the app's module stops without a panic, out of memory or out of stack: the screen of a panic
//! is shown.

use super::{MountPoint, panic};
use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::Error;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, Event, PromiseRejectionEvent};

#[wasm_bindgen]
extern "C" {
    /// An error with the path of calls that led to it, as every browser has it in its own form.
    type Traced;
    #[wasm_bindgen(method, getter)]
    fn stack(this: &Traced) -> JsValue;
}

/// Listens to what was thrown and not caught.
pub fn listen(place: &MountPoint) -> [EventListener; 2] {
    let (folder, standalone) = (folder().unwrap_or_default(), place.standalone);
    let listen = |name: &'static str, thrown: fn(&Event) -> Option<JsValue>| {
        let folder = folder.clone();
        EventListener::new(&window(), name, move |event| {
            if thrown(event).is_some_and(|thrown| is_ours(&thrown, &folder, standalone)) {
                panic::show();
            }
        })
    };
    [
        listen("error", |event| {
            Some(event.dyn_ref::<ErrorEvent>()?.error())
        }),
        listen("unhandledrejection", |event| {
            Some(event.dyn_ref::<PromiseRejectionEvent>()?.reason())
        }),
    ]
}

/// Whether the app's module stopped, and not another one of the page: the path of calls names files
/// of the app. A part that was not streamed has no address in it; then it is ours where the page is,
/// and elsewhere it cannot be told apart, and nothing is shown.
fn is_ours(thrown: &JsValue, folder: &str, standalone: bool) -> bool {
    let Some(error) = thrown.dyn_ref::<Error>() else {
        return false;
    };
    let name = String::from(error.name());
    // Out of stack has a name of its own in each browser.
    let is_stop = matches!(
        name.as_str(),
        "RuntimeError" | "RangeError" | "InternalError"
    );
    let stack = stack(error).unwrap_or_default();
    let is_named = !folder.is_empty() && stack.contains(folder);
    is_stop && (is_named || standalone && stack.contains("wasm"))
}

/// The address of the folder that the app's script came from: the path that led here begins in it.
fn folder() -> Option<String> {
    let stack = stack(&Error::new(""))?;
    let mut parts = stack.split([' ', '(', ')', '@', '\n']);
    let script = parts.find(|part| part.contains("://") && !part.starts_with("wasm:"))?;
    let (folder, _) = script.rsplit_once('/')?;
    Some(format!("{folder}/"))
}

fn stack(error: &Error) -> Option<String> {
    error.unchecked_ref::<Traced>().stack().as_string()
}
