//! The kinds of field a form has.

use super::options::known;
use super::{Family, Form};
use crate::ui::{
    CheckList, Choice, DateField, Entry, Look, NumberField, Select, TextArea, TextField,
};
use std::collections::BTreeSet;
use twinning_core::basics::{Count, Date, Lens, Patch, Reply};
use yew::prelude::*;

/// Yes, no, don't know.
const REPLIES: Family<Reply> = Family {
    name: "reply",
    all: &Reply::ALL,
    id: Reply::id,
};

impl<T: 'static> Form<T> {
    /// A field for one line of text.
    pub fn text(&self, word: &str, lens: Lens<T, String>) -> Html {
        self.line(word, None, lens)
    }

    /// A field for one line of text, with the id of a list of suggestions.
    pub fn suggested(&self, word: &str, list: &'static str, lens: Lens<T, String>) -> Html {
        self.line(word, Some(list), lens)
    }

    fn line(&self, word: &str, list: Option<&'static str>, lens: Lens<T, String>) -> Html {
        let (label, hint) = self.said(word);
        let list = list.map(AttrValue::from);
        html! {
            <TextField {label} {hint} {list} value={self.get(lens)} on_change={self.set(lens)} />
        }
    }

    /// A field for several lines of text.
    pub fn long_text(&self, word: &str, lens: Lens<T, String>) -> Html {
        let (label, hint) = self.said(word);
        html! { <TextArea {label} {hint} value={self.get(lens)} on_change={self.set(lens)} /> }
    }

    /// A field for a whole number.
    pub fn count(&self, word: &str, lens: Lens<T, Option<Count>>) -> Html {
        self.count_within(word, (0, u32::MAX), lens)
    }

    /// A field for a whole number in a range, ends included. Anything else is answered with the
    /// message `error-` and the field's id, or with `number-unreadable`.
    pub fn count_within(
        &self,
        word: &str,
        (least, most): (u32, u32),
        lens: Lens<T, Option<Count>>,
    ) -> Html {
        let (label, hint) = self.said(word);
        let unreadable = known(&self.words, &format!("error-{word}"))
            .unwrap_or_else(|| self.word("number-unreadable"));
        html! {
            <NumberField {label} {hint} {least} {most} {unreadable}
                value={self.get(lens)} on_change={self.set(lens)} />
        }
    }

    /// A field for a day.
    pub fn date(&self, word: &str, lens: Lens<T, Option<Date>>) -> Html {
        let (label, hint) = self.said(word);
        let value = self.get(lens);
        let error = value.and_then(Date::doubt);
        let error = error.map(|doubt| AttrValue::from(self.words.say(&doubt)));
        html! { <DateField {label} {hint} {error} {value} on_change={self.set(lens)} /> }
    }

    /// A question to be answered with yes, no or don't know.
    pub fn reply(&self, word: &str, lens: Lens<T, Reply>) -> Html {
        self.choice(word, REPLIES, Look::Line, lens)
    }

    /// One of a family.
    pub fn choice<P: Copy + PartialEq>(
        &self,
        word: &str,
        family: Family<P>,
        look: Look,
        lens: Lens<T, P>,
    ) -> Html {
        self.pick(word, family.entries(&self.words), look, lens)
    }

    /// One of several.
    pub fn pick<P: Clone + PartialEq + 'static>(
        &self,
        word: &str,
        entries: Vec<Entry<P>>,
        look: Look,
        lens: Lens<T, P>,
    ) -> Html {
        let (legend, hint) = self.said(word);
        html! {
            <Choice<P> {legend} {hint} {entries} {look}
                chosen={Some(self.get(lens))} on_choose={self.set(lens)} />
        }
    }

    /// One of several, folded up.
    pub fn select<P: Clone + PartialEq + 'static>(
        &self,
        word: &str,
        entries: Vec<Entry<P>>,
        lens: Lens<T, P>,
    ) -> Html {
        let (label, hint) = self.said(word);
        html! {
            <Select<P> {label} {hint} {entries}
                chosen={Some(self.get(lens))} on_choose={self.set(lens)} />
        }
    }

    /// Any number of several.
    pub fn checks<P: Clone + Ord + 'static>(
        &self,
        word: &str,
        entries: Vec<Entry<P>>,
        look: Look,
        lens: Lens<T, BTreeSet<P>>,
    ) -> Html {
        let (legend, hint) = self.said(word);
        let now = self.get(lens);
        let entry = |entry: Entry<P>| {
            let chosen = now.contains(&entry.value);
            (entry, chosen)
        };
        let entries: Vec<_> = entries.into_iter().map(entry).collect();
        let on_change = self.on_change.clone();
        let on_toggle = Callback::from(move |(value, on): (P, bool)| {
            on_change.emit(Patch::new(move |whole| {
                let set = lens(whole);
                if on {
                    set.insert(value.clone());
                } else {
                    set.remove(&value);
                }
            }));
        });
        html! { <CheckList<P> {legend} {hint} {entries} {on_toggle} {look} /> }
    }

    /// The name of a field and its help.
    fn said(&self, word: &str) -> (AttrValue, Option<AttrValue>) {
        let hint = known(&self.words, &format!("hint-{word}"));
        (self.word(word), hint)
    }
}
