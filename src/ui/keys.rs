//! Keys pressed outside text fields, for pages that can be worked by single keys.

use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

/// A key that is not meant for a text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name as browsers call it, letters in lower case.
    pub name: String,
    /// What has the focus.
    pub on: Focus,
}

/// What has the focus when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A radio button, which uses the arrow keys itself.
    Radio,
    /// A button, link or fold, which uses Enter and the space bar itself.
    Control,
    /// Nothing that uses keys itself.
    Page,
}

/// Listens to keys; `act` says whether it used the key, which is then not used by the browser.
/// Keys with Ctrl, Alt or Meta are left alone, and so are keys for text fields and lists.
pub fn on_keys(act: impl Fn(Key) -> bool + 'static) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let held = event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing();
        let Some(on) = event.target_dyn_into::<Element>().as_ref().and_then(place) else {
            return;
        };
        let mut name = event.key();
        if name.len() == 1 {
            name.make_ascii_lowercase();
        }
        if !held && act(Key { name, on }) {
            event.prevent_default();
        }
    })
}

/// Where the key was pressed; none for fields that take text.
fn place(element: &Element) -> Option<Focus> {
    let kind = element.get_attribute("type").unwrap_or_default();
    match (
        element.tag_name().to_ascii_lowercase().as_str(),
        kind.as_str(),
    ) {
        ("input", "radio" | "checkbox") => Some(Focus::Radio),
        ("input" | "textarea" | "select", _) => None,
        ("button" | "a" | "summary", _) => Some(Focus::Control),
        _ => Some(Focus::Page),
    }
}
