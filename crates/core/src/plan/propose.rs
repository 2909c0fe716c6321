//! Objectives proposed from gap, national priority and arrangement, with what people changed.

use crate::advice::Advice;
use crate::assessment::{Assessment, Decision, Objective, Priority};
use crate::basics::{
    Count, Date, IndicatorId, KpiId, Level, ObjectiveId, Phrase, PriorityId, Truth, Wording,
};
use crate::content::Content;
use crate::content::{Baseline, Kpi, Lift, ObjectiveTemplate, Unit};
use crate::instrument::Arrangement;
use crate::profile::{Profile, State};

/// What an objective is worth without a national priority, as a share. Our design.
const WITHOUT_PRIORITY: f64 = 0.25;

/// How much more a gap counts that keeps the body from the arrangement, or from its end. Our design.
const ENTRY_MISSED: f64 = 2.0;
const EXIT_MISSED: f64 = 1.5;

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
    /// The day by which it should be reached, once a day of registration is given.
    pub date: Option<Date>,
    /// What will show it.
    pub verification: Wording,
    /// Who answers for it; empty while nobody does.
    pub owner: String,
    /// The national priority it serves.
    pub priority: Option<PriorityId>,
    /// The reference of the committee; empty while none is named.
    pub committee: String,
    /// The indicators it lifts, from where to where.
    pub rises: Vec<Rise>,
    /// Gap × priority × arrangement: the order of proposals.
    pub worth: f64,
    /// The body's effort over the whole duration, in person-days. An estimate of our own.
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
}

/// What goals are proposed from.
pub(super) struct Proposer<'a> {
    pub assessment: &'a Assessment,
    pub profile: &'a Profile,
    pub content: &'a Content,
    pub arrangement: Option<Arrangement>,
    pub is_preparation: bool,
    pub months: u32,
    pub end: Option<Date>,
}

