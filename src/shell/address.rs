//! The address bar, if the page is ours: each page of the app has its own address behind the `#`.

use super::MountPoint;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use twinning_core::app::{Msg, Route};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MouseEvent};
use yew::Callback;

/// The address now.
pub fn now() -> String {
    window().location().hash().unwrap_or_default()
}

/// Tells the app when the person goes back, forward, or types an address.
pub fn listen(send: &Callback<Msg>) -> Vec<EventListener> {
    // Both come for some changes, one for others; the second of two says nothing new.
    let listen = |event: &'static str| {
        let send = send.clone();
        EventListener::new(&window(), event, move |_| send.emit(Msg::Address(now())))
    };
    vec![listen("popstate"), listen("hashchange")]
}

/// Follows links between pages of the app without leaving the page: an embedding page's address
/// is not ours to change.
pub fn follow(root: &Element, send: &Callback<Msg>) -> EventListener {
    let send = send.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "click", options, move |event| {
        if let Some(address) = event.dyn_ref().and_then(plain_link) {
            event.prevent_default();
            send.emit(Msg::Go(Route::parse(&address)));
        }
    })
}

/// The address of the link that was clicked, if it is one of ours and no new tab was asked for.
fn plain_link(click: &MouseEvent) -> Option<String> {
    let asks_for_more =
        click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if asks_for_more || click.button() != 0 || click.default_prevented() {
        return None;
    }
    let target: Element = click.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='#/']").ok()??;
    link.get_attribute("href")
}

/// Shows an address.
pub fn show(place: &MountPoint, hash: &str, replace: bool) {
    if !place.standalone {
        return;
    }
    let done = window().history().and_then(|history| {
        if replace {
            history.replace_state_with_url(&JsValue::NULL, "", Some(hash))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(hash))
        }
    });
    // Safari refuses more than a hundred changes in half a minute: the page is shown all the same.
    done.ok();
}
