//! A question before the page is closed, asked only while something would be lost.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::BeforeUnloadEvent;

/// What must be known when something happens outside the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenState {
    /// The assessment that is open.
    pub open: Option<String>,
    /// Whether closing the page would lose something.
    pub unsaved: bool,
}

/// Asks before the page is closed.
pub fn listen(state: &Rc<RefCell<OpenState>>) -> EventListener {
    let state = Rc::clone(state);
    EventListener::new_with_options(
        &window(),
        "beforeunload",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            if state.borrow().unsaved {
                event.prevent_default();
                // Some browsers ask only for this; none of them shows the text.
                if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                    event.set_return_value("-");
                }
            }
        },
    )
}
