//! The part that results need: it is fetched last.

use super::check::CheckPage;
use super::plan::PlanPage;
use super::profile::ProfilePage;
use super::recommendation::RecommendationPage;
use super::report::ReportPage;
use super::resources::ResourcesPage;
use super::result::Props;
use super::what_if::WhatIfPage;
use super::{lost, read, respondents};
use crate::context::Cx;
use crate::late::Results;
use crate::ui::Same;
use lost::Why;
use std::rc::Rc;
use twinning_core::app::{Model, Page, Route, Working};
use twinning_core::content::Content;
use yew::prelude::*;

/// All of it.
pub static RESULTS: Results = Results {
    content: Content::read,
    work: Working::run,
    page,
};

fn page(cx: &Cx, model: &Model) -> Html {
    let Some(content) = model.content() else {
        return lost::view(cx, Why::Coming);
    };
    if let Route::Read(topic) = &model.route {
        return read::view(cx, model, content, *topic);
    }
    match (model.page(), model.open(), &model.derived) {
        (Some(page), Some(open), Some(derived)) => {
            let props = Props {
                saved: Same::from(Rc::clone(&open.saved)),
                derived: Same::from(Rc::clone(derived)),
                content: Same::from(Rc::clone(content)),
                tried: model.trial().map_or(0, |trial| trial.changes.len()),
            };
            assessment(cx, model, page, props)
        }
        (Some(_), Some(_), None) => lost::view(cx, Why::Coming),
        _ => lost::view(cx, Why::Nowhere),
    }
}

/// A page of the open assessment.
fn assessment(cx: &Cx, model: &Model, page: &Page, props: Props) -> Html {
    let key = model.route.address();
    match page {
        Page::Respondents => respondents::view(cx, &props),
        Page::Discuss => respondents::discuss(cx, &props),
        Page::Resources => html! { <ResourcesPage {key} ..props /> },
        Page::Check => html! { <CheckPage {key} ..props /> },
        Page::Profile => html! { <ProfilePage {key} ..props /> },
        Page::Recommendation => html! { <RecommendationPage {key} ..props /> },
        Page::WhatIf => {
            let trial = model.trial().map(|trial| Same::from(Rc::clone(trial)));
            html! { <WhatIfPage {key} page={props} {trial} /> }
        }
        Page::Plan => html! { <PlanPage {key} ..props /> },
        Page::Report => {
            html! { <ReportPage {key} page={props} today={model.today()} separator={model.separator} /> }
        }
        // The other parts have these.
        Page::Organization
        | Page::Ambition
        | Page::Strategy
        | Page::Competencies
        | Page::Question(_)
        | Page::Answering(..) => lost::view(cx, Why::Nowhere),
    }
}
