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
    let goals = &card.page.derived.programme.goals;
    let earlier = goals.iter().filter(|other| goal.after.contains(&other.id));
    let earlier: Vec<_> = earlier.map(|other| cx.wording(&other.text)).collect();
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
            if !earlier.is_empty() {
                { fact(cx.t("goal-after"), html! { <ul>{ each(&earlier, |text| html! { <li>{ text }</li> }) }</ul> }) }
            }
            if goal.least_months > 0 {
                { fact(cx.t("goal-least"), cx.with("goal-least.value", "n", goal.least_months)) }
            }
            if goal.effort_days > 0 {
                { fact(cx.t("goal-effort"), cx.with("person-days", "n", goal.effort_days)) }
            }
        </dl>
    }
}
