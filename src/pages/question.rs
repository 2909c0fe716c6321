//! 4: one question, with its five levels in full.

mod areas;
mod details;
mod help;
mod keys;
mod levels;
mod place;
mod steps;
mod terms;

use super::parts::{address, star_sign};
use crate::context::use_cx;
use crate::ui::keys::on_keys;
use crate::ui::{EmptyState, Form, Heading, Kind, LinkButton, Same, focus, focus_if_lost};
use areas::areas;
use details::details;
use help::help;
use keys::act;
use levels::levels;
use place::Place;
use steps::steps;
use twinning_core::app::{Edit, Msg, Page};
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

/// The question that is shown, with everything around it.
struct Asked<'a> {
    saved: &'a Saved,
    content: &'a Content,
    area: &'a Area,
    indicator: &'a Indicator,
}

impl Asked<'_> {
    /// Where it stands among the questions.
    fn place(&self) -> Place {
        Place::of(
            &self.saved.assessment,
            &self.content.instrument,
            &self.indicator.id,
        )
    }

    /// A message about it.
    fn word(&self, part: &str) -> String {
        format!("indicator-{}{part}", self.indicator.id)
    }
}

/// The page; it says so where there is no such question.
#[component]
pub fn QuestionPage(props: &Props) -> Html {
    let Props {
        saved,
        content,
        indicator: id,
    } = props;
    let cx = use_cx();
    let (page, by_key, unfolded) = (
        use_node_ref(),
        use_mut_ref(|| false),
        use_state_eq(|| false),
    );
    let answer = saved
        .assessment
        .answers
        .get(id)
        .cloned()
        .unwrap_or_default();
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
    {
        let unfolded = unfolded.clone();
        use_effect_with(id.clone(), move |_| unfolded.set(false));
    }
    let Some((area, indicator)) = content.instrument.indicator(id) else {
        return html! {
            <div>
                <Heading title={cx.t("page-competencies")} />
                <EmptyState says={cx.t("question-page-none")}>
                    <LinkButton label={cx.t("question-page-all")} address={address(saved, Page::Competencies)} kind={Kind::Primary} />
                </EmptyState>
            </div>
        };
    };
    let asked = Asked {
        saved,
        content,
        area,
        indicator,
    };
    let id = id.clone();
    let form = Form::new(
        &cx.words,
        answer,
        cx.on(move |a| Msg::Edit(Edit::Answer(id.clone(), a))),
    );
    let onkeydown = on_keys(act(&cx, &asked, form.set(|a| &mut a.value), by_key));
    html! {
        <div class="question" ref={page} tabindex="-1" {onkeydown}>
            { areas(&cx, &asked, &unfolded) }
            <div class="question-main" key={asked.indicator.id.as_str()}>
                <header class="page-head">
                    <h1 tabindex="-1">
                        { cx.t(&asked.word("")) }
                        { star_sign(&cx, asked.indicator.star) }
                    </h1>
                    <p class="lead">{ cx.t(&asked.word(".ask")) }</p>
                </header>
                { levels(&cx, &asked, &form) }
                { details(&cx, &asked, &form) }
                { steps(&cx, &asked) }
                { help(&cx, &asked) }
            </div>
        </div>
    }
}
