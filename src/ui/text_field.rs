//! Fields for text: one line, or several.

use super::draft::use_draft;
use super::field::Frame;
use super::use_id;
use twinning_core::basics::limits::{LINE, TEXT};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Properties of [`TextField`] and [`TextArea`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub label: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The text.
    pub value: AttrValue,
    /// The text was changed.
    pub on_change: Callback<String>,
    /// The id of the suggestions (one line only).
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// How long the text may be, if that is not the usual length, in UTF-16 units.
    #[prop_or_default]
    pub most: Option<usize>,
    /// How many lines are shown at first (several lines only).
    #[prop_or(3)]
    pub lines: u8,
    /// How wide it may be (one line only): `""`, `"is-short"` or `"is-wide"`.
    #[prop_or_default]
    pub width: &'static str,
}

impl Props {
    fn most(&self, usual: usize) -> String {
        self.most.unwrap_or(usual).to_string()
    }

    fn frame<'a>(&'a self, id: &'a AttrValue, width: &'static str) -> Frame<'a> {
        let Self {
            label, hint, error, ..
        } = self;
        Frame {
            id,
            label,
            hint,
            error,
            width,
        }
    }
}

/// A field for one line of text.
#[component]
pub fn TextField(props: &Props) -> Html {
    let id = use_id();
    let draft = use_draft(&props.value);
    let frame = props.frame(&id, props.width);
    let oninput = draft.send(&props.on_change, |event| {
        event.target_unchecked_into::<HtmlInputElement>().value()
    });
    frame.around(html! {
        <input id={&id} class="input" type="text" dir="auto" autocomplete="off" list={&props.list} maxlength={props.most(LINE)}
            value={draft.shown()} {oninput} onblur={draft.on_leave()}
            aria-describedby={frame.described_by()} aria-invalid={frame.invalid()} />
    })
}

/// A field for several lines of text.
#[component]
pub fn TextArea(props: &Props) -> Html {
    let id = use_id();
    let draft = use_draft(&props.value);
    let frame = props.frame(&id, "is-wide");
    let oninput = draft.send(&props.on_change, |event| {
        event.target_unchecked_into::<HtmlTextAreaElement>().value()
    });
    frame.around(html! {
        <textarea id={&id} class="input" dir="auto" rows={props.lines.to_string()} maxlength={props.most(TEXT)}
            value={draft.shown()} {oninput} onblur={draft.on_leave()}
            aria-describedby={frame.described_by()} aria-invalid={frame.invalid()} />
    })
}
