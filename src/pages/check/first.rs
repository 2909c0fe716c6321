//! What to look at before relying on the results.

use super::basics::missing;
use crate::context::use_cx;
use crate::pages::parts::{AnswerLine, PageProps, QuestionLink, address};
use crate::ui::{Callout, Disclosure, Section, Tone};
use twinning_core::advice::{Contradiction, contradictions};
use twinning_core::app::Page;
use twinning_core::assessment::Value;
use twinning_core::basics::Phrase;
use twinning_core::instrument::Indicator;
use twinning_core::profile::Profile;
use yew::prelude::*;

/// Contradictions, missing facts, open questions, and what is not known; or that all is well.
#[component]
pub fn LookFirst(props: &PageProps) -> Html {
    let cx = use_cx();
    let (saved, content) = (&props.saved, &props.content);
    let assessment = &saved.assessment;
    let profile = Profile::of(assessment, &content.instrument);
    let doubtful = contradictions(assessment, &profile, &content.policy);
    let missing = missing(assessment);
    let with = |value: Option<Value>| -> Vec<&Indicator> {
        let asked = assessment.asked(&content.instrument).map(|(_, i)| i);
        asked.filter(|i| assessment.value(&i.id) == value).collect()
    };
    let (open, unknown) = (with(None), with(Some(Value::DontKnow)));
    let nothing = doubtful.is_empty() && missing.is_empty() && open.is_empty() && unknown.is_empty();

    let question = |indicator: &&Indicator| {
        html! { <AnswerLine key={indicator.id.to_string()} saved={saved.clone()} indicator={(*indicator).clone()} /> }
    };
    let questions = |word: &str, questions: &[&Indicator]| {
        let summary = cx.say(&Phrase::new(word).with("n", questions.len()));
        html! {
            if !questions.is_empty() {
                <Disclosure {summary} open={questions.len() <= 5}>
                    <ul class="list">{ for questions.iter().map(question) }</ul>
                </Disclosure>
            }
        }
    };
    let doubt = |doubt: &Contradiction| {
        let links = doubt.indicators.iter().filter_map(|id| {
            let (_, indicator) = content.instrument.indicator(id)?;
            let address = address(saved, Page::Question(id.clone()));
            Some(html! { <p><QuestionLink {address} indicator={indicator.clone()} /></p> })
        });
        html! { <li><p>{ cx.say(&doubt.says) }</p>{ for links }</li> }
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
                    <ul>{ for doubtful.iter().map(doubt) }</ul>
                </Callout>
            }
            if !missing.is_empty() {
                <Callout title={cx.t("check-missing")}>
                    <ul>{ for missing.iter().map(fact) }</ul>
                </Callout>
            }
            { questions("check-open", &open) }
            { questions("check-unknown", &unknown) }
        </Section>
    }
}
