//! 4: one question, with its five levels in full.

mod again;
mod areas;
mod chosen;
mod details;
mod help;
mod keys;
mod levels;
mod steps;
mod terms;

use super::parts::{address, star_sign};
use super::respondents::answering;
use crate::context::use_cx;
use crate::ui::keys::on_keys;
use crate::ui::{ButtonKind, EmptyState, Form, LinkButton, Same, focus, focus_if_lost, heading};
use again::Again;
use areas::{Areas, Standing};
use chosen::Chosen;
use details::details;
use help::Help;
use keys::act;
use levels::Levels;
use std::rc::Rc;
use steps::steps;
use twinning_core::app::{Msg, Page};
use twinning_core::assessment::{Answer, Edit, Position, Value};
use twinning_core::basics::{IndicatorId, Patch, RespondentId};
use twinning_core::file::Saved;
use twinning_core::instrument::{Indicator, Instrument};
use yew::prelude::*;

/// Properties of [`QuestionPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub saved: Same<Saved>,
    /// The questions.
    pub instrument: Same<Instrument>,
    /// The question.
    pub indicator: IndicatorId,
    /// The respondent who answers it; none for the body itself.
    pub who: Option<RespondentId>,
    /// The last change of the answer, if it can be taken back.
    pub undo: Option<u32>,
}

/// The question that is shown, with everything around it.
struct Asked<'a> {
    saved: &'a Saved,
    indicator: &'a Indicator,
    who: &'a Option<RespondentId>,
    /// Where it stands among the questions.
    position: Rc<Position>,
    /// The last change of the answer, if it can be taken back.
    undo: Option<u32>,
}

impl Asked<'_> {
    /// The page of a question, for the same person.
    fn page(&self, id: &IndicatorId) -> Page {
        page_of(self.who.as_ref(), id)
    }

    /// A message about it.
    fn word(&self, part: &str) -> String {
        word_of(&self.indicator.id, part)
    }
}

/// The page of a question, for a respondent or for the body itself.
fn page_of(who: Option<&RespondentId>, id: &IndicatorId) -> Page {
    match who {
        Some(who) => Page::Answering(who.clone(), id.clone()),
        None => Page::Question(id.clone()),
    }
}

/// A message about a question.
fn word_of(id: &IndicatorId, part: &str) -> String {
    format!("indicator-{id}{part}")
}

/// The page; it says so where there is no such question.
#[component]
pub fn QuestionPage(props: &Props) -> Html {
    let Props {
        saved,
        instrument,
        indicator: id,
        who,
        undo,
    } = props;
    let cx = use_cx();
    let (page, by_key) = (use_node_ref(), use_mut_ref(|| false));
    // A respondent sees the page with own answers in place of the body's.
    let own = who.as_ref().and_then(|who| saved.as_seen_by(who));
    let seen = own.as_ref().unwrap_or(saved);
    let answer = seen.assessment.answers.get(id).cloned().unwrap_or_default();
    {
        // An answer given by a key takes the focus, so that it is read out and the arrows go on from
        // it. Where nothing has the focus, as after a reload, keys must still arrive.
        let (page, by_key) = (page.clone(), by_key.clone());
        use_effect_with(answer.value, move |_| {
            if by_key.replace(false) {
                focus(&page, ".levels input:checked");
            } else {
                focus_if_lost(&page);
            }
        });
    }
    let position = {
        // What decides which questions are asked.
        let (scope, interest) = (&seen.assessment.scope, &seen.assessment.ambition.interest);
        let depends = (id.clone(), *scope, interest.clone(), instrument.clone());
        use_memo(depends, |_| Position::of(&seen.assessment, instrument, id))
    };
    let found = instrument.indicator(id);
    let Some((_, indicator)) = found.filter(|_| who.is_none() || own.is_some()) else {
        return html! {
            <div>
                { heading(cx.t("page-competencies"), None) }
                <EmptyState says={cx.t("question-page-none")}>
                    { LinkButton::new(cx.t("question-page-all"), address(saved, Page::Competencies)).kind(ButtonKind::Primary).view() }
                </EmptyState>
            </div>
        };
    };
    let asked = Asked {
        saved: seen,
        indicator,
        who,
        undo: *undo,
        position,
    };
    let chosen = Chosen::of(id, who.as_ref(), &answer);
    let (id, by) = (id.clone(), who.clone());
    let on_change = cx.on(move |patch| Msg::Edit(edit(by.as_ref(), &id, patch)));
    let why = answer.look_again(&indicator.id, instrument);
    let changed_by = instrument.changed_by(&indicator.id);
    // A key that is pressed says what is right now, also where it is what was answered before.
    let choose = {
        let on_change: Callback<_> = on_change.clone();
        Callback::from(move |value: Option<Value>| {
            on_change.emit(Patch::new(move |answer: &mut Answer| {
                (answer.value, answer.as_of) = (value, changed_by);
            }));
        })
    };
    let form = Form::new(&cx.words, answer, on_change);
    let onkeydown = on_keys(act(&cx, &asked, choose, by_key));
    let standings = Standing::of_all(&seen.assessment, instrument);
    let name = who
        .as_ref()
        .and_then(|who| saved.assessment.respondents.get(who));
    html! {
        <>
        if let Some(respondent) = name {
            { answering(&cx, saved, respondent) }
        }
        <div class="question" ref={page} tabindex="-1" {onkeydown}>
            <Areas id={saved.id.clone()} instrument={instrument.clone()} {standings} indicator={asked.indicator.id.clone()}
                position={Rc::clone(&asked.position)} who={who.clone()} />
            <div class="question-main" key={asked.indicator.id.as_str()}>
                <header class="page-head">
                    <h1 tabindex="-1">
                        { cx.t(&asked.word("")) }
                        { star_sign(&cx, asked.indicator.star) }
                    </h1>
                    <p class="lead">{ cx.t(&asked.word(".ask")) }</p>
                </header>
                <Again chosen={chosen.clone()} {changed_by} {why} />
                <Levels ..chosen.clone() />
                { details(&cx, &asked, &form, &chosen) }
                { steps(&cx, &asked) }
                <Help indicator={asked.indicator.id.clone()} />
            </div>
        </div>
        </>
    }
}

/// The change of this answer, by a respondent or by the body.
fn edit(who: Option<&RespondentId>, id: &IndicatorId, patch: Patch<Answer>) -> Edit {
    match who {
        Some(who) => Edit::RespondentAnswer(who.clone(), id.clone(), patch),
        None => Edit::Answer(id.clone(), patch),
    }
}
