//! The areas beside the question, and the questions of its own area. They change when a question gets
//! its first answer, not with every letter of a note.

use super::page_of;
use crate::context::{Cx, use_cx};
use crate::pages::parts::{is_open, star_sign, word};
use crate::ui::{Same, Sign, each, icon};
use std::rc::Rc;
use twinning_core::app::Route;
use twinning_core::assessment::{Assessment, Position};
use twinning_core::basics::{IndicatorId, Phrase, RespondentId};
use twinning_core::instrument::{Area, Indicator, Instrument};
use yew::prelude::*;

/// Properties of [`Areas`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub id: AttrValue,
    /// The questions.
    pub instrument: Same<Instrument>,
    /// How far each is, in the order of the instrument.
    pub standings: Vec<Standing>,
    /// The question that is shown.
    pub indicator: IndicatorId,
    /// Where it stands.
    pub position: Rc<Position>,
    /// The respondent who answers; none for the body itself.
    pub who: Option<RespondentId>,
}

/// How far a question is.
#[derive(Clone, Copy, PartialEq)]
pub enum Standing {
    /// It is not asked.
    NotAsked,
    /// It has no answer.
    Open,
    /// It has one.
    Answered,
}

impl Standing {
    /// Of every question, in the order of the instrument.
    pub fn of_all(assessment: &Assessment, instrument: &Instrument) -> Vec<Self> {
        let mut standings = Vec::new();
        for (area, indicator) in instrument.indicators() {
            standings.push(if !assessment.asks(area, indicator) {
                Self::NotAsked
            } else if is_open(assessment.answers.get(&indicator.id)) {
                Self::Open
            } else {
                Self::Answered
            });
        }
        standings
    }
}

/// The list; on a phone one line that unfolds.
#[component]
pub fn Areas(props: &Props) -> Html {
    let cx = use_cx();
    let unfolded = use_state_eq(|| false);
    {
        let unfolded = unfolded.clone();
        use_effect_with(props.indicator.clone(), move |_| unfolded.set(false));
    }
    let onclick = {
        let unfolded = unfolded.clone();
        move |_: MouseEvent| unfolded.set(!*unfolded)
    };
    let place = &props.position;
    let says = Phrase::new("question-page-place")
        .with("area", place.area)
        .with("areas", place.areas)
        .with("question", place.question)
        .with("questions", place.questions);
    let says = cx.say(&says);
    let mut standings = props.standings.iter().copied();
    let mut of_area = |area: &Area| standings.by_ref().take(area.indicators.len()).collect();
    let areas: Vec<(&Area, Vec<Standing>)> = props
        .instrument
        .areas
        .iter()
        .map(|area| (area, of_area(area)))
        .collect();
    html! {
        <nav class="areas" aria-label={cx.t("question-page-areas")}>
            <button type="button" class="steps-toggle" {onclick} aria-expanded={if *unfolded { "true" } else { "false" }}>
                <span class="steps-current">{ &says }</span>
            </button>
            <p class="areas-place small">{ &says }</p>
            <ol class={classes!("areas-list", unfolded.then_some("is-open"))}>
                { each(&areas, |(area, standings)| one(&cx, props, area, standings)) }
            </ol>
        </nav>
    }
}

/// An area with how far it is answered; nothing if nothing of it is asked.
fn one(cx: &Cx, props: &Props, area: &Area, standings: &[Standing]) -> Html {
    let own = area.indicators.iter().zip(standings.iter().copied());
    let own: Vec<_> = own.filter(|(_, s)| *s != Standing::NotAsked).collect();
    let open = own.iter().find(|(_, standing)| *standing == Standing::Open);
    let Some((goal, _)) = open.or(own.first()) else {
        return html! {};
    };
    let done = own.iter().filter(|(_, s)| *s == Standing::Answered).count();
    let current = area.indicators.iter().any(|i| i.id == props.indicator);
    let count = Phrase::new("of").with("n", done).with("all", own.len());
    let link = |i: &Indicator| {
        let page = page_of(props.who.as_ref(), &i.id);
        AttrValue::from(Route::to(&props.id, page).address())
    };
    let question = |(i, standing): &(&Indicator, Standing)| {
        html! {
            <li>
                <a href={link(i)} aria-current={(i.id == props.indicator).then_some("page")}>
                    <span>{ cx.t(&word(&i.id)) }{ star_sign(cx, i.star) }</span>
                    if *standing == Standing::Answered {
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
