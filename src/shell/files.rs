//! Files in and out: chosen, dropped on the page, given to the person.

use super::MountPoint;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::file::{Blob, FileList, FileReadError, ObjectUrl, futures::read_as_bytes};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use twinning_core::app::Msg;
use twinning_core::basics::limits::FILE;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    DataTransfer, DragEvent, Element, Event, EventTarget, HtmlAnchorElement, HtmlInputElement, Node,
};
use yew::Callback;

/// By then the browser has taken the file, even if it asked where to put it.
const TAKEN_MS: u32 = 60_000;

/// The browser's own dialog for choosing a file.
#[derive(Default)]
pub struct Chooser(RefCell<Option<(HtmlInputElement, EventListener)>>);

impl Chooser {
    /// Lets the person choose files. Answer: `Msg::Brought` for each; none if they think better of it.
    pub fn choose(&self, host: &Element, send: &Callback<Msg>) {
        let Some(input) = element::<HtmlInputElement>(host, "input") else {
            return;
        };
        input.set_type("file");
        // Any file may be chosen: phones add endings and know no types, and would hide what is ours.
        input.set_multiple(true);
        input.set_hidden(true);
        let (chosen, send) = (input.clone(), send.clone());
        let listener = EventListener::new(&input, "change", move |_| {
            take(chosen.files(), &send);
            chosen.remove();
        });
        // Safari opens the dialog only for an element that is on the page.
        if host.append_child(&input).is_ok() {
            input.click();
        }
        if let Some((unused, _)) = self.0.replace(Some((input, listener))) {
            unused.remove();
        }
    }
}

impl Drop for Chooser {
    fn drop(&mut self) {
        if let Some((input, _)) = self.0.take() {
            input.remove();
        }
    }
}

/// Lets the person drop files: anywhere on the page if it is ours, else on the app only.
pub fn listen(place: &MountPoint, send: &Callback<Msg>) -> Vec<EventListener> {
    let target: EventTarget = if place.standalone {
        window().into()
    } else {
        place.root.clone().into()
    };
    let over = Rc::new(Cell::new(false));
    let on = |name: &'static str, act: fn(&DragEvent, &Callback<Msg>, &EventTarget) -> bool| {
        let (over, send, within) = (Rc::clone(&over), send.clone(), target.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&target, name, options, move |event: &Event| {
            let Some(event) = event
                .dyn_ref::<DragEvent>()
                .filter(|event| has_files(event))
            else {
                return;
            };
            let dragging = act(event, &send, &within);
            if over.replace(dragging) != dragging {
                send.emit(Msg::Dragging(dragging));
            }
        })
    };
    vec![
        on("dragover", |event, _, _| {
            event.prevent_default();
            true
        }),
        on("dragleave", |event, _, within| !has_left(event, within)),
        on("drop", |event, send, _| {
            event.prevent_default();
            take(event.data_transfer().and_then(|data| data.files()), send);
            false
        }),
    ]
}

/// Gives the person a file.
pub fn download(host: &Element, name: &str, mime: &str, text: &str) {
    let url = address_of(mime, text);
    if let Some(link) = element::<HtmlAnchorElement>(host, "a") {
        link.set_href(&url);
        link.set_download(name);
        link.set_hidden(true);
        if host.append_child(&link).is_ok() {
            link.click();
            link.remove();
        }
    }
    Timeout::new(TAKEN_MS, move || drop(url)).forget();
}

/// An address under which the browser finds this text, until it is dropped.
pub fn address_of(mime: &str, text: &str) -> ObjectUrl {
    Blob::new_with_options(text, Some(mime)).into()
}

/// Reads files one after the other, in the order they came.
fn take(files: Option<web_sys::FileList>, send: &Callback<Msg>) {
    // The browser's list is emptied when the event is over; the files stay.
    let Some(files) = files.map(FileList::from) else {
        return;
    };
    let send = send.clone();
    spawn_local(async move {
        for file in files.iter() {
            let (name, bytes) = (file.name(), read(file).await);
            send.emit(Msg::Brought { name, bytes });
        }
    });
}

/// The bytes of a file; of one that is too large, just enough to see that it is.
pub async fn read(file: &Blob) -> Result<Vec<u8>, String> {
    let part = file.slice(0, FILE as u64 + 1);
    read_as_bytes(&part).await.map_err(|error| match error {
        FileReadError::NotFound(why)
        | FileReadError::NotReadable(why)
        | FileReadError::Security(why) => why,
        FileReadError::AbortedEarly => error.to_string(),
    })
}

/// Whether files are dragged, and not a link or a piece of text.
fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data: DataTransfer| data.types());
    types.is_some_and(|types| types.includes(&JsValue::from("Files"), 0))
}

/// Whether the pointer went out, and not from one part to another.
fn has_left(event: &DragEvent, within: &EventTarget) -> bool {
    let to = event
        .related_target()
        .and_then(|to| to.dyn_into::<Node>().ok());
    match (to, within.dyn_ref::<Node>()) {
        (Some(to), Some(within)) => !within.contains(Some(&to)),
        // A window has no outside that could be named.
        (to, None) => to.is_none(),
        (None, _) => true,
    }
}

fn element<T: JsCast>(host: &Element, name: &str) -> Option<T> {
    let document = host.owner_document()?;
    document.create_element(name).ok()?.dyn_into().ok()
}
