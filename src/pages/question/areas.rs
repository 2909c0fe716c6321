//! The areas beside the question, and the questions of its own area.

use super::Asked;
use crate::context::Cx;
use crate::pages::parts::{address, is_open, star_sign, word};
use crate::ui::{Sign, each, icon};
use twinning_core::basics::Phrase;
use twinning_core::instrument::{Area, Indicator};
use yew::prelude::*;

/// The list; on a phone one line that unfolds.
pub fn areas(cx: &Cx, asked: &Asked<'_>, unfolded: &UseStateHandle<bool>) -> Html {
    let onclick = {
        let unfolded = unfolded.clone();
        move |_: MouseEvent| unfolded.set(!*unfolded)
    };
    let place = &asked.position;
    let says = Phrase::new("question-page-place")
        .with("area", place.area)
        .with("areas", place.areas)
        .with("question", place.question)
        .with("questions", place.questions);
    let says = cx.say(&says);
    html! {
        <nav class="areas" aria-label={cx.t("question-page-areas")}>
            <button type="button" class="steps-toggle" {onclick} aria-expanded={if **unfolded { "true" } else { "false" }}>
                <span class="steps-current">{ &says }</span>
            </button>
            <p class="areas-place small">{ &says }</p>
            <ol class={classes!("areas-list", unfolded.then_some("is-open"))}>
                { each(&asked.instrument.areas, |area| one(cx, asked, area)) }
            </ol>
        </nav>
    }
}

/// An area with how far it is answered; nothing if nothing of it is asked.
fn one(cx: &Cx, asked: &Asked<'_>, area: &Area) -> Html {
    let assessment = &asked.saved.assessment;
    let open = |i: &Indicator| is_open(assessment.answers.get(&i.id));
    let own: Vec<_> = area
        .indicators
        .iter()
        .filter(|i| assessment.asks(area, i))
        .collect();
    let Some(goal) = own.iter().find(|i| open(i)).or(own.first()) else {
        return html! {};
    };
    let done = own.iter().filter(|i| !open(i)).count();
    let current = area.id == asked.area.id;
    let count = Phrase::new("of").with("n", done).with("all", own.len());
    let link = |i: &Indicator| address(asked.saved, asked.page(&i.id));
    let question = |i: &&Indicator| {
        html! {
            <li>
                <a href={link(i)} aria-current={(i.id == asked.indicator.id).then_some("page")}>
                    <span>{ cx.t(&word(&i.id)) }{ star_sign(cx, i.star) }</span>
                    if !open(i) {
                        { icon(Sign::Check) }
                        <span class="visually-hidden">{ cx.t("question-page-answered") }</span>
                    }
                </a>
            </li>
        }
    };
    html! {
        <li class={current.then_some("is-current")}>
            <a href={link(goal)}>
                <span><span class="code">{ &area.code }</span>{ " " }{ cx.t(&format!("area-{}.short", area.id)) }</span>
                <span class="step-progress">{ cx.say(&count) }</span>
            </a>
            if current {
                <ol class="areas-questions">{ each(&own, question) }</ol>
            }
        </li>
    }
}
