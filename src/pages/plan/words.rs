//! An objective in words: its sentence, its figures, the priority it serves.

use crate::context::Cx;
use twinning_core::basics::{Phrase, PriorityId};
use twinning_core::plan::Goal;
use twinning_core::result::Derived;
use yew::AttrValue;

/// By when the body will do what.
pub(super) fn sentence(cx: &Cx, derived: &Derived, goal: &Goal) -> AttrValue {
    let by = match goal.date {
        Some(date) => Phrase::new("by-date").with("date", cx.date(date).as_str()),
        None => derived.programme.within(goal),
    };
    let body = cx.typed(derived.saved.assessment.organization.label());
    let says = Phrase::new("goal-sentence")
        .with("by", by)
        .with("body", body.as_str());
    cx.say(&says.with("text", cx.wording(&goal.text).as_str()))
}

/// From the value now to the value to reach.
pub(super) fn change(cx: &Cx, goal: &Goal) -> AttrValue {
    let amount = |n: Option<u32>| match (n, goal.unit) {
        (None, _) => cx.t("to-be-measured"),
        (Some(n), None) => n.to_string().into(),
        (Some(n), Some(unit)) => cx.with(&format!("unit-{}", unit.id()), "n", n),
    };
    let id = if goal.baseline.is_some() {
        "plan-change"
    } else {
        "plan-change-open"
    };
    let says = Phrase::new(id)
        .with("from", amount(goal.baseline).as_str())
        .with("to", amount(goal.target).as_str());
    cx.say(&says)
}

/// The title of a national priority.
pub(super) fn priority(cx: &Cx, derived: &Derived, id: &PriorityId) -> AttrValue {
    let priorities = &derived.saved.assessment.strategy.priorities;
    let found = priorities.iter().find(|priority| priority.id == *id);
    cx.typed(found.map_or("", |priority| &priority.title))
}
