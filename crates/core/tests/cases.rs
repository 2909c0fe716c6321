//! Cases as files: answers in, verdict out, with the reason for it in the file.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, level, words};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::rc::Rc;
use twinning_core::advice::{Advice, Feasibility};
use twinning_core::assessment::{Confidence, Evidence};
use twinning_core::file::import;
use twinning_core::instrument::Arrangement;
use twinning_core::path::Change;
use twinning_core::result::Derived;

/// One case. `all` gives every indicator one certain, documented level; `assessment` is laid over it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Why this is the right result.
    why: String,
    /// The level of every indicator not named in the assessment; none: not answered.
    #[serde(default)]
    all: Option<u8>,
    assessment: Value,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    outcome: String,
    /// The sentences shown first, in English.
    #[serde(default)]
    says: String,
    #[serde(default)]
    arrangement: Option<String>,
    #[serde(default)]
    feasibility: BTreeMap<String, String>,
    /// Rules that must not be met, by arrangement.
    #[serde(default)]
    not_met: BTreeMap<String, Vec<String>>,
    /// Rules that must be open, by arrangement.
    #[serde(default)]
    open: BTreeMap<String, Vec<String>>,
    /// The result of the duty check of the main committee.
    #[serde(default)]
    duty: Option<String>,
    /// Indicators whose answers contradict something.
    #[serde(default)]
    contradictions: Vec<String>,
    /// The steps of the shortest path by arrangement: an indicator, or the first resource or rule it
    /// serves.
    #[serde(default)]
    path: BTreeMap<String, Vec<String>>,
    /// The rules that leave no path, by arrangement.
    #[serde(default)]
    no_path: BTreeMap<String, Vec<String>>,
    /// Levels of areas, with one decimal.
    #[serde(default)]
    levels: BTreeMap<String, String>,
}

fn derive(case: &Case) -> Derived {
    let content = content();
    let mut assessment = case.assessment.clone();
    if let Some(at) = case.all {
        let answers = assessment
            .as_object_mut()
            .unwrap()
            .entry("answers")
            .or_insert(json!({}));
        for (_, indicator) in content.instrument.indicators() {
            let answer = level(at, Evidence::Document, Confidence::High);
            let answer = serde_json::to_value(answer).unwrap();
            answers
                .as_object_mut()
                .unwrap()
                .entry(indicator.id.to_string())
                .or_insert(answer);
        }
    }
    let file = json!({ "format": "twinning-assessment", "version": 1, "id": "case", "assessment": assessment });
    let (saved, problems) = import(file.to_string().as_bytes(), &content.basis());
    assert!(problems.is_empty(), "{problems:?}");
    Derived::settled(Rc::new(saved.unwrap()), &content)
}

/// The headline, and what holds it up.
fn shown(advice: &Advice) -> String {
    let words = words();
    let says = std::iter::once(advice.headline()).chain(advice.because());
    says.map(|phrase| words.say(&phrase))
        .collect::<Vec<_>>()
        .join(". ")
}

fn named(id: &str) -> Arrangement {
    Arrangement::parse(id).unwrap_or_else(|| panic!("no arrangement {id}"))
}

/// To write the sentences anew after a change that is meant, and read each: `UPDATE=1 cargo test`.
#[test]
fn every_case_gives_its_verdict() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    names.sort();
    let mut failures = Vec::new();
    for path in &names {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let case: Case = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(case.why.len() > 20, "{name} says why");
        let derived = derive(&case);
        let advice = &derived.advice;
        if std::env::var_os("UPDATE").is_some() {
            let mut file: Value = serde_json::from_str(&text).unwrap();
            file["expect"]["says"] = shown(&derived.advice).into();
            let file = serde_json::to_string_pretty(&file).unwrap();
            std::fs::write(path, file + "\n").unwrap();
            continue;
        }
        let mut differs = |what: &str, found: String, expected: &str| {
            if found != expected {
                failures.push(format!("{name}: {what} is {found}, expected {expected}"));
            }
        };
        differs("sentence", shown(advice), &case.expect.says);
        differs(
            "outcome",
            advice.outcome.id().to_owned(),
            &case.expect.outcome,
        );
        if let Some(expected) = &case.expect.arrangement {
            let found = advice.outcome.arrangement().map_or("none", Arrangement::id);
            differs("arrangement", found.to_owned(), expected);
        }
        for (arrangement, expected) in &case.expect.feasibility {
            let found: Feasibility = advice.candidate(named(arrangement)).unwrap().feasibility;
            differs(arrangement, found.id().to_owned(), expected);
        }
        for (arrangement, rules) in &case.expect.not_met {
            let verdicts = advice.candidate(named(arrangement)).unwrap();
            for rule in rules {
                let found = verdicts.verdicts().find(|v| v.rule.as_str() == rule);
                let truth = found.map_or("no such rule", |v| v.truth.id());
                differs(rule, truth.to_owned(), "not-met");
            }
        }
        for (arrangement, rules) in &case.expect.open {
            let verdicts = advice.candidate(named(arrangement)).unwrap();
            for rule in rules {
                let found = verdicts.verdicts().find(|v| v.rule.as_str() == rule);
                let truth = found.map_or("no such rule", |v| v.truth.id());
                differs(rule, truth.to_owned(), "unknown");
            }
        }
        if let Some(expected) = &case.expect.duty {
            let found = advice.duties.first().map_or("none", |d| d.state.id());
            differs("duty", found.to_owned(), expected);
        }
        for expected in &case.expect.contradictions {
            let all = advice.contradictions.iter().flat_map(|c| &c.indicators);
            let found = all.map(|i| i.as_str()).find(|i| i == expected);
            differs(
                "contradiction",
                found.unwrap_or("none").to_owned(),
                expected,
            );
        }
        for (arrangement, expected) in &case.expect.path {
            let path = derived.path(named(arrangement)).unwrap();
            let steps = path.steps.iter().map(|step| match &step.change {
                Change::Lift { indicator, .. } => indicator.as_str(),
                Change::Meet(_) => match step.needs.first() {
                    Some(need) => need.as_str(),
                    None => step.rules.first().map_or("", |rule| rule.as_str()),
                },
            });
            let found = if path.exists() {
                steps.collect::<Vec<_>>().join(" ")
            } else {
                "none".to_owned()
            };
            differs(
                &format!("path to {arrangement}"),
                found,
                &expected.join(" "),
            );
        }
        for (arrangement, expected) in &case.expect.no_path {
            let path = derived.path(named(arrangement)).unwrap();
            let rules = path.obstacles.iter().filter_map(|o| o.rule.as_ref());
            let found: Vec<_> = rules.map(|rule| rule.as_str()).collect();
            differs(
                &format!("no path to {arrangement}"),
                found.join(" "),
                &expected.join(" "),
            );
        }
        for (area, expected) in &case.expect.levels {
            let reading = derived.profile.areas.iter().find(|a| a.id.as_str() == area);
            let found = reading
                .and_then(|a| a.level)
                .map_or("none".to_owned(), |l| format!("{l:.1}"));
            differs(area, found, expected);
        }
    }
    assert!(names.len() >= 80, "{} cases", names.len());
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}
