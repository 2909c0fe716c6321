//! One of several: native radio buttons, shown as cards or in a row.

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
    let name = use_id();
    let items = props.items.iter().enumerate().map(|(i, item)| {
        let chosen = props.chosen == Some(i);
        html! {
            <OneItem key={i} kind="radio" name={&name} item={item.clone()} {chosen}
                on_change={props.on_choose.reform(move |_| i)} />
        }
    });
    html! {
        <Group legend={&props.legend} legend_hidden={props.legend_hidden} hint={props.hint.clone()} look={props.look}>
            { for items }
        </Group>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct GroupProps {
    pub legend: AttrValue,
    pub legend_hidden: bool,
    pub hint: Option<AttrValue>,
    pub look: Look,
    pub children: Html,
}

/// A question above its items.
#[component]
pub(super) fn Group(props: &GroupProps) -> Html {
    let id = use_id();
    let line = (props.look == Look::Line).then_some("is-line");
    let legend = if props.legend_hidden {
        "visually-hidden"
    } else {
        "field-label"
    };
    html! {
        <fieldset class={classes!("field", "is-wide", line)} aria-describedby={props.hint.as_ref().map(|_| id.clone())}>
            <legend class={legend}>{ &props.legend }</legend>
            if let Some(hint) = &props.hint {
                <p {id} class="hint">{ hint }</p>
            }
            <div class={props.look.class()}>{ props.children.clone() }</div>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct OneProps {
    pub kind: &'static str,
    pub name: AttrValue,
    pub item: Item,
    pub chosen: bool,
    pub on_change: Callback<Event>,
}

/// One item with its native button.
#[component]
pub(super) fn OneItem(props: &OneProps) -> Html {
    let Item { label, about, mark } = &props.item;
    let chosen = props.chosen.then_some("is-chosen");
    let plain = about.is_none().then_some("is-plain");
    html! {
        <label class={classes!("choice-item", chosen, plain)}>
            <input type={props.kind} name={&props.name} checked={props.chosen} onchange={&props.on_change} />
            <span class="choice-text">
                <span class="choice-label">
                    if let Some(mark) = mark {
                        <span class="choice-mark">{ mark }{ " " }</span>
                    }
                    { label }
                </span>
                if let Some(about) = about {
                    <span class="choice-about">{ about }</span>
                }
            </span>
        </label>
    }
}
