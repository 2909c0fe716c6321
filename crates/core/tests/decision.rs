//! The laws of the decision: what may come first, and what it takes to be recommended.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::comparable;
use common::{all_at, content, derived, level};
use proptest::prelude::*;
use twinning_core::advice::{Advice, Feasibility, Outcome};
use twinning_core::assessment::{
    Assessment, Confidence, Duties, Evidence, Holder, Membership, Status, TargetCommittee, Value,
};
use twinning_core::basics::{AreaId, CommitteeId, Count, Level, Percent, Reply, Truth};
use twinning_core::content::Content;
use twinning_core::instrument::Arrangement;
use twinning_core::path::Change;
use twinning_core::policy::{Condition, Fact};
use twinning_core::profile::Profile;
use twinning_core::ranking::{Alternative, Area, Entry, Item, Sampler, Scene};
use twinning_core::result::Derived;

const LEADING: [Arrangement; 3] = [
    Arrangement::Convenor,
    Arrangement::Chair,
    Arrangement::Secretariat,
];

fn settled(a: &Assessment, content: &Content) -> Derived {
    let mut derived = derived(a, content);
    derived.settle(content);
    derived
}

/// What is advised to be asked for, now or once something is settled.
fn advised(advice: &Advice) -> Vec<Arrangement> {
    match &advice.outcome {
        Outcome::Recommended(a) | Outcome::Provisional(a) => vec![*a],
        Outcome::CloseCall(a, b) => vec![*a, *b],
        _ => Vec::new(),
    }
}

/// How often a body meets the entry levels of all arrangements together, 0 to 1.
fn meets_all(a: &Assessment, content: &Content) -> f64 {
    let profile = Profile::of(a, &content.instrument);
    let mut entries: Vec<(AreaId, Level)> = Vec::new();
    for target in content.sheets.sheets.iter().flat_map(|sheet| &sheet.entry) {
        match entries.iter_mut().find(|(area, _)| *area == target.area) {
            Some((_, level)) => *level = (*level).max(target.level),
            None => entries.push((target.area.clone(), target.level)),
        }
    }
    let area = |(id, _): &(AreaId, Level)| {
        let own = profile.indicators.iter().filter(|i| i.area == *id);
        let own = own.filter(|i| i.state.is_applicable()).map(|i| Item {
            lo: i.span.lo,
            hi: i.span.hi,
            likeliest: i.adjusted.map(f64::from),
            weight: f64::from(i.weight),
            star: i.star,
        });
        Area {
            items: own.collect(),
        }
    };
    let areas: Vec<_> = entries.iter().map(area).collect();
    let entry = entries.iter().zip(&areas).enumerate();
    let entry = entry.map(|(place, ((_, level), area))| Entry {
        area: place,
        level: f64::from(*level),
        slack: area.slack(),
    });
    let all = Alternative {
        entry: entry.collect(),
        ..Alternative::default()
    };
    let scene = Scene {
        areas,
        facts: 0,
        alternatives: vec![all],
    };
    let mut sampler = Sampler::new(scene, Vec::new(), 1);
    sampler.refine(u32::MAX);
    sampler.entry(0)
}

fn all_with(content: &Content, at: u8, evidence: Evidence, confidence: Confidence) -> Assessment {
    let mut a = all_at(content, at);
    let answers = a.answers.values_mut();
    answers.for_each(|answer| *answer = level(at, evidence, confidence));
    a
}

#[test]
fn three_shown_and_fairly_sure_is_three() {
    let content = content();
    let a = all_with(&content, 3, Evidence::Document, Confidence::Medium);
    assert!(
        meets_all(&a, &content) >= 0.8,
        "{}",
        meets_all(&a, &content)
    );
    // With one area clearly below, whichever, it is not.
    for target in content.sheets.sheets.iter().flat_map(|sheet| &sheet.entry) {
        if target.level.get() < 3 {
            continue;
        }
        let mut below = a.clone();
        for (area, indicator) in content.instrument.indicators() {
            if area.id == target.area {
                let two = level(2, Evidence::Document, Confidence::Medium);
                below.answers.insert(indicator.id.clone(), two);
            }
        }
        assert!(meets_all(&below, &content) < 0.01, "{}", target.area);
    }
}

