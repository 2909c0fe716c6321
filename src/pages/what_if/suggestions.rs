//! What is good to try: the steps of the shortest paths, and the answers that move the result most.

use super::{Props, answers};
use crate::context::Cx;
use crate::pages::parts::address;
use crate::ui::{Button, Fold, Section, Sign, Tone, each, tag};
use twinning_core::advice::Doubt;
use twinning_core::app::{Msg, Page};
use twinning_core::basics::{IndicatorId, Phrase};
use twinning_core::instrument::Arrangement;
use twinning_core::path::{Path, Step};
use twinning_core::result::Try;
use yew::prelude::*;

/// So many answers are offered.
const ANSWERS: usize = 3;

/// Paths and answers.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let paths = &props.page.derived.paths;
    let open: Vec<_> = paths.iter().filter(|path| !path.steps.is_empty()).collect();
    let telling = telling(props);
    if open.is_empty() && telling.is_empty() {
        return Html::default();
    }
    html! {
        <Section title={cx.t("what-if-good")}>
            { each(open, |path| fold(cx, props, path)) }
            if !telling.is_empty() {
                <p class="points-title">{ cx.t("what-if-telling") }</p>
                <div class="grid">{ each(telling, |id| answer(cx, props, &id)) }</div>
            }
        </Section>
    }
}

/// The questions whose answers move the first place most.
fn telling(props: &Props) -> Vec<IndicatorId> {
    let mut ids = Vec::new();
    for information in props.page.derived.advice.ranking.information() {
        if let Doubt::Indicator(id) = information.doubt
            && ids.len() < ANSWERS
        {
            ids.push(id);
        }
    }
    ids
}

fn answer(cx: &Cx, props: &Props, id: &IndicatorId) -> Html {
    match props.page.content.instrument.indicator(id) {
        Some((_, indicator)) => answers::row(cx, props, indicator),
        None => Html::default(),
    }
}

fn fold(cx: &Cx, props: &Props, path: &Path) -> Html {
    let name = Phrase::new(format!("arrangement-{}", path.arrangement.id()));
    let summary = Phrase::new("what-if-path").with("arrangement", name);
    let inside = {
        let (cx, props, arrangement) = (cx.clone(), props.clone(), path.arrangement);
        Callback::from(move |()| steps(&cx, &props, arrangement))
    };
    html! { <Fold summary={cx.say(&summary)} {inside} /> }
}

fn steps(cx: &Cx, props: &Props, arrangement: Arrangement) -> Html {
    let Some(path) = props.page.derived.path(arrangement) else {
        return Html::default();
    };
    let all = path.steps.clone();
    let try_all = cx.on(move |()| Msg::Try(Try::Steps(all.clone())));
    html! {
        <>
            <p>{ cx.say(&path.sentence()) }</p>
            <div class="button-row">
                { Button::new(cx.t("what-if-try-all"), try_all).sign(Sign::Check).view() }
            </div>
            <ol class="path-steps">{ each(&path.steps, |step| self::step(cx, props, step)) }</ol>
        </>
    }
}

fn step(cx: &Cx, props: &Props, step: &Step) -> Html {
    let says = cx.say(&step.sentence());
    let days = cx.with("person-days", "n", step.days);
    let about = says.clone();
    let one = vec![step.clone()];
    let try_it = cx.on(move |()| Msg::Try(Try::Steps(one.clone())));
    html! {
        <li>
            <div class="what-if-change">
                <p>{ &says }{ " " }<span class="figure small">{ days }</span></p>
                if is_tried(props, step) {
                    { tag(cx.t("what-if-is-tried"), Tone::Info) }
                } else if step.is_text() {
                    <a href={address(&props.page.saved, Page::of_step(step))}>{ cx.t("what-if-write") }</a>
                } else {
                    { Button::new(cx.t("what-if-try"), try_it).about(&about).view() }
                }
            </div>
        </li>
    }
}

/// Whether the copy has what the step brings.
fn is_tried(props: &Props, step: &Step) -> bool {
    let tried = props.tried();
    props.trial.is_some() && step.applied(tried) == *tried
}
