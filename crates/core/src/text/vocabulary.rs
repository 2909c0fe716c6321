//! Levels, shares, ranges, dates and typed text, written the same way on every page and in every
//! document.

use super::Words;
use crate::basics::{Arg, CommitteeRef, Date, Interval, Phrase, Wording, percent};

impl Words {
    /// A message of a family: `kind-id`.
    pub fn word(&self, kind: &str, id: &str) -> String {
        self.get(&format!("{kind}-{id}"))
    }

    /// A message with one place filled.
    pub fn with(&self, id: &str, name: &'static str, arg: impl Into<Arg>) -> String {
        self.say(&Phrase::new(id).with(name, arg))
    }

    /// Several phrases, each on its own.
    pub fn says(&self, phrases: &[Phrase]) -> Vec<String> {
        phrases.iter().map(|phrase| self.say(phrase)).collect()
    }

    /// A level or a mean of levels, with one decimal.
    pub fn level(&self, level: f64) -> String {
        self.with("level-number", "level", self.locale.one_decimal(level))
    }

    /// A range of levels.
    pub fn range(&self, span: Interval) -> String {
        let range = Phrase::new("span").with("lo", self.level(span.lo));
        self.say(&range.with("hi", self.level(span.hi)))
    }

    /// So many of so many.
    pub fn of(&self, n: usize, all: usize) -> String {
        self.say(&Phrase::new("of").with("n", n).with("all", all))
    }

    /// A share from 0 to 1, in percent.
    pub fn percent(&self, share: f64) -> String {
        self.with("percent", "n", percent(share))
    }

    /// A day in words.
    pub fn date(&self, date: Date) -> String {
        self.say(&date.phrase())
    }

    /// What was typed, or that it is open.
    pub fn typed(&self, text: &str) -> String {
        match text.trim() {
            "" => self.get("open-point"),
            text => text.to_owned(),
        }
    }

    /// The committees that were typed, each as ISO writes it, or that they are open.
    pub fn committee(&self, text: &str) -> String {
        self.typed(&CommitteeRef::tidy(text))
    }

    /// Words of the content, or what somebody typed instead.
    pub fn wording(&self, wording: &Wording) -> String {
        match wording {
            Wording::Words(phrase) => self.say(phrase),
            Wording::Typed(text) => self.typed(text),
        }
    }
}
