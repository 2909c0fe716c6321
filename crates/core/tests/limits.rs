//! How much there is room for: what is more is named, and what is taken in can be written and read.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::brought::{file, read};
use common::content;
use serde_json::{Value, json};
use twinning_core::basics::ProblemKind;
use twinning_core::basics::limits::{FILE, MOST, TEXT};
use twinning_core::file::{import, reopen};

/// No list, text or file can be so long that a page stands still; what is left out is named.
#[test]
fn there_is_room_for_so_much_and_the_rest_is_named() {
    let many = |n: usize, one: fn(usize) -> Value| -> Value { (0..n).map(one).collect() };
    let answers: serde_json::Map<_, _> = (0..1_000)
        .map(|n| (format!("a-{n}"), json!({ "value": 3 })))
        .chain([("staff".to_owned(), json!({ "value": 4 }))])
        .collect();
    let text = file(json!({
        "organization": { "name": "é".repeat(1_000_000) },
        "plan": { "objectives": many(10_000, |n| json!({ "id": format!("own-{n}") })) },
        "strategy": { "priorities": many(MOST, |n| json!({ "id": format!("p-{n}") })) },
        "answers": answers,
    }));
    let (saved, problems) = read(&text.to_string());
    let cut: Vec<_> = problems
        .iter()
        .filter(|(kind, _)| *kind != ProblemKind::UnknownIndicator)
        .map(|(kind, path)| (*kind, path.as_str()))
        .collect();
    use ProblemKind::{TooLong, TooMany};
    let expected = [
        (TooMany, "assessment.answers"),
        (TooLong, "assessment.organization.name"),
        (TooMany, "assessment.plan.objectives"),
    ];
    assert_eq!(cut, expected);
    let a = &saved.assessment;
    assert_eq!(a.organization.name.chars().count(), TEXT);
    assert_eq!(
        (a.plan.objectives.len(), a.strategy.priorities.len()),
        (MOST, MOST)
    );
    assert!(a.answers.keys().any(|id| id.as_str() == "staff"));
    let again = saved.export(&content().basis());
    let (back, problems) = read(&again);
    assert_eq!(back, saved);
    assert!(
        problems
            .iter()
            .all(|(kind, _)| *kind == ProblemKind::UnknownIndicator)
    );
}

/// Deep lists of nothing are many times larger with indents than without.
#[test]
fn what_is_taken_in_can_be_written_and_read_again() {
    let basis = content().basis();
    let rows = vec![Value::from(vec![json!({}); MOST]); MOST];
    let deep = (0..40).fold(Value::from(rows), |inner, _| json!([inner]));
    let mut text = file(json!({}));
    text["more"] = vec![deep; 3].into();
    let (saved, problems) = import(text.to_string().as_bytes(), &basis);
    assert_eq!(problems, []);
    let written = saved.as_ref().unwrap().export(&basis);
    assert!(written.len() < FILE, "{}", written.len());
    assert_eq!(import(written.as_bytes(), &basis).0, saved);
    // A file of the largest size has no room for what is written beside.
    let (start, end) = (r#"{"format":"twinning-assessment","a":"#, "}");
    let zeros = "0".repeat(FILE - start.len() - end.len() - 2);
    let full = format!("{start}1{zeros}1{end}");
    assert_eq!(
        import(full.as_bytes(), &basis).1[0].kind,
        ProblemKind::TooLarge
    );
    let stored = reopen(full.as_bytes(), &basis).0;
    assert!(stored.is_some(), "what we stored ourselves is read");
}
