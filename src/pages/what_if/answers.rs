//! The answers by area, each as a short list of levels.

use super::{Props, try_edit};
use crate::context::Cx;
use crate::ui::{Fold, Section, Select, each};
use twinning_core::app::Edit;
use twinning_core::assessment::{Answer, Confidence, Evidence, Value};
use twinning_core::basics::{Level, Phrase};
use twinning_core::instrument::{Area, Indicator};
use yew::prelude::*;

/// The areas asked, folded.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let area = |area: &Area| {
        html! {
            if asked(props, area).next().is_some() {
                { fold(cx, props, area) }
            }
        }
    };
    html! {
        <Section title={cx.t("what-if-answers")} hint={cx.t("what-if-answers-about")}>
            { each(&props.content.instrument.areas, area) }
        </Section>
    }
}

fn asked<'a>(props: &'a Props, area: &'a Area) -> impl Iterator<Item = &'a Indicator> {
    let assessment = &props.derived.saved.assessment;
    area.indicators
        .iter()
        .filter(|indicator| assessment.asks(area, indicator))
}

fn fold(cx: &Cx, props: &Props, area: &Area) -> Html {
    let inside = {
        let (cx, props, id) = (cx.clone(), props.clone(), area.id.clone());
        Callback::from(move |()| {
            let areas = &props.content.instrument.areas;
            let area = areas.iter().find(|area| area.id == id);
            let rows = |area: &Area| each(asked(&props, area), |one| row(&cx, &props, one));
            html! { <div class="grid">{ area.map(rows).unwrap_or_default() }</div> }
        })
    };
    let summary = Phrase::new("what-if-area")
        .with("code", area.code.as_str())
        .with("area", Phrase::new(format!("area-{}", area.id)))
        .with(
            "n",
            asked(props, area).filter(|i| is_tried(props, i)).count(),
        );
    html! { <Fold key={area.id.as_str()} summary={cx.say(&summary)} {inside} /> }
}

fn is_tried(props: &Props, indicator: &Indicator) -> bool {
    let saved = &props.derived.saved.assessment.answers;
    props.tried().answers.get(&indicator.id) != saved.get(&indicator.id)
}

/// One question: the level tried, and the saved answer where they differ.
pub(super) fn row(cx: &Cx, props: &Props, indicator: &Indicator) -> Html {
    let id = &indicator.id;
    let saved = props.derived.saved.assessment.answers.get(id).cloned();
    let saved = saved.unwrap_or_default();
    let tried = props.tried().value(id);
    let values = values(saved.value);
    let options: Vec<_> = values
        .iter()
        .map(|value| cx.say(&Answer::says(Some(&answer(&saved, *value)))))
        .collect();
    let label = format!("{} {}", indicator.code, cx.word("indicator", id.as_str()));
    let hint = is_tried(props, indicator)
        .then(|| cx.with("what-if-was", "saved", Answer::says(Some(&saved))));
    let chosen = values.iter().position(|value| *value == tried);
    let on_choose = {
        let id = id.clone();
        cx.on(move |index: usize| {
            let value = values.get(index).copied().flatten();
            try_edit(Edit::Answer(id.clone(), answer(&saved, value)))
        })
    };
    html! { <Select {label} {hint} {options} {chosen} {on_choose} /> }
}

/// What can be tried: the saved value, “don't know”, and every level.
fn values(saved: Option<Value>) -> Vec<Option<Value>> {
    let mut values = vec![Some(Value::DontKnow)];
    values.extend(Level::all().map(|level| Some(Value::Level(level))));
    if !values.contains(&saved) {
        values.insert(0, saved);
    }
    values
}

/// The answer that is tried: a level counts as certain and shown by a document.
fn answer(saved: &Answer, value: Option<Value>) -> Answer {
    let mut answer = saved.clone();
    if value != saved.value {
        answer.value = value;
        if matches!(value, Some(Value::Level(_))) {
            answer.evidence = answer.evidence.max(Evidence::Document);
            answer.confidence = Confidence::High;
        }
    }
    answer
}
