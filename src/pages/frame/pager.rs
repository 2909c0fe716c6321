//! What comes next: the way on and back at the end of each page.

use super::Open;
use super::steps::name;
use crate::context::Cx;
use twinning_core::app::{Page, Route};
use yew::prelude::*;

/// The way on and back. Questions lead to each other themselves.
pub fn view(cx: &Cx, open: &Open) -> Html {
    if matches!(open.page, Page::Question(_) | Page::Answering(..)) {
        return html! {};
    }
    let (previous, next) = open.page.neighbours();
    let link = |class: &'static str, hint: &str, page: Option<Page>| {
        html! {
            if let Some(page) = page {
                <a {class} href={Route::to(&open.id, page.clone()).address()}>
                    <span class="pager-hint">{ cx.t(hint) }</span>
                    <span class="pager-name">{ name(cx, &page) }</span>
                </a>
            }
        }
    };
    html! {
        <nav class="pager" aria-label={cx.t("pager-label")}>
            { link("pager-previous", "pager-previous", previous) }
            { link("pager-next", "pager-next", next) }
        </nav>
    }
}
