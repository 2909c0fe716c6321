//! Buttons that do something, and links that look like them.

use super::icon::{Icon, Sign};
use yew::prelude::*;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The next step; one on a page.
    Primary,
    /// Something else that can be done.
    #[default]
    Secondary,
    /// Something at the edge.
    Quiet,
    /// Takes something away.
    Danger,
}

impl Kind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Secondary => "button",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// Properties of [`Button`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it does.
    pub label: AttrValue,
    /// It was pressed.
    pub on_press: Callback<()>,
    /// How much it stands out.
    #[prop_or_default]
    pub kind: Kind,
    /// A sign before the words.
    #[prop_or_default]
    pub sign: Option<Sign>,
    /// Whether it cannot be pressed now.
    #[prop_or_default]
    pub disabled: bool,
    /// What it is about, for those who do not see where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
}

/// A button.
#[component]
pub fn Button(props: &Props) -> Html {
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class={props.kind.class()} {onclick} disabled={props.disabled}>
            if let Some(sign) = props.sign {
                <Icon {sign} />
            }
            <span>{ &props.label }</span>
            if let Some(about) = &props.about {
                <span class="visually-hidden">{ " " }{ about }</span>
            }
        </button>
    }
}

/// Properties of [`LinkButton`].
#[derive(Properties, PartialEq)]
pub struct LinkProps {
    /// Where it leads.
    pub label: AttrValue,
    /// The address, such as `#/glossary`.
    pub address: AttrValue,
    /// How much it stands out.
    #[prop_or_default]
    pub kind: Kind,
    /// A sign before the words.
    #[prop_or_default]
    pub sign: Option<Sign>,
    /// A sign after the words.
    #[prop_or_default]
    pub sign_after: Option<Sign>,
    /// What it is about, for those who do not see where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(props: &LinkProps) -> Html {
    html! {
        <a class={props.kind.class()} href={&props.address}>
            if let Some(sign) = props.sign {
                <Icon {sign} />
            }
            <span>{ &props.label }</span>
            if let Some(about) = &props.about {
                <span class="visually-hidden">{ " " }{ about }</span>
            }
            if let Some(sign) = props.sign_after {
                <Icon {sign} />
            }
        </a>
    }
}