impl Proposer<'_> {
    /// Proposals best first, then the body's own objectives.
    pub fn goals(&self, advice: &Advice) -> Vec<Goal> {
        let catalogue = &self.content.catalogue;
        let mut goals: Vec<_> = catalogue
            .objectives
            .iter()
            .filter_map(|record| self.proposal(record, advice))
            .collect();
        goals.sort_by(|a, b| b.worth.total_cmp(&a.worth));
        let own = self
            .assessment
            .plan
            .objectives
            .iter()
            .filter(|o| catalogue.record(&o.id).is_none())
            .map(|o| self.own(o));
        goals.extend(own);
        goals
    }

    /// The proposal a record makes: none where it closes no gap, unless somebody took it up.
    fn proposal(&self, record: &ObjectiveTemplate, advice: &Advice) -> Option<Goal> {
        let decided = self
            .assessment
            .plan
            .objectives
            .iter()
            .find(|o| o.id == record.id);
        let rises: Vec<_> = record
            .lifts
            .iter()
            .map(|lift| self.rise(lift))
            .filter(|rise| decided.is_some() || rise.gap() > 0.0 || rise.from.is_none())
            .collect();
        let gap: f64 = rises.iter().map(Rise::gap).sum();
        let suits = match self.arrangement {
            Some(_) if self.is_preparation && !record.prepares => false,
            Some(arrangement) => {
                record.prepares && self.is_preparation || record.arrangements.contains(&arrangement)
            }
            None => false,
        };
        if decided.is_none() && (gap <= 0.0 || !suits) {
            return None;
        }
        let priority = self.priority(decided);
        let weight = priority.map_or(WITHOUT_PRIORITY, |p| p.score().max(WITHOUT_PRIORITY));
        let kpi_id = decided
            .and_then(|o| o.kpi.clone())
            .unwrap_or_else(|| record.kpi.clone());
        let kpi = self.content.catalogue.kpi(&kpi_id);
        let words = |attribute: &str| {
            Wording::Words(Phrase::new(format!("objective-{}{attribute}", record.id)))
        };
        let mut goal = Goal {
            id: record.id.clone(),
            is_own: false,
            choice: Decision::Proposed,
            chosen: false,
            text: words(""),
            action: Some(Phrase::new(format!("objective-{}.action", record.id))),
            kpi: Some(kpi_id),
            measure: kpi.map_or(Wording::Typed(String::new()), measure),
            unit: kpi.map(|k| k.unit),
            baseline: kpi.and_then(|k| self.baseline(k, &rises)),
            target: record.target.or(kpi.map(|k| k.target)),
            months: u32::from(record.months).min(self.months),
            date: None,
            verification: words(".verification"),
            owner: String::new(),
            priority: priority.map(|p| p.id.clone()),
            committee: self.committee(),
            worth: gap * weight * self.relevance(record, advice),
            rises,
            effort_days: u32::from(record.effort_days),
            problems: Vec::new(),
        };
        goal.date = self.date(goal.months);
        if let Some(decided) = decided {
            goal.take_over(decided);
        }
        Some(goal)
    }

    /// An indicator to lift. A duty that begins with P-membership is lifted from nothing.
    fn rise(&self, lift: &Lift) -> Rise {
        let reading = self.profile.indicator(&lift.indicator);
        let begins = reading.is_some_and(|i| i.duty && i.state == State::NotApplicable);
        Rise {
            indicator: lift.indicator.clone(),
            from: reading.and_then(|i| i.adjusted),
            to: Some(lift.to),
            begins: begins && self.arrangement == Some(Arrangement::PMember),
        }
    }

    /// An objective the body wrote itself.
    fn own(&self, o: &Objective) -> Goal {
        let kpi = o.kpi.as_ref().and_then(|id| self.content.catalogue.kpi(id));
        let rises: Vec<_> = o
            .indicators
            .iter()
            .map(|id| Rise {
                indicator: id.clone(),
                from: self.profile.indicator(id).and_then(|i| i.adjusted),
                to: None,
                begins: false,
            })
            .collect();
        let empty = || Wording::Typed(String::new());
        let mut goal = Goal {
            id: o.id.clone(),
            is_own: true,
            choice: Decision::Selected,
            chosen: false,
            text: empty(),
            action: None,
            kpi: kpi.map(|k| k.id.clone()),
            measure: kpi.map_or_else(empty, measure),
            unit: kpi.map(|k| k.unit),
            baseline: None,
            target: kpi.map(|k| k.target),
            months: self.months,
            date: self.date(self.months),
            verification: kpi.map_or_else(empty, |k| {
                Wording::Words(Phrase::new(format!("kpi-{}.verification", k.id)))
            }),
            owner: String::new(),
            priority: self.priority(Some(o)).map(|p| p.id.clone()),
            committee: self.committee(),
            rises,
            worth: 0.0,
            effort_days: 0,
            problems: Vec::new(),
        };
        goal.take_over(o);
        goal
    }

    /// The priority somebody chose, else the weightiest one that names the committee.
    fn priority(&self, decided: Option<&Objective>) -> Option<&Priority> {
        let priorities = &self.assessment.strategy.priorities;
        let chosen = decided.and_then(|o| o.priority.as_ref());
        if let Some(id) = chosen {
            return priorities.iter().find(|p| p.id == *id);
        }
        let reference = &self.assessment.main_committee()?.reference;
        self.assessment.strategy.weightiest(reference)
    }

    fn committee(&self) -> String {
        let main = self.assessment.main_committee();
        main.map(|c| c.reference.clone()).unwrap_or_default()
    }

    fn date(&self, months: u32) -> Option<Date> {
        let registration = self.assessment.plan.registration?;
        let date = registration.plus_months(i32::try_from(months).unwrap_or(0));
        Some(self.end.map_or(date, |end| date.min(end)))
    }

    /// How much the areas it lifts matter for the arrangement.
    fn relevance(&self, record: &ObjectiveTemplate, advice: &Advice) -> f64 {
        let Some(candidate) = self.arrangement.and_then(|a| advice.candidate(a)) else {
            return 1.0;
        };
        let touches = |area: &crate::basics::AreaId| {
            record.lifts.iter().any(|lift| {
                let reading = self.profile.indicator(&lift.indicator);
                reading.is_some_and(|i| i.area == *area)
            })
        };
        let missed = |checks: &[crate::advice::TargetCheck]| {
            checks
                .iter()
                .any(|c| c.truth != Truth::Met && touches(&c.area))
        };
        if missed(&candidate.entry) {
            ENTRY_MISSED
        } else if missed(&candidate.exit) {
            EXIT_MISSED
        } else {
            1.0
        }
    }

    /// The value now, where the answers give it.
    fn baseline(&self, kpi: &Kpi, rises: &[Rise]) -> Option<u32> {
        if kpi.unit == Unit::Level {
            return rises
                .iter()
                .filter_map(|r| r.from)
                .min()
                .map(|l| u32::from(l.get()));
        }
        let duties = self.assessment.main_committee()?.duties;
        match kpi.baseline? {
            Baseline::CibsAnswered => {
                let (issued, missed) = (duties.cibs_issued?.get(), duties.cibs_missed?.get());
                let cast = issued.checked_sub(missed)?;
                (issued > 0).then(|| cast.saturating_mul(100) / issued)
            }
            Baseline::BallotsMissed => duties.ballots_missed.map(Count::get),
            Baseline::Experts => duties.experts.map(Count::get),
        }
    }
}

fn measure(kpi: &Kpi) -> Wording {
    Wording::Words(Phrase::new(format!("kpi-{}", kpi.id)))
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
    fn gap(&self) -> f64 {
        match (self.from, self.to) {
            (Some(from), Some(to)) => (f64::from(to) - f64::from(from)).max(0.0),
            (None, Some(to)) if self.begins => f64::from(to) - f64::from(Level::MIN),
            _ => 0.0,
        }
    }
}

impl Goal {
    /// What people typed takes the place of what was proposed.
    fn take_over(&mut self, o: &Objective) {
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
        if let Some(owner) = &o.owner {
            self.owner.clone_from(owner);
        }
        self.baseline = o.baseline.map(Count::get).or(self.baseline);
        self.target = o.target.map(Count::get).or(self.target);
        self.date = o.date.or(self.date);
    }
}
