//! The form for one objective. What equals the proposal is not stored.

mod fields;
mod own;

use super::card::Card;
use crate::context::Cx;
use crate::ui::{Button, DateField, Sign, TextField};
use twinning_core::app::Msg;
use twinning_core::assessment::{Edit, Objective};
use twinning_core::basics::{Patch, Phrase};
use twinning_core::plan::Goal;
use yew::prelude::*;

/// What the fields of one objective are made from.
struct ObjectiveForm<'a> {
    cx: &'a Cx,
    card: &'a Card,
    goal: &'a Goal,
    /// What was decided about it so far.
    decided: Objective,
}

/// The form; nothing where the objective is gone.
pub(super) fn view(cx: &Cx, card: &Card) -> Html {
    let Some(goal) = card.goal() else {
        return Html::default();
    };
    let decided = card
        .plan()
        .decided(&goal.id)
        .cloned()
        .unwrap_or_else(|| Objective::new(goal.id.clone()));
    let form = ObjectiveForm {
        cx,
        card,
        goal,
        decided,
    };
    html! {
        <>
            <div class="grid">
                { form.text() }
                if goal.is_own {
                    { form.library() }
                }
                if !goal.is_own || goal.kpi.is_none() {
                    { form.measure() }
                }
                { form.baseline() }
                { form.target() }
                <DateField label={cx.t("goal-date")} error={cx.doubt(goal.date)} value={goal.date} on_change={form.on(|o, date| o.date = date)} />
                <TextField label={cx.t("goal-owner")} hint={cx.t("plan-owner-hint")} value={goal.owner.clone()}
                    on_change={form.on_text(AttrValue::default(), |o, text| o.owner = text)} />
                { form.priority() }
                { form.how() }
                { form.verification() }
            </div>
            if goal.is_own {
                { form.indicators() }
            } else if form.decided.is_reworded() {
                { form.back() }
            }
        </>
    }
}

impl ObjectiveForm<'_> {
    /// Stores a change of the objective.
    fn on<T: Clone + 'static>(&self, set: fn(&mut Objective, T)) -> Callback<T> {
        let id = self.card.id.clone();
        self.cx.on(move |value: T| {
            let patch = Patch::new(move |objective| set(objective, value.clone()));
            Msg::Edit(Edit::Objective(id.clone(), patch))
        })
    }

    /// The same for a text: an empty one, and the one proposed, mean “as proposed”.
    fn on_text(
        &self,
        proposed: AttrValue,
        set: fn(&mut Objective, Option<String>),
    ) -> Callback<String> {
        self.on(set).reform(move |text: String| {
            let own = !text.trim().is_empty() && text != proposed.as_str();
            own.then_some(text)
        })
    }

    /// Takes back everything that was worded differently.
    fn back(&self) -> Html {
        let edit = Edit::AsProposed(self.goal.id.clone());
        let message = Msg::Remove(edit, Phrase::new("plan-notice-proposed"));
        let on_press = self.cx.send.reform(move |()| message.clone());
        html! {
            <div class="button-row">
                { Button::new(self.cx.t("plan-back"), on_press).sign(Sign::Undo).view() }
            </div>
        }
    }
}
