//! The part that answering questions needs: it is fetched when the first page is on the screen.

use super::competencies::CompetenciesPage;
use super::parts::PageProps;
use super::question::QuestionPage;
use super::respondents;
use crate::late::Questions;
use crate::ui::Same;
use std::rc::Rc;
use twinning_core::app::{About, Model, Page};
use twinning_core::basics::{IndicatorId, RespondentId};
use twinning_core::file::Saved;
use yew::prelude::*;

/// All of it.
pub static QUESTIONS: Questions = Questions { page };

/// A page of the open assessment, or of a respondent's part.
fn page(model: &Model) -> Option<Html> {
    let (open, page) = (model.open()?, model.page()?);
    let (key, props) = (model.route.address(), PageProps::of(open, model));
    Some(match page {
        Page::Question(indicator) if props.saved.is_part() => {
            let who = props.saved.respondent().map(|(who, _)| who);
            question(model, &props.saved, indicator, who)
        }
        Page::Question(indicator) => question(model, &props.saved, indicator, None),
        Page::Answering(who, indicator) => {
            question(model, &props.saved, indicator, Some(who.clone()))
        }
        _ if props.saved.is_part() => html! { <respondents::Part {key} ..props /> },
        Page::Competencies => html! { <CompetenciesPage {key} ..props /> },
        _ => return None,
    })
}

/// A question, answered by a respondent or by the body itself.
fn question(
    model: &Model,
    saved: &Same<Saved>,
    indicator: &IndicatorId,
    who: Option<RespondentId>,
) -> Html {
    let instrument = Same::from(Rc::clone(&model.basis.instrument));
    let about = About::Answer(who.clone(), indicator.clone());
    let undo = model.undo_about(&about).map(|undo| undo.number);
    let (key, saved, indicator) = (model.route.address(), saved.clone(), indicator.clone());
    html! { <QuestionPage {key} {saved} {instrument} {indicator} {who} {undo} /> }
}
