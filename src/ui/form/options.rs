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
        let option = |one: &P| (*one, item(words, &format!("{}-{}", self.name, (self.id)(*one))));
        self.all.iter().map(option).collect()
    }
}

/// An item named by a message, and explained by its `.about` or by `hint-` and its id.
pub fn item(words: &Words, word: &str) -> Item {
    Item {
        label: words.get(word).into(),
        about: known(words, &format!("{word}.about")).or_else(|| known(words, &format!("hint-{word}"))),
        mark: None,
    }
}

/// A message, if there is one.
pub fn known(words: &Words, id: &str) -> Option<AttrValue> {
    words.has(id).then(|| words.get(id).into())
}
