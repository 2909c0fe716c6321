//! The shortest path against every other set of changes, on small made-up instruments.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::{answer, reply};
use common::content;
use common::gates::{area, efforts, gate, id, level};
use proptest::collection::vec;
use proptest::prelude::*;
use std::rc::Rc;
use twinning_core::advice::{Advice, Candidate};
use twinning_core::assessment::{
    Answer, Assessment, Confidence, Evidence, Status, TargetCommittee, Value,
};
use twinning_core::basics::{AreaId, CommitteeId, Count, IndicatorId, Level, Reply, RuleId, Truth};
use twinning_core::content::Content;
use twinning_core::content::{Sheet, Target};
use twinning_core::instrument::{Area, Arrangement, Indicator, Instrument};
use twinning_core::path::{Aim, Change, Path};
use twinning_core::policy::{Condition, Fact, Facts, Kind, Rule};
use twinning_core::profile::Profile;

const ARRANGEMENT: Arrangement = Arrangement::PMember;

/// Two areas with one to three indicators together, and levels to enter with.
fn small() -> impl Strategy<Value = (Content, Assessment)> {
    let indicator = (any::<bool>(), 1_u8..=3, any::<bool>());
    (
        (vec(indicator.clone(), 1..=2), vec(indicator, 1..=1)),
        (1_u8..=5, 1_u8..=5),
        vec(gate(), 0..=2),
        efforts(),
        vec(prop::option::weighted(0.85, answer()), 3),
        (
            reply(),
            reply(),
            reply(),
            any::<bool>(),
            prop::option::of(0_u32..9),
        ),
        prop::sample::select(Status::ALL.to_vec()),
    )
        .prop_map(|(areas, entry, gates, efforts, answers, facts, status)| {
            let mut content = content();
            let build = |n: usize, indicators: &[(bool, u8, bool)]| Area {
                id: area(n),
                code: format!("C{n}"),
                asked_for: Default::default(),
                indicators: indicators
                    .iter()
                    .enumerate()
                    .map(|(i, (star, weight, duty))| Indicator {
                        id: IndicatorId::parse(&format!("i-{n}-{i}")).unwrap(),
                        code: format!("{n}.{i}"),
                        star: *star,
                        weight: *weight,
                        only_with_p_status: *duty,
                    })
                    .collect(),
            };
            content.instrument = Rc::new(Instrument {
                areas: vec![build(0, &areas.0), build(1, &areas.1)],
                ..(*content.instrument).clone()
            });
            let target = |(n, l): (usize, u8)| Target {
                area: area(n),
                level: level(l),
            };
            content.sheets.sheets = vec![Sheet {
                arrangement: ARRANGEMENT,
                entry: vec![target((0, entry.0)), target((1, entry.1))],
                exit: Vec::new(),
                resources: Vec::new(),
                monitor: Vec::new(),
                successes: 0,
                risks: 0,
                after: None,
            }];
            // A P-member is asked about its duties. That nobody becomes one to be asked more, and so
            // raise a mean, is not tried: duties count anew only where P-membership is required.
            let is_required = gates.contains(&Condition::Status(Status::P));
            let mut policy = content.policies.default().clone();
            let pattern = policy.rules[0].clone();
            policy.rules = (0..)
                .zip(gates)
                .map(|(n, when): (u8, _)| Rule {
                    id: RuleId::parse(&format!("r-{n}")).unwrap(),
                    kind: Kind::Gate,
                    when,
                    ..pattern.clone()
                })
                .collect();
            content.policies.put(policy);
            content.efforts = efforts;

            let mut a = Assessment::default();
            let ids: Vec<_> = content
                .instrument
                .indicators()
                .map(|(_, i)| i.id.clone())
                .collect();
            a.answers = ids
                .into_iter()
                .zip(answers)
                .filter_map(|(id, answer)| Some((id, answer?)))
                .map(|(id, mut answer)| {
                    if !is_required {
                        answer.reason = "x".to_owned();
                    }
                    (id, answer)
                })
                .collect();
            a.ambition.committees = vec![TargetCommittee {
                status,
                twinned_chair: facts.0,
                ..TargetCommittee::new(CommitteeId::parse("c").unwrap())
            }];
            a.ambition.own_vote = facts.1;
            a.resources.management = facts.2;
            a.ambition.need = if facts.3 {
                "x".to_owned()
            } else {
                String::new()
            };
            a.resources.coordinator = facts.4.and_then(Count::new);
            (content, a)
        })
}

