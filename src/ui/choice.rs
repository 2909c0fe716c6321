//! One of several: native radio buttons, shown as cards or in a row.

use super::each::each;
use super::use_id;
use yew::prelude::*;

/// Something to choose.
#[derive(Clone, Default, PartialEq)]
pub struct Item {
    /// Its name.
    pub label: AttrValue,
    /// What it means, in full.
    pub about: Option<AttrValue>,
    /// A short sign before the name, such as a number.
    pub mark: Option<AttrValue>,
}

/// How the items are laid out.
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

impl From<AttrValue> for Item {
    fn from(label: AttrValue) -> Self {
        Self {
            label,
            ..Self::default()
        }
    }
}

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is asked.
    pub legend: AttrValue,
    /// Whether the question is read out only, because the page shows it already.
    #[prop_or_default]
    pub legend_hidden: bool,
    /// A short help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What can be chosen.
    pub items: Vec<Item>,
    /// The item chosen, by its place.
    pub chosen: Option<usize>,
    /// An item was chosen.
    pub on_choose: Callback<usize>,
    /// The layout.
    #[prop_or_default]
    pub look: Look,
}

/// One of several.
#[component]
pub fn Choice(props: &Props) -> Html {
    let (name, hint_id) = (use_id(), use_id());
    let items = each(props.items.iter().enumerate(), |(i, item)| {
        let on_change = props.on_choose.reform(move |_| i);
        one("radio", &name, item, props.chosen == Some(i), on_change)
    });
    let legend = Legend {
        text: &props.legend,
        hidden: props.legend_hidden,
        hint: &props.hint,
        hint_id,
    };
    group(&legend, props.look, items)
}

/// The question above a group of items.
pub(super) struct Legend<'a> {
    pub text: &'a AttrValue,
    pub hidden: bool,
    pub hint: &'a Option<AttrValue>,
    pub hint_id: AttrValue,
}

/// A question with its items.
pub(super) fn group(legend: &Legend<'_>, look: Look, items: Html) -> Html {
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
            <div class={look.class()}>{ items }</div>
        </fieldset>
    }
}

/// One item with its native button.
pub(super) fn one(
    kind: &'static str,
    name: &AttrValue,
    item: &Item,
    chosen: bool,
    onchange: Callback<Event>,
) -> Html {
    let class = classes!(
        "choice-item",
        chosen.then_some("is-chosen"),
        item.about.is_none().then_some("is-plain"),
    );
    html! {
        <label {class}>
            <input type={kind} {name} checked={chosen} {onchange} />
            <span class="choice-text">
                <span class="choice-label">
                    if let Some(mark) = &item.mark {
                        <span class="choice-mark">{ mark }{ " " }</span>
                    }
                    { &item.label }
                </span>
                if let Some(about) = &item.about {
                    <span class="choice-about">{ about }</span>
                }
            </span>
        </label>
    }
}
