//! Why there is no plan, and what to do instead.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::Props;
use crate::ui::{ButtonKind, EmptyState, LinkButton, Sign, heading};
use twinning_core::app::Page;
use yew::prelude::*;

/// The page where no arrangement is advised and nothing was written.
pub(super) fn view(cx: &Cx, props: &Props) -> Html {
    let outcome = &props.derived.advice.outcome;
    html! {
        <div>
            { heading(cx.t("page-plan"), Some(cx.say(&outcome.phrase("")))) }
            { why(cx, props) }
            <p>{ cx.say(&outcome.phrase(".next")) }</p>
        </div>
    }
}

/// Why nothing is proposed.
pub(super) fn why(cx: &Cx, props: &Props) -> Html {
    html! {
        <EmptyState says={cx.word("plan-nothing", props.derived.advice.outcome.id())}>
            { LinkButton::new(cx.t("plan-to-recommendation"), address(&props.derived.saved, Page::Recommendation)).kind(ButtonKind::Primary).sign_after(Sign::Next).view() }
        </EmptyState>
    }
}
