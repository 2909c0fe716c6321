//! Moving the focus to where a person goes on.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Moves the focus to an element below a node; where that cannot be done, it stays.
pub fn focus(node: &NodeRef, selector: &str) {
    let found = node
        .cast::<HtmlElement>()
        .and_then(|element| element.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the focus to a node if nothing has it: keys pressed now would reach nobody.
pub fn focus_if_lost(node: &NodeRef) {
    let Some(element) = node.cast::<HtmlElement>() else {
        return;
    };
    let active = element
        .owner_document()
        .and_then(|document| document.active_element());
    if active.is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body")) {
        let _ = element.focus();
    }
}
