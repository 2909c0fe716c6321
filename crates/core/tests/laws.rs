//! What holds for every assessment: levels, verdicts, reasons.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::{answer, assessment};
use common::{content, derived, words};
use proptest::prelude::*;
use proptest::sample::Index;
use twinning_core::advice::{Candidate, Feasibility};
use twinning_core::assessment::{Assessment, Evidence, Value};
use twinning_core::basics::{CommitteeRef, IndicatorId, Level, Phrase, Truth};
use twinning_core::content::Content;
use twinning_core::policy::{Condition, Facts};
use twinning_core::profile::{Profile, State};

fn pick(content: &Content, index: Index) -> IndicatorId {
    let all: Vec<_> = content
        .instrument
        .indicators()
        .map(|(_, i)| i.id.clone())
        .collect();
    index.get(&all).clone()
}

/// Every verdict that rests on levels: whether each area reaches each level.
fn level_verdicts(assessment: &Assessment, content: &Content) -> Vec<Truth> {
    let profile = Profile::of(assessment, &content.instrument);
    let facts = Facts::of(assessment, &profile, content.policies.default());
    content
        .instrument
        .areas
        .iter()
        .flat_map(|area| {
            Level::all().map(move |least| Condition::Level {
                area: area.id.clone(),
                least,
            })
        })
        .map(|condition| condition.check(&facts).truth)
        .collect()
}

fn with_answer(
    assessment: &Assessment,
    id: &IndicatorId,
    change: impl FnOnce(&mut twinning_core::assessment::Answer),
) -> Assessment {
    let mut changed = assessment.clone();
    let mut answer = changed.answers.get(id).cloned().unwrap_or_default();
    change(&mut answer);
    changed.answers.insert(id.clone(), answer);
    changed
}

