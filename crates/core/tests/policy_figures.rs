//! Duties, dates and suggested experience against the figures in `figures/policy.json`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, derived};
use serde::Deserialize;
use twinning_core::assessment::{Assessment, Duties, Status, TargetCommittee};
use twinning_core::basics::{CommitteeId, Count, Date, Truth};
use twinning_core::instrument::Arrangement;
use twinning_core::policy::{Deadlines, Milestone, Occasions, duty_check, milestones};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    source: String,
    latest_end: Vec<LatestEnd>,
    agreement: Vec<Agreement>,
    reviews: Vec<Reviews>,
    meetings: Vec<Meeting>,
    duties: Vec<Duty>,
    experience: Vec<Experience>,
}

#[derive(Deserialize)]
struct LatestEnd {
    start: String,
    end: String,
}

#[derive(Deserialize)]
struct Agreement {
    registration: String,
    due: String,
}

#[derive(Deserialize)]
struct Reviews {
    start: String,
    end: String,
    due: Vec<String>,
}

#[derive(Deserialize)]
struct Meeting {
    meeting: String,
    agenda: String,
    documents: String,
    decisions: String,
    minutes: String,
}

#[derive(Deserialize)]
struct Duty {
    why: String,
    #[serde(default)]
    status: Option<String>,
    issued: Option<u32>,
    missed: Option<u32>,
    ballots: Option<u32>,
    meetings: Option<u32>,
    experts: Option<u32>,
    state: String,
}

#[derive(Deserialize)]
struct Experience {
    arrangement: String,
    secretariats: Option<u32>,
    p_memberships: Option<u32>,
    chairs: Option<u32>,
    convenors: Option<u32>,
    twinned: String,
    lead: String,
}

fn figures() -> Figures {
    let figures: Figures = serde_json::from_str(include_str!("figures/policy.json")).unwrap();
    assert!(figures.source.contains("11th edition"));
    figures
}

fn deadlines() -> Deadlines {
    content().policy("iso-supplement-11-2020").deadlines.clone()
}

fn date(text: &str) -> Date {
    Date::parse(text).expect(text)
}

fn count(n: Option<u32>) -> Option<Count> {
    n.and_then(Count::new)
}

fn committee(duty: &Duty, id: &str) -> TargetCommittee {
    TargetCommittee {
        status: if duty.status.is_some() {
            Status::O
        } else {
            Status::P
        },
        duties: Duties {
            cibs_issued: count(duty.issued),
            cibs_missed: count(duty.missed),
            ballots_missed: count(duty.ballots),
            meetings_missed: count(duty.meetings),
            experts: count(duty.experts),
        },
        ..TargetCommittee::new(CommitteeId::parse(id).unwrap())
    }
}

#[test]
fn an_arrangement_ends_and_is_agreed_and_reviewed_in_time() {
    let (figures, rules) = (figures(), deadlines());
    for f in figures.latest_end {
        assert_eq!(rules.latest_end(date(&f.start)), date(&f.end));
    }
    for f in figures.agreement {
        assert_eq!(rules.agreement(date(&f.registration)), date(&f.due));
    }
    for f in figures.reviews {
        let due: Vec<_> = f.due.iter().map(|d| date(d)).collect();
        let (start, end) = (date(&f.start), date(&f.end));
        assert_eq!(rules.reviews(start, end), due, "{} to {}", f.start, f.end);
        // The calendar of the plan says the same.
        let days = Occasions {
            registration: start,
            end: Some(end),
            meeting: None,
            group_meeting: None,
        };
        let calendar = milestones(&rules, Arrangement::PMember, &days);
        let reviews = calendar.iter().filter(|d| d.milestone == Milestone::Review);
        assert_eq!(reviews.map(|d| d.date).collect::<Vec<_>>(), due);
        assert!(calendar.is_sorted_by_key(|due| due.date));
    }
}

#[test]
fn a_meeting_brings_its_dates() {
    let rules = deadlines();
    for f in figures().meetings {
        let expected = [
            (Milestone::Agenda, &f.agenda),
            (Milestone::Documents, &f.documents),
            (Milestone::Meeting, &f.meeting),
            (Milestone::Decisions, &f.decisions),
            (Milestone::Minutes, &f.minutes),
        ];
        let expected = expected.map(|(what, day)| (what, date(day)));
        assert_eq!(
            rules.around_meeting(date(&f.meeting), Arrangement::Secretariat),
            expected
        );
    }
}

#[test]
fn duties_are_judged_in_every_committee() {
    let content = content();
    let duties = figures().duties;
    let mut assessment = Assessment::default();
    for (n, duty) in duties.iter().enumerate() {
        let committee = committee(duty, &format!("c-{n}"));
        let check = duty_check(&committee, &content.policy("").downgrade);
        assert_eq!(check.state.id(), duty.state, "{}", duty.why);
        assessment.ambition.committees.push(committee);
    }
    // Each committee that is named is judged on its own figures.
    let advice = derived(&assessment, &content).advice;
    let states: Vec<_> = advice.duties.iter().map(|d| d.state.id()).collect();
    let expected: Vec<_> = duties.iter().map(|d| d.state.as_str()).collect();
    assert_eq!(states, expected);
}

#[test]
fn experience_tells_lead_and_twinned_partner_apart_without_a_gap() {
    let content = content();
    for f in figures().experience {
        let mut assessment = Assessment::default();
        let o = &mut assessment.organization;
        o.secretariats = count(f.secretariats);
        o.p_memberships = count(f.p_memberships);
        o.chairs = count(f.chairs);
        o.convenors = count(f.convenors);
        let advice = derived(&assessment, &content).advice;
        let arrangement = Arrangement::parse(&f.arrangement).unwrap();
        let candidate = advice.candidate(arrangement).unwrap();
        let mut flags = candidate.flags.iter();
        let rule = format!("experience-{}", f.arrangement);
        let twinned = flags.find(|v| v.rule.as_str() == rule).unwrap().truth;
        let lead = advice.leads.iter().find(|l| l.arrangement == arrangement);
        let lead: Truth = lead.unwrap().because.because.last().unwrap().truth;
        assert_eq!(
            (twinned.id(), lead.id()),
            (f.twinned.as_str(), f.lead.as_str())
        );
    }
}
