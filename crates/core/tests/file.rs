//! Saved files: nothing is lost, nothing panics, bad input gets a place and a name.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::assessment;
use common::brought::{file, read};
use common::{content, samples};
use proptest::prelude::*;
use serde_json::{Value, json};
use twinning_core::assessment::{Answer, Edit, PriorityLine};
use twinning_core::basics::limits::FILE;
use twinning_core::basics::{
    CommitteeId, IndicatorId, Moment, ObjectiveId, PriorityId, ProblemKind, RespondentId,
};
use twinning_core::file::{Saved, import, reopen};

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
        let kept = original.kept(&content.basis());
        prop_assert_eq!(reopen(kept.as_bytes(), &content.basis()), (Some(original), vec![]));
    }
}

/// Every change is kept, and what was kept is read again: also what a file holds at the greatest
/// depth that can be read, in records and lists of every kind.
#[test]
fn what_is_kept_comes_back_with_all_that_is_not_known() {
    let basis = content().basis();
    let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    for depth in [1, 60, 123] {
        let text = r#"{"format": "twinning-assessment", "version": 1, "signature": "xyz", "assessment": {
            "mood": DEEP, "organization": { "motto": 1e400 },
            "ambition": { "committees": [{ "id": "c-1", "colour": "crimson" }] },
            "answers": { "staff": { "value": 3, "witness": { "deep": "B" } } } } }"#;
        let (saved, _) = reopen(text.replace("DEEP", &deep(depth)).as_bytes(), &basis);
        let mut saved = saved.unwrap_or_else(|| panic!("{depth} is too deep for a file"));
        saved.assessment.organization.name = "A".to_owned();
        let (back, problems) = reopen(saved.kept(&basis).as_bytes(), &basis);
        assert_eq!(back.as_ref(), Some(&saved), "{depth}");
        assert_eq!(problems, []);
        assert_eq!(back.unwrap().export(&basis), saved.export(&basis));
    }
}

/// What looks like a kept state and was not written here does no harm.
#[test]
fn pieces_that_have_no_place_are_left_out() {
    let basis = content().basis();
    let file = |pieces: Value| {
        let kept = json!({ "format": "twinning-assessment", "version": 1, "assessment": {} });
        json!({ "kept": kept, "unknown": pieces }).to_string()
    };
    let far = vec![""; 100_000];
    let deep = "[".repeat(126) + &"]".repeat(126);
    for pieces in [
        json!([{ "at": far, "name": "x", "json": "1" }]),
        json!([{ "at": ["assessment"], "name": "x", "json": deep }]),
        json!([{ "at": ["nowhere"], "name": "x", "json": "1" }]),
        json!([{ "at": [], "name": "x", "json": "{" }]),
        json!("no pieces"),
    ] {
        let (saved, _) = reopen(file(pieces).as_bytes(), &basis);
        assert!(!saved.unwrap().export(&basis).contains("\"x\""));
    }
    // A file of a later version may have members of these names.
    let later = json!({
        "format": "twinning-assessment", "version": 1, "kept": { "format": "twinning-assessment" },
        "unknown": [], "assessment": { "organization": { "name": "A" } },
    });
    let (saved, _) = reopen(later.to_string().as_bytes(), &basis);
    assert_eq!(saved.unwrap().assessment.organization.name, "A");
}

