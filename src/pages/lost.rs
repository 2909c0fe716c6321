//! What is shown where there is nothing to show: an unknown address, an assessment that is not here,
//! a page that is not fetched yet.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, LinkButton, heading};
use twinning_core::app::Msg;
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

/// This page could not be fetched, and why; the others work.
pub fn without_late(cx: &Cx, why: &str) -> Html {
    html! {
        <div class="lost stack" key="without-late">
            { heading(cx.t("no-rest-title"), Some(cx.t("no-rest-text"))) }
            <p class="hint">{ why.to_owned() }</p>
            <div class="button-row">
                { Button::new(cx.t("no-rest-again"), cx.on(|()| Msg::FetchLate)).kind(ButtonKind::Primary).view() }
                { LinkButton::new(cx.t("to-start"), "#/".into()).view() }
            </div>
        </div>
    }
}
