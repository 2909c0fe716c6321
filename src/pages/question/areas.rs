//! The areas beside the question, and the questions of its own area.

use super::Asked;
use crate::context::{Cx, use_cx};
use crate::pages::parts::{address, is_open, word};
use crate::ui::{Icon, Sign};
use twinning_core::app::Page;
use twinning_core::basics::Phrase;
use twinning_core::instrument::{Area, Indicator};
use yew::prelude::*;

/// The list; on a phone one line that unfolds.
#[component]
pub fn Areas(asked: &Asked) -> Html {
    let cx = use_cx();
    let unfolded = use_state_eq(|| false);
    {
        let unfolded = unfolded.clone();
        use_effect_with(asked.indicator.id.clone(), move |_| unfolded.set(false));
    }
    let onclick = {
        let unfolded = unfolded.clone();
        move |_: MouseEvent| unfolded.set(!*unfolded)
    };
    let place = asked.place();
    let says = Phrase::new("question-page-place")
        .with("area", place.area)
        .with("areas", place.areas)
        .with("question", place.question)
        .with("questions", place.questions);
    let areas = asked.content.instrument.areas.iter().filter_map(|area| one(&cx, asked, area));
    html! {
        <nav class="areas" aria-label={cx.t("question-page-areas")}>
            <button type="button" class="steps-toggle" {onclick} aria-expanded={if *unfolded { "true" } else { "false" }}>
                <span class="steps-current">{ cx.say(&says) }</span>
                <span class="steps-count">{ cx.t("question-page-menu") }</span>
            </button>
            <p class="areas-place small">{ cx.say(&says) }</p>
            <ol class={classes!("areas-list", unfolded.then_some("is-open"))}>{ for areas }</ol>
        </nav>
    }
}

/// An area with how far it is answered; none if nothing of it is asked.
fn one(cx: &Cx, asked: &Asked, area: &Area) -> Option<Html> {
    let assessment = &asked.saved.assessment;
    let open = |i: &Indicator| is_open(assessment.answers.get(&i.id));
    let own: Vec<_> = area.indicators.iter().filter(|i| assessment.asks(area, i)).collect();
    let goal = own.iter().find(|i| open(i)).or(own.first())?;
    let done = own.iter().filter(|i| !open(i)).count();
    let current = area.id == asked.area.id;
    let count = Phrase::new("of").with("n", done).with("all", own.len());
    let question = |i: &&Indicator| {
        let here = (i.id == asked.indicator.id).then_some("page");
        html! {
            <li key={i.id.to_string()}>
                <a href={address(&asked.saved, Page::Question(i.id.clone()))} aria-current={here}>
                    <span>
                        { cx.t(&word(&i.id)) }
                        if i.star {
                            { " ★" }
                        }
                    </span>
                    if !open(i) {
                        <Icon sign={Sign::Check} />
                        <span class="visually-hidden">{ cx.t("question-page-answered") }</span>
                    }
                </a>
            </li>
        }
    };
    Some(html! {
        <li key={area.id.to_string()} class={classes!(current.then_some("is-current"))}>
            <a href={address(&asked.saved, Page::Question(goal.id.clone()))}>
                <span><span class="code">{ &area.code }</span>{ " " }{ cx.t(&format!("area-{}.short", area.id)) }</span>
                <span class="step-progress">{ cx.say(&count) }</span>
            </a>
            if current {
                <ol class="areas-questions">{ for own.iter().map(question) }</ol>
            }
        </li>
    })
}
