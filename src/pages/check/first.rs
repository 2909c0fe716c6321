//! What to look at before relying on the results.

use super::basics::missing;
use crate::context::Cx;
use crate::pages::parts::{QuestionLink, address, answer_line};
use crate::ui::{Callout, Disclosure, Section, Tone, each};
use twinning_core::advice::{Contradiction, contradictions};
use twinning_core::agreement::Agreement;
use twinning_core::app::Page;
use twinning_core::assessment::Value;
use twinning_core::basics::{IndicatorId, Phrase};
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::instrument::Indicator;
use twinning_core::profile::Profile;
use yew::prelude::*;

/// A list up to this long is shown at once.
const FEW: usize = 5;

/// Contradictions, missing facts, open questions, and what is not known; or that all is well.
pub fn look_first(cx: &Cx, saved: &Saved, content: &Content) -> Html {
    let assessment = &saved.assessment;
    let profile = Profile::of(assessment, &content.instrument);
    let doubtful = contradictions(assessment, &profile, content.policy(&assessment.edition));
    let missing = missing(assessment);
    let with = |value: Option<Value>| -> Vec<&Indicator> {
        let asked = assessment.asked(&content.instrument).map(|(_, i)| i);
        asked.filter(|i| assessment.value(&i.id) == value).collect()
    };
    let agreement = Agreement::of(assessment, &content.instrument);
    let apart = agreement.to_discuss().len();
    let (open, unknown) = (with(None), with(Some(Value::DontKnow)));
    let all_answered = open.is_empty() && unknown.is_empty();
    let nothing = doubtful.is_empty() && missing.is_empty() && all_answered && apart == 0;

    let questions = |word: &str, questions: Vec<&Indicator>| {
        let summary = cx.say(&Phrase::new(word).with("n", questions.len()));
        html! {
            if !questions.is_empty() {
                <Disclosure {summary} open={questions.len() <= FEW}>
                    <ul class="list">{ each(questions, |i| answer_line(cx, saved, i, false)) }</ul>
                </Disclosure>
            }
        }
    };
    let link = |id: &IndicatorId| {
        let address = address(saved, Page::Question(id.clone()));
        html! {
            if let Some((_, indicator)) = content.instrument.indicator(id) {
                <p><QuestionLink {address} indicator={indicator.clone()} /></p>
            }
        }
    };
    let doubt = |doubt: &Contradiction| {
        html! { <li><p>{ cx.say(&doubt.says) }</p>{ each(&doubt.indicators, link) }</li> }
    };
    let fact = |(page, word): &(Page, &str)| {
        html! { <li><a href={address(saved, page.clone())}>{ cx.t(word) }</a></li> }
    };
    html! {
        <Section title={cx.t("check-first")}>
            if nothing {
                <Callout tone={Tone::Good}><p>{ cx.t("check-nothing") }</p></Callout>
            }
            if !doubtful.is_empty() {
                <Callout tone={Tone::Attention} title={cx.t("check-contradictions")}>
                    <ul>{ each(&doubtful, doubt) }</ul>
                </Callout>
            }
            if !missing.is_empty() {
                <Callout title={cx.t("check-missing")}>
                    <ul>{ each(&missing, fact) }</ul>
                </Callout>
            }
            if apart > 0 {
                <Callout tone={Tone::Attention}>
                    <p><a href={address(saved, Page::Discuss)}>{ cx.with("check-discuss", "n", apart) }</a></p>
                </Callout>
            }
            { questions("check-open", open) }
            { questions("check-unknown", unknown) }
        </Section>
    }
}
