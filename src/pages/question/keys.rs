//! Answering by single keys.

use super::Asked;
use super::steps::targets;
use crate::context::Cx;
use crate::ui::keys::{Focus, Key};
use std::cell::RefCell;
use std::rc::Rc;
use twinning_core::app::{Msg, Page, Route};
use twinning_core::assessment::Value;
use twinning_core::basics::Level;
use yew::prelude::*;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    Answer(Value),
    Next,
    Previous,
}

/// Does what a key asks for: 1 to 5, D and N answer; Enter and the arrows go to another question.
pub fn act(
    cx: &Cx,
    asked: &Asked<'_>,
    set: Callback<Option<Value>>,
    by_key: Rc<RefCell<bool>>,
) -> impl Fn(Key) -> bool + use<> {
    let (previous, next) = targets(asked);
    let (id, send) = (asked.saved.id.clone(), cx.send.clone());
    let right_to_left = cx.words.is_right_to_left();
    move |key| {
        let go = |page: &Page| send.emit(Msg::Go(Route::to(&id, page.clone())));
        match wish(&key, right_to_left) {
            Some(Wish::Answer(value)) => {
                by_key.replace(true);
                set.emit(Some(value));
            }
            Some(Wish::Next) => go(&next),
            Some(Wish::Previous) => go(&previous),
            None => return false,
        }
        true
    }
}

fn wish(key: &Key, right_to_left: bool) -> Option<Wish> {
    let level = key.name.parse().ok().and_then(Level::new);
    let (on, back) = match right_to_left {
        false => ("ArrowRight", "ArrowLeft"),
        true => ("ArrowLeft", "ArrowRight"),
    };
    match key.name.as_str() {
        "d" => Some(Wish::Answer(Value::DontKnow)),
        "n" => Some(Wish::Answer(Value::NotApplicable)),
        "Enter" if key.on != Focus::Control => Some(Wish::Next),
        name if name == on && key.on != Focus::Radio => Some(Wish::Next),
        name if name == back && key.on != Focus::Radio => Some(Wish::Previous),
        _ => level.map(|level| Wish::Answer(Value::Level(level))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish_of(name: &str, on: Focus, right_to_left: bool) -> Option<Wish> {
        let name = name.to_owned();
        wish(&Key { name, on }, right_to_left)
    }

    #[test]
    fn digits_and_letters_answer_wherever_the_focus_is() {
        for place in [Focus::Page, Focus::Radio, Focus::Control] {
            let level = Level::new(4).map(|l| Wish::Answer(Value::Level(l)));
            assert_eq!(wish_of("4", place, false), level);
            assert_eq!(
                wish_of("d", place, false),
                Some(Wish::Answer(Value::DontKnow))
            );
        }
        assert_eq!(wish_of("6", Focus::Page, false), None);
    }

    #[test]
    fn arrows_follow_the_direction_of_the_language_and_leave_radios_alone() {
        assert_eq!(wish_of("ArrowRight", Focus::Page, false), Some(Wish::Next));
        assert_eq!(
            wish_of("ArrowRight", Focus::Page, true),
            Some(Wish::Previous)
        );
        assert_eq!(wish_of("ArrowRight", Focus::Radio, false), None);
    }

    #[test]
    fn enter_goes_on_except_where_it_presses_a_button() {
        assert_eq!(wish_of("Enter", Focus::Radio, false), Some(Wish::Next));
        assert_eq!(wish_of("Enter", Focus::Control, false), None);
    }
}
