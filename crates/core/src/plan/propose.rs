//! Objectives proposed from gap, national priority and arrangement, with what people changed.

use super::goal::{Goal, Rise};
use crate::advice::Advice;
use crate::assessment::{Assessment, Decision, Objective, Priority};
use crate::basics::{Count, Level, Phrase, Truth, Wording};
use crate::content::{Baseline, Content, Kpi, Lift, Link, ObjectiveTemplate, Unit};
use crate::instrument::Arrangement;
use crate::policy::Facts;
use crate::profile::{Profile, State};

/// What an objective is worth without a national priority, as a share. Our design.
const WITHOUT_PRIORITY: f64 = 0.25;

/// How much more a gap counts that keeps the body from the arrangement, or from its end. Our design.
const ENTRY_MISSED: f64 = 2.0;
const EXIT_MISSED: f64 = 1.5;

/// What an objective counts that no indicator describes: as much as one level to gain. Our design.
const WITHOUT_LEVEL: f64 = 1.0;

/// A rise of more than one level is proposed for no day before so many months, since one level a
/// year is what bodies keep up. Our design.
const MONTHS_OF_MORE: u32 = 18;

/// What goals are proposed from.
pub(super) struct Proposer<'a> {
    pub assessment: &'a Assessment,
    pub profile: &'a Profile,
    pub content: &'a Content,
    pub arrangement: Option<Arrangement>,
    pub is_preparation: bool,
    /// No arrangement is open: what is proposed opens the way to the first.
    pub opens_the_way: bool,
    pub months: u32,
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
        let gap: f64 = if record.lifts.is_empty() {
            WITHOUT_LEVEL
        } else {
            rises.iter().map(Rise::gap).sum()
        };
        if decided.is_none() && (gap <= 0.0 || !self.suits(record)) {
            return None;
        }
        let priority = self.priority(decided);
        let weight = priority.map_or(WITHOUT_PRIORITY, |p| p.score().max(WITHOUT_PRIORITY));
        let kpi_id = decided
            .and_then(|o| o.kpi.clone())
            .unwrap_or_else(|| record.kpi.clone());
        let kpi = self.content.catalogue.kpi(&kpi_id);
        let baseline = kpi.and_then(|k| self.baseline(k, &rises));
        let wanted = kpi.map(|k| match rises.iter().filter_map(|r| r.to).max() {
            Some(to) if k.unit == Unit::Level => u32::from(to.get()),
            _ => record.target(self.arrangement, k),
        });
        let target = kpi.zip(wanted).and_then(|(k, n)| k.aim(n, baseline));
        if decided.is_none() && target.is_none() {
            return None;
        }
        let chose = decided.is_some_and(|o| o.priority.is_some());
        let link = if chose { Link::Direct } else { record.link };
        let least_months = rises.iter().map(|r| r.months).max().unwrap_or(0);
        let climb = rises.iter().map(Rise::climb).max().unwrap_or(0);
        let pace = if climb > 1 { MONTHS_OF_MORE } else { 0 };
        let days: u32 = rises.iter().map(|r| r.days).sum();
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
            baseline,
            target: target.or(wanted),
            months: pace
                .max(least_months)
                .max(record.months.into())
                .min(self.months),
            least_months,
            date: None,
            verification: words(".verification"),
            owner: String::new(),
            link,
            priority: priority
                .filter(|_| link == Link::Direct)
                .map(|p| p.id.clone()),
            how: words(".serves"),
            committee: self.committee(),
            after: Vec::new(),
            worth: gap * weight * self.relevance(record, advice),
            rises,
            effort_days: days + record.effort_days.map_or(0, u32::from),
            problems: Vec::new(),
        };
        if let Some(decided) = decided {
            goal.take_over(decided, &self.content.catalogue);
        }
        Some(goal)
    }

    /// Whether an objective belongs to what is planned for, and is not reached already.
    fn suits(&self, record: &ObjectiveTemplate) -> bool {
        let policy = self.content.policy(&self.assessment.edition);
        let facts = Facts::of(self.assessment, self.profile, policy);
        let is_met = record
            .met
            .as_ref()
            .is_some_and(|met| met.check(&facts).truth == Truth::Met);
        let belongs = match self.arrangement {
            Some(arrangement) => record.arrangements.contains(&arrangement),
            // The first arrangement that can open is that of a P-member.
            None => {
                self.opens_the_way
                    && (record.arrangements.is_empty()
                        || record.arrangements.contains(&Arrangement::PMember))
            }
        };
        belongs && !is_met && (record.prepares || !self.is_preparation)
    }

    /// An indicator to lift, with what that takes. A duty that begins with P-membership is lifted
    /// from nothing.
    fn rise(&self, lift: &Lift) -> Rise {
        let efforts = &self.content.efforts;
        let reading = self.profile.indicator(&lift.indicator);
        let begins = reading.is_some_and(|i| i.duty && i.state == State::NotApplicable)
            && self.arrangement == Some(Arrangement::PMember);
        let from = reading.and_then(|i| i.adjusted);
        let claimed = reading.and_then(|i| i.claimed);
        let is_there = from.is_some_and(|from| from >= lift.to);
        let begin = claimed.unwrap_or(Level::MIN).get();
        Rise {
            indicator: lift.indicator.clone(),
            from,
            to: Some(lift.to),
            begins,
            to_show: claimed.is_some_and(|claimed| claimed >= lift.to),
            days: match (is_there, begins) {
                (true, _) => 0,
                // There is nothing to find out.
                (_, true) => efforts.lift(&lift.indicator, begin, lift.to.get()),
                _ => efforts.reach(&lift.indicator, claimed, lift.to),
            },
            months: efforts.reach_months(&lift.indicator, claimed, lift.to),
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
                to_show: false,
                days: 0,
                months: 0,
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
            least_months: 0,
            date: None,
            verification: kpi.map_or_else(empty, |k| {
                Wording::Words(Phrase::new(format!("kpi-{}.verification", k.id)))
            }),
            owner: String::new(),
            link: Link::Direct,
            priority: self.priority(Some(o)).map(|p| p.id.clone()),
            how: empty(),
            committee: self.committee(),
            after: Vec::new(),
            rises,
            worth: 0.0,
            effort_days: 0,
            problems: Vec::new(),
        };
        goal.take_over(o, &self.content.catalogue);
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
        let baseline = kpi.baseline?;
        if baseline == Baseline::Nothing {
            return Some(0);
        }
        if baseline == Baseline::Nominee {
            return self.assessment.resources.nominee.map(|share| share.get());
        }
        let duties = self.assessment.main_committee()?.duties;
        match baseline {
            Baseline::CibsAnswered => {
                let (issued, missed) = (duties.cibs_issued?.get(), duties.cibs_missed?.get());
                let cast = issued.checked_sub(missed)?;
                (issued > 0).then(|| cast.saturating_mul(100) / issued)
            }
            Baseline::BallotsMissed => duties.ballots_missed.map(Count::get),
            Baseline::Experts => duties.experts.map(Count::get),
            Baseline::Nominee | Baseline::Nothing => None,
        }
    }
}

fn measure(kpi: &Kpi) -> Wording {
    Wording::Words(Phrase::new(format!("kpi-{}", kpi.id)))
}
