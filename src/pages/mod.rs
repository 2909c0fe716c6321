//! The pages: each shows values and says what the person did.

mod ambition;
mod check;
mod competencies;
mod conflict;
mod files;
mod forms;
mod frame;
mod incoming;
mod lost;
mod organization;
mod parts;
mod plan;
mod profile;
mod question;
mod questions;
mod read;
mod recommendation;
mod report;
mod resources;
mod respondents;
mod result;
mod results;
mod start;
mod strategy;
mod what_if;

pub use files::FILES;
pub use forms::FORMS;
pub use questions::QUESTIONS;
pub use results::RESULTS;

use crate::context::Cx;
use crate::late::Parts;
use crate::ui::Same;
use lost::Why;
use organization::OrganizationPage;
use std::rc::Rc;
use twinning_core::app::{Document, Late, Model, Page, Route};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// What is shown: the page of the address in its frame, and what must be settled first.
pub fn view(cx: &Cx, model: &Model, parts: Parts) -> Html {
    let (conflict, dialog) = match parts.files {
        Some(files) => ((files.conflict)(model), (files.dialog)(cx, model)),
        None => (html! {}, html! {}),
    };
    let is_there = is_there(model, parts);
    frame::view(
        cx,
        model,
        page(cx, model, parts),
        is_there,
        conflict,
        dialog,
    )
}

/// Whether everything that the page shows has come.
pub fn is_there(model: &Model, parts: Parts) -> bool {
    let page = match &model.route {
        Route::Start | Route::Nowhere => return true,
        Route::Read(_) => return parts.results.is_some(),
        Route::Assessment { page, .. } => page,
    };
    let is_part = model.open().is_some_and(|open| open.saved.is_part());
    let has_come = match page {
        Page::Organization if !is_part => true,
        page if page.needs_results() && !is_part => {
            parts.results.is_some() && model.derived.is_some()
        }
        Page::Ambition | Page::Strategy if !is_part => parts.forms.is_some(),
        _ => parts.questions.is_some(),
    };
    has_come && !model.is_opening()
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
fn page(cx: &Cx, model: &Model, parts: Parts) -> Html {
    match &model.route {
        Route::Start => return start::view(cx, model),
        Route::Nowhere => return lost::view(cx, Why::Nowhere),
        Route::Read(_) => {}
        Route::Assessment { page, .. } => match model.open() {
            Some(open) => {
                let questions = || (parts.questions?.page)(model);
                let forms = || (parts.forms?.page)(model);
                if let Some(page) = first(model, page, open).or_else(questions).or_else(forms) {
                    return page;
                }
            }
            None => match model.closed() {
                Some(why) => return lost::closed(cx, model, why),
                None if !model.is_opening() => return lost::view(cx, Why::Gone),
                None => return missing(cx, model, Why::Opening),
            },
        },
    }
    match parts.results {
        Some(results) => (results.page)(cx, model),
        None => missing(cx, model, Why::Coming),
    }
}

/// What a page needs is on its way, or could not be fetched.
fn missing(cx: &Cx, model: &Model, coming: Why) -> Html {
    match &model.late {
        Late::Failed(why) => lost::without_late(cx, why),
        Late::Coming | Late::Here(_) => lost::view(cx, coming),
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
