//! Changes of the plan: only what a person decides about an objective is kept.

use crate::pages::parts::fresh_id;
use twinning_core::assessment::{Choice, Objective, Plan};
use twinning_core::basics::ObjectiveId;

/// What was decided about an objective, if anything was.
pub(super) fn decided<'a>(plan: &'a Plan, id: &ObjectiveId) -> Option<&'a Objective> {
    plan.objectives.iter().find(|objective| objective.id == *id)
}

/// The plan with one objective changed. Where nothing remains decided, nothing is kept.
pub(super) fn with(plan: &Plan, id: &ObjectiveId, change: impl FnOnce(&mut Objective)) -> Plan {
    let mut plan = plan.clone();
    let mut objective = decided(&plan, id)
        .cloned()
        .unwrap_or_else(|| Objective::new(id.clone()));
    change(&mut objective);
    let place = plan.objectives.iter().position(|o| o.id == *id);
    let is_decided = objective != Objective::new(id.clone());
    match place.and_then(|i| plan.objectives.get_mut(i)) {
        Some(old) => *old = objective,
        None => plan.objectives.push(objective),
    }
    if !is_decided {
        return without(&plan, id);
    }
    plan
}

/// The plan without what was decided about an objective; one of the body's own is gone with that.
pub(super) fn without(plan: &Plan, id: &ObjectiveId) -> Plan {
    let mut plan = plan.clone();
    plan.objectives.retain(|objective| objective.id != *id);
    plan
}

/// The plan with an objective taken in or left out.
pub(super) fn chosen(plan: &Plan, id: &ObjectiveId, choice: Choice) -> Plan {
    with(plan, id, |objective| objective.choice = choice)
}

/// The plan with an objective worded as it was proposed.
pub(super) fn as_proposed(plan: &Plan, id: &ObjectiveId) -> Plan {
    with(plan, id, |objective| *objective = bare(objective))
}

/// Whether anything but the choice was decided.
pub(super) fn is_reworded(objective: &Objective) -> bool {
    *objective != bare(objective)
}

/// The plan with one more objective of the body's own, and its id.
pub(super) fn with_own(plan: &Plan) -> Option<(Plan, ObjectiveId)> {
    let ids = plan
        .objectives
        .iter()
        .map(|objective| objective.id.as_str());
    let taken: Vec<_> = ids.filter(|id| id.starts_with("own-")).collect();
    let id = ObjectiveId::parse(&fresh_id("own", &taken))?;
    Some((chosen(plan, &id, Choice::Selected), id))
}

fn bare(objective: &Objective) -> Objective {
    Objective {
        choice: objective.choice,
        ..Objective::new(objective.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> ObjectiveId {
        ObjectiveId::parse(text).expect("an id")
    }

    #[test]
    fn only_what_was_decided_is_kept() {
        let plan = with(&Plan::default(), &id("votes"), |o| {
            o.owner = Some("A".to_owned())
        });
        assert_eq!(plan.objectives.len(), 1);
        let plan = with(&plan, &id("votes"), |o| o.owner = None);
        assert_eq!(plan, Plan::default());
    }

    #[test]
    fn back_to_the_proposal_keeps_the_choice() {
        let plan = chosen(&Plan::default(), &id("votes"), Choice::Declined);
        let reworded = with(&plan, &id("votes"), |o| o.text = Some("vote".to_owned()));
        assert!(decided(&reworded, &id("votes")).is_some_and(is_reworded));
        assert_eq!(as_proposed(&reworded, &id("votes")), plan);
    }

    #[test]
    fn an_own_objective_is_in_the_plan_at_once() {
        let (plan, id) = with_own(&Plan::default()).expect("an id");
        assert_eq!(id.as_str(), "own-1");
        assert_eq!(
            decided(&plan, &id).map(|o| o.choice),
            Some(Choice::Selected)
        );
    }
}