proptest! {
    #[test]
    fn raising_an_answer_lowers_nothing(a in assessment(), base in answer(), low in 1_u8..5, by in 1_u8..5, index in any::<Index>()) {
        let content = content();
        let id = pick(&content, index);
        let high = low.saturating_add(by).min(5);
        let at = |level| {
            let mut answer = base.clone();
            answer.value = Level::new(level).map(Value::Level);
            with_answer(&a, &id, |place| *place = answer)
        };
        let (before, after) = (at(low), at(high));
        let (p, q) = (Profile::of(&before, &content.instrument), Profile::of(&after, &content.instrument));
        for (p, q) in p.areas.iter().zip(&q.areas) {
            prop_assert!(p.level <= q.level, "{}: {:?} then {:?}", p.id, p.level, q.level);
            prop_assert!(p.span.lo <= q.span.lo && p.span.hi <= q.span.hi);
        }
        for (p, q) in level_verdicts(&before, &content).iter().zip(level_verdicts(&after, &content)) {
            prop_assert!(*p <= q);
        }
    }

    #[test]
    fn more_evidence_lowers_nothing(a in assessment(), base in answer(), index in any::<Index>()) {
        let content = content();
        let id = pick(&content, index);
        let mut last: Option<Profile> = None;
        for evidence in Evidence::ALL {
            let changed = with_answer(&a, &id, |place| { *place = base.clone(); place.evidence = evidence; });
            let profile = Profile::of(&changed, &content.instrument);
            if let Some(last) = &last {
                let (before, after) = (last.indicator(&id).unwrap(), profile.indicator(&id).unwrap());
                prop_assert!(before.adjusted <= after.adjusted);
                prop_assert!(before.span.lo <= after.span.lo);
            }
            last = Some(profile);
        }
    }

    #[test]
    fn unanswered_never_counts_as_low(a in assessment(), index in any::<Index>()) {
        let content = content();
        let id = pick(&content, index);
        let mut open = a.clone();
        open.answers.remove(&id);
        let profile = Profile::of(&open, &content.instrument);
        let reading = profile.indicator(&id).unwrap();
        prop_assert_eq!((reading.span.lo, reading.span.hi), (1.0, 5.0));
        let area = profile.area(&reading.area).unwrap();
        // Whatever the answer turns out to be, the area lies in the range shown while it is open.
        if reading.state == State::Unanswered {
            for level in Level::all() {
                let answered = with_answer(&open, &id, |place| {
                    place.value = Some(Value::Level(level));
                    place.evidence = Evidence::Verified;
                });
                let known = Profile::of(&answered, &content.instrument);
                let known = known.area(&reading.area).unwrap();
                prop_assert!(area.span.lo <= known.span.lo + 1e-12 && known.span.hi <= area.span.hi + 1e-12);
            }
        }
    }

    #[test]
    fn the_level_lies_in_its_range(a in assessment()) {
        let content = content();
        let profile = Profile::of(&a, &content.instrument);
        for area in &profile.areas {
            prop_assert!(1.0 <= area.span.lo && area.span.lo <= area.span.hi && area.span.hi <= 5.0);
            if let Some(level) = area.level {
                prop_assert!(area.span.lo <= level + 1e-12 && level <= area.span.hi + 1e-12, "{:?}", area);
            }
            prop_assert!((0.0..=1.0).contains(&area.coverage));
        }
    }

    #[test]
    fn more_doubt_never_turns_certain_into_not_met(a in assessment(), index in any::<Index>()) {
        use twinning_core::assessment::Confidence;
        let content = content();
        let id = pick(&content, index);
        prop_assume!(a.answers.contains_key(&id));
        let at = |confidence| level_verdicts(&with_answer(&a, &id, |place| place.confidence = confidence), &content);
        for (sure, unsure) in at(Confidence::High).iter().zip(at(Confidence::Low)) {
            let flipped = matches!((sure, unsure), (Truth::Met, Truth::NotMet) | (Truth::NotMet, Truth::Met));
            prop_assert!(!flipped);
        }
    }

    #[test]
    fn the_order_of_lists_that_mean_no_order_does_not_matter(a in assessment()) {
        let content = content();
        let mut turned = a.clone();
        turned.plan.objectives.reverse();
        let (first, second) = (derived(&a, &content), derived(&turned, &content));
        prop_assert_eq!(&first.profile, &second.profile);
        prop_assert_eq!(&first.advice, &second.advice);
    }

    #[test]
    fn the_same_answers_give_the_same_result(a in assessment()) {
        let content = content();
        prop_assert_eq!(derived(&a, &content), derived(&a, &content));
    }

    #[test]
    fn every_reason_is_true(a in assessment()) {
        let content = content();
        let result = derived(&a, &content);
        let possible: Vec<_> = result.advice.candidates.iter().filter(|c| c.feasibility.is_possible()).collect();
        for candidate in &result.advice.candidates {
            for reason in &candidate.why {
                let ahead = reason.id == "why-first" && possible.len() > 1
                    && possible.first().is_some_and(|first| first.arrangement == candidate.arrangement);
                prop_assert!(ahead || speaks_for(candidate, &a, reason), "{reason:?} of {candidate:?}");
            }
            for reason in &candidate.why_not {
                let share = |c: &Candidate| result.advice.ranking.standing(c.arrangement).map(|s| s.hundredths());
                let behind = reason.id == "why-not-first"
                    && possible.first().is_some_and(|first| first.arrangement != candidate.arrangement
                        && share(first) >= share(candidate));
                prop_assert!(behind || speaks_against(candidate, &a, reason), "{reason:?} of {candidate:?}");
            }
            for reason in &candidate.open {
                prop_assert!(is_open(candidate, result.profile.coverage, reason), "{reason:?} of {candidate:?}");
            }
        }
    }

    #[test]
    fn every_arrangement_that_is_not_advised_says_why_not(a in assessment()) {
        use twinning_core::advice::Outcome;
        let result = derived(&a, &content());
        let advised = match result.advice.outcome {
            Outcome::Recommended(a) | Outcome::Provisional(a) => vec![a],
            Outcome::CloseCall(a, b) => vec![a, b],
            _ => Vec::new(),
        };
        for c in result.advice.candidates.iter().filter(|c| !advised.contains(&c.arrangement)) {
            prop_assert!(!c.why_not.is_empty() || !c.open.is_empty(), "{c:?}");
        }
    }

    #[test]
    fn the_reasons_of_a_verdict_have_its_truth(a in assessment()) {
        let (content, words) = (content(), words());
        for c in derived(&a, &content).advice.candidates {
            for verdict in c.verdicts() {
                let reasons = verdict.reasons();
                prop_assert!(!reasons.is_empty() && reasons.iter().all(|f| f.truth == verdict.truth));
                let mut tree = vec![&verdict.because];
                while let Some(finding) = tree.pop() {
                    prop_assert!(words.has(&finding.says.id), "{}", finding.says.id);
                    prop_assert!(finding.says.id.ends_with(finding.truth.id()));
                    tree.extend(&finding.because);
                }
            }
        }
    }

    #[test]
    fn the_outcome_is_never_more_than_the_candidates_allow(a in assessment()) {
        use twinning_core::advice::Outcome;
        let content = content();
        let result = derived(&a, &content);
        let feasibility = |arrangement| result.advice.candidate(arrangement).unwrap().feasibility;
        match &result.advice.outcome {
            Outcome::Recommended(a) => {
                prop_assert_eq!(feasibility(*a), Feasibility::Feasible);
            }
            Outcome::Provisional(a) => prop_assert!(feasibility(*a).is_possible()),
            // Possible, but its entry levels are met together too seldom.
            Outcome::PrepareFirst(Some(a)) if feasibility(*a).is_possible() => {
                prop_assert!(result.advice.ranking.none() > 0.0);
            }
            Outcome::FactsFirst => prop_assert!(result.advice.ranking.standings().is_empty()),
            Outcome::CloseCall(a, b) => prop_assert!(feasibility(*a).is_possible() && feasibility(*b).is_possible()),
            Outcome::NotEnoughEvidence => prop_assert!(result.profile.coverage < 0.5),
            _ => prop_assert!(!result.advice.candidates.iter().any(|c| c.feasibility.is_possible())),
        }
    }

    #[test]
    fn the_plan_holds_what_was_chosen_and_no_more_than_fits(a in assessment()) {
        use twinning_core::assessment::Decision;
        let content = content();
        let plan = derived(&a, &content).programme;
        let decided = |choice| a.plan.objectives.iter().filter(move |o| o.choice == choice);
        for objective in decided(Decision::Selected) {
            prop_assert!(plan.chosen().any(|g| g.id == objective.id));
        }
        for objective in decided(Decision::Declined) {
            prop_assert!(plan.others().any(|g| g.id == objective.id));
        }
        let selected: u32 = plan.chosen().filter(|g| g.choice == Decision::Selected).map(|g| g.effort_days).sum();
        if let Some(available) = plan.capacity.available {
            prop_assert!(plan.capacity.taken <= available.max(selected));
        }
        let ids: std::collections::BTreeSet<_> = plan.goals.iter().map(|g| &g.id).collect();
        prop_assert_eq!(ids.len(), plan.goals.len());
    }
}

