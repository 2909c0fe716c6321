//! Objectives that close gaps, serve national priorities and keep the policy's dates.

mod alignment;
mod check;
mod goal;
mod order;
mod propose;
mod select;

pub use alignment::Alignment;
pub use check::{MOST_OBJECTIVES, MOST_OF_A_KIND, MOST_OF_AN_OWNER};
pub use goal::{Goal, Rise};
pub use order::MOST_IN_A_QUARTER;
pub use select::{Capacity, select};

use crate::advice::{Advice, Outcome};
use crate::assessment::Assessment;
use crate::basics::{Date, Phrase};
use crate::content::Content;
use crate::instrument::Arrangement;
use crate::policy::{Due, Occasions, milestones};
use crate::profile::Profile;

/// How long a twinning is planned for when the body names no horizon, in months. Our design.
const USUAL_MONTHS: u32 = 36;

/// The plan: objectives proposed, chosen and written, what they serve, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// The arrangement it is for; none where no twinning is advised.
    pub arrangement: Option<Arrangement>,
    /// It prepares for that arrangement, which is not possible yet, or for the first one where the
    /// rules allow none. Then it has no dates of a twinning.
    pub is_preparation: bool,
    /// No arrangement is open: the objectives open the way to the first.
    pub opens_the_way: bool,
    /// How long it lasts, in months.
    pub months: u32,
    /// The last day, once a day of registration is given.
    pub end: Option<Date>,
    /// All objectives: first those in the plan, by date and by what they build on; then the other
    /// proposals, best first.
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
        let is_preparation =
            arrangement.is_none() || matches!(advice.outcome, Outcome::PrepareFirst(_));
        let deadlines = &content.policy(&assessment.edition).deadlines;
        let longest = u32::from(deadlines.longest_months);
        let wished = assessment.ambition.horizon_months.map(|n| n.get());
        let registration = assessment.plan.registration;
        let months = wished.unwrap_or(USUAL_MONTHS).clamp(1, longest);
        let end = assessment
            .plan
            .end
            .or(registration.map(|day| day.plus_months(i32::try_from(months).unwrap_or(0))))
            // Without an arrangement there is no twinning that could end.
            .filter(|_| arrangement.is_some());

        let scene = propose::Proposer {
            assessment,
            profile,
            content,
            arrangement,
            is_preparation,
            opens_the_way: advice.outcome == Outcome::PrepareFirst(None),
            months,
        };
        let mut goals = scene.goals(advice);
        order::link(&mut goals, &content.catalogue);
        let depths = order::depths(&goals);
        goals.sort_by_key(|goal| depths.get(&goal.id).copied());
        goals.sort_by(|a, b| b.worth.total_cmp(&a.worth));
        let capacity = Capacity::of(assessment, months);
        select::choose(&mut goals, &capacity, months);
        let calendar = order::Calendar {
            start: registration.filter(|_| arrangement.is_some()),
            end,
            months,
        };
        order::settle(&mut goals, &assessment.plan, &calendar);
        let meeting = assessment.main_committee().and_then(|c| c.next_meeting);
        let days = check::Days {
            registration,
            end,
            meeting,
            is_open: arrangement.is_some(),
        };
        let problems: Vec<_> = goals
            .iter()
            .map(|goal| check::goal(goal, &goals, &days, deadlines, &content.catalogue))
            .collect();
        for (goal, problems) in goals.iter_mut().zip(problems) {
            goal.problems = problems;
        }
        let schedule = arrangement.zip(registration);
        let schedule = schedule.map_or_else(Vec::new, |(arrangement, registration)| {
            let occasions = Occasions {
                registration,
                end,
                meeting,
                group_meeting: assessment.plan.group_meeting,
            };
            milestones(deadlines, arrangement, &occasions)
        });
        let alignment = Alignment::of(&goals, &assessment.strategy);
        Self {
            arrangement,
            is_preparation,
            opens_the_way: scene.opens_the_way,
            months,
            end,
            problems: check::whole(&goals, &alignment, &days, deadlines, &content.instrument),
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

    /// What the plan is for; nothing where nothing is planned for.
    pub fn purpose(&self) -> Option<Phrase> {
        let id = match (self.arrangement, self.is_preparation) {
            (Some(_), false) => "plan-for",
            (Some(_), true) => "plan-prepares",
            (None, _) if self.opens_the_way => "plan-prepares-membership",
            (None, _) => return None,
        };
        let says = Phrase::new(id).with("months", self.months);
        let name = |a: Arrangement| Phrase::new(format!("arrangement-{}", a.id()));
        Some(match self.arrangement {
            Some(arrangement) => says.with("arrangement", name(arrangement)),
            None => says,
        })
    }

    /// By when an objective is to be reached that has no day yet.
    pub fn within(&self, goal: &Goal) -> Phrase {
        let id = match self.arrangement {
            Some(_) => "within-months",
            None => "within-months-preparing",
        };
        Phrase::new(id).with("n", goal.months)
    }
}
