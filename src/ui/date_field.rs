//! A field for a day, with the browser's own calendar.

use super::draft::use_draft;
use super::field::Frame;
use super::use_id;
use twinning_core::basics::Date;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The last day of the calendar: where it is named, no browser lets a year have five digits.
const LAST: &str = "9999-12-31";

/// Properties of [`DateField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub label: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong, or doubtful.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The day, none while not known.
    pub value: Option<Date>,
    /// The day was changed.
    pub on_change: Callback<Option<Date>>,
}

/// A field for a day.
#[component]
pub fn DateField(props: &Props) -> Html {
    let id = use_id();
    let given = props.value.map(|day| day.to_string()).unwrap_or_default();
    let draft = use_draft(&given.into());
    let to = props.on_change.reform(|text: String| Date::parse(&text));
    let oninput = draft.send(&to, |event| {
        event.target_unchecked_into::<HtmlInputElement>().value()
    });
    let frame = Frame {
        id: &id,
        label: &props.label,
        hint: &props.hint,
        error: &props.error,
        width: "is-short",
    };
    frame.around(html! {
        <input id={&id} class="input" type="date" max={LAST} value={draft.shown()} {oninput} onblur={draft.on_leave()}
            aria-describedby={frame.described_by()} aria-invalid={frame.invalid()} />
    })
}
