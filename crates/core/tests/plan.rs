//! Laws of the plan: what comes first, what is worth proposing, what it takes, and by when.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::assessment;
use common::{content, derived};
use proptest::prelude::*;
use std::collections::BTreeMap;
use twinning_core::advice::Outcome;
use twinning_core::assessment::{
    Answer, Assessment, Decision, Membership, Objective, Priority, Value, Weights,
};
use twinning_core::basics::{Date, Level, ObjectiveId, Patch, PriorityId, Reply, Weight};
use twinning_core::content::{Link, Unit};
use twinning_core::instrument::Arrangement;
use twinning_core::plan::{Goal, Programme};
use twinning_core::policy::{Milestone, Occasions, milestones};

fn is_dated(a: &Assessment, goal: &Goal) -> bool {
    a.plan.decided(&goal.id).is_some_and(|o| o.date.is_some())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_stands_or_is_due_before_what_it_builds_on(a in assessment()) {
        let plan = derived(&a, &content()).programme;
        let chosen: Vec<_> = plan.chosen().collect();
        let place: BTreeMap<_, _> = chosen.iter().enumerate().map(|(at, g)| (&g.id, at)).collect();
        for goal in &chosen {
            for earlier in goal.after.iter().filter_map(|id| place.get(id)) {
                prop_assert!(*earlier < place[&goal.id], "{} in the list", goal.id);
                let earlier = chosen[*earlier];
                if !is_dated(&a, goal) {
                    prop_assert!(earlier.date <= goal.date, "{} after {}", earlier.id, goal.id);
                }
            }
            // What was proposed for the plan brings what it builds on with it.
            if goal.choice == Decision::Proposed {
                prop_assert!(goal.after.iter().all(|id| place.contains_key(id)), "{}", goal.id);
            }
        }
    }

    #[test]
    fn what_is_proposed_is_not_met_and_moves_something(a in assessment()) {
        let content = content();
        let plan = derived(&a, &content).programme;
        // What somebody worked on is theirs.
        let proposed = plan.goals.iter().filter(|g| a.plan.decided(&g.id).is_none());
        for goal in proposed {
            prop_assert!(goal.baseline.is_none() || goal.baseline != goal.target, "{}", goal.id);
            let kpi = goal.kpi.as_ref().and_then(|id| content.catalogue.kpi(id)).unwrap();
            if let Some((now, target)) = goal.baseline.zip(goal.target) {
                prop_assert!(!kpi.reaches(now, target), "{}: {now} to {target}", goal.id);
            }
            if goal.unit == Some(Unit::Percent) {
                prop_assert!(goal.target.unwrap() <= 100);
            }
        }
    }

    #[test]
    fn the_effort_of_an_objective_is_the_sum_of_its_lifts(a in assessment()) {
        let content = content();
        let result = derived(&a, &content);
        for goal in result.programme.goals.iter().filter(|g| !g.is_own) {
            let record = content.catalogue.record(&goal.id).unwrap();
            let lifts: u32 = goal.rises.iter().map(|rise| {
                let reading = result.profile.indicator(&rise.indicator);
                let (from, to) = (rise.from, rise.to.unwrap());
                let claimed = reading.and_then(|i| i.claimed);
                match from {
                    Some(from) if from >= to => 0,
                    _ if rise.begins => content.efforts.lift(&rise.indicator, 1, to.get()),
                    _ => content.efforts.reach(&rise.indicator, claimed, to),
                }
            }).sum();
            prop_assert_eq!(goal.effort_days, lifts + u32::from(record.effort_days.unwrap_or(0)));
        }
    }

    #[test]
    fn months_never_fall_as_the_way_gets_longer(from in 1_u8..=5, to in 1_u8..=5) {
        let content = content();
        for (_, indicator) in content.instrument.indicators() {
            let months = |from, to| content.efforts.months(&indicator.id, from, to);
            let lift = |from, to| content.efforts.lift(&indicator.id, from, to);
            prop_assert!(months(from, to) <= months(from, to + 1));
            prop_assert!(months(from + 1, to) <= months(from, to));
            prop_assert!(lift(from, to) <= lift(from, to + 1));
            if from >= to {
                prop_assert_eq!((months(from, to), lift(from, to)), (0, 0));
            }
        }
    }

    #[test]
    fn a_plan_without_an_arrangement_has_no_dates_of_a_twinning(a in assessment()) {
        let plan = derived(&a, &content()).programme;
        if plan.arrangement.is_none() {
            prop_assert!(plan.schedule.is_empty() && plan.end.is_none());
            prop_assert!(plan.goals.iter().all(|g| g.date.is_none() || is_dated(&a, g)));
        }
    }
}

#[test]
fn prerequisites_are_acyclic_and_no_chain_is_too_long_for_a_twinning() {
    let content = content();
    for record in &content.catalogue.objectives {
        assert!(
            !content.catalogue.builds_on(&record.id, &record.id),
            "{}",
            record.id
        );
        for earlier in &record.after {
            assert!(content.catalogue.record(earlier).is_some(), "{earlier}");
        }
    }
}

fn plan_of(level: u8, change: impl FnOnce(&mut Assessment)) -> (Outcome, Programme) {
    let content = content();
    let mut a = Assessment::default();
    for (_, indicator) in content.instrument.indicators() {
        let answer = Answer {
            value: Level::new(level).map(Value::Level),
            ..Answer::default()
        };
        a.answers.insert(indicator.id.clone(), answer);
    }
    change(&mut a);
    let result = derived(&a, &content);
    (result.advice.outcome.clone(), result.programme.clone())
}

