//! The shortest path: applied, it does what it promises, and no cheaper one does.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::assessment;
use common::{content, derived, words};
use proptest::prelude::*;
use twinning_core::advice::Feasibility;
use twinning_core::assessment::{Assessment, Status};
use twinning_core::basics::Truth;
use twinning_core::content::Content;
use twinning_core::path::{Aim, Change, Path};
use twinning_core::policy::{Condition, Kind};

/// All paths of an assessment.
fn paths(a: &Assessment, goal: Aim, content: &Content) -> Vec<Path> {
    let result = derived(a, content);
    Path::all(a, &result.profile, &result.advice, goal, content)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_path_applied_makes_the_arrangement_feasible(a in assessment()) {
        let content = content();
        let before = derived(&a, &content);
        for path in paths(&a, Aim::Feasible, &content) {
            let was = before.advice.candidate(path.arrangement).unwrap().feasibility;
            prop_assert_eq!(was == Feasibility::Feasible, path.exists() && path.steps.is_empty());
            if !path.exists() {
                prop_assert!(path.steps.is_empty() && was != Feasibility::Feasible);
                continue;
            }
            let after = derived(&path.apply(&a), &content);
            let candidate = after.advice.candidate(path.arrangement).unwrap();
            // Documents may also show that the levels it leads to are reached already.
            let promised = matches!(candidate.feasibility, Feasibility::Feasible | Feasibility::NotNeeded);
            prop_assert!(promised, "{:?} after {:?}", candidate.feasibility, path);
            for step in &path.steps {
                if let Some(area) = &step.area {
                    let check = candidate.entry.iter().find(|c| c.area == *area).unwrap();
                    prop_assert_eq!(check.truth, Truth::Met);
                }
            }
        }
    }

    #[test]
    fn a_path_to_ready_leaves_nothing_open(a in assessment()) {
        let content = content();
        for path in paths(&a, Aim::Ready, &content) {
            if !path.exists() {
                continue;
            }
            let after = derived(&path.apply(&a), &content);
            let candidate = after.advice.candidate(path.arrangement).unwrap();
            // What only the lead partner can say is asked on the way.
            let mut gates = candidate.gates.iter().filter(|v| v.kind != Kind::Partner);
            prop_assert!(gates.all(|v| v.truth == Truth::Met));
            prop_assert!(candidate.entry.iter().all(|c| c.truth == Truth::Met));
            prop_assert!(candidate.needs.iter().all(|n| n.truth == Truth::Met));
        }
    }

    #[test]
    fn no_step_lowers_a_level_and_every_step_counts(a in assessment()) {
        let content = content();
        let profile = derived(&a, &content).profile;
        for goal in [Aim::Feasible, Aim::Ready] {
            for path in paths(&a, goal, &content) {
                for step in &path.steps {
                    prop_assert!(step.days > 0);
                    let serves = usize::from(step.area.is_some()) + step.rules.len() + step.needs.len();
                    prop_assert!(serves > 0, "{step:?}");
                    if let Change::Lift { indicator, from, to } = &step.change {
                        prop_assert!(from.is_none_or(|from| from <= *to));
                        let now = profile.indicator(indicator).unwrap().claimed;
                        prop_assert_eq!(now, *from);
                    }
                }
            }
        }
    }

    #[test]
    fn what_the_body_cannot_change_closes_the_path(mut a in assessment()) {
        use twinning_core::assessment::Membership;
        let content = content();
        a.organization.membership = Membership::Correspondent;
        for path in paths(&a, Aim::Feasible, &content) {
            if path.arrangement != twinning_core::instrument::Arrangement::PMember {
                let named = path.obstacles.iter().any(|o| {
                    o.rule.as_ref().is_some_and(|rule| rule.as_str() == "full-member")
                        || o.says.id == "path-not-needed"
                });
                prop_assert!(named, "{path:?}");
            }
        }
    }

    #[test]
    fn every_path_has_words(a in assessment()) {
        let (content, words) = (content(), words());
        for goal in [Aim::Feasible, Aim::Ready] {
            for path in paths(&a, goal, &content) {
                let steps = path.steps.iter().map(|step| step.sentence());
                let says = steps.chain(path.obstacles.iter().map(|o| o.says.clone()));
                for phrase in says.chain([path.sentence()]) {
                    prop_assert!(words.has(&phrase.id), "{}", phrase.id);
                    let text = words.say(&phrase);
                    prop_assert!(!text.contains("{") && !text.contains("path-"), "{text}");
                }
            }
        }
    }
}

#[test]
fn the_path_of_an_o_member_to_the_chair_leads_through_p_membership() {
    let content = content();
    let mut a = common::all_at(&content, 3);
    a.ambition
        .committees
        .push(twinning_core::assessment::TargetCommittee {
            status: Status::O,
            ..twinning_core::assessment::TargetCommittee::new(
                twinning_core::basics::CommitteeId::parse("c").unwrap(),
            )
        });
    let path = paths(&a, Aim::Feasible, &content)
        .into_iter()
        .find(|p| p.arrangement == twinning_core::instrument::Arrangement::Chair)
        .unwrap();
    assert!(path.exists(), "{path:?}");
    let joins = path
        .steps
        .iter()
        .any(|step| matches!(&step.change, Change::Meet(Condition::Status(Status::P))));
    assert!(joins, "{path:?}");
    assert_eq!(
        path.days(),
        path.steps.iter().map(|step| step.days).sum::<u32>()
    );
    let after = derived(&path.apply(&a), &content);
    let chair = after.advice.candidate(path.arrangement).unwrap();
    assert_eq!(chair.feasibility, Feasibility::Feasible);
}
