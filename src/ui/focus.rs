//! Moving the focus to where a person goes on.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

/// Moves the focus to an element below a node; where that cannot be done, it stays.
pub fn focus(node: &NodeRef, selector: &str) {
    if let Some(element) = find(node, selector) {
        let _ = element.focus();
    }
}

/// Moves it there, without scrolling, if nothing has it: keys pressed now would reach nobody.
pub fn focus_if_lost(node: &NodeRef, selector: &str) {
    let Some(element) = find(node, selector) else {
        return;
    };
    let active = element
        .owner_document()
        .and_then(|document| document.active_element());
    if active.is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body")) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// The first element below a node that the selector fits.
fn find(node: &NodeRef, selector: &str) -> Option<HtmlElement> {
    let found = node.cast::<HtmlElement>()?.query_selector(selector);
    found.ok().flatten()?.dyn_into().ok()
}
