//! Saved files: nothing is lost, nothing panics, bad input gets a place and a name.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::assessment;
use common::{content, samples};
use proptest::prelude::*;
use serde_json::{Value, json};
use twinning_core::assessment::Assessment;
use twinning_core::basics::{Moment, ProblemKind};
use twinning_core::file::{LARGEST, Saved, import};

fn read(text: &str) -> (Saved, Vec<(ProblemKind, String)>) {
    let (saved, problems) = import(text.as_bytes(), &content().basis());
    let problems = problems.into_iter().map(|p| (p.kind, p.path)).collect();
    (saved.expect("one of ours"), problems)
}

fn file(assessment: Value) -> Value {
    json!({ "format": "twinning-assessment", "version": 1, "id": "x", "assessment": assessment })
}

proptest! {
    #[test]
    fn what_is_exported_comes_back(a in assessment(), id in "[a-z0-9-]{1,36}", revision in any::<u32>(), saved in 0_u64..4_102_444_800_000) {
        let content = content();
        let mut original = Saved::new(id);
        original.revision = revision;
        original.saved = Moment(saved);
        original.assessment = a;
        let text = original.export(&content.basis());
        let (back, problems) = import(text.as_bytes(), &content.basis());
        prop_assert_eq!(back.as_ref(), Some(&original));
        prop_assert_eq!(problems, vec![]);
        prop_assert_eq!(back.unwrap().export(&content.basis()), text);
    }

    #[test]
    fn no_bytes_make_import_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = import(&bytes, &content().basis());
    }

    #[test]
    fn a_damaged_file_never_panics(at in any::<prop::sample::Index>(), with in any::<u8>(), cut in any::<bool>()) {
        let content = content();
        let mut bytes = samples()[1].1.export(&content.basis()).into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = with }
        let _ = import(&bytes, &content.basis());
    }

    #[test]
    fn any_json_in_any_place_is_survived(path in prop::sample::select(paths()), value in any_json()) {
        let content = content();
        let mut file: Value = serde_json::from_str(&samples()[2].1.export(&content.basis())).unwrap();
        *file.pointer_mut(&path).unwrap() = value;
        let (saved, _) = import(file.to_string().as_bytes(), &content.basis());
        if let Some(saved) = saved {
            let again = saved.export(&content.basis());
            prop_assert_eq!(import(again.as_bytes(), &content.basis()).0, Some(saved));
        }
    }
}

