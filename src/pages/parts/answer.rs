//! An answer in words.

use twinning_core::assessment::{Answer, Value};
use twinning_core::basics::{Level, Phrase};
use twinning_core::text::Words;
use yew::prelude::*;

/// The value of an answer: the level with its name, or why there is none.
pub fn answer_words(words: &Words, answer: Option<&Answer>) -> AttrValue {
    let phrase = match answer.and_then(|answer| answer.value) {
        Some(Value::Level(level)) => level_phrase(level),
        Some(Value::DontKnow) => Phrase::new("answer-dont-know"),
        Some(Value::NotApplicable) => Phrase::new("answer-not-applicable"),
        None => Phrase::new("answer-missing"),
    };
    words.say(&phrase).into()
}

fn level_phrase(level: Level) -> Phrase {
    Phrase::new("answer-level")
        .with("level", u32::from(level.get()))
        .with("name", Phrase::new(format!("level-{}", level.get())))
}

/// Whether nothing was answered yet.
pub fn is_open(answer: Option<&Answer>) -> bool {
    answer.is_none_or(|answer| answer.value.is_none())
}
