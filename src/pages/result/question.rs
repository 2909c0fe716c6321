//! Links from a result back to the questions it comes from.

use super::address;
use crate::context::Cx;
use crate::ui::{Icon, Sign};
use twinning_core::app::{Derived, Page};
use twinning_core::basics::IndicatorId;
use yew::prelude::*;

/// A link to one question by its name; ★ marks a critical one.
pub fn question(cx: &Cx, derived: &Derived, id: &IndicatorId) -> Html {
    let is_star = derived.profile.indicator(id).is_some_and(|reading| reading.star);
    html! {
        <a href={address(derived, Page::Question(id.clone()))}>
            { cx.word("indicator", id.as_str()) }
            if is_star {
                { "\u{a0}" }<Icon sign={Sign::Star} />
                <span class="visually-hidden">{ cx.t("result-critical") }</span>
            }
        </a>
    }
}

/// Links to several questions, one below the other.
pub fn questions(cx: &Cx, derived: &Derived, ids: &[IndicatorId]) -> Html {
    let links = ids.iter().map(|id| html! { <li key={id.as_str()}>{ question(cx, derived, id) }</li> });
    html! { <ul class="links">{ for links }</ul> }
}
