//! The head of every page: the toolkit's name, the body's name, whether everything is saved.

use super::{Keeping, Open};
use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Sign, icon};
use twinning_core::app::{Format, Msg};
use yew::prelude::*;

/// The head.
pub fn view(cx: &Cx, open: Option<&Open>) -> Html {
    html! {
        <header class="page-header">
            <a class="brand" href="#/">{ cx.t("app-name") }</a>
            <p class="body-label">
                if let Some(open) = open {
                    <bdi>{ label(cx, open) }</bdi>
                }
            </p>
            <div class="save-state" data-state={open.map(|open| open.keeping.id())}>
                if let Some(open) = open {
                    { state(cx, &open.keeping) }
                }
            </div>
        </header>
    }
}

fn label(cx: &Cx, open: &Open) -> AttrValue {
    if open.label.is_empty() {
        cx.t("unnamed-body")
    } else {
        open.label.clone()
    }
}

/// Whether everything is saved, and the file that is safe in any case.
fn state(cx: &Cx, keeping: &Keeping) -> Html {
    let sign = match keeping {
        Keeping::Saved => Some(Sign::Check),
        Keeping::Saving => None,
        Keeping::Failed(_) | Keeping::Gone | Keeping::Conflict | Keeping::Memory => {
            Some(Sign::Attention)
        }
    };
    let on_press = cx.on(|()| Msg::Export(Format::File));
    html! {
        <>
            <span class="save-state-sign">
                if let Some(sign) = sign {
                    { icon(sign) }
                }
            </span>
            <span class="save-state-text">{ cx.t(&format!("save-state-{}", keeping.id())) }</span>
            { Button::new(cx.t("save-to-file"), on_press).kind(ButtonKind::Quiet).sign(Sign::Download).view() }
        </>
    }
}