#[test]
fn what_is_not_known_is_kept_and_written_back() {
    let text = file(json!({
        "organization": { "name": "A", "motto": "onward" },
        "ambition": { "committees": [{ "id": "c-1", "reference": "ISO/TC 34", "colour": "crimson" }] },
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
        ("/assessment/ambition/committees/0/colour", json!("crimson")),
        ("/assessment/answers/staff/witness", json!("B")),
        ("/assessment/answers/a-later-question/value", json!(4)),
        ("/assessment/mood/today/0", json!("good")),
        ("/signature", json!("xyz")),
    ] {
        assert_eq!(back.pointer(path), Some(&expected), "{path}");
    }
}

/// What was left out once is gone: neither it nor the warning comes back with the next import.
#[test]
fn what_could_not_be_read_is_not_written_again() {
    let text = file(json!({
        "organization": { "name": "A", "secretariats": -3, "motto": "onward" },
        "ambition": { "committees": [{ "id": "c-1", "next_meeting": "soon" }, { "title": "no id" }] },
        "answers": { "staff": { "value": 9, "note": "kept" }, "Not An Id": { "value": 3 } },
        "edition": [7],
    }));
    let (saved, problems) = read(&text.to_string());
    assert_eq!(problems.len(), 6);
    let text = saved.export(&content().basis());
    assert_eq!(read(&text), (saved, vec![]));
    let back: Value = serde_json::from_str(&text).unwrap();
    let motto = back.pointer("/assessment/organization/motto");
    assert_eq!(motto, Some(&json!("onward")));
}

#[test]
fn what_was_removed_does_not_come_back_for_what_nobody_knows_of_it() {
    let id = "0123456789abcdef";
    let text = file(json!({
        "ambition": { "committees": [{ "id": "c-1", "colour": "crimson" }, { "id": "c-2", "colour": "blue" }] },
        "strategy": { "priorities": [{ "id": "p-1", "colour": "crimson" }] },
        "answers": { "staff": { "value": 3, "witness": "B" } },
        "plan": { "objectives": [{ "id": "own-1", "text": "x", "colour": "crimson" }] },
        "respondents": { id: { "name": "B", "colour": "crimson" } },
    }));
    let (mut saved, _) = read(&text.to_string());
    let answer = |value| Edit::answer(IndicatorId::parse("staff").unwrap(), value);
    for edit in [
        Edit::RemoveCommittee(CommitteeId::parse("c-1").unwrap()),
        Edit::RemovePriority(PriorityId::parse("p-1").unwrap()),
        Edit::RemoveObjective(ObjectiveId::parse("own-1").unwrap()),
        Edit::RemoveRespondent(RespondentId::parse(id).unwrap()),
        answer(Answer::default()),
        Edit::AddCommittee,
        Edit::AddPriorities(vec![PriorityLine::default()]),
    ] {
        edit.apply(&mut saved.assessment, Moment(1));
    }
    let text = saved.export(&content().basis());
    let (back, problems) = read(&text);
    assert_eq!(problems, []);
    assert_eq!(back.assessment, saved.assessment);
    assert!(!text.contains("crimson") && !text.contains("witness"));
    assert!(text.contains("blue"), "what stays keeps what is kept of it");
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
        (Unreadable, "answers.training", "5"),
        (Unreadable, "answers.staff.value", "9"),
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

#[test]
fn an_id_that_is_no_part_of_an_address_is_none() {
    for id in [
        "../../etc/passwd",
        "a/b",
        "#/",
        " ",
        "\0",
        "é",
        "<img src=x>",
        "\u{202e}a",
    ] {
        let mut text = file(json!({ "organization": { "name": "A" } }));
        text["id"] = json!(id);
        let (saved, problems) = read(&text.to_string());
        assert_eq!((saved.id.as_str(), problems), ("", vec![]), "{id}");
        assert_eq!(saved.assessment.organization.name, "A");
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
    assert_eq!(kind(b"{} {}"), ProblemKind::NotJson);
    let old = b"{\"format\": \"twinning-assessment\",\n\"a\": \"Caf\xe9\"}";
    assert_eq!(kind(old), ProblemKind::NotUtf8);
    let problem = &import(old, &content().basis()).1[0];
    assert_eq!(problem.detail, "2:10");
    assert_eq!(kind(b"\x89PNG\r\n\x1a\n\0\0"), ProblemKind::NotJson);
    assert_eq!(kind(b"{\"format\": \"other\"}"), ProblemKind::NotOurs);
    assert_eq!(kind("[".repeat(100_000).as_bytes()), ProblemKind::NotJson);
    assert_eq!(kind(&vec![b' '; FILE + 1]), ProblemKind::TooLarge);
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
fn what_other_programs_do_to_a_file_is_read_and_said() {
    let text = file(json!({ "organization": { "name": "Ståndards" } })).to_string();
    let utf_16 = |unit: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        let text = format!("{mark}{text}");
        text.encode_utf16().flat_map(unit).collect()
    };
    use ProblemKind::{Appended, Reencoded};
    let cases: [(Vec<u8>, &[ProblemKind]); 9] = [
        (utf_16(u16::to_le_bytes, "\u{feff}"), &[Reencoded]),
        (utf_16(u16::to_be_bytes, "\u{feff}"), &[Reencoded]),
        (utf_16(u16::to_le_bytes, ""), &[Reencoded]),
        (utf_16(u16::to_be_bytes, ""), &[Reencoded]),
        (format!("\u{feff}\u{feff}{text}").into(), &[Reencoded]),
        (format!("{text}\0\0\0").into(), &[]),
        (
            format!("\u{feff}\r\n{text}\r\n\n\u{1a}").into(),
            &[Appended],
        ),
        (
            format!("{text}\n-- \nThis mail {{…}} was scanned").into(),
            &[Appended],
        ),
        (format!("{text}{text}").into(), &[Appended]),
    ];
    for (bytes, expected) in cases {
        let (saved, problems) = import(&bytes, &content().basis());
        let kinds: Vec<_> = problems.iter().map(|p| p.kind).collect();
        assert_eq!(kinds, expected, "{:?}", String::from_utf8_lossy(&bytes));
        assert_eq!(saved.unwrap().assessment.organization.name, "Ståndards");
    }
}

#[test]
fn a_number_in_another_form_is_the_same_number() {
    let text = file(json!({
        "organization": { "name": 2026, "secretariats": "4", "staff": 12.0, "chairs": "many" },
        "answers": { "staff": { "value": 3.0 }, "budget": { "value": "2" }, "training": { "value": 3.5 } },
    }));
    let (saved, problems) = read(&text.to_string());
    use ProblemKind::{ReadAs, Unreadable};
    let expected = [
        (ReadAs, "answers.budget.value"),
        (ReadAs, "answers.staff.value"),
        (Unreadable, "answers.training.value"),
        (Unreadable, "organization.chairs"),
        (ReadAs, "organization.name"),
        (ReadAs, "organization.secretariats"),
        (ReadAs, "organization.staff"),
    ];
    assert_eq!(
        problems,
        expected.map(|(kind, path)| (kind, format!("assessment.{path}")))
    );
    let organization = &saved.assessment.organization;
    assert_eq!(organization.name, "2026");
    assert_eq!(organization.staff.map(|n| n.get()), Some(12));
    assert_eq!(organization.secretariats.map(|n| n.get()), Some(4));
    let again = saved.export(&content().basis());
    assert_eq!(read(&again).1, [], "what was read is written in our form");
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
