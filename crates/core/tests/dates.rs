//! Dates and thresholds as the rules give them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, derived};
use twinning_core::assessment::{Assessment, Duties, Status, TargetCommittee};
use twinning_core::basics::{CommitteeId, Count, Date, Truth};
use twinning_core::instrument::Arrangement;
use twinning_core::policy::{DutyState, Milestone, duty_check, milestones};

fn date(text: &str) -> Date {
    Date::parse(text).expect(text)
}

fn n(value: u32) -> Option<Count> {
    Count::new(value)
}

#[test]
fn an_arrangement_ends_after_five_years_at_the_latest() {
    let rules = content().policy("").deadlines.clone();
    assert_eq!(rules.latest_end(date("2026-01-15")), date("2031-01-15"));
}

#[test]
fn agreement_and_plan_are_due_three_months_after_registration() {
    let rules = content().policy("").deadlines.clone();
    assert_eq!(rules.agreement(date("2026-03-01")), date("2026-06-01"));
}

#[test]
fn notice_periods_are_counted_from_the_meeting() {
    let rules = content().policy("").deadlines.clone();
    let around = rules.around_meeting(date("2026-10-01"));
    let due = |what| around.iter().find(|(m, _)| *m == what).map(|(_, d)| *d);
    assert_eq!(due(Milestone::Agenda), Some(date("2026-06-11")));
    assert_eq!(due(Milestone::Documents), Some(date("2026-08-20")));
    assert_eq!(due(Milestone::Decisions), Some(date("2026-10-03")));
    assert_eq!(due(Milestone::Minutes), Some(date("2026-10-29")));
}

#[test]
fn reviews_are_yearly_and_none_is_after_the_end() {
    let rules = content().policy("").deadlines.clone();
    let start = date("2026-03-01");
    assert_eq!(
        rules.reviews(start, date("2028-02-29")),
        [date("2027-03-01")]
    );
    assert_eq!(rules.reviews(start, rules.latest_end(start)).len(), 5);
    let all = milestones(
        &rules,
        start,
        Some(date("2029-03-01")),
        Some(date("2026-10-01")),
    );
    assert!(all.is_sorted());
    assert_eq!(
        all.iter()
            .filter(|d| d.milestone == Milestone::Review)
            .count(),
        3
    );
}

fn duties(duties: Duties, status: Status) -> DutyState {
    let committee = TargetCommittee {
        duties,
        status,
        ..TargetCommittee::new(CommitteeId::parse("c").expect("an id"))
    };
    duty_check(&committee, &content().policy("").downgrade).state
}

#[test]
fn a_p_member_is_downgraded_by_the_rule_and_not_before() {
    let good = Duties {
        cibs_issued: n(10),
        cibs_missed: n(2),
        ballots_missed: n(0),
        meetings_missed: n(1),
        experts: n(0),
    };
    let check = |change: fn(&mut Duties)| {
        let mut changed = good;
        change(&mut changed);
        duties(changed, Status::P)
    };
    use DutyState::{Breached, Met, NoDuty, Unknown};
    assert_eq!(check(|_| {}), Met, "20 % is not more than 20 %");
    assert_eq!(check(|d| d.cibs_missed = n(3)), Breached);
    assert_eq!(
        check(|d| (d.cibs_issued, d.cibs_missed) = (n(4), n(1))),
        Met,
        "25 %, but fewer than two"
    );
    assert_eq!(
        check(|d| (d.cibs_issued, d.cibs_missed) = (n(4), n(2))),
        Breached
    );
    assert_eq!(
        check(|d| d.ballots_missed = n(1)),
        Breached,
        "any DIS, FDIS or SR"
    );
    assert_eq!(
        check(|d| d.meetings_missed = n(2)),
        Breached,
        "and no expert"
    );
    assert_eq!(
        check(|d| (d.meetings_missed, d.experts) = (n(2), n(1))),
        Met
    );
    assert_eq!(
        check(|d| (d.meetings_missed, d.experts) = (n(2), None)),
        Unknown
    );
    assert_eq!(check(|d| d.ballots_missed = None), Unknown);
    assert_eq!(duties(good, Status::O), NoDuty);
    assert_eq!(duties(Duties::default(), Status::P), Unknown);
}

#[test]
fn the_suggested_experience_separates_lead_and_twinned_partner_without_a_gap() {
    let content = content();
    let at = |arrangement, change: &dyn Fn(&mut Assessment)| {
        let mut assessment = Assessment::default();
        change(&mut assessment);
        let result = derived(&assessment, &content);
        let candidate = result.advice.candidate(arrangement).unwrap();
        let twinned = candidate
            .flags
            .iter()
            .find(|v| v.rule.as_str().starts_with("experience-"));
        let lead = result
            .advice
            .leads
            .iter()
            .find(|l| l.arrangement == arrangement)
            .unwrap();
        (
            twinned.expect("a threshold").truth,
            lead.because.because.last().unwrap().truth,
        )
    };
    let twinned = (Truth::Met, Truth::NotMet);
    let lead = (Truth::NotMet, Truth::Met);
    let secretariats = |value| move |a: &mut Assessment| a.organization.secretariats = n(value);
    assert_eq!(at(Arrangement::Secretariat, &secretariats(4)), twinned);
    assert_eq!(at(Arrangement::Secretariat, &secretariats(5)), lead);
    let memberships = |value| move |a: &mut Assessment| a.organization.p_memberships = n(value);
    assert_eq!(at(Arrangement::PMember, &memberships(99)), twinned);
    assert_eq!(at(Arrangement::PMember, &memberships(100)), lead);
    let roles = |chairs, convenors| {
        move |a: &mut Assessment| {
            (a.organization.chairs, a.organization.convenors) = (n(chairs), n(convenors));
        }
    };
    for arrangement in [Arrangement::Convenor, Arrangement::Chair] {
        assert_eq!(at(arrangement, &roles(2, 2)), twinned);
        assert_eq!(at(arrangement, &roles(2, 3)), lead);
        assert_eq!(at(arrangement, &|_| {}), (Truth::Unknown, Truth::Unknown));
    }
}
