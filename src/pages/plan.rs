//! Objectives that serve the country and close gaps, who answers for them, and by when.

mod alignment;
mod capacity;
mod card;
mod dates;
mod details;
mod form;
mod nothing;
mod order;
mod schedule;
mod words;

use super::result::{Props, points, says};
use crate::context::{Cx, use_cx};
use crate::ui::{Button, EmptyState, Fold, Section, Sign, Tone, each, heading};
use card::Card;
use order::{use_follow, use_steady_order};
use twinning_core::app::Msg;
use twinning_core::assessment::{Decision, Edit, Objective};
use twinning_core::basics::{ObjectiveId, Patch};
use yew::prelude::*;

/// The page.
#[component]
pub fn PlanPage(props: &Props) -> Html {
    let cx = use_cx();
    let added = use_state(|| None);
    let foot = use_node_ref();
    let on_leave = use_follow(&foot, &props.derived);
    let programme = &props.derived.programme;
    let chosen = use_steady_order(programme.chosen().map(|goal| &goal.id));
    if programme.arrangement.is_none() && programme.goals.is_empty() {
        return nothing::view(&cx, props);
    }
    let add = {
        let (cx, saved, added) = (cx.clone(), props.saved.clone(), added.clone());
        Callback::from(move |()| {
            if let Some(id) = saved.assessment.plan.own_id() {
                added.set(Some(id.clone()));
                let select = Patch::set(|o: &mut Objective| &mut o.choice, Decision::Selected);
                cx.send.emit(Msg::Edit(Edit::Objective(id, select)));
            }
        })
    };
    let card = |id: &ObjectiveId| {
        let is_new = added.as_ref() == Some(id);
        let card = Card::new(props, id, &on_leave);
        card::view(&cx, &Card { is_new, ..card })
    };
    let others = programme.others().count();
    html! {
        <div>
            { opening(&cx, props) }
            { points(cx.t("plan-problems"), Tone::Attention, &says(&cx, &programme.problems)) }
            if programme.arrangement.is_some() {
                { dates::fields(&cx, props) }
            }
            <Section title={cx.with("plan-chosen", "n", chosen.len())}>
                if chosen.is_empty() {
                    <EmptyState says={cx.t("plan-empty")} />
                }
                <div class="goals">{ each(&chosen, card) }</div>
                <div class="button-row" ref={foot}>
                    if let Some(full) = cx.full(props.derived.saved.assessment.plan.objectives.len()) {
                        <p class="hint">{ full }</p>
                    } else {
                        { Button::new(cx.t("plan-add"), add).sign(Sign::Plus).view() }
                    }
                </div>
            </Section>
            { capacity::bar(&cx, props) }
            if others > 0 {
                <Section title={cx.t("plan-others")} hint={cx.t("plan-others-about")}>
                    <Fold summary={cx.with("plan-others-show", "n", others)}
                        inside={proposals(&cx, props, on_leave.clone())} />
                </Section>
            }
            { alignment::section(&cx, props) }
            if programme.arrangement.is_some() {
                { schedule::section(&cx, props) }
            }
        </div>
    }
}

/// What the plan is for, and what to do with it.
fn opening(cx: &Cx, props: &Props) -> Html {
    let Some(purpose) = props.derived.programme.purpose() else {
        return html! {
            <>
                { heading(cx.t("page-plan"), Some(cx.t("plan-kept"))) }
                { nothing::why(cx, props) }
            </>
        };
    };
    html! {
        <>
            { heading(cx.t("page-plan"), Some(cx.say(&purpose))) }
            <p>{ cx.t("plan-todo") }</p>
        </>
    }
}

/// The objectives that are not in the plan.
fn proposals(cx: &Cx, props: &Props, on_leave: Callback<()>) -> Callback<(), Html> {
    let (cx, page) = (cx.clone(), props.clone());
    Callback::from(move |()| {
        let cards = each(page.derived.programme.others(), |goal| {
            card::view(&cx, &Card::new(&page, &goal.id, &on_leave))
        });
        html! { <div class="goals">{ cards }</div> }
    })
}