#[test]
fn a_claim_that_nothing_shows_gains_nothing() {
    let content = content();
    for confidence in Confidence::ALL {
        let shown = all_with(&content, 3, Evidence::Document, confidence);
        let shown = meets_all(&shown, &content);
        for claim in [4, 5] {
            for evidence in [Evidence::None, Evidence::Described] {
                let claimed = all_with(&content, claim, evidence, confidence);
                let claimed = meets_all(&claimed, &content);
                assert!(
                    claimed <= shown,
                    "{claim} {evidence:?}: {claimed} > {shown}"
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn claiming_more_without_showing_it_raises_no_share(a in comparable(), claim in 4_u8..=5, at in any::<prop::sample::Index>()) {
        let content = content();
        prop_assume!(!a.answers.is_empty());
        let id = at.get(&a.answers.keys().cloned().collect::<Vec<_>>()).clone();
        let (mut shown, mut claimed) = (a.clone(), a);
        let place = shown.answers.get_mut(&id).unwrap();
        (place.value, place.evidence) = (Level::new(3).map(Value::Level), Evidence::Document);
        let place = claimed.answers.get_mut(&id).unwrap();
        place.value = Level::new(claim).map(Value::Level);
        place.evidence = place.evidence.min(Evidence::Described);
        let (shown, claimed) = (settled(&shown, &content), settled(&claimed, &content));
        for standing in claimed.advice.ranking.standings() {
            if let Some(honest) = shown.advice.ranking.standing(standing.arrangement) {
                // Two standard errors of each.
                prop_assert!(standing.entry <= honest.entry + 0.02, "{} > {}", standing.entry, honest.entry);
            }
        }
    }

    #[test]
    fn what_is_required_and_missing_is_prepared_first(a in comparable(), which in 0_usize..2) {
        let content = content();
        let mut a = a;
        let closed: &[Arrangement] = if which == 0 {
            a.resources.internet = Reply::No;
            &Arrangement::ALL
        } else {
            a.resources.nominee = Percent::new(0);
            &LEADING
        };
        let result = settled(&a, &content);
        for arrangement in closed {
            prop_assert!(!advised(&result.advice).contains(arrangement));
            let candidate = result.advice.candidate(*arrangement).unwrap();
            prop_assert!(!candidate.feasibility.is_possible());
            let path = result.path(*arrangement).unwrap();
            if candidate.feasibility == Feasibility::Unresourced && path.exists() {
                let first = path.steps.iter().find(|step| {
                    !matches!(step.change, Change::Meet(Condition::DutiesMet))
                });
                prop_assert!(!first.unwrap().needs.is_empty(), "{path:?}");
            }
        }
    }

    #[test]
    fn a_fact_that_is_not_known_is_never_a_no(a in comparable(), at in any::<prop::sample::Index>()) {
        let content = content();
        let fact = at.get(&Fact::ALL);
        let mut open = a.clone();
        let Some(place) = fact.get_mut(&mut open) else { return Ok(()) };
        *place = Reply::Unknown;
        let (before, after) = (settled(&a, &content), settled(&open, &content));
        for candidate in &before.advice.candidates {
            let now = after.advice.candidate(candidate.arrangement).unwrap();
            prop_assert!(!candidate.feasibility.is_possible() || now.feasibility.is_possible());
            // What it is required for is named.
            let asks = |v: &twinning_core::policy::Verdict| v.truth == Truth::Unknown
                && before.advice.candidate(candidate.arrangement).unwrap().gates.iter()
                    .any(|was| was.rule == v.rule && was.truth == Truth::Met);
            if now.gates.iter().any(asks) {
                prop_assert!(now.feasibility != Feasibility::Feasible || now.gates.iter().filter(|v| asks(v))
                    .all(|v| v.kind == twinning_core::policy::Kind::Partner));
            }
        }
    }

    #[test]
    fn without_membership_or_committee_nothing_is_ranked(a in comparable(), which in 0_u8..3) {
        let content = content();
        let mut a = a;
        if which != 1 {
            a.organization.membership = Membership::Unknown;
        }
        if which != 0 {
            a.ambition.committees.clear();
        }
        let advice = settled(&a, &content).advice;
        prop_assert!(advice.ranking.standings().is_empty());
        prop_assert!(advised(&advice).is_empty());
        let is_open = advice.candidates.iter().any(|c| c.feasibility.is_possible());
        let is_known = advice.outcome != Outcome::NotEnoughEvidence;
        prop_assert_eq!(advice.outcome == Outcome::FactsFirst, is_open && is_known);
    }

    #[test]
    fn votes_that_were_missed_come_first(a in comparable()) {
        let content = content();
        let mut a = a;
        let missed = Duties { ballots_missed: Count::new(1), ..Duties::default() };
        for committee in &mut a.ambition.committees {
            (committee.status, committee.duties) = (Status::P, missed);
        }
        let result = settled(&a, &content);
        if let Outcome::Recommended(best) = result.advice.outcome {
            prop_assert!(!LEADING.contains(&best));
        }
        if a.main_committee().is_none() {
            return Ok(());
        }
        for arrangement in LEADING {
            let path = result.path(arrangement).unwrap();
            if path.exists() {
                let first = path.steps.first().map(|step| &step.change);
                prop_assert_eq!(first, Some(&Change::Meet(Condition::DutiesMet)));
            }
        }
    }

    #[test]
    fn the_lead_of_a_leading_role_is_who_holds_it(a in comparable(), role in prop::sample::select(LEADING.to_vec()), holder in prop::sample::select(Holder::ALL.to_vec())) {
        let content = content();
        let mut a = a;
        let Some(committee) = a.main_committee_mut() else { return Ok(()) };
        committee.roles.of_mut(role).unwrap().holder = holder;
        let result = settled(&a, &content);
        let candidate = result.advice.candidate(role).unwrap();
        match holder {
            Holder::Own | Holder::Nobody => {
                prop_assert_eq!(candidate.feasibility, Feasibility::Blocked);
                prop_assert!(!candidate.why_not.is_empty());
            }
            Holder::Unknown => prop_assert!(candidate.feasibility != Feasibility::Feasible),
            Holder::Other => {}
        }
        // The ladder is that of this committee, and never says that the role advised is there.
        let ladder = &result.advice.ladder;
        for rung in &ladder.rungs {
            if let Some(by) = rung.by.filter(|by| LEADING.contains(by)) {
                let own = a.main_committee().unwrap().roles.of(by).unwrap().holder == Holder::Own;
                prop_assert_eq!(rung.is_reached(), own);
                prop_assert!(!own || !advised(&result.advice).contains(&by));
            }
        }
    }
}

#[test]
fn need_is_on_one_scale() {
    // As many levels to gain count the same, whichever arrangement brings them.
    let content = content();
    let a = all_at(&content, 3);
    let result = derived(&a, &content);
    let gain = |arrangement| {
        let candidate = result.advice.candidate(arrangement).unwrap();
        let gaps = candidate
            .exit
            .iter()
            .map(|check| f64::from(check.level) - check.span.lo);
        let worth = if candidate.worth.leaves_out {
            0.25
        } else {
            1.0
        };
        candidate.scores.need / (gaps.map(|gap| gap.max(0.0)).sum::<f64>().min(4.0) * worth)
    };
    // Neither has been taken yet, and no number of roles is known.
    let (convenor, chair) = (gain(Arrangement::Convenor), gain(Arrangement::Chair));
    assert!((convenor - chair).abs() < 1e-12, "{convenor} {chair}");
}

#[test]
fn a_body_on_the_lead_side_or_near_it_is_told_so() {
    let content = content();
    let told = |memberships: u32| {
        let mut a = all_at(&content, 3);
        a.organization.p_memberships = Count::new(memberships);
        derived(&a, &content).advice.near_lead().is_some()
    };
    assert_eq!([50, 79, 80, 104].map(told), [false, false, true, true]);
}

#[test]
fn what_is_taken_over_from_before_an_answer_is_what_a_fresh_start_gives() {
    let content = content();
    let mut a = all_with(&content, 3, Evidence::Document, Confidence::Medium);
    a.organization.membership = Membership::Full;
    let mut committee = TargetCommittee::new(CommitteeId::parse("c").unwrap());
    (committee.reference, committee.status) = ("ISO/TC 34".to_owned(), Status::P);
    a.ambition.committees.push(committee);
    let before = settled(&a, &content);
    for fact in Fact::ALL {
        let mut answered = a.clone();
        let Some(place) = fact.get_mut(&mut answered) else {
            continue;
        };
        *place = Reply::Yes;
        let mut resumed = derived(&answered, &content);
        resumed.resume(&before, &content);
        resumed.settle(&content);
        let fresh = settled(&answered, &content);
        assert!(resumed.advice == fresh.advice, "{}", fact.id());
    }
}
