//! What to look at before relying on the results.

use crate::context::Cx;
use crate::pages::parts::{QuestionLink, address, answer_line};
use crate::pages::result::Props;
use crate::ui::{Callout, Disclosure, Section, Tone, each};
use twinning_core::advice::Contradiction;
use twinning_core::app::Page;
use twinning_core::assessment::{Missing, Value};
use twinning_core::basics::{IndicatorId, Phrase};
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// A list up to this long is shown at once.
const FEW: usize = 5;

/// Contradictions, missing facts, open questions, and what is not known; or that all is well.
pub fn look_first(cx: &Cx, props: &Props) -> Html {
    let Props {
        saved,
        derived,
        content,
        ..
    } = props;
    let assessment = &saved.assessment;
    let doubtful = &derived.advice.contradictions;
    let missing = assessment.missing();
    let with = |value: Option<Value>| -> Vec<&Indicator> {
        let asked = assessment.asked(&content.instrument).map(|(_, i)| i);
        asked.filter(|i| assessment.value(&i.id) == value).collect()
    };
    let apart = derived.agreement.to_discuss().len();
    let (open, unknown) = (with(None), with(Some(Value::DontKnow)));
    let all_answered = open.is_empty() && unknown.is_empty();
    let changed = assessment.to_look_at(&content.instrument);
    let settled = doubtful.is_empty() && changed.is_empty();
    let nothing = settled && missing.is_empty() && all_answered && apart == 0;

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
    let fact = |fact: &Missing| {
        let page = Page::asking_missing(*fact);
        html! { <li><a href={address(saved, page)}>{ cx.t(fact.word()) }</a></li> }
    };
    html! {
        <Section title={cx.t("check-first")}>
            if nothing {
                <Callout tone={Tone::Good}><p>{ cx.t("check-nothing") }</p></Callout>
            }
            if !doubtful.is_empty() {
                <Callout tone={Tone::Attention} title={cx.t("check-contradictions")}>
                    <ul>{ each(doubtful, doubt) }</ul>
                </Callout>
            }
            if !changed.is_empty() {
                <Callout tone={Tone::Attention} title={cx.with("check-changed", "n", changed.len())}>
                    { each(&changed, link) }
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
