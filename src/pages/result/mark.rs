//! The one mark of what is not a rule that was read: to be verified, or our own design.

use crate::context::Cx;
use crate::ui::{Tone, tag};
use twinning_core::policy::Standing;
use yew::prelude::*;

/// The mark; nothing for what was read in the rules.
pub fn mark(cx: &Cx, standing: Standing) -> Html {
    let tone = match standing {
        Standing::Sourced => return Html::default(),
        Standing::Unverified => Tone::Attention,
        Standing::Ours => Tone::Plain,
    };
    tag(cx.word("standing", standing.id()), tone)
}
