//! Lists of anything.

use yew::prelude::*;
use yew::virtual_dom::VList;

/// What each thing is shown as, one after the other. A plain loop: iterator chains that end in
/// `html!` make the download noticeably larger.
pub fn each<T>(things: impl IntoIterator<Item = T>, view: impl Fn(T) -> Html) -> Html {
    let mut list = VList::new();
    for thing in things {
        list.add_child(view(thing));
    }
    list.into()
}
