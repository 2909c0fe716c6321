//! How an objective is measured and shown, its first step, and what it lifts.

use super::card::Card;
use crate::context::Cx;
use crate::pages::result::fact;
use crate::ui::each;
use twinning_core::plan::Rise;
use yew::prelude::*;

/// The rest of what an objective cites.
pub(super) fn view(cx: &Cx, card: &Card) -> Html {
    let Some(goal) = card.goal() else {
        return Html::default();
    };
    let rise = |rise: &Rise| html! { <li>{ cx.say(&rise.says()) }</li> };
    html! {
        <dl class="facts">
            if let Some(action) = &goal.action {
                { fact(cx.t("goal-action"), cx.say(action)) }
            }
            if let Some(kpi) = &goal.kpi {
                { fact(cx.t("plan-formula"), cx.t(&format!("kpi-{kpi}.formula"))) }
            }
            { fact(cx.t("goal-verification"), cx.wording(&goal.verification)) }
            { fact(cx.t("goal-committee"), cx.committee(&goal.committee)) }
            if !goal.rises.is_empty() {
                { fact(cx.t("goal-rises"), html! { <ul>{ each(&goal.rises, rise) }</ul> }) }
            }
            if goal.effort_days > 0 {
                { fact(cx.t("goal-effort"), cx.with("person-days", "n", goal.effort_days)) }
            }
        </dl>
    }
}
