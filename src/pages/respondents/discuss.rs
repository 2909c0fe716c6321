//! The questions on which respondents differ, the widest apart first.

use super::agreed::agreed;
use super::name;
use super::overall::overall;
use crate::context::Cx;
use crate::pages::parts::{QuestionLink, address};
use crate::pages::result::Props;
use crate::ui::{
    ButtonKind, Callout, Disclosure, EmptyState, LinkButton, Section, Tone, each, heading, tag,
};
use twinning_core::agreement::QuestionAgreement;
use twinning_core::app::Page;
use twinning_core::assessment::{Answer, Respondent, Value};
use twinning_core::basics::Level;
use twinning_core::file::Saved;
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// The page.
pub fn view(cx: &Cx, props: &Props) -> Html {
    let people = props.derived.agreement.panel.len();
    html! {
        <div class="discuss" key="discuss">
            { heading(cx.t("page-discuss"), Some(cx.t("discuss-lead"))) }
            if people < 2 {
                { too_few(cx, props, people) }
            } else {
                { questions(cx, props) }
            }
        </div>
    }
}

fn too_few(cx: &Cx, props: &Props, people: usize) -> Html {
    let says = if people == 0 {
        "discuss-nobody"
    } else {
        "discuss-one"
    };
    html! {
        <EmptyState says={cx.t(says)}>
            { LinkButton::new(cx.t("page-respondents"), address(&props.saved, Page::Respondents)).kind(ButtonKind::Primary).view() }
        </EmptyState>
    }
}

fn questions(cx: &Cx, props: &Props) -> Html {
    let agreement = &props.derived.agreement;
    let (flagged, slight) = (agreement.to_discuss(), agreement.slightly_apart());
    let same = agreement
        .questions
        .iter()
        .filter(|q| q.n > 1 && q.range() == 0.0)
        .count();
    let card = |question: &&QuestionAgreement| {
        let found = props.content.instrument.indicator(&question.indicator);
        match found {
            Some((_, indicator)) => one(cx, &props.saved, question, indicator),
            None => Html::default(),
        }
    };
    let summary = cx.with("discuss-slight", "n", slight.len());
    html! {
        <>
            { overall(cx, agreement) }
            if agreement.has_common_questions() {
            <Section title={cx.with("discuss-flagged", "n", flagged.len())} hint={cx.t("discuss-flagged-hint")}>
                if flagged.is_empty() {
                    <Callout tone={Tone::Good}><p>{ cx.t("discuss-none") }</p></Callout>
                }
                <ol class="discuss-list">{ each(&flagged, card) }</ol>
            </Section>
            }
            if !slight.is_empty() {
                <Disclosure {summary}><ol class="discuss-list">{ each(&slight, card) }</ol></Disclosure>
            }
            <p class="hint">{ cx.with("discuss-same", "n", same) }</p>
        </>
    }
}

/// A question with everybody's answer, and where the agreed level is set.
fn one(cx: &Cx, saved: &Saved, question: &QuestionAgreement, indicator: &Indicator) -> Html {
    let address = address(saved, Page::Question(indicator.id.clone()));
    let people = saved.assessment.in_order();
    let answer = |(_, respondent): &(_, &Respondent)| person(cx, respondent, indicator);
    let set = saved.assessment.value(&indicator.id).is_some();
    html! {
        <li class="card discuss-card" key={indicator.id.as_str()}>
            <div class="discuss-head">
                <h3><QuestionLink {address} indicator={indicator.clone()} /></h3>
                if set {
                    { tag(cx.t("discuss-set"), Tone::Good) }
                }
            </div>
            <p>{ cx.t(&format!("indicator-{}.ask", indicator.id)) }</p>
            { spread(saved, question, indicator) }
            if let Some(says) = question.says() {
                <p class="small">{ cx.say(&says) }</p>
            }
            <dl class="facts">{ each(&people, answer) }</dl>
            { levels(cx, indicator) }
            { agreed(cx, saved, question, indicator) }
        </li>
    }
}

/// One person's answer with what was noted.
fn person(cx: &Cx, respondent: &Respondent, indicator: &Indicator) -> Html {
    let answer = respondent.answer(&indicator.id);
    let tone = match answer.and_then(|a| a.value) {
        Some(Value::Level(_)) => Tone::Plain,
        _ => Tone::Unknown,
    };
    let remarks = answer.map(|a| [a.note.trim(), a.reason.trim()]);
    html! {
        <div>
            <dt><bdi>{ name(cx, respondent) }</bdi></dt>
            <dd>
                { tag(cx.say(&Answer::says(answer)), tone) }
                { each(remarks.into_iter().flatten().filter(|text| !text.is_empty()), |text| html! {
                    <p class="small typed" dir="auto">{ text }</p>
                }) }
            </dd>
        </div>
    }
}

/// The scale with a dot for each answer. The list below it says the same in words.
fn spread(saved: &Saved, question: &QuestionAgreement, indicator: &Indicator) -> Html {
    let within = |level: Level| {
        let at = f64::from(level);
        question
            .ends
            .is_some_and(|(low, high)| low <= at && at <= high)
    };
    let one = |level: Level| {
        let given = Some(Value::Level(level));
        let people = saved.assessment.respondents.values();
        let count = people.filter(|r| r.value(&indicator.id) == given).count();
        let class = classes!("spread-level", within(level).then_some("is-within"));
        html! {
            <li {class}>
                <span class="spread-number">{ level.get() }</span>
                <span class="spread-dots">{ each(0..count, |_| html! { <span class="spread-dot" /> }) }</span>
            </li>
        }
    };
    html! {
        <div aria-hidden="true"><ol class="spread">{ each(Level::all(), one) }</ol></div>
    }
}

/// What the five levels mean, to talk about.
fn levels(cx: &Cx, indicator: &Indicator) -> Html {
    let anchor = |level: Level| {
        let text = cx.t(&format!("indicator-{}.l{}", indicator.id, level.get()));
        html! { <li>{ text }</li> }
    };
    html! {
        <Disclosure summary={cx.t("discuss-levels")}>
            <ol class="anchors">{ each(Level::all(), anchor) }</ol>
        </Disclosure>
    }
}
