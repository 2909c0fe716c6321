//! The pages that are fetched after the first one is on the screen.

use super::ambition::AmbitionPage;
use super::check::CheckPage;
use super::competencies::CompetenciesPage;
use super::conflict::Conflict;
use super::plan::PlanPage;
use super::profile::ProfilePage;
use super::question::QuestionPage;
use super::recommendation::RecommendationPage;
use super::report::ReportPage;
use super::resources::ResourcesPage;
use super::strategy::StrategyPage;
use super::what_if::WhatIfPage;
use super::{incoming, lost, read, respondents};
use crate::context::Cx;
use crate::rest::Parts;
use crate::ui::Same;
use lost::Why;
use std::rc::Rc;
use twinning_core::app::{Derived, Item, Model, Page, Route, Saving, Works};
use yew::prelude::*;

/// All of the rest.
pub static REST: Parts = Parts {
    works: Works::ALL,
    page,
    question,
    dialog,
};

fn page(cx: &Cx, model: &Model) -> Html {
    match (&model.route, model.open(), &model.derived) {
        (Route::Read(topic), ..) => read::view(cx, model, *topic),
        (Route::Assessment { page, .. }, Some(item), _) if item.saved.is_part() => {
            part(cx, model, page, item)
        }
        (Route::Assessment { page, .. }, Some(item), Some(derived)) => {
            assessment(cx, model, page, (item, derived))
        }
        _ => lost::view(cx, Why::Nowhere),
    }
}

/// A page of the open assessment.
fn assessment(cx: &Cx, model: &Model, page: &Page, (item, derived): (&Item, &Rc<Derived>)) -> Html {
    let content = Same::from(Rc::clone(&model.content));
    let saved = Same::from(Rc::clone(&item.saved));
    let derived = Same::from(Rc::clone(derived));
    let key = model.route.address();
    let tried = model.trial().map_or(0, |trial| trial.changes.len());
    match page {
        Page::Ambition => html! { <AmbitionPage {key} {saved} {content} /> },
        Page::Competencies => html! { <CompetenciesPage {key} {saved} {content} /> },
        Page::Question(indicator) => {
            html! { <QuestionPage {key} {saved} {content} indicator={indicator.clone()} /> }
        }
        Page::Answering(who, indicator) => {
            html! { <QuestionPage {key} {saved} {content} indicator={indicator.clone()} who={who.clone()} /> }
        }
        Page::Strategy => html! { <StrategyPage {key} {saved} {content} /> },
        Page::Respondents => respondents::view(cx, &derived, &content),
        Page::Discuss => respondents::discuss(cx, &derived, &content),
        Page::Resources => html! { <ResourcesPage {key} {saved} {content} /> },
        Page::Check => html! { <CheckPage {key} {saved} {content} /> },
        Page::Profile => html! { <ProfilePage {key} {derived} {content} {tried} /> },
        Page::Recommendation => html! { <RecommendationPage {key} {derived} {content} {tried} /> },
        Page::WhatIf => {
            let trial = model.trial().map(|trial| Same::from(Rc::clone(trial)));
            html! { <WhatIfPage {key} {derived} {content} {trial} /> }
        }
        Page::Plan => html! { <PlanPage {key} {derived} {content} /> },
        Page::Report => html! { <ReportPage {key} {derived} {content} now={model.now} /> },
        // The first part has this one.
        Page::Organization => lost::view(cx, Why::Nowhere),
    }
}

/// A page of a respondent's part: a question, or the overview of them.
fn part(cx: &Cx, model: &Model, page: &Page, item: &Item) -> Html {
    let (Page::Question(indicator) | Page::Answering(_, indicator)) = page else {
        return respondents::part(cx, &item.saved, &model.content);
    };
    let who = item.saved.respondent().map(|(who, _)| who);
    let content = Same::from(Rc::clone(&model.content));
    let saved = Same::from(Rc::clone(&item.saved));
    let (key, indicator) = (model.route.address(), indicator.clone());
    html! { <QuestionPage {key} {saved} {content} {indicator} {who} /> }
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
