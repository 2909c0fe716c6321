//! Which objective serves which national priority, and what is left over on either side.

use super::goal::Goal;
use crate::assessment::Strategy;
use crate::basics::{ObjectiveId, PriorityId};
use crate::content::Link;

/// The matrix of objectives in the plan and national priorities.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// The priorities, weightiest first: the columns.
    pub priorities: Vec<PriorityId>,
    /// Each objective of the plan with the priority it serves: the rows.
    pub serves: Vec<(ObjectiveId, Option<PriorityId>)>,
    /// Priorities that no objective serves.
    pub unserved: Vec<PriorityId>,
    /// Priorities that name no committee.
    pub without_committee: Vec<PriorityId>,
    /// Objectives that serve no priority, though they should. The policy wants objectives to be
    /// part of national plans.
    pub unaligned: Vec<ObjectiveId>,
    /// Objectives that strengthen the body as a whole, and so serve all priorities indirectly.
    pub indirect: Vec<ObjectiveId>,
}

impl Alignment {
    pub(super) fn of(goals: &[Goal], strategy: &Strategy) -> Self {
        let mut ordered: Vec<_> = strategy.priorities.iter().collect();
        ordered.sort_by(|a, b| b.score().total_cmp(&a.score()));
        let serves: Vec<_> = goals
            .iter()
            .filter(|g| g.chosen)
            .map(|g| (g.id.clone(), g.priority.clone()))
            .collect();
        let of = |keep: &dyn Fn(&Goal) -> bool| -> Vec<_> {
            let kept = goals.iter().filter(|g| g.chosen && keep(g));
            kept.map(|g| g.id.clone()).collect()
        };
        let is_served = |id: &PriorityId| serves.iter().any(|(_, p)| p.as_ref() == Some(id));
        let ids = |keep: &dyn Fn(&&&crate::assessment::Priority) -> bool| -> Vec<_> {
            ordered.iter().filter(keep).map(|p| p.id.clone()).collect()
        };
        Self {
            unserved: ids(&|p| !is_served(&p.id)),
            without_committee: ids(&|p| p.committee.trim().is_empty()),
            priorities: ids(&|_| true),
            unaligned: of(&|goal| goal.link == Link::Direct && goal.priority.is_none()),
            indirect: of(&|goal| goal.link == Link::Indirect),
            serves,
        }
    }
}
