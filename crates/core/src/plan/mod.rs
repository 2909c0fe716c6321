//! Objectives that close gaps, serve national priorities and keep the policy's dates.

mod alignment;
mod check;
mod propose;
mod select;

pub use alignment::Alignment;
pub use check::MOST_OBJECTIVES;
pub use propose::{Goal, Rise};
pub use select::{Capacity, select};

use crate::advice::Advice;
use crate::assessment::{Assessment, Decision};
use crate::basics::{Date, Phrase};
use crate::content::Content;
use crate::instrument::Arrangement;
use crate::policy::{Due, milestones};
use crate::profile::Profile;

/// How long a twinning is planned for when the body names no horizon, in months. Our design.
const USUAL_MONTHS: u32 = 36;

/// The plan: objectives proposed, chosen and written, what they serve, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// The arrangement it is for; none where no twinning is advised.
    pub arrangement: Option<Arrangement>,
    /// It prepares for that arrangement, which is not possible yet.
    pub is_preparation: bool,
    /// How long it lasts, in months.
    pub months: u32,
    /// The last day, once a day of registration is given.
    pub end: Option<Date>,
    /// All objectives: first those in the plan, then the other proposals, best first.
    pub goals: Vec<Goal>,
    /// Which objective serves which priority.
    pub alignment: Alignment,
    /// What the body can do and what the plan takes.
    pub capacity: Capacity,
    /// The dates to keep, once a day of registration is given.
    pub schedule: Vec<Due>,
    /// What is wrong with the plan as a whole.
    pub problems: Vec<Phrase>,
}

impl Programme {
    /// The plan that follows from an assessment, its profile and the advice.
    pub fn of(
        assessment: &Assessment,
        profile: &Profile,
        advice: &Advice,
        content: &Content,
    ) -> Self {
        let arrangement = advice.outcome.arrangement();
        let is_preparation = !advice
            .candidates
            .iter()
            .any(|c| Some(c.arrangement) == arrangement && c.feasibility.is_possible());
        let deadlines = &content.policy(&assessment.edition).deadlines;
        let longest = u32::from(deadlines.longest_months);
        let wished = assessment.ambition.horizon_months.map(|n| n.get());
        let registration = assessment.plan.registration;
        let months = wished.unwrap_or(USUAL_MONTHS).clamp(1, longest);
        let end = assessment
            .plan
            .end
            .or(registration.map(|day| day.plus_months(i32::try_from(months).unwrap_or(0))));

        let scene = propose::Proposer {
            assessment,
            profile,
            content,
            arrangement,
            is_preparation,
            months,
            end,
        };
        let mut goals = scene.goals(advice);
        let capacity = Capacity::of(assessment, months);
        select::choose(&mut goals, &capacity);
        goals.sort_by_key(|goal| !goal.chosen);
        let meeting = assessment.main_committee().and_then(|c| c.next_meeting);
        let days = check::Days {
            registration,
            end,
            meeting,
        };
        for goal in &mut goals {
            goal.problems = check::goal(goal, &days, deadlines);
        }
        let schedule =
            registration.map_or_else(Vec::new, |day| milestones(deadlines, day, end, meeting));
        let alignment = Alignment::of(&goals, &assessment.strategy);
        Self {
            arrangement,
            is_preparation,
            months,
            end,
            problems: check::whole(&goals, &alignment, &days, deadlines),
            capacity: capacity.taken_by(&goals),
            goals,
            alignment,
            schedule,
        }
    }

    /// The objectives in the plan.
    pub fn chosen(&self) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(|goal| goal.chosen)
    }

    /// The objectives that were proposed or left out, and are not in the plan.
    pub fn others(&self) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(|goal| !goal.chosen)
    }
}

impl Goal {
    /// Whether a person decided about it, rather than the proposal.
    pub fn is_decided(&self) -> bool {
        self.choice != Decision::Proposed
    }
}
