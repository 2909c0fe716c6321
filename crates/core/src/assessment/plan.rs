//! The objectives the body chose or wrote, and the dates it plans with.

use crate::basics::{
    Count, Date, IndicatorId, KpiId, ObjectiveId, Patch, PriorityId, named, numbered,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// What people decided about objectives and dates. Proposals are worked out, not stored.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Plan {
    /// The day the arrangement is, or should be, registered.
    pub registration: Option<Date>,
    /// The day the twinning ends, by the agreement.
    pub end: Option<Date>,
    /// The next meeting of the working group, for its convenor.
    pub group_meeting: Option<Date>,
    /// What was decided about each objective: only those somebody touched.
    pub objectives: Vec<Objective>,
}

/// What was decided about one objective. An absent field means: as proposed.
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Objective {
    /// The id of the catalogue record, or of the body's own objective (`own-…`).
    pub id: ObjectiveId,
    /// Taken into the plan, left out, or not decided.
    #[serde(default)]
    pub choice: Decision,
    /// The wording.
    pub text: Option<String>,
    /// The indicator of success from the library.
    pub kpi: Option<KpiId>,
    /// An own measure with its unit, where the library has none.
    pub measure: Option<String>,
    /// The value now, in the unit of the measure.
    pub baseline: Option<Count>,
    /// The value to reach, in the unit of the measure.
    pub target: Option<Count>,
    /// The day it is to be reached.
    pub date: Option<Date>,
    /// What will show it.
    pub verification: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The national priority it serves.
    pub priority: Option<PriorityId>,
    /// How it serves that priority, in one sentence.
    pub how: Option<String>,
    /// The competency indicators it lifts, for the body's own objectives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<IndicatorId>,
}

/// Whether an objective is in the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// As proposed: in the plan if it fits.
    #[default]
    Proposed,
    /// In the plan.
    Selected,
    /// Not in the plan.
    Declined,
}

impl Plan {
    /// What was decided about an objective, if anything was.
    pub fn decided(&self, id: &ObjectiveId) -> Option<&Objective> {
        self.objectives.iter().find(|objective| objective.id == *id)
    }

    /// An id for one more objective of the body's own. Nothing else in an assessment names it.
    pub fn own_id(&self) -> Option<ObjectiveId> {
        let taken = self.objectives.iter().map(|o| o.id.as_str());
        ObjectiveId::parse(&numbered("own", 1, taken))
    }

    /// Takes a priority out of all objectives that were to serve it.
    pub(super) fn forget_priority(&mut self, id: &PriorityId) {
        for objective in &mut self.objectives {
            objective.priority.take_if(|priority| priority == id);
        }
        self.objectives
            .retain(|objective| !objective.is_undecided());
    }

    /// Changes what is decided about an objective. One that somebody worked on is in the plan.
    pub(super) fn decide(&mut self, id: &ObjectiveId, patch: &Patch<Objective>) {
        self.change(id, |objective| {
            patch.apply(objective);
            if objective.choice == Decision::Proposed && objective.is_reworded() {
                objective.choice = Decision::Selected;
            }
        });
    }

    /// Takes back everything about an objective but whether it is in the plan.
    pub(super) fn as_proposed(&mut self, id: &ObjectiveId) {
        self.change(id, |objective| *objective = objective.bare());
    }

    /// Where nothing remains decided, nothing is kept.
    fn change(&mut self, id: &ObjectiveId, change: impl FnOnce(&mut Objective)) {
        let at = self.objectives.iter().position(|o| o.id == *id);
        let at = at.unwrap_or_else(|| {
            self.objectives.push(Objective::new(id.clone()));
            self.objectives.len() - 1
        });
        if let Some(objective) = self.objectives.get_mut(at) {
            change(objective);
        }
        self.objectives
            .retain(|objective| !objective.is_undecided());
    }
}

impl Objective {
    /// Whether anything but the choice was decided.
    pub fn is_reworded(&self) -> bool {
        *self != self.bare()
    }

    /// Whether nothing was decided about it.
    fn is_undecided(&self) -> bool {
        self.choice == Decision::Proposed && !self.is_reworded()
    }

    fn bare(&self) -> Self {
        Self {
            choice: self.choice,
            ..Self::new(self.id.clone())
        }
    }

    /// An objective nothing was decided about yet.
    pub fn new(id: ObjectiveId) -> Self {
        Self {
            id,
            choice: Decision::default(),
            text: None,
            kpi: None,
            measure: None,
            baseline: None,
            target: None,
            date: None,
            verification: None,
            owner: None,
            priority: None,
            how: None,
            indicators: Vec::new(),
        }
    }
}

named!(Decision);

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> ObjectiveId {
        ObjectiveId::parse(text).unwrap()
    }

    #[test]
    fn only_what_was_decided_is_kept() {
        let mut plan = Plan::default();
        let owner = |name: Option<&str>| {
            Patch::set(|o: &mut Objective| &mut o.owner, name.map(str::to_owned))
        };
        plan.decide(&id("votes"), &owner(Some("A")));
        assert_eq!(plan.objectives.len(), 1);
        plan.decide(&id("votes"), &owner(None));
        plan.decide(
            &id("votes"),
            &Patch::set(|o| &mut o.choice, Decision::Proposed),
        );
        assert_eq!(plan, Plan::default());
    }

    #[test]
    fn back_to_the_proposal_keeps_the_choice() {
        let mut plan = Plan::default();
        let decline = Patch::set(|o: &mut Objective| &mut o.choice, Decision::Declined);
        plan.decide(&id("votes"), &decline);
        let declined = plan.clone();
        let reword = Patch::set(|o: &mut Objective| &mut o.text, Some("vote".to_owned()));
        plan.decide(&id("votes"), &reword);
        assert!(plan.decided(&id("votes")).unwrap().is_reworded());
        plan.as_proposed(&id("votes"));
        assert_eq!(plan, declined);
    }

    #[test]
    fn ids_of_own_objectives_are_free() {
        let mut plan = Plan::default();
        assert_eq!(plan.own_id(), Some(id("own-1")));
        plan.objectives.push(Objective::new(id("own-1")));
        assert_eq!(plan.own_id(), Some(id("own-2")));
    }
}
