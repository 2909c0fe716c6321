//! Looking for the shortest path: every way to meet the rules, each with the least work on levels.

use super::meet::{self, Way};
use super::{Aim, Change, NOT_NEEDED, Obstacle, Step, apply, lift};
use crate::advice::{Candidate, TargetCheck};
use crate::assessment::{Assessment, Status};
use crate::basics::{AreaId, Level, Phrase, Truth};
use crate::content::{Content, Need};
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
            .filter(|rule| match rule.kind {
                Kind::Gate | Kind::Duty => true,
                // What the lead partner has not said yet is asked on the way; a no is no way.
                Kind::Partner => rule.when.check(self.facts).truth == Truth::NotMet,
                Kind::Threshold | Kind::Design => false,
            })
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
        for need in &needs {
            let ways = meet::ways(&need.when, self.facts, efforts);
            if ways.is_empty() {
                let need = Phrase::new(format!("need-{}", need.id));
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

    /// The resources to secure: those that are required, and at the end all that are expected.
    fn needs(&self) -> Vec<&Need> {
        let sheet = self.content.sheets.get(self.candidate.arrangement);
        let needs = sheet.into_iter().flat_map(|sheet| &sheet.resources);
        let is_asked = |need: &&Need| need.required.is_some() || self.goal == Aim::Ready;
        needs.filter(is_asked).collect()
    }

    /// The least work along one way to meet the rules.
    fn along(&self, way: &Way, gates: &[&Rule], needs: &[&Need]) -> Result<Vec<Step>, Obstacle> {
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
            downgrade: self.facts.downgrade,
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
            let needs = needs.iter().filter(|need| asks(&need.when));
            steps.push(Step {
                change: Change::Meet(single.clone()),
                days: meet::days(single, self.facts, efforts).unwrap_or(0),
                months: meet::months(single, self.facts, efforts),
                find_out: meet::is_found_out(single, self.facts, efforts),
                rules: rules.map(|gate| gate.id.clone()).collect(),
                needs: needs.map(|need| need.id.clone()).collect(),
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
                months: lift.months,
                find_out: false,
                rules: Vec::new(),
                needs: Vec::new(),
                area: Some(area.clone()),
            }));
        }
        steps.sort_by_key(|step| self.turn(step, needs));
        Ok(steps)
    }

    /// When a step is taken. Duties are restored first, for they take longest to show, and then
    /// what is required is secured. What has to be found out may end the path, so it comes next;
    /// what is only expected comes last.
    fn turn(&self, step: &Step, needs: &[&Need]) -> u8 {
        let is_required = |id: &String| {
            let need = needs.iter().find(|need| need.id == *id);
            need.is_some_and(|need| need.required.is_some())
        };
        match &step.change {
            Change::Meet(Condition::DutiesMet) => 0,
            Change::Meet(_) if step.needs.iter().any(is_required) => 1,
            Change::Meet(_) if step.find_out => 2,
            Change::Meet(_) if !step.rules.is_empty() => 3,
            Change::Lift { indicator, .. } => {
                let reading = self.facts.profile.indicator(indicator);
                4 + u8::from(reading.is_none_or(|reading| !reading.star))
            }
            Change::Meet(_) => 6,
        }
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
            let truth = reading.map(|r| r.reaches(check.level));
            let is_thin = reading.is_none_or(|r| !r.is_founded());
            let is_open = match self.goal {
                Aim::Feasible => {
                    truth == Some(Truth::NotMet) || (truth != Some(Truth::Met) && is_thin)
                }
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
