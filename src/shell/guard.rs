//! A question before the page is closed, asked only while something would be lost.

use super::window;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::BeforeUnloadEvent;

/// What must be known when something happens outside the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Present {
    /// The assessment that is open.
    pub open: Option<String>,
    /// Whether closing the page would lose something.
    pub unsaved: bool,
}

/// Asks before the page is closed.
pub fn listen(present: &Rc<RefCell<Present>>) -> Option<EventListener> {
    let (window, present) = (window()?, Rc::clone(present));
    Some(EventListener::new_with_options(
        &window,
        "beforeunload",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            if present.borrow().unsaved {
                event.prevent_default();
                // Some browsers ask only for this; none of them shows the text.
                if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                    event.set_return_value("-");
                }
            }
        },
    ))
}
