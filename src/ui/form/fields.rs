//! The kinds of field a form has.

use super::widgets::{Chosen, Field, check_list};
use super::{Family, Form, Options, Place};
use crate::ui::Look;
use std::collections::BTreeSet;
use twinning_core::basics::{Count, Date, Reply};
use yew::prelude::*;

/// Yes, no, don't know.
const REPLIES: Family<Reply> = Family {
    name: "reply",
    all: &Reply::ALL,
    id: Reply::id,
};

impl<T: Clone + 'static> Form<T> {
    fn field<'a, P: Clone + 'static>(&'a self, word: &'a str, place: Place<T, P>) -> Field<'a, P> {
        Field {
            words: &self.words,
            word,
            value: self.get(place),
            on_change: self.set(place),
        }
    }

    /// A field for one line of text.
    pub fn text(&self, word: &str, place: Place<T, String>) -> Html {
        self.field(word, place).text(None)
    }

    /// A field for one line of text, with the id of a list of suggestions.
    pub fn suggested(&self, word: &str, list: &'static str, place: Place<T, String>) -> Html {
        self.field(word, place).text(Some(list))
    }

    /// A field for several lines of text.
    pub fn long_text(&self, word: &str, place: Place<T, String>) -> Html {
        self.field(word, place).long_text()
    }

    /// A field for a whole number.
    pub fn count(&self, word: &str, place: Place<T, Option<Count>>) -> Html {
        self.count_within(word, (0, u32::MAX), place)
    }

    /// A field for a whole number in a range, ends included. Anything else is answered with the
    /// message `error-` and the field's id, or with `number-unreadable`.
    pub fn count_within(
        &self,
        word: &str,
        range: (u32, u32),
        place: Place<T, Option<Count>>,
    ) -> Html {
        self.field(word, place).count(range)
    }

    /// A field for a day.
    pub fn date(&self, word: &str, place: Place<T, Option<Date>>) -> Html {
        self.field(word, place).date()
    }

    /// A question to be answered with yes, no or don't know.
    pub fn reply(&self, word: &str, place: Place<T, Reply>) -> Html {
        self.choice(word, REPLIES, Look::Line, place)
    }

    /// One of a family.
    pub fn choice<P: Copy + PartialEq>(
        &self,
        word: &str,
        family: Family<P>,
        look: Look,
        place: Place<T, P>,
    ) -> Html {
        self.pick(word, family.options(&self.words), look, place)
    }

    /// One of several.
    pub fn pick<P: Clone + PartialEq + 'static>(
        &self,
        word: &str,
        options: Options<P>,
        look: Look,
        place: Place<T, P>,
    ) -> Html {
        chosen(options, &self.get(place), self.set(place)).choice(&self.words, word, look)
    }

    /// One of several, folded up.
    pub fn select<P: Clone + PartialEq + 'static>(
        &self,
        word: &str,
        options: Options<P>,
        place: Place<T, P>,
    ) -> Html {
        chosen(options, &self.get(place), self.set(place)).select(&self.words, word)
    }

    /// Any number of several.
    pub fn checks<P: Clone + Ord + 'static>(
        &self,
        word: &str,
        options: Options<P>,
        look: Look,
        place: Place<T, BTreeSet<P>>,
    ) -> Html {
        let (now, set) = (self.get(place), self.set(place));
        let (mut values, mut items) = (Vec::new(), Vec::new());
        for (value, item) in options {
            items.push((item, now.contains(&value)));
            values.push(value);
        }
        let on_toggle = Callback::from(move |(i, on): (usize, bool)| {
            let mut now = now.clone();
            match values.get(i) {
                Some(value) if on => now.insert(value.clone()),
                Some(value) => now.remove(value),
                None => false,
            };
            set.emit(now);
        });
        check_list(&self.words, word, items, look, on_toggle)
    }
}

/// The items to choose from, the one chosen, and what to do when it is another.
fn chosen<P: Clone + PartialEq + 'static>(
    options: Options<P>,
    now: &P,
    set: Callback<P>,
) -> Chosen {
    let (mut values, mut items) = (Vec::new(), Vec::new());
    for (value, item) in options {
        values.push(value);
        items.push(item);
    }
    Chosen {
        items,
        chosen: values.iter().position(|value| value == now),
        on_choose: Callback::from(move |i: usize| {
            if let Some(value) = values.get(i) {
                set.emit(value.clone());
            }
        }),
    }
}
