//! Ids that tie labels, hints and errors to their field.

use std::cell::Cell;
use yew::prelude::*;

thread_local! {
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// An id that no other element of the page has; it stays the same while the component lives.
#[hook]
pub fn use_id() -> AttrValue {
    let id = use_memo((), |()| {
        let number = LAST.get().wrapping_add(1);
        LAST.set(number);
        AttrValue::from(format!("tw{number}"))
    });
    (*id).clone()
}
