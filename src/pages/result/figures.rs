//! Levels, shares, ranges, dates and typed text, written the same way on every page with results.

use crate::context::Cx;
use twinning_core::advice::hundredths;
use twinning_core::basics::{Arg, Date, Interval, Phrase, one_decimal};
use twinning_core::plan::Wording;
use yew::AttrValue;

impl Cx {
    /// A message with one place filled.
    pub fn with(&self, id: &str, name: &'static str, arg: impl Into<Arg>) -> AttrValue {
        self.say(&Phrase::new(id).with(name, arg))
    }

    /// A word of a family: `kind-id`.
    pub fn word(&self, kind: &str, id: &str) -> AttrValue {
        self.t(&format!("{kind}-{id}"))
    }

    /// A level with one decimal, or that it is not known.
    pub fn level(&self, level: Option<f64>) -> AttrValue {
        level.map_or_else(
            || self.t("answer-none"),
            |level| self.with("level-number", "level", one_decimal(level)),
        )
    }

    /// A range of levels.
    pub fn range(&self, span: Interval) -> AttrValue {
        let bound = |level| Arg::Text(self.level(Some(level)).to_string());
        self.say(
            &Phrase::new("span")
                .with("lo", bound(span.lo))
                .with("hi", bound(span.hi)),
        )
    }

    /// So many of so many.
    pub fn of(&self, n: usize, all: usize) -> AttrValue {
        self.say(&Phrase::new("of").with("n", n).with("all", all))
    }

    /// A share in percent.
    pub fn percent(&self, share: f64) -> AttrValue {
        self.with("percent", "n", (share * 100.0).round())
    }

    /// A day in words.
    pub fn date(&self, date: Date) -> AttrValue {
        self.words.date(date).into()
    }

    /// What was typed, or that it is open.
    pub fn typed(&self, text: &str) -> AttrValue {
        match text.trim() {
            "" => self.t("open-point"),
            text => AttrValue::from(text.to_owned()),
        }
    }

    /// Words of the content, or what somebody typed instead.
    pub fn wording(&self, wording: &Wording) -> AttrValue {
        match wording {
            Wording::Words(phrase) => self.say(phrase),
            Wording::Typed(text) => self.typed(text),
        }
    }
}

/// The words of the way to what is tried.
pub fn to_what_if(cx: &Cx, tried: usize) -> AttrValue {
    if tried == 0 {
        cx.t("what-if-open")
    } else {
        cx.with("what-if-go-on", "n", tried)
    }
}

/// How often an arrangement came first, in a sentence.
pub fn first_of_100(share: f64) -> Phrase {
    match hundredths(share) {
        n if n <= 0.0 => Phrase::new("sure-never"),
        n if n >= 100.0 => Phrase::new("sure-always"),
        n => Phrase::new("sure-first").with("n", n),
    }
}