/// Makes a single condition hold, written apart from the code under test.
fn make(condition: &Condition, a: &mut Assessment) {
    match condition {
        Condition::Yes(Fact::OwnVote) => a.ambition.own_vote = Reply::Yes,
        Condition::Yes(_) => a.resources.management = Reply::Yes,
        Condition::No(_) => a.ambition.committees[0].twinned_chair = Reply::No,
        Condition::Written(_) => a.ambition.need = "y".to_owned(),
        Condition::AtLeast { limit, .. } => a.resources.coordinator = Count::new(*limit),
        Condition::Status(status) => a.ambition.committees[0].status = *status,
        _ => {}
    }
}

fn candidate(a: &Assessment, profile: &Profile, content: &Content) -> Candidate {
    let advice = Advice::of(a, profile, content);
    advice.candidate(ARRANGEMENT).unwrap().clone()
}

fn leaves(condition: &Condition, into: &mut Vec<Condition>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| leaves(part, into));
        }
        single if !into.contains(single) => into.push(single.clone()),
        _ => {}
    }
}

/// What can be done about the gates: single conditions with the person-days they take.
fn means(a: &Assessment, content: &Content) -> Vec<(Condition, u32)> {
    let profile = Profile::of(a, &content.instrument);
    let facts = Facts::of(a, &profile, content.policies.default());
    let mut all = Vec::new();
    for rule in &content.policies.default().rules {
        leaves(&rule.when, &mut all);
    }
    let days = |single: &Condition| {
        let own = content
            .efforts
            .means
            .iter()
            .find(|m| Some(&m.id) == id(single).as_ref());
        match (own?.days, single.check(&facts).truth) {
            (_, Truth::Met) | (None, Truth::NotMet) => None,
            (None, Truth::Unknown) => Some(content.efforts.find_out.into()),
            (Some(days), _) => Some(days.into()),
        }
    };
    all.into_iter()
        .filter_map(|single| Some((days(&single)?, single)))
        .map(|(days, single)| (single, days))
        .collect()
}

/// Every set of levels for these indicators, with the person-days it takes.
fn lifts(a: &Assessment, profile: &Profile, content: &Content) -> Vec<(Assessment, u32)> {
    let efforts = &content.efforts;
    let days = |from: usize, to: usize| -> u32 {
        efforts.levels[from - 1..to - 1]
            .iter()
            .map(|d| u32::from(*d))
            .sum()
    };
    let mut all = vec![(a.clone(), 0)];
    for reading in profile
        .indicators
        .iter()
        .filter(|i| i.state.is_applicable())
    {
        let mut next = all.clone();
        for to in 1..=5_u8 {
            let cost = match reading.claimed.map(Level::get) {
                Some(from) if from > to => continue,
                Some(from) if from == to => u32::from(efforts.document),
                Some(from) => days(from.into(), to.into()),
                None => u32::from(efforts.find_out) + days(1, to.into()),
            };
            for (before, spent) in &all {
                let mut after = before.clone();
                let lifted = Answer {
                    value: Some(Value::Level(level(to))),
                    evidence: Evidence::Document,
                    confidence: Confidence::High,
                    ..Answer::default()
                };
                after.answers.insert(reading.id.clone(), lifted);
                next.push((after, spent + cost));
            }
        }
        all = next;
    }
    all
}

/// The level an area is to be brought to: its entry level, or one that a gate asks for and that is
/// chosen to be met.
fn aim(area: &AreaId, entry: Level, chosen: &[&Condition]) -> Level {
    let asked = chosen.iter().filter_map(|condition| match condition {
        Condition::Level { area: own, least } if own == area => Some(*least),
        _ => None,
    });
    asked.fold(entry, Level::max)
}

/// Whether nothing was driven above the level aimed at, but for what was claimed above it before.
fn is_moderate(before: &Profile, after: &Profile, aims: &[(AreaId, Level)]) -> bool {
    after
        .indicators
        .iter()
        .zip(&before.indicators)
        .all(|(after, before)| {
            let aim = aims.iter().find(|(area, _)| *area == after.area);
            let most = aim.map(|(_, level)| before.claimed.map_or(*level, |own| own.max(*level)));
            after.claimed == before.claimed || most.is_none_or(|most| after.claimed <= Some(most))
        })
}

