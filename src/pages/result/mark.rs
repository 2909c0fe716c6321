//! The one mark of what is not a rule that was read: to be verified, or our own design.

use crate::context::Cx;
use crate::ui::{Tone, tag};
use twinning_core::policy::Provenance;
use yew::prelude::*;

/// The mark; nothing for what was read in the rules.
pub fn mark(cx: &Cx, standing: Provenance) -> Html {
    let tone = match standing {
        Provenance::Sourced => return Html::default(),
        Provenance::Unverified => Tone::Attention,
        Provenance::Ours => Tone::Plain,
    };
    tag(cx.word("standing", standing.id()), tone)
}
