//! A form over one value: each field shows one part of it, and gives back a patch of that part.

mod fields;
mod options;

pub use options::Family;

use std::cell::RefCell;
use std::rc::Rc;
use twinning_core::basics::{Lens, Patch};
use twinning_core::text::Words;
use yew::prelude::*;

/// A value, the words for its fields, and what to do when a part of it is changed.
/// A field is named by a message; `hint-` and the message's id is its help.
pub struct Form<T> {
    words: Rc<Words>,
    /// A lens can only be looked through at what may be changed.
    value: Rc<RefCell<T>>,
    on_change: Callback<Patch<T>>,
}

impl<T> Clone for Form<T> {
    fn clone(&self) -> Self {
        Self {
            words: Rc::clone(&self.words),
            value: Rc::clone(&self.value),
            on_change: self.on_change.clone(),
        }
    }
}

impl<T: 'static> Form<T> {
    /// A form over a value.
    pub fn new(words: &Rc<Words>, value: T, on_change: Callback<Patch<T>>) -> Self {
        Self {
            words: Rc::clone(words),
            value: Rc::new(RefCell::new(value)),
            on_change,
        }
    }

    /// A message.
    pub fn word(&self, id: &str) -> AttrValue {
        self.words.get(id).into()
    }

    /// The form over a part of the value.
    pub fn part<P: Clone + 'static>(&self, lens: Lens<T, P>) -> Form<P> {
        let on_change = self.on_change.clone();
        let on_change = Callback::from(move |patch: Patch<P>| on_change.emit(patch.within(lens)));
        Form::new(&self.words, self.get(lens), on_change)
    }

    /// A part of the value.
    pub fn get<P: Clone>(&self, lens: Lens<T, P>) -> P {
        lens(&mut self.value.borrow_mut()).clone()
    }

    /// Changes it.
    pub fn change(&self, patch: Patch<T>) {
        self.on_change.emit(patch);
    }

    /// Gives back what is to become of a part.
    pub fn set<P: Clone + 'static>(&self, lens: Lens<T, P>) -> Callback<P> {
        let on_change = self.on_change.clone();
        Callback::from(move |part| on_change.emit(Patch::set(lens, part)))
    }
}
