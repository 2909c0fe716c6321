//! A field for a whole number that may stay empty.

use super::draft::use_draft;
use super::field::Frame;
use super::use_id;
use twinning_core::basics::Count;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`NumberField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub label: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The number, none while not known.
    pub value: Option<Count>,
    /// The number was changed; not called for what cannot be read as one.
    pub on_change: Callback<Option<Count>>,
    /// The lowest number accepted.
    #[prop_or_default]
    pub least: u32,
    /// The highest number accepted.
    #[prop_or(u32::MAX)]
    pub most: u32,
    /// What is said of a text that is not such a number.
    pub unreadable: AttrValue,
}

/// A field for a whole number. What cannot be read stays in the field with an error, and the
/// number given before is kept.
#[component]
pub fn NumberField(props: &Props) -> Html {
    let id = use_id();
    let given = props.value.map(|n| n.get().to_string()).unwrap_or_default();
    let draft = use_draft(&given.into());
    let (least, most) = (props.least, props.most);
    let shown = draft.shown();
    let wrong = read(&shown, least, most).is_none();
    let to = props.on_change.clone();
    let to = Callback::from(move |text: String| {
        if let Some(number) = read(&text, least, most) {
            to.emit(number);
        }
    });
    let oninput = draft.send(&to, |event| {
        event.target_unchecked_into::<HtmlInputElement>().value()
    });
    let onblur = move |_| {
        if !wrong {
            draft.end();
        }
    };
    let frame = Frame {
        id: &id,
        label: &props.label,
        hint: &props.hint,
        error: &wrong.then(|| props.unreadable.clone()),
        width: "is-short",
    };
    frame.around(html! {
        <input id={&id} class="input" type="text" inputmode="numeric" autocomplete="off" dir="ltr"
            value={shown} {oninput} {onblur}
            aria-describedby={frame.described_by()} aria-invalid={frame.invalid()} />
    })
}

/// The number in a text: `Some(None)` for an empty text, `None` for what is not such a number.
fn read(text: &str, least: u32, most: u32) -> Option<Option<Count>> {
    if text.trim().is_empty() {
        return Some(None);
    }
    Count::parse(text)
        .filter(|n| (least..=most).contains(&n.get()))
        .map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_field_is_no_number_and_not_wrong() {
        assert_eq!(read("  ", 12, 60), Some(None));
        assert_eq!(read("36", 12, 60), Some(Count::new(36)));
        for wrong in ["3", "61", "abc", "-1", "1.5"] {
            assert_eq!(read(wrong, 12, 60), None, "{wrong}");
        }
    }
}
