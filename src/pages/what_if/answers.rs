//! The answers by area, each as a short list of levels.

use super::{Props, try_edit};
use crate::context::Cx;
use crate::ui::{Entry, Fold, Section, Select, each};
use twinning_core::assessment::{Answer, Edit, Value};
use twinning_core::basics::Phrase;
use twinning_core::instrument::{Area, Indicator};
use twinning_core::result::{answer_to_try, values_to_try};
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
            { each(&props.page.content.instrument.areas, area) }
        </Section>
    }
}

fn asked<'a>(props: &'a Props, area: &'a Area) -> impl Iterator<Item = &'a Indicator> {
    let assessment = &props.page.saved.assessment;
    area.indicators
        .iter()
        .filter(|indicator| assessment.asks(area, indicator))
}

fn fold(cx: &Cx, props: &Props, area: &Area) -> Html {
    let inside = {
        let (cx, props, id) = (cx.clone(), props.clone(), area.id.clone());
        Callback::from(move |()| {
            let areas = &props.page.content.instrument.areas;
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
    let saved = &props.page.saved.assessment.answers;
    props.tried().answers.get(&indicator.id) != saved.get(&indicator.id)
}

/// One question: the level tried, and the saved answer where they differ.
pub(super) fn row(cx: &Cx, props: &Props, indicator: &Indicator) -> Html {
    let id = &indicator.id;
    let saved = props.page.saved.assessment.answers.get(id).cloned();
    let saved = saved.unwrap_or_default();
    let tried = props.tried().value(id);
    let entry = |value: Option<Value>| {
        let says = Answer::says(Some(&answer_to_try(&saved, value)));
        Entry::new(value, cx.say(&says))
    };
    let entries: Vec<_> = values_to_try(saved.value).into_iter().map(entry).collect();
    let label = format!("{} {}", indicator.code, cx.word("indicator", id.as_str()));
    let hint = is_tried(props, indicator)
        .then(|| cx.with("what-if-was", "saved", Answer::says(Some(&saved))));
    let on_choose = {
        let (id, saved) = (id.clone(), saved.clone());
        cx.on(move |value| try_edit(Edit::answer(id.clone(), answer_to_try(&saved, value))))
    };
    html! {
        <Select<Option<Value>> {label} {hint} {entries} chosen={Some(tried)} {on_choose} />
    }
}
