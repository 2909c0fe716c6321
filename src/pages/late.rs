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
use crate::late::LazyPages;
use crate::ui::Same;
use lost::Why;
use std::rc::Rc;
use twinning_core::app::{Model, Page, Route, Saving, Works};
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::result::Derived;
use yew::prelude::*;

/// All of them.
pub static LAZY: LazyPages = LazyPages {
    read: Content::read,
    works: Works::ALL,
    page,
    conflict,
    dialog,
};

fn page(cx: &Cx, model: &Model) -> Html {
    let Some(content) = model.content() else {
        return lost::view(cx, Why::Coming);
    };
    match (&model.route, model.open(), &model.derived) {
        (Route::Read(topic), ..) => read::view(cx, model, content, *topic),
        (Route::Assessment { page, .. }, Some(open), _) if open.saved.is_part() => {
            part(cx, model, page, &open.saved)
        }
        (Route::Assessment { page, .. }, Some(_), Some(derived)) => {
            assessment(cx, model, page, derived, content)
        }
        _ => lost::view(cx, Why::Nowhere),
    }
}

/// A page of the open assessment.
fn assessment(
    cx: &Cx,
    model: &Model,
    page: &Page,
    derived: &Rc<Derived>,
    content: &Rc<Content>,
) -> Html {
    let saved = Same::from(Rc::clone(&derived.saved));
    let instrument = Same::from(Rc::clone(&content.instrument));
    let content = Same::from(Rc::clone(content));
    let derived = Same::from(Rc::clone(derived));
    let key = model.route.address();
    let tried = model.trial().map_or(0, |trial| trial.changes.len());
    match page {
        Page::Ambition => html! { <AmbitionPage {key} {saved} {content} /> },
        Page::Competencies => html! { <CompetenciesPage {key} {saved} {content} /> },
        Page::Question(indicator) => {
            html! { <QuestionPage {key} {saved} {instrument} indicator={indicator.clone()} /> }
        }
        Page::Answering(who, indicator) => {
            html! { <QuestionPage {key} {saved} {instrument} indicator={indicator.clone()} who={who.clone()} /> }
        }
        Page::Strategy => html! { <StrategyPage {key} {saved} {content} /> },
        Page::Respondents => respondents::view(cx, &derived, &content),
        Page::Discuss => respondents::discuss(cx, &derived, &content),
        Page::Resources => html! { <ResourcesPage {key} {derived} {content} /> },
        Page::Check => html! { <CheckPage {key} {derived} {content} /> },
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
fn part(cx: &Cx, model: &Model, page: &Page, saved: &Rc<Saved>) -> Html {
    let instrument = &model.basis.instrument;
    let (Page::Question(indicator) | Page::Answering(_, indicator)) = page else {
        return respondents::part(cx, saved, instrument);
    };
    let who = saved.respondent().map(|(who, _)| who);
    let instrument = Same::from(Rc::clone(instrument));
    let saved = Same::from(Rc::clone(saved));
    let (key, indicator) = (model.route.address(), indicator.clone());
    html! { <QuestionPage {key} {saved} {instrument} {indicator} {who} /> }
}

/// Two tabs changed the open assessment.
fn conflict(model: &Model) -> Html {
    let Some(open) = model.open() else {
        return html! {};
    };
    let Saving::Conflict(Some(theirs)) = &open.saving else {
        return html! {};
    };
    let same = |shared: &Rc<_>| Same::from(Rc::clone(shared));
    let instrument = Same::from(Rc::clone(&model.basis.instrument));
    html! { <Conflict mine={same(&open.saved)} theirs={same(theirs)} {instrument} /> }
}

/// A file waits for a decision.
fn dialog(cx: &Cx, model: &Model) -> Html {
    match &model.incoming {
        Some(incoming) => incoming::view(cx, incoming),
        None => html! {},
    }
}
