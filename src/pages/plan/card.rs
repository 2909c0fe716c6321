//! One objective: what will be done, how it is measured, who answers for it.

use super::{change, details, form, words};
use crate::context::{Cx, use_cx};
use crate::pages::result::fact;
use crate::ui::{Button, Disclosure, Fold, Kind, Same, Sign, Tag};
use twinning_core::app::{Derived, Edit, Msg};
use twinning_core::assessment::{Choice, Plan};
use twinning_core::basics::{ObjectiveId, Phrase};
use twinning_core::content::Content;
use twinning_core::plan::Goal;
use yew::prelude::*;

/// Properties of [`Card`].
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// Everything worked out from the open assessment.
    pub derived: Same<Derived>,
    /// The catalogue of objectives.
    pub content: Same<Content>,
    /// The objective.
    pub id: ObjectiveId,
    /// It was added just now and waits to be written.
    pub is_new: bool,
}

/// An objective as a card; one in the plan can be changed in place.
#[component]
pub fn Card(props: &Props) -> Html {
    let cx = use_cx();
    let (derived, id) = (&props.derived, &props.id);
    let Some(goal) = derived.programme.goals.iter().find(|goal| goal.id == *id) else {
        return Html::default();
    };
    let sentence = words::sentence(&cx, derived, goal);
    let inside = |make: fn(&Cx, &Props) -> Html| {
        let (cx, props) = (cx.clone(), props.clone());
        Callback::from(move |()| make(&cx, &props))
    };
    html! {
        <article class="card stack goal">
            <h3>{ &sentence }</h3>
            if goal.is_own || goal.choice == Choice::Declined {
                <div class="button-row">
                    if goal.is_own {
                        <Tag label={cx.t("plan-own")} />
                    }
                    if goal.choice == Choice::Declined {
                        <Tag label={cx.t("plan-left-out")} />
                    }
                </div>
            }
            <dl class="facts">
                { fact(cx.t("goal-measure"), html! {
                    <>{ cx.wording(&goal.measure) }{ ": " }<strong>{ words::change(&cx, goal) }</strong></>
                }) }
                { fact(cx.t("goal-owner"), cx.typed(&goal.owner)) }
                { fact(cx.t("goal-priority"), match &goal.priority {
                    Some(id) => words::priority(&cx, derived, id),
                    None => cx.t("plan-unaligned"),
                }) }
            </dl>
            if goal.chosen && !goal.problems.is_empty() {
                { to_complete(&cx, goal) }
            }
            <Fold summary={cx.t("plan-details")} about={sentence.clone()} inside={inside(details::view)} />
            if goal.chosen {
                <Fold summary={cx.t("plan-edit")} about={sentence.clone()} entered={props.is_new} inside={inside(form::view)} />
            }
            <div class="button-row">{ decide(&cx, props, goal, sentence) }</div>
        </article>
    }
}

/// What is missing or wrong, folded: hints, not a wall.
fn to_complete(cx: &Cx, goal: &Goal) -> Html {
    html! {
        <Disclosure summary={cx.with("plan-to-complete", "n", goal.problems.len())}>
            <ul>{ for goal.problems.iter().map(|problem| html! { <li>{ cx.say(problem) }</li> }) }</ul>
        </Disclosure>
    }
}

/// Takes the objective into the plan or out of it.
fn decide(cx: &Cx, props: &Props, goal: &Goal, about: AttrValue) -> Html {
    let plan = |choice| change::chosen(&props.derived.saved.assessment.plan, &goal.id, choice);
    let remove = |plan: Plan, says: &str| {
        let message = Msg::Remove(Edit::Plan(plan), Phrase::new(says));
        cx.send.reform(move |()| message.clone())
    };
    if !goal.chosen {
        let message = Msg::Edit(Edit::Plan(plan(Choice::Selected)));
        let include = cx.send.reform(move |()| message.clone());
        return html! { <Button label={cx.t("plan-include")} {about} sign={Sign::Plus} on_press={include} /> };
    }
    let (label, on_press) = if goal.is_own {
        let rest = change::without(&props.derived.saved.assessment.plan, &goal.id);
        ("plan-delete", remove(rest, "plan-notice-deleted"))
    } else {
        ("plan-leave-out", remove(plan(Choice::Declined), "plan-notice-left-out"))
    };
    html! { <Button label={cx.t(label)} {about} kind={Kind::Quiet} sign={Sign::Remove} {on_press} /> }
}