#[test]
fn a_body_that_nothing_is_open_to_prepares() {
    let (outcome, plan) = plan_of(1, |a| {
        a.organization.membership = Membership::Correspondent;
        a.organization.new_rights = Reply::No;
        a.plan.registration = Date::parse("2027-01-01");
    });
    assert_eq!(outcome, Outcome::PrepareFirst(None));
    assert!(plan.opens_the_way && plan.schedule.is_empty() && plan.end.is_none());
    let has = |id: &str| plan.goals.iter().any(|g| g.id.as_str() == id);
    for id in [
        "open-membership",
        "current-strategy",
        "named-staff",
        "form-mirror-committee",
        "directives-training",
    ] {
        assert!(has(id), "{id}");
    }
    assert!(plan.chosen().count() >= 5);
    assert!(plan.goals.iter().all(|g| g.date.is_none()));
    assert!(plan.purpose().is_some());
}

#[test]
fn a_member_is_not_sent_to_become_one() {
    let (_, plan) = plan_of(1, |a| a.organization.membership = Membership::Full);
    assert!(
        plan.goals
            .iter()
            .all(|g| g.id.as_str() != "open-membership")
    );
}

#[test]
fn what_is_institutional_serves_no_priority_unless_somebody_says_how() {
    let priority = PriorityId::parse("cocoa").unwrap();
    let id = ObjectiveId::parse("named-staff").unwrap();
    let with = |chosen: bool| {
        plan_of(1, |a| {
            a.organization.membership = Membership::Full;
            a.strategy.priorities.push(Priority::new(priority.clone()));
            if chosen {
                let mut own = Objective::new(id.clone());
                Patch::set(|o: &mut Objective| &mut o.priority, Some(priority.clone()))
                    .apply(&mut own);
                own.choice = Decision::Selected;
                own.how = Some("It votes on cocoa.".to_owned());
                a.plan.objectives.push(own);
            }
        })
        .1
    };
    let goal = |plan: &Programme| plan.goals.iter().find(|g| g.id == id).cloned().unwrap();
    let proposed = goal(&with(false));
    assert_eq!((proposed.link, proposed.priority), (Link::Indirect, None));
    let plan = with(true);
    let chosen = goal(&plan);
    assert_eq!(
        (chosen.link, chosen.priority),
        (Link::Direct, Some(priority.clone()))
    );
    assert!(!plan.alignment.indirect.contains(&id));
}

#[test]
fn a_target_is_relative_to_what_is_known() {
    let content = content();
    let kpi = |id: &str| {
        content
            .catalogue
            .kpis
            .iter()
            .find(|k| k.id.as_str() == id)
            .unwrap()
    };
    assert_eq!(kpi("v4").aim(8, Some(9)), Some(11));
    assert_eq!(kpi("v4").aim(8, Some(3)), Some(8));
    assert_eq!(kpi("v4").aim(8, None), Some(8));
    assert_eq!(kpi("p1").aim(100, Some(100)), None);
    assert_eq!(kpi("p2").aim(0, Some(0)), None);
    assert_eq!(kpi("p3").aim(30, Some(90)), Some(100));
}

#[test]
fn decisive_for_one_reason_is_decisive_and_easy_is_not_important() {
    let mut priority = Priority::new(PriorityId::parse("p").unwrap());
    assert_eq!(priority.score(), 0.0);
    priority.weights = Weights {
        feasibility: Weight::new(3).unwrap(),
        ..Weights::default()
    };
    assert_eq!(priority.score(), 0.0);
    priority.weights.health = Weight::new(3).unwrap();
    assert_eq!(priority.score(), 1.0);
}

#[test]
fn each_role_is_told_its_own_dates() {
    let content = content();
    let rules = &content.policies.default().deadlines;
    let day = |text| Date::parse(text).unwrap();
    let days = Occasions {
        registration: day("2027-06-01"),
        end: None,
        meeting: Some(day("2027-10-01")),
        group_meeting: Some(day("2027-11-01")),
    };
    for arrangement in Arrangement::ALL {
        let dues = milestones(rules, arrangement, &days);
        let on = |m: Milestone| dues.iter().find(|d| d.milestone == m).map(|d| d.date);
        let leads = matches!(arrangement, Arrangement::Chair | Arrangement::Secretariat);
        assert_eq!(on(Milestone::Agenda).is_some(), leads);
        assert_eq!(on(Milestone::AgendaReceived).is_some(), !leads);
        assert_eq!(
            on(Milestone::GroupMinutes),
            (arrangement == Arrangement::Convenor).then(|| day("2027-11-29"))
        );
        // The four weeks of the ballot end before the wished day.
        let (begins, ends) = (on(Milestone::BoardBallot), on(Milestone::BoardDecision));
        assert_eq!(begins.is_some(), leads);
        assert_eq!(begins.map(|day| day.plus_days(28)), ends);
        assert!(ends.is_none_or(|end| end < days.registration));
        assert!(on(Milestone::Partner).unwrap() < days.registration);
        assert_eq!(
            on(Milestone::Curricula).is_some(),
            arrangement != Arrangement::PMember
        );
    }
}
