//! What every page may use: a way to say what happened, and the words of the reader's language.

use std::rc::Rc;
use twinning_core::app::Msg;
use twinning_core::basics::limits::MOST;
use twinning_core::basics::{Arg, Date, Interval, Moment, Phrase, Wording, Zone};
use twinning_core::text::Words;
use yew::prelude::*;

/// The only Yew context. It changes when the language or the time zone does, and at no
/// other time.
#[derive(Clone)]
pub struct Cx {
    /// Says what happened.
    pub send: Callback<Msg>,
    /// The words.
    pub words: Rc<Words>,
    /// Where the reader is.
    pub zone: Zone,
}

impl PartialEq for Cx {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.words, &other.words)
            && (&self.send, self.zone) == (&other.send, other.zone)
    }
}

impl Cx {
    // What is said, and how, is in `Words`; here it is put into the form that pages take.

    /// A message without places.
    pub fn t(&self, id: &str) -> AttrValue {
        self.words.get(id).into()
    }

    /// A message with its places filled.
    pub fn say(&self, phrase: &Phrase) -> AttrValue {
        self.words.say(phrase).into()
    }

    /// A message with one place filled.
    pub fn with(&self, id: &str, name: &'static str, arg: impl Into<Arg>) -> AttrValue {
        self.words.with(id, name, arg).into()
    }

    /// A message of a family: `kind-id`.
    pub fn word(&self, kind: &str, id: &str) -> AttrValue {
        self.words.word(kind, id).into()
    }

    /// A level with one decimal, or that it is not known.
    pub fn level(&self, level: Option<f64>) -> AttrValue {
        level.map_or_else(
            || self.t("answer-none"),
            |level| self.words.level(level).into(),
        )
    }

    /// A range of levels.
    pub fn range(&self, span: Interval) -> AttrValue {
        self.words.range(span).into()
    }

    /// So many of so many.
    pub fn of(&self, n: usize, all: usize) -> AttrValue {
        self.words.of(n, all).into()
    }

    /// A share in percent.
    pub fn percent(&self, share: f64) -> AttrValue {
        self.words.percent(share).into()
    }

    /// A day in words.
    pub fn date(&self, date: Date) -> AttrValue {
        self.words.date(date).into()
    }

    /// A question about a day that was hardly meant.
    pub fn doubt(&self, day: Option<Date>) -> Option<AttrValue> {
        Some(self.say(&day?.doubt()?))
    }

    /// The day of a moment, in words.
    pub fn day(&self, moment: Moment) -> AttrValue {
        self.date(moment.date(self.zone))
    }

    /// That a list has no room for more, if that is so.
    pub fn full(&self, count: usize) -> Option<AttrValue> {
        (count >= MOST).then(|| self.with("list-full", "n", MOST))
    }

    /// What was typed, or that it is open.
    pub fn typed(&self, text: &str) -> AttrValue {
        self.words.typed(text).into()
    }

    /// The committees that were typed, each as ISO writes it, or that they are open.
    pub fn committee(&self, text: &str) -> AttrValue {
        self.words.committee(text).into()
    }

    /// Words of the content, or what somebody typed instead.
    pub fn wording(&self, wording: &Wording) -> AttrValue {
        self.words.wording(wording).into()
    }

    /// A callback that sends a message made of the event.
    pub fn on<E: 'static>(&self, message: impl Fn(E) -> Msg + 'static) -> Callback<E> {
        self.send.reform(message)
    }
}

/// The context of the app.
#[hook]
pub fn use_cx() -> Cx {
    // Pages are rendered below the provider in `app.rs` only.
    use_context::<Cx>().expect("rendered inside the app")
}
