//! What is shown where there is nothing to show: an unknown address, an assessment that is not here,
//! a page that is not fetched yet.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, LinkButton, Sign, heading};
use twinning_core::app::{Closed, Model, Msg, Unfetched};
use yew::prelude::*;

/// Why there is nothing to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The store is not open yet.
    Opening,
    /// The page is on its way.
    Coming,
    /// The assessment is not in this browser.
    Gone,
    /// The address names no page.
    Nowhere,
}

/// What happened, and where to go from here.
pub fn view(cx: &Cx, why: Why) -> Html {
    let (title, lead) = match why {
        Why::Opening => ("opening-title", "shelf-opening"),
        Why::Coming => ("opening-title", "coming-text"),
        Why::Gone => ("gone-title", "gone-text"),
        Why::Nowhere => ("nowhere-title", "nowhere-text"),
    };
    html! {
        <div class="lost stack" key={title}>
            { heading(cx.t(title), Some(cx.t(lead))) }
            if !matches!(why, Why::Opening | Why::Coming) {
                <div class="button-row">
                    { LinkButton::new(cx.t("to-start"), "#/".into()).kind(ButtonKind::Primary).view() }
                    { Button::new(cx.t("begin-file.button"), cx.on(|()| Msg::ChooseFile)).view() }
                </div>
            }
        </div>
    }
}

/// The assessment of the page is stored and could not be opened.
pub fn closed(cx: &Cx, model: &Model, why: &Closed) -> Html {
    let id = model.route.assessment().unwrap_or_default().to_owned();
    let (title, text, detail) = match why {
        Closed::Refused(why) => ("refused-title", "refused-text", Some(why.clone())),
        _ => ("unreadable-title", "unreadable-text", None),
    };
    let on = |msg: Msg| cx.on(move |()| msg.clone());
    html! {
        <div class="lost stack" key={title}>
            { heading(cx.t(title), Some(cx.t(text))) }
            if let Some(detail) = detail {
                <p class="hint">{ detail }</p>
            }
            <div class="button-row">
                if let Closed::Refused(_) = why {
                    { Button::new(cx.t("no-rest-again"), on(Msg::OpenAgain(id))).kind(ButtonKind::Primary).view() }
                } else {
                    { Button::new(cx.t("save-to-file"), on(Msg::ExportFile(id.clone()))).kind(ButtonKind::Primary).sign(Sign::Download).view() }
                    { Button::new(cx.t("shelf-delete"), on(Msg::Delete(id))).kind(ButtonKind::Quiet).sign(Sign::Remove).view() }
                }
                { LinkButton::new(cx.t("to-start"), "#/".into()).view() }
            </div>
        </div>
    }
}

/// This page could not be fetched, and why; the others work.
pub fn without_late(cx: &Cx, why: &Unfetched) -> Html {
    let (title, text) = match why {
        Unfetched::Replaced => ("replaced-title", "replaced-text"),
        Unfetched::Failed(_) => ("no-rest-title", "no-rest-text"),
    };
    html! {
        <div class="lost stack" key="without-late">
            { heading(cx.t(title), Some(cx.t(text))) }
            if let Unfetched::Failed(why) = why {
                <p class="hint">{ why.clone() }</p>
            }
            <div class="button-row">
                if *why == Unfetched::Replaced {
                    { Button::new(cx.t("failed-reload"), cx.on(|()| Msg::Reload)).kind(ButtonKind::Primary).view() }
                } else {
                    { Button::new(cx.t("no-rest-again"), cx.on(|()| Msg::FetchLate)).kind(ButtonKind::Primary).view() }
                }
                { LinkButton::new(cx.t("to-start"), "#/".into()).view() }
            </div>
        </div>
    }
}
