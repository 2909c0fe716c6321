//! 4: one question, with its five levels in full.

mod areas;
mod details;
mod help;
mod keys;
mod levels;
mod place;
mod steps;
mod terms;

use super::parts::address;
use crate::context::use_cx;
use crate::ui::{EmptyState, Form, Heading, Kind, LinkButton, Same, focus, keys::on_keys};
use areas::Areas;
use details::Details;
use help::Help;
use keys::act;
use levels::levels;
use place::Place;
use steps::Steps;
use twinning_core::app::{Edit, Msg, Page};
use twinning_core::assessment::Answer;
use twinning_core::basics::IndicatorId;
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::instrument::{Area, Indicator};
use yew::prelude::*;

/// Properties of [`QuestionPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub saved: Same<Saved>,
    /// The questions and rules.
    pub content: Same<Content>,
    /// The question.
    pub indicator: IndicatorId,
}

/// The page; it says so where there is no such question.
#[component]
pub fn QuestionPage(props: &Props) -> Html {
    let cx = use_cx();
    let found = props.content.instrument.indicator(&props.indicator);
    let Some((area, indicator)) = found else {
        return html! {
            <div>
                <Heading title={cx.t("page-competencies")} />
                <EmptyState says={cx.t("question-page-none")}>
                    <LinkButton label={cx.t("question-page-all")} address={address(&props.saved, Page::Competencies)} kind={Kind::Primary} />
                </EmptyState>
            </div>
        };
    };
    html! {
        <Question saved={props.saved.clone()} content={props.content.clone()}
            area={area.clone()} indicator={indicator.clone()} />
    }
}

/// Properties of the parts of the page.
#[derive(Clone, Properties, PartialEq)]
pub struct Asked {
    saved: Same<Saved>,
    content: Same<Content>,
    area: Area,
    indicator: Indicator,
}

impl Asked {
    /// The answer it has so far.
    fn answer(&self) -> Answer {
        let answer = self.saved.assessment.answers.get(&self.indicator.id);
        answer.cloned().unwrap_or_default()
    }

    /// Where it stands among the questions.
    fn place(&self) -> Place {
        Place::of(&self.saved.assessment, &self.content.instrument, &self.indicator.id)
    }

    /// A message about it.
    fn word(&self, part: &str) -> String {
        format!("indicator-{}{part}", self.indicator.id)
    }
}

#[component]
fn Question(asked: &Asked) -> Html {
    let cx = use_cx();
    let (page, by_key) = (use_node_ref(), use_mut_ref(|| false));
    let answer = asked.answer();
    {
        // An answer given by a key takes the focus, so that it is read out and the arrows go on from it.
        let (page, by_key) = (page.clone(), by_key.clone());
        use_effect_with(answer.value, move |_| {
            if by_key.replace(false) {
                focus(&page, ".levels input:checked");
            }
        });
    }
    let id = asked.indicator.id.clone();
    let form = Form::new(&cx.words, answer, cx.on(move |a| Msg::Edit(Edit::Answer(id.clone(), a))));
    let onkeydown = on_keys(act(&cx, asked, form.set(|a| &mut a.value), by_key));
    html! {
        <div class="question" ref={page} tabindex="-1" {onkeydown}>
            <Areas ..asked.clone() />
            <div class="question-main">
                <header class="page-head">
                    <h1 tabindex="-1">
                        { cx.t(&asked.word("")) }
                        if asked.indicator.star {
                            <span class="star" title={cx.t("competencies-star")}>{ " ★" }</span>
                        }
                    </h1>
                    <p class="lead">{ cx.t(&asked.word(".ask")) }</p>
                    <p class="purpose">{ cx.t("question-page-purpose") }</p>
                </header>
                { levels(&cx, asked, &form) }
                <Details ..asked.clone() />
                <Steps ..asked.clone() />
                <Help ..asked.clone() />
            </div>
        </div>
    }
}
