//! 4: colleagues who answer on their own, how far they agree, and what the body agrees on.

mod add;
mod agreed;
mod discuss;
mod overall;
mod part;
mod people;

pub use discuss::view as discuss;
pub use part::Part;
pub use people::view;

use crate::context::Cx;
use crate::pages::parts::address;
use crate::ui::{Callout, LinkButton, Sign};
use twinning_core::app::Page;
use twinning_core::assessment::Respondent;
use twinning_core::file::Saved;
use yew::prelude::*;

/// The name of a respondent, or that there is none.
fn name(cx: &Cx, respondent: &Respondent) -> AttrValue {
    match respondent.name.trim() {
        "" => cx.t("respondent-unnamed"),
        name => AttrValue::from(name.to_owned()),
    }
}

/// That several people can answer, and the way there.
pub fn invitation(cx: &Cx, saved: &Saved) -> Html {
    html! {
        <p class="hint">
            { cx.t("competencies-respondents") }{ " " }
            <a href={address(saved, Page::Respondents)}>{ cx.t("page-respondents") }</a>
        </p>
    }
}

/// Who is answering, above each question, and the way back.
pub fn answering(cx: &Cx, saved: &Saved, respondent: &Respondent) -> Html {
    let back = if saved.is_part() {
        "answering-overview"
    } else {
        "answering-hand-back"
    };
    html! {
        <div class="answering">
            <Callout>
                <p>{ cx.with("answering-who", "name", name(cx, respondent).as_str()) }</p>
                { LinkButton::new(cx.t(back), address(saved, Page::Respondents)).sign(Sign::Previous).view() }
            </Callout>
        </div>
    }
}
