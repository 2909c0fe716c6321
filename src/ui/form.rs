//! A form over one value: each field shows one part of it and gives back the whole, changed.

mod fields;
mod options;
mod widgets;

pub use options::{Family, Options};

use std::rc::Rc;
use twinning_core::text::Words;
use yew::prelude::*;

/// Where a part is in the whole.
pub type Place<T, P> = fn(&mut T) -> &mut P;

/// A value, the words for its fields, and what to do when it is changed.
/// A field is named by a message; `hint-` and the message's id is its help.
#[derive(Clone)]
pub struct Form<T> {
    words: Rc<Words>,
    value: T,
    on_change: Callback<T>,
}

impl<T: Clone + 'static> Form<T> {
    /// A form over a value.
    pub fn new(words: &Rc<Words>, value: T, on_change: Callback<T>) -> Self {
        Self {
            words: Rc::clone(words),
            value,
            on_change,
        }
    }

    /// A message.
    pub fn word(&self, id: &str) -> AttrValue {
        self.words.get(id).into()
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The form over a part of the value.
    pub fn part<P: Clone + 'static>(&self, place: Place<T, P>) -> Form<P> {
        Form::new(&self.words, self.get(place), self.set(place))
    }

    /// One form for each row of a list in the value.
    pub fn rows<R: Clone + 'static>(&self, place: Place<T, Vec<R>>) -> Vec<Form<R>> {
        let (rows, set) = (Rc::new(self.get(place)), self.set(place));
        let mut forms = Vec::new();
        for (i, row) in rows.iter().enumerate() {
            let (rows, set) = (Rc::clone(&rows), set.clone());
            let on_change = Callback::from(move |row| {
                let mut rows = (*rows).clone();
                if let Some(old) = rows.get_mut(i) {
                    *old = row;
                }
                set.emit(rows);
            });
            forms.push(Form::new(&self.words, row.clone(), on_change));
        }
        forms
    }

    /// A part of the value.
    pub fn get<P: Clone>(&self, place: Place<T, P>) -> P {
        place(&mut self.value.clone()).clone()
    }

    /// Gives back the value with another part in the place of the old one.
    pub fn set<P: 'static>(&self, place: Place<T, P>) -> Callback<P> {
        let (whole, on_change) = (self.value.clone(), self.on_change.clone());
        Callback::from(move |part| {
            let mut whole = whole.clone();
            *place(&mut whole) = part;
            on_change.emit(whole);
        })
    }
}
