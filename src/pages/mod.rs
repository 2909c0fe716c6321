//! The pages: each shows values and says what the person did.

mod ambition;
mod check;
mod competencies;
mod conflict;
mod frame;
mod incoming;
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
mod result;
mod start;
mod strategy;

use crate::context::Cx;
use crate::ui::Same;
use ambition::AmbitionPage;
use check::CheckPage;
use competencies::CompetenciesPage;
use conflict::Conflict;
use lost::Why;
use organization::OrganizationPage;
use plan::PlanPage;
use profile::ProfilePage;
use question::QuestionPage;
use recommendation::RecommendationPage;
use report::ReportPage;
use resources::ResourcesPage;
use std::rc::Rc;
use strategy::StrategyPage;
use twinning_core::app::{Derived, Item, Model, Page, Route, Saving, Store};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// What is shown: the page of the address in its frame, and what must be settled first.
///
/// What has no state of its own is a function and not a component: a component makes the download
/// some kilobytes larger.
pub fn view(cx: &Cx, model: &Model) -> Html {
    frame::view(
        cx,
        model,
        page(cx, model),
        question(model),
        dialog(cx, model),
    )
}

/// The title of the window: the page, the body, the toolkit.
pub fn title(model: &Model, cx: &Cx) -> String {
    let app = cx.words.get("app-name");
    let page = match &model.route {
        Route::Start => return app,
        Route::Nowhere => "nowhere-title".to_owned(),
        Route::Read(topic) => format!("topic-{}", topic.id()),
        Route::Assessment { page, .. } => match page {
            Page::Question(indicator) => format!("indicator-{indicator}"),
            page => format!("page-{}", page.id()),
        },
    };
    let body = model
        .open()
        .map_or("", |item| item.saved.assessment.organization.label());
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
fn page(cx: &Cx, model: &Model) -> Html {
    match &model.route {
        Route::Start => start::view(cx, model),
        Route::Read(topic) => read::view(cx, model, *topic),
        Route::Nowhere => lost::view(cx, Why::Nowhere),
        Route::Assessment { page, .. } => match (model.open(), &model.derived) {
            (Some(item), Some(derived)) => assessment(model, page, item, derived),
            _ if model.store == Store::Opening => lost::view(cx, Why::Opening),
            _ => lost::view(cx, Why::Gone),
        },
    }
}

/// A page of the open assessment.
fn assessment(model: &Model, page: &Page, item: &Item, derived: &Rc<Derived>) -> Html {
    let content = Same::from(Rc::clone(&model.content));
    let saved = Same::from(Rc::clone(&item.saved));
    let derived = Same::from(Rc::clone(derived));
    let key = model.route.address();
    match page {
        Page::Organization => html! { <OrganizationPage {key} {saved} {content} /> },
        Page::Ambition => html! { <AmbitionPage {key} {saved} {content} /> },
        Page::Strategy => html! { <StrategyPage {key} {saved} {content} /> },
        Page::Competencies => html! { <CompetenciesPage {key} {saved} {content} /> },
        Page::Question(indicator) => {
            html! { <QuestionPage {key} {saved} {content} indicator={indicator.clone()} /> }
        }
        Page::Resources => html! { <ResourcesPage {key} {saved} {content} /> },
        Page::Check => html! { <CheckPage {key} {saved} {content} /> },
        Page::Profile => html! { <ProfilePage {key} {derived} {content} /> },
        Page::Recommendation => html! { <RecommendationPage {key} {derived} {content} /> },
        Page::Plan => html! { <PlanPage {key} {derived} {content} /> },
        Page::Report => html! { <ReportPage {key} {derived} {content} now={model.now} /> },
    }
}

/// Two tabs changed the open assessment.
fn question(model: &Model) -> Html {
    let Some(item) = model.open() else {
        return html! {};
    };
    let Saving::Conflict(Some(theirs)) = &item.saving else {
        return html! {};
    };
    let same = |shared: &Rc<_>| Same::from(Rc::clone(shared));
    let content = Same::from(Rc::clone(&model.content));
    html! { <Conflict mine={same(&item.saved)} theirs={same(theirs)} {content} /> }
}

/// A file waits for a decision.
fn dialog(cx: &Cx, model: &Model) -> Html {
    match &model.incoming {
        Some(incoming) => incoming::view(cx, incoming),
        None => html! {},
    }
}
