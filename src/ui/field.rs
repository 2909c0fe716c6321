//! The frame of a field: its label, a hint, and what is wrong with it.

use yew::prelude::*;

/// Properties of [`Field`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the input inside.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// How wide it may be: `""`, `"is-short"` or `"is-wide"`.
    #[prop_or_default]
    pub width: &'static str,
    /// The input.
    pub children: Html,
}

/// Label, hint, input and error, tied together.
#[component]
pub fn Field(props: &Props) -> Html {
    let id = &props.id;
    html! {
        <div class={classes!("field", props.width)}>
            <label for={id} class="field-label">{ &props.label }</label>
            <Note {id} part="hint" text={props.hint.clone()} />
            { props.children.clone() }
            <div aria-live="polite">
                <Note {id} part="error" text={props.error.clone()} />
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct NoteProps {
    id: AttrValue,
    part: &'static str,
    text: Option<AttrValue>,
}

#[component]
fn Note(props: &NoteProps) -> Html {
    let NoteProps { id, part, text } = props;
    html! {
        if let Some(text) = text {
            <p id={format!("{id}-{part}")} class={*part}>{ text }</p>
        }
    }
}

/// The value of `aria-describedby`: the ids of the hint and the error that are shown.
pub(super) fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    let parts = [(hint, "hint"), (error, "error")];
    let ids: Vec<_> = parts
        .iter()
        .filter(|(shown, _)| *shown)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
