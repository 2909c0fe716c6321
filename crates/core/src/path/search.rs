//! Looking for the shortest path: every way to meet the rules, each with the least work on levels.

use super::meet::{self, Way};
use super::{Aim, Change, NOT_NEEDED, Obstacle, Step, apply, lift};
use crate::advice::{Candidate, TargetCheck};
use crate::assessment::{Assessment, Status};
use crate::basics::{AreaId, Level, Phrase, Truth};
use crate::content::Content;
use crate::policy::{Condition, Facts, Kind, Rule};
use crate::profile::Profile;

/// One arrangement to find the path to.
pub(super) struct Search<'a> {
    pub candidate: &'a Candidate,
    pub goal: Aim,
    pub facts: &'a Facts<'a>,
    pub content: &'a Content,
}

impl Search<'_> {
    /// The steps of the shortest path, or what closes every path.
    pub fn run(&self) -> Result<Vec<Step>, Vec<Obstacle>> {
        let reached = |check: &TargetCheck| check.truth == Truth::Met;
        let exit = &self.candidate.exit;
        if !exit.is_empty() && exit.iter().all(reached) {
            return Err(vec![Obstacle::because(Phrase::new(NOT_NEEDED))]);
        }
        let policy = self.content.policy(&self.facts.assessment.edition);
        let gates: Vec<&Rule> = policy
            .rules_for(self.candidate.arrangement)
            .filter(|rule| rule.kind == Kind::Gate)
            .collect();
        let efforts = &self.content.efforts;
        let mut all = vec![Way::new()];
        let mut closed = Vec::new();
        for gate in &gates {
            let ways = meet::ways(&gate.when, self.facts, efforts);
            if ways.is_empty() {
                closed.push(Obstacle::rule(gate));
            } else {
                all = meet::together(&all, &ways);
            }
        }
        let needs = self.needs();
        for (id, when) in &needs {
            let ways = meet::ways(when, self.facts, efforts);
            if ways.is_empty() {
                let need = Phrase::new(format!("need-{id}"));
                let says = Phrase::new("why-not-resource").with("need", need);
                closed.push(Obstacle::because(says));
            } else {
                all = meet::together(&all, &ways);
            }
        }
        if !closed.is_empty() {
            return Err(closed);
        }
        let mut best: Option<Vec<Step>> = None;
        for way in &all {
            match self.along(way, &gates, &needs) {
                Ok(steps) => {
                    let cost = |steps: &Vec<Step>| {
                        let days: u32 = steps.iter().map(|step| step.days).sum();
                        (days, steps.len())
                    };
                    if best.as_ref().is_none_or(|old| cost(&steps) < cost(old)) {
                        best = Some(steps);
                    }
                }
                Err(obstacle) => closed.push(obstacle),
            }
        }
        best.ok_or(closed)
    }

    /// The resources to secure, by key.
    fn needs(&self) -> Vec<(&str, &Condition)> {
        let sheet = self.content.sheets.get(self.candidate.arrangement);
        let sheet = sheet.filter(|_| self.goal == Aim::Ready);
        let needs = sheet.into_iter().flat_map(|sheet| &sheet.resources);
        needs.map(|need| (need.id.as_str(), &need.when)).collect()
    }

    /// The least work along one way to meet the rules.
    fn along(
        &self,
        way: &Way,
        gates: &[&Rule],
        needs: &[(&str, &Condition)],
    ) -> Result<Vec<Step>, Obstacle> {
        let efforts = &self.content.efforts;
        let mut after = None;
        if !way.is_empty() {
            let mut changed = self.facts.assessment.clone();
            way.iter()
                .for_each(|single| apply::meet(single, &mut changed));
            after = Some(changed);
        }
        let assessment = after.as_ref().unwrap_or(self.facts.assessment);
        // A P-member has duties, and is asked about them.
        let is_asked_anew = status(assessment) != status(self.facts.assessment);
        let anew = is_asked_anew.then(|| Profile::of(assessment, &self.content.instrument));
        let profile = anew.as_ref().unwrap_or(self.facts.profile);
        let facts = Facts {
            assessment,
            profile,
        };
        for gate in gates {
            if !has_level(&gate.when) && gate.when.check(&facts).truth != Truth::Met {
                return Err(Obstacle::rule(gate));
            }
        }
        let mut steps = Vec::new();
        for single in way {
            if matches!(single, Condition::Level { .. }) {
                continue;
            }
            let asks = |when: &Condition| meet::asks_for(when, single);
            let rules = gates.iter().filter(|gate| asks(&gate.when));
            let needs = needs.iter().filter(|(_, when)| asks(when));
            steps.push(Step {
                change: Change::Meet(single.clone()),
                days: meet::days(single, self.facts, efforts).unwrap_or(0),
                find_out: meet::is_found_out(single, self.facts, efforts),
                rules: rules.map(|gate| gate.id.clone()).collect(),
                needs: needs.map(|(id, _)| (*id).to_owned()).collect(),
                area: None,
            });
        }
        for (area, level) in self.levels(way, profile) {
            let own = profile.indicators.iter();
            let own = own.filter(|i| i.area == area && i.state.is_applicable());
            let mut own: Vec<_> = own.collect();
            own.sort_by_key(|i| !i.star);
            let Some(lifts) = lift::least(&own, level, efforts) else {
                return Err(Obstacle::area(area));
            };
            steps.extend(lifts.into_iter().map(|lift| Step {
                change: Change::Lift {
                    indicator: lift.indicator,
                    from: lift.from,
                    to: lift.to,
                },
                days: lift.days,
                find_out: false,
                rules: Vec::new(),
                needs: Vec::new(),
                area: Some(area.clone()),
            }));
        }
        // What has to be found out may end the path, so it comes first; resources come last.
        steps.sort_by_key(|step| {
            let is_resource = step.rules.is_empty() && step.area.is_none();
            (!step.find_out, is_resource)
        });
        Ok(steps)
    }

    /// The areas to lift, each with the level it needs: those whose entry level is missed, and those
    /// a rule asks about, which then reach their entry level too.
    fn levels(&self, way: &Way, profile: &Profile) -> Vec<(AreaId, Level)> {
        let mut asked: Vec<(&AreaId, Level)> = Vec::new();
        for single in way {
            if let Condition::Level { area, least } = single {
                asked.push((area, *least));
            }
        }
        for check in &self.candidate.entry {
            let reading = profile.area(&check.area);
            let truth = reading.map(|r| r.span.reaches(f64::from(check.level)));
            let is_open = match self.goal {
                Aim::Feasible => truth == Some(Truth::NotMet),
                Aim::Ready => truth != Some(Truth::Met),
            };
            if is_open || asked.iter().any(|(area, _)| **area == check.area) {
                asked.push((&check.area, check.level));
            }
        }
        let mut levels: Vec<(AreaId, Level)> = Vec::new();
        for (area, least) in asked {
            match levels.iter_mut().find(|(known, _)| known == area) {
                Some((_, level)) => *level = (*level).max(least),
                None => levels.push((area.clone(), least)),
            }
        }
        levels
    }
}

fn status(assessment: &Assessment) -> Status {
    assessment
        .main_committee()
        .map(|committee| committee.status)
        .unwrap_or_default()
}

fn has_level(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(has_level),
        Condition::Level { .. } => true,
        _ => false,
    }
}
