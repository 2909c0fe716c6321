//! What can be chosen in a form, with its names.

use crate::ui::Entry;
use twinning_core::text::Words;
use yew::prelude::*;

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
    /// What can be chosen, in these words: each explained by its `.about` or its `hint-`.
    pub fn entries(self, words: &Words) -> Vec<Entry<P>> {
        let entry = |value: &P| {
            let word = format!("{}-{}", self.name, (self.id)(*value));
            Entry {
                value: *value,
                label: words.get(&word).into(),
                about: known(words, &format!("{word}.about"))
                    .or_else(|| known(words, &format!("hint-{word}"))),
                mark: None,
            }
        };
        self.all.iter().map(entry).collect()
    }
}

/// A message, if there is one.
pub(super) fn known(words: &Words, id: &str) -> Option<AttrValue> {
    words.has(id).then(|| words.get(id).into())
}
