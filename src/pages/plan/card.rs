//! One objective: what will be done, how it is measured, who answers for it.

use super::{details, form, words};
use crate::context::Cx;
use crate::pages::result::{Props, fact};
use crate::ui::{Button, ButtonKind, Disclosure, Fold, Sign, Tone, each, tag};
use twinning_core::app::Msg;
use twinning_core::assessment::{Decision, Edit, Plan};
use twinning_core::basics::{ObjectiveId, Patch, Phrase};
use twinning_core::content::Link;
use twinning_core::plan::Goal;
use yew::prelude::*;

/// What a card is made from.
#[derive(Clone)]
pub(super) struct Card {
    /// What the page is made from.
    pub page: Props,
    /// The objective.
    pub id: ObjectiveId,
    /// It was added just now and waits to be written.
    pub is_new: bool,
    /// Says that it is about to leave the list it stands in, and the focus with it.
    pub on_leave: Callback<()>,
}

impl Card {
    /// The card of an objective that has been there before.
    pub fn new(page: &Props, id: &ObjectiveId, on_leave: &Callback<()>) -> Self {
        Self {
            page: page.clone(),
            id: id.clone(),
            is_new: false,
            on_leave: on_leave.clone(),
        }
    }

    /// The objective, unless it is gone.
    pub fn goal(&self) -> Option<&Goal> {
        let goals = &self.page.derived.programme.goals;
        goals.iter().find(|goal| goal.id == self.id)
    }

    /// What was decided about the objectives.
    pub fn plan(&self) -> &Plan {
        &self.page.saved.assessment.plan
    }
}

/// An objective as a card; one in the plan can be changed in place.
pub(super) fn view(cx: &Cx, card: &Card) -> Html {
    let Some(goal) = card.goal() else {
        return Html::default();
    };
    let sentence = words::sentence(cx, &card.page.derived, goal);
    let inside = |make: fn(&Cx, &Card) -> Html| {
        let (cx, card) = (cx.clone(), card.clone());
        Callback::from(move |()| make(&cx, &card))
    };
    html! {
        <article key={card.id.as_str()} class="card stack goal">
            <h3>{ &sentence }</h3>
            if goal.is_own || goal.choice == Decision::Declined {
                <p>
                    if goal.is_own {
                        { tag(cx.t("plan-own"), Tone::Plain) }
                    }
                    if goal.choice == Decision::Declined {
                        { tag(cx.t("plan-left-out"), Tone::Plain) }
                    }
                </p>
            }
            <dl class="facts">
                { fact(cx.t("goal-measure"), html! {
                    <>{ cx.wording(&goal.measure) }{ ": " }<strong>{ words::change(cx, goal) }</strong></>
                }) }
                { fact(cx.t("goal-owner"), cx.typed(&goal.owner)) }
                { fact(cx.t("goal-priority"), match &goal.priority {
                    Some(id) => words::priority(cx, &card.page.derived, id),
                    None if goal.link == Link::Indirect => cx.word("link", goal.link.id()),
                    None => cx.t("plan-unaligned"),
                }) }
                if !goal.how.is_empty() {
                    { fact(cx.t("goal-how"), cx.wording(&goal.how)) }
                }
            </dl>
            <div class="goal-tools">
                if goal.chosen {
                    if !goal.problems.is_empty() {
                        { to_complete(cx, goal) }
                    }
                    <Fold summary={cx.t("plan-edit")} about={sentence.clone()} entered={card.is_new}
                        inside={inside(form::view)} />
                }
                <Fold summary={cx.t("plan-details")} about={sentence.clone()} inside={inside(details::view)} />
                { decide(cx, card, goal, sentence) }
            </div>
        </article>
    }
}

/// What is missing or wrong, folded: hints, not a wall.
fn to_complete(cx: &Cx, goal: &Goal) -> Html {
    html! {
        <Disclosure summary={cx.with("plan-to-complete", "n", goal.problems.len())}>
            <ul>{ each(&goal.problems, |problem| html! { <li>{ cx.say(problem) }</li> }) }</ul>
        </Disclosure>
    }
}

/// Takes the objective into the plan or out of it.
fn decide(cx: &Cx, card: &Card, goal: &Goal, about: AttrValue) -> Html {
    let id = || goal.id.clone();
    let chosen = |choice| Edit::Objective(id(), Patch::set(|o| &mut o.choice, choice));
    let remove = |edit, says: &str| Msg::Remove(edit, Phrase::new(says));
    let (label, kind, sign, message) = if !goal.chosen {
        let message = Msg::Edit(chosen(Decision::Selected));
        ("plan-include", ButtonKind::Secondary, Sign::Plus, message)
    } else if goal.is_own {
        let message = remove(Edit::RemoveObjective(id()), "plan-notice-deleted");
        ("plan-delete", ButtonKind::Quiet, Sign::Remove, message)
    } else {
        let message = remove(chosen(Decision::Declined), "plan-notice-left-out");
        ("plan-leave-out", ButtonKind::Quiet, Sign::Remove, message)
    };
    let (send, on_leave) = (cx.send.clone(), card.on_leave.clone());
    let on_press = Callback::from(move |()| {
        on_leave.emit(());
        send.emit(message.clone());
    });
    Button::new(cx.t(label), on_press)
        .kind(kind)
        .sign(sign)
        .about(&about)
        .view()
}
