//! What every page may use: a way to say what happened, and the words of the reader's language.

use std::rc::Rc;
use twinning_core::app::Msg;
use twinning_core::basics::Phrase;
use twinning_core::text::Words;
use yew::prelude::*;

/// The only Yew context. It changes when the language does, and at no other time.
#[derive(Clone)]
pub struct Cx {
    /// Says what happened.
    pub send: Callback<Msg>,
    /// The words.
    pub words: Rc<Words>,
}

impl PartialEq for Cx {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.words, &other.words) && self.send == other.send
    }
}

impl Cx {
    /// A message without places.
    pub fn t(&self, id: &str) -> AttrValue {
        self.words.get(id).into()
    }

    /// A message with its places filled.
    pub fn say(&self, phrase: &Phrase) -> AttrValue {
        self.words.say(phrase).into()
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
