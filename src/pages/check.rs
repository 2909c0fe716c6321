//! All answers before the results: what to look at first, then everything by area.

mod answers;
mod first;

use super::parts::address;
use super::respondents::invitation;
use super::result::Props;
use crate::context::use_cx;
use crate::ui::{ButtonKind, LinkButton, Section, Sign, heading};
use answers::answers;
use first::look_first;
use twinning_core::app::Page;
use yew::prelude::*;

/// The page.
#[component]
pub fn CheckPage(props: &Props) -> Html {
    let (cx, saved) = (use_cx(), &props.saved);
    html! {
        <div>
            { heading(cx.t("page-check"), Some(cx.t("check-lead"))) }
            { look_first(&cx, props) }
            { invitation(&cx, saved) }
            <Section title={cx.t("check-all")} hint={cx.t("check-all-hint")}>
                { answers(&cx, saved, &props.content.instrument) }
            </Section>
            <div class="button-row">
                { LinkButton::new(cx.t("check-results"), address(saved, Page::Profile)).kind(ButtonKind::Primary).sign_after(Sign::Next).view() }
            </div>
        </div>
    }
}