/// Every place in a full file.
fn paths() -> Vec<String> {
    fn walk(value: &Value, path: &str, all: &mut Vec<String>) {
        all.push(path.to_owned());
        match value {
            Value::Object(members) => members
                .iter()
                .for_each(|(name, v)| walk(v, &format!("{path}/{name}"), all)),
            Value::Array(elements) => elements
                .iter()
                .enumerate()
                .for_each(|(n, v)| walk(v, &format!("{path}/{n}"), all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    walk(
        &serde_json::from_str(&samples()[2].1.export(&content().basis())).unwrap(),
        "",
        &mut all,
    );
    all
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4)
                .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

#[test]
fn what_is_not_known_is_kept_and_written_back() {
    let text = file(json!({
        "organization": { "name": "A", "motto": "onward" },
        "ambition": { "committees": [{ "id": "c-1", "reference": "ISO/TC 34", "colour": "red" }] },
        "answers": { "staff": { "value": 3, "witness": "B" }, "a-later-question": { "value": 4 } },
        "mood": { "today": ["good"] },
    }));
    let mut text: Value = text;
    text["signature"] = json!("xyz");
    let (mut saved, problems) = read(&text.to_string());
    assert_eq!(
        problems,
        [(
            ProblemKind::UnknownIndicator,
            "assessment.answers.a-later-question".to_owned()
        )]
    );
    saved.assessment.organization.name = "C".to_owned();
    let back: Value = serde_json::from_str(&saved.export(&content().basis())).unwrap();
    for (path, expected) in [
        ("/assessment/organization/name", json!("C")),
        ("/assessment/organization/motto", json!("onward")),
        ("/assessment/ambition/committees/0/colour", json!("red")),
        ("/assessment/answers/staff/witness", json!("B")),
        ("/assessment/answers/a-later-question/value", json!(4)),
        ("/assessment/mood/today/0", json!("good")),
        ("/signature", json!("xyz")),
    ] {
        assert_eq!(back.pointer(path), Some(&expected), "{path}");
    }
}

#[test]
fn what_cannot_be_read_is_named_with_what_was_lost_and_the_rest_is_read() {
    let text = file(json!({
        "organization": { "name": "A", "secretariats": -3, "membership": "emperor", "staff": null },
        "ambition": { "committees": [
            { "id": "Not An Id", "reference": "ISO/TC 34", "title": "Food products" },
            { "id": "c-2", "reference": "ISO/TC 190", "willing": ["yes"] },
        ] },
        "answers": { "staff": { "value": 9, "note": "kept" }, "budget": { "value": 2 }, "training": 5 },
        "plan": ["2026-03-01"],
        "resources": { "expert_hours": serde_json::from_str::<Value>("1e400").unwrap() },
        "strategy": { "priorities": [
            { "id": "p-1", "weights": { "economy": 7 } }, { "title": "no id" },
            { "id": "p-1", "title": "Safe food" },
        ] },
    }));
    let mut text = text;
    text["id"] = json!(false);
    let (saved, mut problems) = import(text.to_string().as_bytes(), &content().basis());
    let saved = saved.unwrap();
    // The file has lost its id, and nothing else with that.
    let id = problems.iter().position(|p| p.path == "id").unwrap();
    let id = problems.remove(id);
    assert_eq!((saved.id.as_str(), id.detail.as_str()), ("", "false"));
    let found: Vec<_> = problems
        .iter()
        .map(|p| (p.kind, p.path.as_str(), p.detail.as_str()))
        .collect();
    use ProblemKind::{Duplicate, Unreadable};
    let expected = [
        (
            Unreadable,
            "ambition.committees[0]",
            "ISO/TC 34, Food products",
        ),
        (Unreadable, "ambition.committees[1].willing", "[\"yes\"]"),
        (Unreadable, "answers.staff.value", "9"),
        (Unreadable, "answers.training", "5"),
        (Unreadable, "organization.membership", "emperor"),
        (Unreadable, "organization.secretariats", "-3"),
        (Unreadable, "plan", "[\"2026-03-01\"]"),
        (Unreadable, "resources.expert_hours", "1e+400"),
        (Unreadable, "strategy.priorities[0].weights.economy", "7"),
        (Unreadable, "strategy.priorities[1]", "no id"),
        (Duplicate, "strategy.priorities.p-1", "Safe food"),
    ];
    let expected = expected.map(|(kind, path, lost)| (kind, format!("assessment.{path}"), lost));
    let expected: Vec<_> = expected
        .iter()
        .map(|(k, p, l)| (*k, p.as_str(), *l))
        .collect();
    assert_eq!(found, expected);
    let read = &saved.assessment;
    assert_eq!(read.organization.name, "A");
    assert_eq!(read.answers.len(), 2);
    assert_eq!(read.ambition.committees.len(), 1);
    assert_eq!(read.ambition.committees[0].reference, "ISO/TC 190");
    assert_eq!(read.strategy.priorities.len(), 1);
}

/// A file in which nothing fits must not hold up the page, however it was made.
#[test]
fn a_file_of_nothing_but_faults_is_read_in_time() {
    let many = 40_000;
    let rows: Vec<_> = (0..many)
        .map(|n| json!({ "id": "No Id", "title": n.to_string() }))
        .collect();
    let deep = "[".repeat(100) + &"]".repeat(100);
    let deep: Value = serde_json::from_str(&deep).unwrap();
    for assessment in [
        json!({ "strategy": { "priorities": rows } }),
        json!({ "organization": { "country": vec![1; many] } }),
        json!({ "organization": { "name": deep } }),
    ] {
        let (saved, problems) = import(file(assessment).to_string().as_bytes(), &content().basis());
        assert_eq!(saved.unwrap().assessment, Assessment::default());
        assert!((1..=200).contains(&problems.len()));
    }
}

/// Numbers of any length are kept digit by digit, and the members of the receipt in order.
#[test]
fn numbers_nobody_knows_are_written_back_as_they_were() {
    let text = r#"{"format":"twinning-assessment","version":1,"id":"x","weight":1e999,
        "assessment":{"zeta":0.1000000000000000000001,"alpha":123456789012345678901234567890}}"#;
    let (saved, problems) = read(text);
    assert_eq!(problems, []);
    let back = saved.export(&content().basis());
    for digits in [
        "1e+999",
        "0.1000000000000000000001",
        "123456789012345678901234567890",
    ] {
        assert!(back.contains(digits), "{digits}");
    }
    let places = ["\"alpha\"", "\"organization\"", "\"zeta\""].map(|name| back.find(name).unwrap());
    assert!(places.is_sorted());
}

#[test]
fn files_that_are_not_ours_are_told_apart() {
    let kind = |bytes: &[u8]| {
        let (saved, problems) = import(bytes, &content().basis());
        assert_eq!(saved, None);
        problems[0].kind
    };
    assert_eq!(kind(b""), ProblemKind::NotJson);
    assert_eq!(kind(b"PK\x03\x04"), ProblemKind::NotJson);
    assert_eq!(kind(b"{\"format\": \"twinning-ass"), ProblemKind::NotJson);
    assert_eq!(kind(b"[]"), ProblemKind::NotOurs);
    assert_eq!(kind(b"{\"format\": \"other\"}"), ProblemKind::NotOurs);
    assert_eq!(kind("[".repeat(100_000).as_bytes()), ProblemKind::NotJson);
    assert_eq!(kind(&vec![b' '; LARGEST + 1]), ProblemKind::TooLarge);
}

#[test]
fn files_of_other_versions_say_so() {
    let mut newer = file(json!({}));
    newer["version"] = json!(2);
    newer["rules"] = json!("iso-supplement-16-2025");
    newer["instrument"] = json!({ "id": "nsb-twinning", "version": "9.0.0" });
    let kinds: Vec<_> = read(&newer.to_string())
        .1
        .into_iter()
        .map(|(kind, _)| kind)
        .collect();
    assert_eq!(
        kinds,
        [
            ProblemKind::OtherInstrumentVersion,
            ProblemKind::Newer,
            ProblemKind::OtherRules
        ]
    );
}

#[test]
fn a_byte_order_mark_is_no_obstacle() {
    assert_eq!(read(&format!("\u{feff}{}", file(json!({})))).1, []);
}

#[test]
fn a_changed_file_does_not_match_its_receipt() {
    let content = content();
    let text = samples()[0].1.export(&content.basis());
    assert_eq!(read(&text).1, []);
    let changed = text.replacen("\"value\": 3", "\"value\": 4", 1);
    assert_ne!(text, changed);
    assert_eq!(
        read(&changed).1,
        [(ProblemKind::Changed, "receipt".to_owned())]
    );
}

#[test]
fn the_receipt_depends_on_the_answers_alone() {
    let content = content();
    let (_, mut saved) = samples().remove(0);
    let before = saved.receipt(&content.basis());
    saved.revision += 1;
    saved.saved = Moment(5);
    assert_eq!(saved.receipt(&content.basis()), before);
    saved.assessment.resources.note.push('!');
    assert_ne!(saved.receipt(&content.basis()).hash, before.hash);
}

/// A long run over damaged files, for `cargo test --release -- --ignored`.
#[test]
#[ignore = "a long run"]
fn a_million_damaged_files_are_survived() {
    let content = content();
    let originals: Vec<_> = samples()
        .iter()
        .map(|(_, s)| s.export(&content.basis()).into_bytes())
        .collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let tokens: [&[u8]; 12] = [
        b"null",
        b"{}",
        b"[]",
        b"-1",
        b"1e400",
        b"\"\"",
        b"\"\\ud800\"",
        b",",
        b"}",
        b"\x00",
        b"\xff",
        b"99999999999999999999",
    ];
    let runs = std::env::var("RUNS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(1_000_000);
    for _ in 0..runs {
        let mut bytes = originals[next(originals.len())].clone();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            let end = (at + next(12)).min(bytes.len());
            let token = tokens[next(tokens.len())];
            bytes.splice(at..end, token.iter().copied());
        }
        let _ = import(&bytes, &content.basis());
    }
}
