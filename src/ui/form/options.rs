//! What can be chosen in a form, with its names.

use crate::ui::Item;
use twinning_core::text::Words;
use yew::prelude::*;

/// What can be chosen, with its names.
pub type Options<P> = Vec<(P, Item)>;

/// Things named by the messages `family-id`.
#[derive(Clone, Copy)]
pub struct Family<P: 'static> {
    /// The beginning of the messages.
    pub name: &'static str,
    /// What there is.
    pub all: &'static [P],
    /// The id of each.
    pub id: fn(P) -> &'static str,
}

impl<P: Copy> Family<P> {
    /// What can be chosen, in these words.
    pub fn options(self, words: &Words) -> Options<P> {
        let mut options = Vec::new();
        for one in self.all {
            options.push((*one, item(words, self.name, (self.id)(*one))));
        }
        options
    }
}

/// An item named by the message `family-id`, and explained by its `.about` or its `hint-`.
fn item(words: &Words, family: &str, id: &str) -> Item {
    let word = format!("{family}-{id}");
    Item {
        label: words.get(&word).into(),
        about: known(words, &format!("{word}.about"))
            .or_else(|| known(words, &format!("hint-{word}"))),
        mark: None,
    }
}

/// A message, if there is one.
pub(super) fn known(words: &Words, id: &str) -> Option<AttrValue> {
    words.has(id).then(|| words.get(id).into())
}
