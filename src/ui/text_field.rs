//! Fields for text: one line, or several.

use super::draft::use_draft;
use super::field::{Field, described_by};
use super::use_id;
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
    /// How many lines are shown at first (several lines only).
    #[prop_or(3)]
    pub lines: u8,
    /// How wide it may be, as in [`Field`].
    #[prop_or_default]
    pub width: &'static str,
}

/// A field for one line of text.
#[component]
pub fn TextField(props: &Props) -> Html {
    let id = use_id();
    let draft = use_draft(&props.value);
    let oninput = {
        let (draft, send) = (draft.clone(), props.on_change.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            draft.set(&text);
            send.emit(text);
        }
    };
    let described = described_by(&id, props.hint.is_some(), props.error.is_some());
    html! {
        <Field id={&id} label={&props.label} hint={props.hint.clone()} error={props.error.clone()} width={props.width}>
            <input {id} class="input" type="text" dir="auto" autocomplete="off" list={&props.list}
                value={draft.shown()} {oninput} onblur={draft.on_leave()}
                aria-describedby={described} aria-invalid={props.error.as_ref().map(|_| "true")} />
        </Field>
    }
}

/// A field for several lines of text.
#[component]
pub fn TextArea(props: &Props) -> Html {
    let id = use_id();
    let draft = use_draft(&props.value);
    let oninput = {
        let (draft, send) = (draft.clone(), props.on_change.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            draft.set(&text);
            send.emit(text);
        }
    };
    let described = described_by(&id, props.hint.is_some(), props.error.is_some());
    html! {
        <Field id={&id} label={&props.label} hint={props.hint.clone()} error={props.error.clone()} width="is-wide">
            <textarea {id} class="input" dir="auto" rows={props.lines.to_string()}
                value={draft.shown()} {oninput} onblur={draft.on_leave()}
                aria-describedby={described} aria-invalid={props.error.as_ref().map(|_| "true")} />
        </Field>
    }
}
