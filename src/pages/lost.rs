//! What is shown where there is nothing to show: an unknown address, or an assessment that is not here.

use crate::context::Cx;
use crate::ui::{Button, Heading, Kind, LinkButton};
use twinning_core::app::Msg;
use yew::prelude::*;

/// Why there is nothing to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The store is not open yet.
    Opening,
    /// The assessment is not in this browser.
    Gone,
    /// The address names no page.
    Nowhere,
}

/// What happened, and where to go from here.
pub fn view(cx: &Cx, why: Why) -> Html {
    let (title, lead) = match why {
        Why::Opening => ("opening-title", "shelf-opening"),
        Why::Gone => ("gone-title", "gone-text"),
        Why::Nowhere => ("nowhere-title", "nowhere-text"),
    };
    html! {
        <div class="lost stack" key={title}>
            <Heading title={cx.t(title)} lead={cx.t(lead)} />
            if why != Why::Opening {
                <div class="button-row">
                    <LinkButton label={cx.t("to-start")} address="#/" kind={Kind::Primary} />
                    <Button label={cx.t("begin-file.button")} on_press={cx.on(|()| Msg::ChooseFile)} />
                </div>
            }
        </div>
    }
}
