//! A short mark: a sign and words, so that colour is never the only difference.

use super::icon::{Sign, icon};
use yew::prelude::*;

/// What something means for the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Good to know.
    Info,
    /// In order.
    Good,
    /// Needs attention.
    Attention,
    /// Stands in the way.
    Danger,
    /// Not known.
    Unknown,
}

impl Tone {
    /// The value of `data-tone`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Info => "info",
            Self::Good => "good",
            Self::Attention => "attention",
            Self::Danger => "danger",
            Self::Unknown => "unknown",
        }
    }

    /// Its sign.
    pub fn sign(self) -> Option<Sign> {
        match self {
            Self::Plain => None,
            Self::Info => Some(Sign::Info),
            Self::Good => Some(Sign::Check),
            Self::Attention => Some(Sign::Attention),
            Self::Danger => Some(Sign::Cross),
            Self::Unknown => Some(Sign::Question),
        }
    }
}

/// A short mark: what it says, and what that means.
pub fn tag(label: AttrValue, tone: Tone) -> Html {
    html! {
        <span class="tag" data-tone={tone.id()}>
            if let Some(sign) = tone.sign() {
                { icon(sign) }
            }
            <span>{ label }</span>
        </span>
    }
}
