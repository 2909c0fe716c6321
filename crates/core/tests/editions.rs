//! A second edition of the rules, invented for these tests, is added as a file and nothing else.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{all_at, derived};
use serde_json::{Value, json};
use std::rc::Rc;
use twinning_core::advice::{Advice, Feasibility};
use twinning_core::assessment::{Assessment, Membership, Status, TargetCommittee};
use twinning_core::basics::{CommitteeId, Count, Date, ProblemKind, Reply, Truth};
use twinning_core::content::{Content, parse};
use twinning_core::embedded;
use twinning_core::file::{Saved, import};
use twinning_core::instrument::Arrangement;
use twinning_core::policy::Milestone;
use twinning_core::report::{Report, render};
use twinning_core::result::Derived;
use twinning_core::text::Words;

const OURS: &str = "iso-supplement-11-2020";
const OTHER: &str = "fictional-2099";

/// The content with the invented edition beside our own.
fn content() -> Content {
    let mut content = embedded::content().unwrap();
    let other = parse(include_str!("editions/fictional-2099.json")).unwrap();
    content.policies.put(other);
    content
}

fn words() -> Words {
    let fluent = format!(
        "{}\n\npolicy-fictional-2099 = An invented edition\n    .short = Invented\n    .verify = Verify.\n",
        embedded::words("en").unwrap()
    );
    Words::read("en", fluent).0
}

/// A P-member with all requirements of our own edition met, and no backing of its management.
fn body(edition: &str) -> Assessment {
    let mut a = all_at(&common::content(), 3);
    a.edition = edition.to_owned();
    a.organization.name = "Body".to_owned();
    a.organization.membership = Membership::Full;
    a.organization.p_memberships = Count::new(60);
    a.ambition.need = "n".to_owned();
    a.ambition.own_vote = Reply::Yes;
    a.ambition.no_funding_expected = Reply::Yes;
    a.resources.management = Reply::No;
    a.resources.internet = Reply::Yes;
    a.plan.registration = Date::parse("2026-03-01");
    let mut committee = TargetCommittee {
        reference: "ISO/TC 34".to_owned(),
        status: Status::P,
        ..TargetCommittee::new(CommitteeId::parse("c").unwrap())
    };
    committee.duties.cibs_issued = Count::new(10);
    committee.duties.cibs_missed = Count::new(3);
    committee.duties.ballots_missed = Count::new(0);
    committee.duties.experts = Count::new(1);
    a.ambition.committees.push(committee);
    a
}

fn p_member(advice: &Advice) -> (Feasibility, Truth) {
    let candidate = advice.candidate(Arrangement::PMember).unwrap();
    let mut flags = candidate.flags.iter();
    let experience = flags.find(|v| v.rule.as_str() == "experience-p-member");
    (candidate.feasibility, experience.unwrap().truth)
}

#[test]
fn another_edition_gives_other_verdicts_on_the_same_answers() {
    let content = content();
    let problems: Vec<_> = content.problems(&words());
    assert!(problems.is_empty(), "{problems:?}");
    let (ours, other) = (
        derived(&body(OURS), &content),
        derived(&body(OTHER), &content),
    );
    assert_eq!(p_member(&ours.advice), (Feasibility::Feasible, Truth::Met));
    assert_eq!(
        p_member(&other.advice),
        (Feasibility::Blocked, Truth::NotMet)
    );
    let state = |d: &Derived| d.advice.duties[0].state.id();
    assert_eq!((state(&ours), state(&other)), ("breached", "met"));
    let due = |d: &Derived, what| {
        let mut dues = d.programme.schedule.iter();
        dues.find(|due| due.milestone == what)
            .unwrap()
            .date
            .to_string()
    };
    assert_eq!(due(&ours, Milestone::Agreement), "2026-06-01");
    assert_eq!(due(&other, Milestone::Agreement), "2026-09-01");
    assert_eq!(due(&ours, Milestone::LatestEnd), "2031-03-01");
    assert_eq!(due(&other, Milestone::LatestEnd), "2029-03-01");
    // Its path asks for what its rules require.
    let path = other.path(Arrangement::PMember).unwrap();
    let rules: Vec<_> = path
        .steps
        .iter()
        .flat_map(|s| &s.rules)
        .map(|r| r.as_str())
        .collect();
    assert_eq!(rules, ["management-backing"]);
}

