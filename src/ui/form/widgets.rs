//! The widgets of a form with the words of its fields, whatever the form is over.

use super::options::known;
use crate::ui::{
    CheckList, Choice, DateField, Item, Look, NumberField, Select, TextArea, TextField,
};
use twinning_core::basics::{Count, Date};
use twinning_core::text::Words;
use yew::prelude::*;

/// A field: its words, the value it shows, and what to do with another.
pub struct Field<'a, P> {
    pub words: &'a Words,
    pub word: &'a str,
    pub value: P,
    pub on_change: Callback<P>,
}

/// Things to choose from by their place.
pub struct Chosen {
    pub items: Vec<Item>,
    pub chosen: Option<usize>,
    pub on_choose: Callback<usize>,
}

/// The name of a field and its help.
fn said(words: &Words, word: &str) -> (AttrValue, Option<AttrValue>) {
    (
        words.get(word).into(),
        known(words, &format!("hint-{word}")),
    )
}

impl Field<'_, String> {
    pub fn text(self, list: Option<&'static str>) -> Html {
        let (label, hint) = said(self.words, self.word);
        let list = list.map(AttrValue::from);
        html! { <TextField {label} {hint} {list} value={self.value} on_change={self.on_change} /> }
    }

    pub fn long_text(self) -> Html {
        let (label, hint) = said(self.words, self.word);
        html! { <TextArea {label} {hint} value={self.value} on_change={self.on_change} /> }
    }
}

impl Field<'_, Option<Count>> {
    pub fn count(self, (least, most): (u32, u32)) -> Html {
        let (label, hint) = said(self.words, self.word);
        let unreadable = known(self.words, &format!("error-{}", self.word))
            .unwrap_or_else(|| self.words.get("number-unreadable").into());
        html! {
            <NumberField {label} {hint} {least} {most} {unreadable}
                value={self.value} on_change={self.on_change} />
        }
    }
}

impl Field<'_, Option<Date>> {
    pub fn date(self) -> Html {
        let (label, hint) = said(self.words, self.word);
        html! { <DateField {label} {hint} value={self.value} on_change={self.on_change} /> }
    }
}

impl Chosen {
    pub fn choice(self, words: &Words, word: &str, look: Look) -> Html {
        let (legend, hint) = said(words, word);
        html! {
            <Choice {legend} {hint} items={self.items} chosen={self.chosen} on_choose={self.on_choose} {look} />
        }
    }

    pub fn select(self, words: &Words, word: &str) -> Html {
        let (label, hint) = said(words, word);
        let options: Vec<_> = self.items.into_iter().map(|item| item.label).collect();
        html! { <Select {label} {hint} {options} chosen={self.chosen} on_choose={self.on_choose} /> }
    }
}

pub fn check_list(
    words: &Words,
    word: &str,
    items: Vec<(Item, bool)>,
    look: Look,
    on_toggle: Callback<(usize, bool)>,
) -> Html {
    let (legend, hint) = said(words, word);
    html! { <CheckList {legend} {hint} {items} {on_toggle} {look} /> }
}
