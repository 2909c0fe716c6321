//! One of several: native radio buttons, shown as cards or in a row.

use super::each::each;
use super::use_id;
use yew::prelude::*;

/// Something to choose: a value, and what it is called.
#[derive(Clone, PartialEq)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// Its name.
    pub label: AttrValue,
    /// What it means, in full.
    pub about: Option<AttrValue>,
    /// A short sign before the name, such as a number.
    pub mark: Option<AttrValue>,
}

impl<T> Entry<T> {
    /// A value with its name.
    pub fn new(value: T, label: impl Into<AttrValue>) -> Self {
        Self {
            value,
            label: label.into(),
            about: None,
            mark: None,
        }
    }
}

/// How the entries are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Side by side.
    #[default]
    Row,
    /// Side by side, and beside the question where there is room.
    Line,
    /// One below the other, as cards.
    Cards,
}

impl Look {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Row | Self::Line => "choice",
            Self::Cards => "choice is-cards",
        }
    }
}

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
pub struct Props<T: PartialEq> {
    /// What is asked.
    pub legend: AttrValue,
    /// Whether the question is read out only, because the page shows it already.
    #[prop_or_default]
    pub legend_hidden: bool,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What can be chosen.
    pub entries: Vec<Entry<T>>,
    /// What is chosen.
    pub chosen: Option<T>,
    /// Something was chosen.
    pub on_choose: Callback<T>,
    /// The layout.
    #[prop_or_default]
    pub look: Look,
}

/// One of several.
#[component]
pub fn Choice<T: Clone + PartialEq + 'static>(props: &Props<T>) -> Html {
    let (name, hint_id) = (use_id(), use_id());
    let entries = each(&props.entries, |entry| {
        let (value, on_choose) = (entry.value.clone(), props.on_choose.clone());
        let on_change = Callback::from(move |_| on_choose.emit(value.clone()));
        let chosen = props.chosen.as_ref() == Some(&entry.value);
        one("radio", &name, &face(entry), chosen, on_change)
    });
    let legend = Legend {
        text: &props.legend,
        hidden: props.legend_hidden,
        hint: &props.hint,
        hint_id,
    };
    group(&legend, props.look, entries)
}

/// What is seen of an entry. What does not depend on the type of values stands apart from it.
pub(super) struct Face<'a> {
    label: &'a AttrValue,
    about: &'a Option<AttrValue>,
    mark: &'a Option<AttrValue>,
}

pub(super) fn face<T>(entry: &Entry<T>) -> Face<'_> {
    Face {
        label: &entry.label,
        about: &entry.about,
        mark: &entry.mark,
    }
}

/// The question above a group of entries.
pub(super) struct Legend<'a> {
    pub text: &'a AttrValue,
    pub hidden: bool,
    pub hint: &'a Option<AttrValue>,
    pub hint_id: AttrValue,
}

/// A question with its entries.
pub(super) fn group(legend: &Legend<'_>, look: Look, entries: Html) -> Html {
    let line = (look == Look::Line).then_some("is-line");
    let class = if legend.hidden {
        "visually-hidden"
    } else {
        "field-label"
    };
    let described_by = legend.hint.as_ref().map(|_| legend.hint_id.clone());
    html! {
        <fieldset class={classes!("field", "is-wide", line)} aria-describedby={described_by}>
            <legend {class}>{ legend.text }</legend>
            if let Some(hint) = legend.hint {
                <p id={&legend.hint_id} class="hint">{ hint }</p>
            }
            <div class={look.class()}>{ entries }</div>
        </fieldset>
    }
}

/// One entry with its native button.
pub(super) fn one(
    kind: &'static str,
    name: &AttrValue,
    face: &Face<'_>,
    chosen: bool,
    onchange: Callback<Event>,
) -> Html {
    let class = classes!(
        "choice-item",
        chosen.then_some("is-chosen"),
        face.about.is_none().then_some("is-plain"),
    );
    html! {
        <label {class}>
            <input type={kind} {name} checked={chosen} {onchange} />
            <span class="choice-text">
                <span class="choice-label">
                    if let Some(mark) = face.mark {
                        <span class="choice-mark">{ mark }{ " " }</span>
                    }
                    { face.label }
                </span>
                if let Some(about) = face.about {
                    <span class="choice-about">{ about }</span>
                }
            </span>
        </label>
    }
}