#[test]
fn the_report_names_the_edition_and_marks_its_unchecked_rules() {
    let (content, words) = (content(), words());
    let text = |edition| {
        let result = derived(&body(edition), &content);
        let report = Report::of(&result, &content, &words, Date::from_days(0));
        (
            render::markdown(&report),
            render::json(&report, &result, &content),
        )
    };
    let caution = words.get("rule-unverified");
    let (ours, other) = (text(OURS), text(OTHER));
    assert!(other.0.contains("An invented edition") && other.1.contains("fictional edition, 2099"));
    assert!(!ours.0.contains("An invented edition") && !ours.1.contains("fictional"));
    assert!(ours.0.contains(&caution) && other.0.contains(&caution));
}

#[test]
fn a_file_keeps_its_edition() {
    let content = content();
    for edition in ["", OURS, OTHER] {
        let mut saved = Saved::new("x");
        saved.assessment = body(edition);
        let file = saved.export(&content.basis());
        let raw: Value = serde_json::from_str(&file).unwrap();
        let used = if edition.is_empty() { OURS } else { edition };
        assert_eq!(raw["rules"], json!(used));
        assert_eq!(saved.receipt(&content.basis()).rules, used);
        let (read, problems) = import(file.as_bytes(), &content.basis());
        assert_eq!((read.unwrap(), problems), (saved, vec![]));
    }
}

#[test]
fn a_file_made_under_another_edition_stays_under_it() {
    let content = content();
    let file = json!({ "format": "twinning-assessment", "version": 1, "id": "x",
        "rules": OTHER, "assessment": {} });
    let (saved, problems) = import(file.to_string().as_bytes(), &content.basis());
    assert_eq!(problems, []);
    assert_eq!(saved.unwrap().assessment.edition, OTHER);
}

#[test]
fn an_edition_that_is_not_here_is_said_and_kept() {
    let (content, words) = (content(), words());
    let file = json!({ "format": "twinning-assessment", "version": 1, "id": "x",
        "assessment": body("lost-1999") });
    let (saved, problems) = import(file.to_string().as_bytes(), &content.basis());
    let problems: Vec<_> = problems
        .iter()
        .map(|p| (p.kind, p.detail.as_str()))
        .collect();
    assert_eq!(problems, [(ProblemKind::OtherRules, "lost-1999")]);

    // The default edition is used, and the report says so; the file still asks for its own.
    let saved = saved.unwrap();
    assert_eq!(saved.receipt(&content.basis()).rules, OURS);
    assert!(saved.export(&content.basis()).contains("lost-1999"));
    let says = words.say(&content.edition_problem("lost-1999").unwrap());
    let result = Derived::of(Rc::new(saved), &content);
    let report = Report::of(&result, &content, &words, Date::from_days(0));
    assert!(
        says.contains("lost-1999") && says.contains("11th edition, 2020"),
        "{says}"
    );
    assert!(render::csv(&report, render::Separator::Comma).contains(&says));
    assert_eq!(
        p_member(&result.advice),
        p_member(&derived(&body(OURS), &content).advice)
    );
    assert!(content.edition_problem(OTHER).is_none() && content.edition_problem("").is_none());
}

#[test]
fn content_without_any_edition_is_refused() {
    let content = embedded::content().unwrap();
    let mut written: Value = serde_json::from_str(&content.write()).unwrap();
    assert!(Content::read(&content.basis(), &written.to_string()).is_ok());
    written["policies"] = json!([]);
    assert!(Content::read(&content.basis(), &written.to_string()).is_err());
}

#[test]
fn every_file_in_the_folder_of_rules_is_taken() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content/policy");
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let taken: Vec<_> = embedded::POLICIES.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, taken);
    let content = common::content();
    for name in taken {
        assert_eq!(
            content.policy(name).id,
            name,
            "the file is named after the edition"
        );
    }
}
