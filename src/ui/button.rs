//! Buttons that do something, and links that look like them.

use super::icon::{Sign, icon};
use yew::prelude::*;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
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

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Secondary => "button",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// A button: what it does, and what happens when it is pressed.
pub struct Button {
    label: AttrValue,
    on_press: Callback<()>,
    kind: ButtonKind,
    sign: Option<Sign>,
    about: Option<AttrValue>,
    disabled: bool,
}

impl Button {
    /// A button with these words.
    pub fn new(label: AttrValue, on_press: Callback<()>) -> Self {
        Self {
            label,
            on_press,
            kind: ButtonKind::default(),
            sign: None,
            about: None,
            disabled: false,
        }
    }

    /// How much it stands out.
    pub fn kind(self, kind: ButtonKind) -> Self {
        Self { kind, ..self }
    }

    /// A sign before the words.
    pub fn sign(mut self, sign: Sign) -> Self {
        self.sign = Some(sign);
        self
    }

    /// What it is about, for those who do not see where it stands.
    pub fn about(mut self, about: &AttrValue) -> Self {
        self.about = Some(about.clone());
        self
    }

    /// Whether it cannot be pressed now.
    pub fn disabled(self, disabled: bool) -> Self {
        Self { disabled, ..self }
    }

    /// On the page.
    pub fn view(self) -> Html {
        let onclick = self.on_press.reform(|_: MouseEvent| ());
        html! {
            <button type="button" class={self.kind.class()} {onclick} disabled={self.disabled}>
                { inside(self.sign, self.label, self.about) }
            </button>
        }
    }
}

/// A link that looks like a button: where it leads in words, and the address, such as `#/glossary`.
pub struct LinkButton {
    label: AttrValue,
    address: AttrValue,
    kind: ButtonKind,
    sign: Option<Sign>,
    sign_after: Option<Sign>,
    about: Option<AttrValue>,
}

impl LinkButton {
    /// A link with these words.
    pub fn new(label: AttrValue, address: AttrValue) -> Self {
        Self {
            label,
            address,
            kind: ButtonKind::default(),
            sign: None,
            sign_after: None,
            about: None,
        }
    }

    /// How much it stands out.
    pub fn kind(self, kind: ButtonKind) -> Self {
        Self { kind, ..self }
    }

    /// A sign before the words.
    pub fn sign(mut self, sign: Sign) -> Self {
        self.sign = Some(sign);
        self
    }

    /// A sign after the words.
    pub fn sign_after(mut self, sign: Sign) -> Self {
        self.sign_after = Some(sign);
        self
    }

    /// What it is about, for those who do not see where it stands.
    pub fn about(mut self, about: &AttrValue) -> Self {
        self.about = Some(about.clone());
        self
    }

    /// On the page.
    pub fn view(self) -> Html {
        html! {
            <a class={self.kind.class()} href={self.address}>
                { inside(self.sign, self.label, self.about) }
                if let Some(sign) = self.sign_after {
                    { icon(sign) }
                }
            </a>
        }
    }
}

/// The sign, the words, and what they are about.
fn inside(sign: Option<Sign>, label: AttrValue, about: Option<AttrValue>) -> Html {
    html! {
        <>
            if let Some(sign) = sign {
                { icon(sign) }
            }
            <span>{ label }</span>
            if let Some(about) = about {
                <span class="visually-hidden">{ " " }{ about }</span>
            }
        </>
    }
}
