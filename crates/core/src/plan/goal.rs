//! One objective with everything it cites: figures, dates, levels, and what it serves.

use crate::assessment::{Decision, Objective};
use crate::basics::{
    Count, Date, IndicatorId, KpiId, Level, ObjectiveId, Phrase, PriorityId, Wording,
};
use crate::content::{Catalogue, Link, Unit};

/// One objective with everything it cites.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Its id.
    pub id: ObjectiveId,
    /// Written by the body rather than taken from the catalogue.
    pub is_own: bool,
    /// What people decided.
    pub choice: Decision,
    /// Whether it is in the plan.
    pub chosen: bool,
    /// What the body will do: completes “By …, the body will …”.
    pub text: Wording,
    /// The first step.
    pub action: Option<Phrase>,
    /// The indicator of success from the library.
    pub kpi: Option<KpiId>,
    /// What is measured.
    pub measure: Wording,
    /// The unit it is counted in.
    pub unit: Option<Unit>,
    /// The value now, where it is known.
    pub baseline: Option<u32>,
    /// The value to reach.
    pub target: Option<u32>,
    /// The months from registration by which it should be reached.
    pub months: u32,
    /// The least number of months that the levels it lifts take, by the table of efforts.
    pub least_months: u32,
    /// The day by which it should be reached, once a day of registration is given.
    pub date: Option<Date>,
    /// What will show it.
    pub verification: Wording,
    /// Who answers for it; empty while nobody does.
    pub owner: String,
    /// How it stands to national priorities.
    pub link: Link,
    /// The national priority it serves; none for one that serves all indirectly.
    pub priority: Option<PriorityId>,
    /// One sentence on how it serves that priority, or all of them.
    pub how: Wording,
    /// The reference of the committee; empty while none is named.
    pub committee: String,
    /// What it builds on, of what is open in this plan. It is never proposed for a day before these.
    pub after: Vec<ObjectiveId>,
    /// The indicators it lifts, from where to where.
    pub rises: Vec<Rise>,
    /// Gap × priority × arrangement, or that of the worthiest that builds on it: the order of
    /// proposals.
    pub worth: f64,
    /// The body's effort over the whole duration, in person-days: the sum of its lifts.
    pub effort_days: u32,
    /// What is missing or wrong.
    pub problems: Vec<Phrase>,
}

/// An indicator to lift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rise {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The evidence-adjusted level now, where it is known.
    pub from: Option<Level>,
    /// The level to reach.
    pub to: Option<Level>,
    /// It is a duty that only begins with P-membership.
    pub begins: bool,
    /// Only a document is missing: the level is claimed already.
    pub to_show: bool,
    /// Person-days it takes, by the table of efforts.
    pub days: u32,
    /// The least number of months it takes, by the same table.
    pub months: u32,
}

impl Goal {
    /// Whether a person decided about it, rather than the proposal.
    pub fn is_decided(&self) -> bool {
        self.choice != Decision::Proposed
    }

    /// What people typed takes the place of what was proposed.
    pub(super) fn take_over(&mut self, o: &Objective, catalogue: &Catalogue) {
        let typed = |text: &String| Wording::Typed(text.clone());
        self.choice = o.choice;
        if let Some(text) = &o.text {
            self.text = typed(text);
        }
        if let Some(text) = &o.measure {
            self.measure = typed(text);
            self.unit = None;
            self.kpi = None;
        }
        if let Some(text) = &o.verification {
            self.verification = typed(text);
        }
        if let Some(text) = &o.how {
            self.how = typed(text);
        }
        if let Some(owner) = &o.owner {
            self.owner.clone_from(owner);
        }
        self.baseline = o.baseline.map(Count::get).or(self.baseline);
        // The target is relative to what was measured.
        let kpi = self.kpi.as_ref().and_then(|id| catalogue.kpi(id));
        if let Some((kpi, target)) = kpi.zip(self.target) {
            self.target = kpi.aim(target, self.baseline).or(self.target);
        }
        self.target = o.target.map(Count::get).or(self.target);
        self.date = o.date.or(self.date);
    }
}

impl Rise {
    /// How the rise is said.
    pub fn says(&self) -> Phrase {
        let id = match (self.begins, self.from, self.to) {
            (true, ..) => "goal-rise.begins",
            (_, Some(_), Some(_)) => "goal-rise",
            (_, Some(_), None) => "goal-rise.from",
            (_, None, Some(_)) => "goal-rise.to",
            (_, None, None) => "goal-rise.open",
        };
        let level = |level: Option<Level>| level.map_or(0, |l| u32::from(l.get()));
        Phrase::new(id)
            .with(
                "indicator",
                Phrase::new(format!("indicator-{}", self.indicator)),
            )
            .with("from", level(self.from))
            .with("to", level(self.to))
    }

    /// The levels to gain; 0 where the level is not known.
    pub(super) fn gap(&self) -> f64 {
        match (self.from, self.to) {
            (Some(from), Some(to)) => (f64::from(to) - f64::from(from)).max(0.0),
            (None, Some(to)) if self.begins => f64::from(to) - f64::from(Level::MIN),
            _ => 0.0,
        }
    }

    /// The levels to rise by work, and not by a document alone; 0 where the level is not known.
    pub(super) fn climb(&self) -> u8 {
        match (self.from, self.to) {
            (Some(from), Some(to)) if !self.to_show => to.get().saturating_sub(from.get()),
            _ => 0,
        }
    }
}
