//! The frame of a field: its label, a hint, and what is wrong with it.

use yew::prelude::*;

/// What stands around an input.
pub(super) struct Frame<'a> {
    /// The id of the input.
    pub id: &'a AttrValue,
    /// What is asked.
    pub label: &'a AttrValue,
    /// A short help.
    pub hint: &'a Option<AttrValue>,
    /// What is wrong.
    pub error: &'a Option<AttrValue>,
    /// How wide it may be: `""`, `"is-short"` or `"is-wide"`.
    pub width: &'static str,
}

impl Frame<'_> {
    /// The input with its label, hint and error.
    pub fn around(&self, input: Html) -> Html {
        html! {
            <div class={classes!("field", self.width)}>
                <label for={self.id} class="field-label">{ self.label }</label>
                { self.note("hint", self.hint) }
                { input }
                <div aria-live="polite">{ self.note("error", self.error) }</div>
            </div>
        }
    }

    fn note(&self, part: &'static str, text: &Option<AttrValue>) -> Html {
        html! {
            if let Some(text) = text {
                <p id={format!("{}-{part}", self.id)} class={part}>{ text }</p>
            }
        }
    }

    /// The value of `aria-describedby`: the ids of the hint and the error that are shown.
    pub fn described_by(&self) -> Option<String> {
        let id = self.id;
        match (self.hint, self.error) {
            (None, None) => None,
            (Some(_), None) => Some(format!("{id}-hint")),
            (None, Some(_)) => Some(format!("{id}-error")),
            (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error")),
        }
    }

    /// The value of `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }
}