/// The person-days of the cheapest set of changes after which every gate is met and every area is
/// certain, with nothing in it more than one level behind or above what it takes, that was missed once the gates were met,
/// of which too little was known or shown, or that was worked on. Tries all of them.
fn cheapest(a: &Assessment, content: &Content, goal: Aim) -> Option<u32> {
    let means = means(a, content);
    let mut levels_asked = Vec::new();
    for rule in &content.policies.default().rules {
        leaves(&rule.when, &mut levels_asked);
    }
    levels_asked.retain(|single| matches!(single, Condition::Level { .. }));
    let mut best: Option<u32> = None;
    for set in 0..1_u32 << means.len() {
        let mut changed = a.clone();
        let mut spent = 0;
        for (n, (single, days)) in means.iter().enumerate() {
            if set & (1 << n) != 0 {
                make(single, &mut changed);
                spent += days;
            }
        }
        let profile = Profile::of(&changed, &content.instrument);
        let before = candidate(&changed, &profile, content);
        let profile_before = profile.clone();
        for (after, days) in lifts(&changed, &profile, content) {
            if best.is_some_and(|best| best <= spent + days) {
                continue;
            }
            let lifted = Profile::of(&after, &content.instrument);
            let facts = Facts::of(&after, &lifted, content.policies.default());
            let is_there = |chosen: &[&Condition]| {
                let met = |condition: &&Condition| condition.check(&facts).truth == Truth::Met;
                let aims = before.entry.iter().map(|check| {
                    let level = aim(&check.area, check.level, chosen);
                    (check.area.clone(), level)
                });
                chosen.iter().all(met) && is_moderate(&profile, &lifted, &aims.collect::<Vec<_>>())
            };
            let mut some = (0..1_u32 << levels_asked.len()).map(|chosen| {
                let own = levels_asked.iter().enumerate();
                let own = own.filter(|(n, _)| chosen & (1 << n) != 0);
                own.map(|(_, condition)| condition).collect::<Vec<_>>()
            });
            if !some.any(|chosen| is_there(&chosen)) {
                continue;
            }
            let profile = Profile::of(&after, &content.instrument);
            let reached = candidate(&after, &profile, content);
            let gates = reached.gates.iter().all(|v| v.truth == Truth::Met);
            let levels = before
                .entry
                .iter()
                .zip(&reached.entry)
                .all(|(before, after)| {
                    let is_worked_on = before.span != after.span;
                    let is_thin = profile_before
                        .area(&before.area)
                        .is_none_or(|area| !area.is_founded());
                    let is_open = match before.truth {
                        Truth::Met => false,
                        Truth::NotMet => true,
                        Truth::Unknown => is_thin || goal == Aim::Ready,
                    };
                    // Nothing in an area that is worked on stays more than one level behind.
                    let least = f64::from(after.level) - 1.0;
                    let own = profile.indicators.iter().filter(|i| i.area == after.area);
                    let mut own = own.filter(|i| i.state.is_applicable());
                    let together = own.all(|i| i.span.lo >= least);
                    !(is_open || is_worked_on) || (after.truth == Truth::Met && together)
                });
            if gates && levels {
                best = Some(spent + days);
            }
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_cheaper_set_of_changes_does((content, a) in small()) {
        let profile = Profile::of(&a, &content.instrument);
        let now = candidate(&a, &profile, &content);
        let facts = Facts::of(&a, &profile, content.policies.default());
        for goal in [Aim::Feasible, Aim::Ready] {
            let path = Path::of(&now, goal, &facts, &content);
            let found = path.exists().then(|| path.days());
            prop_assert_eq!(found, cheapest(&a, &content, goal), "{:?}", path);

            // And applied, it does what it promises.
            let after = path.apply(&a);
            let profile = Profile::of(&after, &content.instrument);
            let reached = candidate(&after, &profile, &content);
            if path.exists() {
                prop_assert!(reached.feasibility == twinning_core::advice::Feasibility::Feasible);
            }
            for step in &path.steps {
                if let Change::Lift { from, to, .. } = &step.change {
                    prop_assert!(from.is_none_or(|from| from <= *to));
                }
            }
        }
    }
}
