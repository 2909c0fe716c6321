//! The shortest path to an arrangement: the least work that makes it possible, exactly.
//!
//! A rule is met by bringing about, or finding out, single conditions; an entry level that is
//! missed is certainly reached by lifting indicators and showing them by documents. What is not in
//! the hands of the body, such as its category of membership, leaves no path, and says why.

mod apply;
mod lift;
mod meet;
mod search;

use crate::advice::{Advice, Candidate};
use crate::assessment::Assessment;
use crate::basics::{AreaId, IndicatorId, Level, Phrase, RuleId};
use crate::content::Content;
use crate::instrument::Arrangement;
use crate::policy::{Condition, Facts, Rule};
use crate::profile::Profile;
use search::Search;

/// Why there is no path to levels that are reached already.
const NOT_NEEDED: &str = "path-not-needed";

/// The least work that takes a body to an arrangement.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// What it leads to.
    pub goal: Aim,
    /// What to do, in a useful order; empty where nothing is to be done or nothing can be.
    pub steps: Vec<Step>,
    /// Why there is no path; empty where there is one.
    pub obstacles: Vec<Obstacle>,
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The arrangement is feasible: every requirement is met and no entry level is missed; those
    /// that were missed are certainly reached.
    Feasible,
    /// It is ready to be asked for: every requirement is met, every entry level is certainly
    /// reached, and every resource can be committed.
    Ready,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What changes.
    pub change: Change,
    /// Person-days, an estimate of our own design.
    pub days: u32,
    /// The least number of months it takes by the calendar: the periods its levels name, or a year
    /// of kept duties. 0 where it is a matter of days.
    pub months: u32,
    /// It is enough to find out that it holds. If it does not, this path is closed.
    pub find_out: bool,
    /// The rules it serves.
    pub rules: Vec<RuleId>,
    /// The resources it serves, by the key of their words (`need-<id>`).
    pub needs: Vec<String>,
    /// The area it lifts.
    pub area: Option<AreaId>,
}

/// What a step changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// An indicator is brought to a level, or shown to be there, by a document.
    Lift {
        /// The indicator.
        indicator: IndicatorId,
        /// The level claimed now; none if none is known.
        from: Option<Level>,
        /// The level to reach, at least the one claimed.
        to: Level,
    },
    /// A single condition is made to hold, or found to hold.
    Meet(Condition),
}

/// Why there is no path.
#[derive(Clone, Debug, PartialEq)]
pub struct Obstacle {
    /// The rule that cannot be met by the body's own work.
    pub rule: Option<RuleId>,
    /// The area of which nothing is asked.
    pub area: Option<AreaId>,
    /// The reason.
    pub says: Phrase,
}

impl Path {
    /// The paths to all arrangements, in the order of the candidates.
    pub fn all(
        assessment: &Assessment,
        profile: &Profile,
        advice: &Advice,
        goal: Aim,
        content: &Content,
    ) -> Vec<Self> {
        let facts = Facts::of(assessment, profile, content.policy(&assessment.edition));
        let path = |candidate| Self::of(candidate, goal, &facts, content);
        advice.candidates.iter().map(path).collect()
    }

    /// The path to one arrangement.
    pub fn of(candidate: &Candidate, goal: Aim, facts: &Facts<'_>, content: &Content) -> Self {
        let search = Search {
            candidate,
            goal,
            facts,
            content,
        };
        let (steps, obstacles) = match search.run() {
            Ok(steps) => (steps, Vec::new()),
            Err(obstacles) => (Vec::new(), obstacles),
        };
        Self {
            arrangement: candidate.arrangement,
            goal,
            steps,
            obstacles,
        }
    }

    /// Whether there is a path, if only an empty one.
    pub fn exists(&self) -> bool {
        self.obstacles.is_empty()
    }

    /// Whether there is no path because the levels it leads to are reached already.
    pub fn is_needless(&self) -> bool {
        self.obstacles.iter().any(|o| o.says.id == NOT_NEEDED)
    }

    /// Person-days in all.
    pub fn days(&self) -> u32 {
        self.steps.iter().map(|step| step.days).sum()
    }

    /// The least number of months until its end: its steps run side by side.
    pub fn months(&self) -> u32 {
        let months = self.steps.iter().map(|step| step.months);
        months.max().unwrap_or(0)
    }

    /// The answers as they would be at its end; texts still to be written are “…”.
    pub fn apply(&self, assessment: &Assessment) -> Assessment {
        let mut after = assessment.clone();
        self.steps.iter().for_each(|step| step.apply(&mut after));
        after
    }

    /// What it is, in one sentence: nothing to do, no path, or so much work.
    pub fn sentence(&self) -> Phrase {
        if !self.exists() {
            let id = if self.is_needless() {
                NOT_NEEDED
            } else {
                "path-none"
            };
            Phrase::new(id)
        } else if self.steps.is_empty() {
            Phrase::new("path-there")
        } else {
            let says = Phrase::new("path-total").with("n", self.steps.len());
            let says = says.with("days", self.days());
            match self.months() {
                0 => says,
                months => Phrase::new("path-total-months")
                    .with("total", says)
                    .with("months", months),
            }
        }
    }
}

impl Step {
    /// The key of the words for what it brings about, such as `question-own-vote`; none for a lift.
    pub fn key(&self) -> Option<String> {
        match &self.change {
            Change::Lift { .. } => None,
            Change::Meet(condition) => condition.key(),
        }
    }

    /// What to do, in words.
    pub fn sentence(&self) -> Phrase {
        match &self.change {
            Change::Lift {
                indicator,
                from,
                to,
            } => {
                let id = match from {
                    None => "path-step-learn",
                    Some(from) if from == to => "path-step-document",
                    Some(_) => "path-step-lift",
                };
                let name = Phrase::new(format!("indicator-{indicator}"));
                let says = Phrase::new(id).with("indicator", name);
                let from = from.map_or(0, |level| u32::from(level.get()));
                says.with("from", from).with("to", u32::from(to.get()))
            }
            Change::Meet(condition) => self.meet(condition),
        }
    }

    fn meet(&self, condition: &Condition) -> Phrase {
        let what = Phrase::new(self.key().unwrap_or_default());
        let (id, limit) = match condition {
            Condition::AtLeast { limit, .. } => ("at-least", *limit),
            Condition::Below { limit, .. } => ("below", *limit),
            Condition::Written(_) => ("write", 0),
            Condition::Status(_) => ("status", 0),
            Condition::No(_) => ("no", 0),
            Condition::Membership(_) => ("membership", 0),
            Condition::Holder { .. } => ("holder", 0),
            Condition::DutiesMet => ("duties", 0),
            _ => ("yes", 0),
        };
        let find = if self.find_out { "-find-out" } else { "" };
        let says = Phrase::new(format!("path-step-{id}{find}"));
        says.with("what", what).with("limit", limit)
    }
}

impl Obstacle {
    fn because(says: Phrase) -> Self {
        Self {
            rule: None,
            area: None,
            says,
        }
    }

    fn rule(rule: &Rule) -> Self {
        Self {
            rule: Some(rule.id.clone()),
            ..Self::because(Phrase::new(format!("rule-{}.not-met", rule.id)))
        }
    }

    fn area(area: AreaId) -> Self {
        let name = Phrase::new(format!("area-{area}"));
        Self {
            area: Some(area),
            ..Self::because(Phrase::new("path-area-not-asked").with("area", name))
        }
    }
}
