//! The invented bodies: whole, as the toolkit itself would write them, and clear in their result.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde_json::Value;
use std::rc::Rc;
use twinning_core::advice::Outcome;
use twinning_core::assessment::{Decision, Value as Given};
use twinning_core::basics::{Level, Truth};
use twinning_core::content::Content;
use twinning_core::embedded;
use twinning_core::file::{Saved, import};
use twinning_core::instrument::Arrangement;
use twinning_core::result::Derived;

fn content() -> Content {
    embedded::content().unwrap()
}

fn samples(content: &Content) -> Vec<(&'static str, &'static str, Saved)> {
    embedded::samples()
        .into_iter()
        .map(|(id, text)| {
            let (saved, problems) = import(text.as_bytes(), &content.basis());
            assert_eq!(problems, [], "{id}");
            (id, text, saved.unwrap())
        })
        .collect()
}

#[test]
fn each_is_written_as_the_toolkit_writes_files() {
    let content = content();
    for (id, text, saved) in samples(&content) {
        assert_eq!(saved.id, format!("sample-{id}"));
        assert!(saved.export(&content.basis()) == text, "{id}: save it anew");
    }
}

#[test]
fn each_gives_the_advice_it_is_there_to_show() {
    let content = content();
    let outcomes = [
        Outcome::Recommended(Arrangement::PMember),
        Outcome::Recommended(Arrangement::Convenor),
        Outcome::Recommended(Arrangement::Secretariat),
    ];
    for ((id, _, saved), outcome) in samples(&content).into_iter().zip(outcomes) {
        let derived = Derived::settled(Rc::new(saved), &content);
        assert_eq!(derived.advice.outcome, outcome, "{id}");
        assert!(derived.programme.problems.is_empty(), "{id}");
        assert!(derived.programme.chosen().count() >= 5, "{id}");
        if id == "strong-participant" {
            // With 112 P-memberships it nearly could lead a P-member twinning.
            let lead = &derived.advice.leads[0];
            assert_eq!(lead.because.truth, Truth::Met);
            assert_eq!(lead.truth, Truth::Unknown);
        }
    }
}

#[test]
fn each_answers_everything_in_every_way() {
    let content = content();
    let mut not_applicable = 0;
    for (id, _, saved) in samples(&content) {
        let a = &saved.assessment;
        assert_eq!(a.answers.len(), content.instrument.indicators().count());
        assert_eq!(
            a.progress(&content.instrument).answered,
            a.answers.len(),
            "{id}"
        );
        let with = |value: Given| {
            a.answers
                .values()
                .filter(|x| x.value == Some(value))
                .count()
        };
        let levels = Level::all()
            .filter(|level| with(Given::Level(*level)) > 0)
            .count();
        assert!(levels >= 2, "{id}");
        assert!(with(Given::DontKnow) >= 3, "{id}");
        not_applicable += with(Given::NotApplicable);
        for (indicator, answer) in &a.answers {
            let explained = [&answer.note, &answer.reason]
                .iter()
                .any(|text| !text.is_empty());
            assert!(explained, "{id}: {indicator} has neither note nor reason");
        }
        let choices: Vec<_> = a.plan.objectives.iter().map(|o| o.choice).collect();
        assert!(choices.contains(&Decision::Selected) && choices.contains(&Decision::Declined));
        assert!(
            a.plan.objectives.iter().any(|o| o.id.as_str() == "own-1"),
            "{id}"
        );
        assert!((3..=5).contains(&a.strategy.priorities.len()), "{id}");
        let again = a.to_look_at(&content.instrument);
        assert!(again.is_empty(), "{id}: to look at again: {again:?}");
    }
    // It is an answer that few questions need.
    assert!(not_applicable >= 1);
}

#[test]
fn each_says_that_it_is_invented() {
    let content = content();
    for (id, _, saved) in samples(&content) {
        let a = &saved.assessment;
        let texts = [
            &a.organization.name,
            &a.organization.country,
            &a.organization.prepared_by,
            &a.organization.groupings,
            &a.ambition.nominee.name,
            &a.ambition.nominee.role,
            &a.strategy.plan,
        ];
        for text in texts
            .into_iter()
            .chain(a.strategy.priorities.iter().map(|p| &p.source))
        {
            assert!(text.contains("fictional"), "{id}: {text}");
        }
    }
}

#[test]
fn each_describes_its_body_without_a_gap() {
    let content = content();
    for (id, text, _) in samples(&content) {
        let file: Value = serde_json::from_str(text).unwrap();
        for part in ["organization", "resources"] {
            let members = file["assessment"][part].as_object().unwrap();
            for (name, value) in members {
                assert!(value != "" && !value.is_null(), "{id}: {part}.{name}");
            }
        }
        for name in ["membership", "new_rights"] {
            assert_ne!(
                file["assessment"]["organization"][name], "unknown",
                "{id}: {name}"
            );
        }
        for count in [
            "p_memberships",
            "o_memberships",
            "secretariats",
            "chairs",
            "convenors",
            "staff",
        ] {
            assert!(
                file["assessment"]["organization"][count].is_u64(),
                "{id}: {count}"
            );
        }
    }
}
