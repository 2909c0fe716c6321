//! The pages: each shows values and says what the person did.

mod ambition;
mod check;
mod competencies;
mod conflict;
mod frame;
mod incoming;
mod late;
mod lost;
mod organization;
mod parts;
mod plan;
mod profile;
mod question;
mod read;
mod recommendation;
mod report;
mod resources;
mod respondents;
mod result;
mod start;
mod strategy;
mod what_if;

pub use late::LAZY;

use crate::context::Cx;
use crate::late::LazyPages;
use crate::ui::Same;
use lost::Why;
use organization::OrganizationPage;
use std::rc::Rc;
use twinning_core::app::{Document, Late, Model, Page, Route, Store};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// What is shown: the page of the address in its frame, and what must be settled first.
pub fn view(cx: &Cx, model: &Model, lazy: Option<&LazyPages>) -> Html {
    let (conflict, dialog) = match lazy {
        Some(lazy) => ((lazy.conflict)(model), (lazy.dialog)(cx, model)),
        None => (html! {}, html! {}),
    };
    frame::view(cx, model, page(cx, model, lazy), conflict, dialog)
}

/// The title of the window: the page, the body, the toolkit.
pub fn title(model: &Model, cx: &Cx) -> String {
    let app = cx.words.get("app-name");
    let page = match &model.route {
        Route::Start => return app,
        Route::Nowhere => "nowhere-title".to_owned(),
        Route::Read(topic) => format!("topic-{}", topic.id()),
        Route::Assessment { page, .. } => match page {
            Page::Question(indicator) | Page::Answering(_, indicator) => {
                format!("indicator-{indicator}")
            }
            _ if model.open().is_some_and(|open| open.saved.is_part()) => "part-title".to_owned(),
            page => format!("page-{}", page.id()),
        },
    };
    if !cx.words.has(&page) {
        // The words of this page are on their way.
        return app;
    }
    let body = model
        .open()
        .map_or("", |open| open.saved.assessment.organization.label());
    let id = if body.is_empty() {
        "window-title"
    } else {
        "window-title-body"
    };
    let phrase = Phrase::new(id)
        .with("page", Phrase::new(page))
        .with("body", body)
        .with("app", app);
    cx.words.say(&phrase)
}

/// The page of the address. Each has a key: what was typed in one never shows in the next.
fn page(cx: &Cx, model: &Model, lazy: Option<&LazyPages>) -> Html {
    match &model.route {
        Route::Start => return start::view(cx, model),
        Route::Nowhere => return lost::view(cx, Why::Nowhere),
        Route::Read(_) => {}
        Route::Assessment { page, .. } => match model.open() {
            Some(open) => {
                if let Some(page) = first(model, page, open) {
                    return page;
                }
            }
            None if model.store == Store::Opening => return lost::view(cx, Why::Opening),
            None => return lost::view(cx, Why::Gone),
        },
    }
    match (lazy, &model.late) {
        (Some(lazy), _) => (lazy.page)(cx, model),
        (None, Late::Failed(why)) => lost::without_late(cx, why),
        (None, _) => lost::view(cx, Why::Coming),
    }
}

/// A page that comes with the first ones: the one a new assessment begins with.
fn first(model: &Model, page: &Page, open: &Document) -> Option<Html> {
    if *page != Page::Organization || open.saved.is_part() {
        return None;
    }
    let saved = Same::from(Rc::clone(&open.saved));
    let key = model.route.address();
    Some(html! { <OrganizationPage {key} {saved} /> })
}
