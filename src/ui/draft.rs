//! What a person is typing stands, whatever comes back from above, until the field is left.

use yew::prelude::*;

/// The text of a field while it is being edited.
#[derive(Clone, PartialEq)]
pub struct Draft {
    typed: UseStateHandle<Option<AttrValue>>,
    given: AttrValue,
}

/// A draft that begins with the first key and ends when the field is left.
#[hook]
pub fn use_draft(given: &AttrValue) -> Draft {
    Draft {
        typed: use_state(|| None),
        given: given.clone(),
    }
}

impl Draft {
    /// The text to show.
    pub fn shown(&self) -> AttrValue {
        (*self.typed).clone().unwrap_or_else(|| self.given.clone())
    }

    /// Takes what was typed, as it was typed.
    pub fn set(&self, text: &str) {
        self.typed.set(Some(AttrValue::from(text.to_owned())));
    }

    /// Takes what was typed into the field and hands it on.
    pub fn send(
        &self,
        to: &Callback<String>,
        typed: fn(&InputEvent) -> String,
    ) -> Callback<InputEvent> {
        let (draft, to) = (self.clone(), to.clone());
        Callback::from(move |event| {
            let text = typed(&event);
            draft.set(&text);
            to.emit(text);
        })
    }

    /// Ends the draft: the value from above is shown again.
    pub fn end(&self) {
        self.typed.set(None);
    }

    /// Ends the draft when the field is left.
    pub fn on_leave(&self) -> Callback<FocusEvent> {
        let draft = self.clone();
        Callback::from(move |_| draft.end())
    }
}
