//! The time, a moment later, and fresh ids: what the core has not.

use super::window;
use js_sys::{Date, Reflect, Uint8Array};
use twinning_core::basics::Moment;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The time.
pub fn now() -> Moment {
    // A clock set before 1970 counts as 1970.
    Moment(Date::now().max(0.0) as u64)
}

/// Does something so many milliseconds later.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let run = Closure::once_into_js(run);
    window
        .set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), milliseconds)
        .ok();
}

/// An id that nobody else makes.
pub fn fresh_id() -> String {
    random_uuid().or_else(random_bytes).unwrap_or_else(|| {
        // No browser that runs WebAssembly is without `crypto`; the time is unique in one browser.
        format!("{:x}", now().0)
    })
}

/// Not there on pages served without encryption.
fn random_uuid() -> Option<String> {
    let crypto = crypto()?;
    let make = Reflect::get(&crypto, &"randomUUID".into()).ok()?;
    let make = make.dyn_ref::<js_sys::Function>()?;
    make.call0(&crypto).ok()?.as_string()
}

fn random_bytes() -> Option<String> {
    let crypto = crypto()?;
    let fill = Reflect::get(&crypto, &"getRandomValues".into()).ok()?;
    let bytes = Uint8Array::new_with_length(16);
    let fill = fill.dyn_ref::<js_sys::Function>()?;
    fill.call1(&crypto, &bytes).ok()?;
    Some(
        bytes
            .to_vec()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    )
}

fn crypto() -> Option<JsValue> {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into()).ok()?;
    crypto.is_object().then_some(crypto)
}