fn speaks_for(c: &Candidate, a: &Assessment, reason: &Phrase) -> bool {
    match reason.id.as_str() {
        "why-gates" => c.gates.iter().all(|v| v.truth == Truth::Met),
        "why-entry" => c.entry.iter().all(|e| e.truth == Truth::Met),
        "why-priority" => a.main_committee().is_some_and(|main| {
            a.strategy
                .priorities
                .iter()
                .any(|p| CommitteeRef::is_shared(&p.committee, &main.reference))
        }),
        "why-grow" => {
            c.feasibility != Feasibility::NotNeeded
                && c.exit.iter().any(|e| e.truth == Truth::NotMet)
        }
        "why-interest" => a.ambition.interest.contains(&c.arrangement),
        "why-resources" => {
            c.needs.iter().any(|n| n.truth == Truth::Met) && c.scores.resources >= 0.6
        }
        _ => false,
    }
}

fn speaks_against(c: &Candidate, a: &Assessment, reason: &Phrase) -> bool {
    let missed = |id: &str| {
        c.verdicts()
            .any(|v| v.truth == Truth::NotMet && v.sentence().id == id)
    };
    match reason.id.as_str() {
        "why-not-needed" => {
            c.feasibility == Feasibility::NotNeeded && c.exit.iter().all(|e| e.truth == Truth::Met)
        }
        "why-not-left-out" => c.worth.leaves_out,
        "why-not-entry" => c.entry.iter().any(|e| e.truth == Truth::NotMet),
        "why-not-resource" => c.needs.iter().any(|n| n.truth == Truth::NotMet),
        "why-not-interest" => {
            !a.ambition.interest.is_empty() && !a.ambition.interest.contains(&c.arrangement)
        }
        rule => missed(rule),
    }
}

fn is_open(c: &Candidate, coverage: f64, reason: &Phrase) -> bool {
    match reason.id.as_str() {
        "open-entry" => c.entry.iter().any(|e| e.truth == Truth::Unknown),
        "open-coverage" => coverage < 0.5,
        "open-resource" => c.needs.iter().any(|n| n.truth == Truth::Unknown),
        rule => c
            .verdicts()
            .any(|v| v.truth == Truth::Unknown && v.sentence().id == rule),
    }
}
