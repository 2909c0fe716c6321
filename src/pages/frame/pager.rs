//! What comes next: the way on and back at the end of each page.

use super::steps::name;
use crate::context::use_cx;
use twinning_core::app::{Page, Route};
use yew::prelude::*;

/// Properties of [`Pager`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub id: AttrValue,
    /// The page that is shown.
    pub page: Page,
}

/// The way on and back. Questions lead to each other themselves.
#[component]
pub fn Pager(props: &Props) -> Html {
    let cx = use_cx();
    if matches!(props.page, Page::Question(_)) {
        return html! {};
    }
    let (previous, next) = props.page.neighbours();
    let address = |page: &Page| Route::to(&props.id, page.clone()).address();
    html! {
        <nav class="pager" aria-label={cx.t("pager-label")}>
            if let Some(page) = previous {
                <a class="pager-previous" href={address(&page)}>
                    <span class="pager-hint">{ cx.t("pager-previous") }</span>
                    <span class="pager-name">{ name(&cx, &page) }</span>
                </a>
            }
            if let Some(page) = next {
                <a class="pager-next" href={address(&page)}>
                    <span class="pager-hint">{ cx.t("pager-next") }</span>
                    <span class="pager-name">{ name(&cx, &page) }</span>
                </a>
            }
        </nav>
    }
}
