//! The kinds of field a form has.

use super::options::known;
use super::{Family, Form, Options, Place};
use crate::ui::{CheckList, Choice, DateField, Item, Look, NumberField, Select, TextArea, TextField};
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
    /// A field for one line of text.
    pub fn text(&self, word: &str, place: Place<T, String>) -> Html {
        self.suggested(word, None, place)
    }

    /// A field for one line of text, with the id of a list of suggestions.
    pub fn suggested(
        &self,
        word: &str,
        list: Option<&'static str>,
        place: Place<T, String>,
    ) -> Html {
        let (label, hint) = self.said(word);
        let list = list.map(AttrValue::from);
        html! { <TextField {label} {hint} {list} value={self.get(place)} on_change={self.set(place)} /> }
    }

    /// A field for several lines of text.
    pub fn long_text(&self, word: &str, place: Place<T, String>) -> Html {
        let (label, hint) = self.said(word);
        html! { <TextArea {label} {hint} value={self.get(place)} on_change={self.set(place)} /> }
    }

    /// A field for a whole number.
    pub fn count(&self, word: &str, place: Place<T, Option<Count>>) -> Html {
        self.count_within(word, (0, u32::MAX), place)
    }

    /// A field for a whole number from `least` to `most`. Anything else is answered with the
    /// `error-` and the field's id, or with `number-unreadable`.
    pub fn count_within(
        &self,
        word: &str,
        (least, most): (u32, u32),
        place: Place<T, Option<Count>>,
    ) -> Html {
        let (label, hint) = self.said(word);
        let unreadable = known(&self.words, &format!("error-{word}"))
            .unwrap_or_else(|| self.words.get("number-unreadable").into());
        html! {
            <NumberField {label} {hint} {least} {most} {unreadable}
                value={self.get(place)} on_change={self.set(place)} />
        }
    }

    /// A field for a day.
    pub fn date(&self, word: &str, place: Place<T, Option<Date>>) -> Html {
        let (label, hint) = self.said(word);
        html! { <DateField {label} {hint} value={self.get(place)} on_change={self.set(place)} /> }
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
        let (legend, hint) = self.said(word);
        let (items, chosen, on_choose) = self.offer(options, place);
        html! { <Choice {legend} {hint} {items} {chosen} {on_choose} {look} /> }
    }

    /// One of several, folded up.
    pub fn select<P: Clone + PartialEq + 'static>(
        &self,
        word: &str,
        options: Options<P>,
        place: Place<T, P>,
    ) -> Html {
        let (label, hint) = self.said(word);
        let (items, chosen, on_choose) = self.offer(options, place);
        let options: Vec<_> = items.into_iter().map(|item| item.label).collect();
        html! { <Select {label} {hint} {options} {chosen} {on_choose} /> }
    }

    /// Any number of several.
    pub fn checks<P: Clone + Ord + 'static>(
        &self,
        word: &str,
        options: Options<P>,
        look: Look,
        place: Place<T, BTreeSet<P>>,
    ) -> Html {
        let (legend, hint) = self.said(word);
        let (chosen, set) = (self.get(place), self.set(place));
        let (values, items): (Vec<_>, Vec<_>) = options.into_iter().unzip();
        let checked = values.iter().map(|value| chosen.contains(value));
        let items: Vec<_> = items.into_iter().zip(checked).collect();
        let on_toggle = move |(i, on): (usize, bool)| {
            let mut chosen = chosen.clone();
            match values.get(i) {
                Some(value) if on => chosen.insert(value.clone()),
                Some(value) => chosen.remove(value),
                None => false,
            };
            set.emit(chosen);
        };
        html! { <CheckList {legend} {hint} {items} on_toggle={Callback::from(on_toggle)} {look} /> }
    }

    /// The items, the one chosen, and what to do when another is.
    fn offer<P: Clone + PartialEq + 'static>(
        &self,
        options: Options<P>,
        place: Place<T, P>,
    ) -> (Vec<Item>, Option<usize>, Callback<usize>) {
        let (now, set) = (self.get(place), self.set(place));
        let (values, items): (Vec<_>, Vec<_>) = options.into_iter().unzip();
        let chosen = values.iter().position(|value| *value == now);
        let on_choose = move |i: usize| {
            if let Some(value) = values.get(i) {
                set.emit(value.clone());
            }
        };
        (items, chosen, Callback::from(on_choose))
    }

    /// The name of a field and its help.
    fn said(&self, word: &str) -> (AttrValue, Option<AttrValue>) {
        let label = self.words.get(word).into();
        (label, known(&self.words, &format!("hint-{word}")))
    }
}
