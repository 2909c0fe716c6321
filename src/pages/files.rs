//! The part that reading needs: what is stored, what is brought, and what two tabs stored.

use super::conflict::Conflict;
use super::incoming;
use crate::context::Cx;
use crate::late::Files;
use crate::ui::Same;
use std::rc::Rc;
use twinning_core::app::{Model, Reading, Saving};
use twinning_core::file::Saved;
use yew::prelude::*;

/// All of it.
pub static FILES: Files = Files {
    read: Reading::run,
    write: Saved::export,
    conflict,
    dialog,
};

/// Two tabs changed the open assessment.
fn conflict(model: &Model) -> Html {
    let Some(open) = model.open() else {
        return html! {};
    };
    let Saving::Conflict(Some(theirs)) = &open.saving else {
        return html! {};
    };
    let same = |shared: &Rc<_>| Same::from(Rc::clone(shared));
    let instrument = Same::from(Rc::clone(&model.basis.instrument));
    html! { <Conflict mine={same(&open.saved)} theirs={same(theirs)} {instrument} /> }
}

/// A file waits for a decision.
fn dialog(cx: &Cx, model: &Model) -> Html {
    match &model.incoming {
        Some(incoming) => incoming::view(cx, incoming),
        None => html! {},
    }
}
