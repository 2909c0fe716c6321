//! Every record of the content against every rule of the house.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "content/time.rs"]
mod time;

use std::rc::Rc;
use twinning_core::basics::ProblemKind;
use twinning_core::content::Content;
use twinning_core::instrument::Instrument;
use twinning_core::text::Words;
use twinning_core::{embedded, schema};

fn content() -> Content {
    embedded::content().unwrap_or_else(|p| panic!("{}: {}", p.path, p.detail))
}

fn words() -> (Words, Vec<String>) {
    Words::read("en", embedded::words("en").unwrap_or_default())
}

#[test]
fn every_line_of_words_can_be_read_and_none_stands_twice() {
    assert_eq!(words().1, Vec::<String>::new());
}

#[test]
fn every_record_is_unique_resolved_worded_and_in_range() {
    let problems: Vec<_> = content()
        .problems(&words().0)
        .iter()
        .map(|p| format!("{:?} at {}: {}", p.kind, p.path, p.detail))
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn a_broken_record_is_found_and_named() {
    type Break = fn(&mut Content);
    let breaks: [(&str, Break); 13] = [
        ("policies.default", |c| {
            let mut policy = c.policies.default().clone();
            policy.id = "iso-supplement-99-2099".to_owned();
            c.policies.put(policy);
        }),
        ("efforts.levels", |c| c.efforts.levels[2] = 0),
        ("efforts.means", |c| drop(c.efforts.means.pop())),
        ("efforts.indicators", |c| {
            c.efforts.indicators[0].levels = Some(vec![1, 2, 3])
        }),
        ("indicators.staff.weight", |c| {
            Rc::make_mut(&mut c.instrument).areas[9].indicators[0].weight = 0
        }),
        ("instrument.changes", |c| {
            Rc::make_mut(&mut c.instrument).version = "1.0.0".to_owned()
        }),
        ("instrument.changes", |c| {
            let gone = twinning_core::basics::IndicatorId::parse("gone").unwrap();
            Rc::make_mut(&mut c.instrument).changes[0].indicator = gone
        }),
        ("indicators.staff", |c| {
            let areas = &mut Rc::make_mut(&mut c.instrument).areas;
            areas[8].indicators[0].id = areas[9].indicators[0].id.clone();
        }),
        ("rules.", |c| {
            let mut policy = c.policies.default().clone();
            policy.rules[0].source.clause.clear();
            c.policies.put(policy);
        }),
        ("sheets.p-member.entry", |c| {
            c.sheets.sheets[0].entry[0].area = twinning_core::basics::AreaId::parse("gone").unwrap()
        }),
        ("objectives.", |c| c.catalogue.objectives[0].months = 72),
        ("objectives.", |c| {
            c.catalogue.objectives[0].kpi = twinning_core::basics::KpiId::parse("gone").unwrap()
        }),
        ("sheets", |c| drop(c.sheets.sheets.pop())),
    ];
    let (words, _) = words();
    for (place, change) in breaks {
        let mut content = content();
        change(&mut content);
        let problems = content.problems(&words);
        assert!(
            problems.iter().any(|p| p.path.starts_with(place)),
            "{place}: {problems:?}"
        );
    }
}

#[test]
fn the_instrument_has_ten_areas_and_42_indicators_nine_of_them_critical() {
    let instrument = content().instrument;
    assert_eq!(instrument.areas.len(), 10);
    assert_eq!(instrument.indicators().count(), 42);
    assert_eq!(instrument.indicators().filter(|(_, i)| i.star).count(), 9);
}

/// A level is shown with one decimal and held against whole and half ones. It is a mean of half
/// levels: with weights below 10 in all, none is shown as a bound that it does not reach.
#[test]
fn no_level_is_shown_as_a_bound_that_it_does_not_reach() {
    for area in &content().instrument.areas {
        let weights: u32 = area.indicators.iter().map(|i| u32::from(i.weight)).sum();
        assert!(weights < 10, "{}: {weights}", area.id);
    }
}

#[test]
fn the_catalogue_covers_every_arrangement_area_and_indicator() {
    let content = content();
    assert!(content.catalogue.objectives.len() >= 40);
    let lifts = |id| {
        content
            .catalogue
            .objectives
            .iter()
            .any(|o| o.lifts.iter().any(|l| l.indicator == id))
    };
    for (_, indicator) in content.instrument.indicators() {
        assert!(
            lifts(indicator.id.clone()),
            "nothing lifts {}",
            indicator.id
        );
    }
    for arrangement in twinning_core::instrument::Arrangement::ALL {
        let count = content
            .catalogue
            .objectives
            .iter()
            .filter(|o| o.arrangements.contains(&arrangement))
            .count();
        assert!(count >= 5, "{arrangement:?}: {count}");
    }
}

#[test]
fn the_schemas_are_those_of_the_types() {
    for (name, text) in schema::schemas() {
        let path = format!(
            "{}/content/schema/{name}.schema.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == text,
            "{name} is out of date: run `cargo xtask schema`"
        );
    }
}

/// What cannot be checked against the text of an edition; the one such rule is about a programme
/// whose terms ISO/CS knows.
#[test]
fn rules_that_were_not_checked_are_marked_and_no_others() {
    use twinning_core::policy::Provenance;
    let content = content();
    let policy = content.policies.default();
    let rules = policy
        .rules
        .iter()
        .map(|rule| (rule.id.as_str(), &rule.source));
    let figures = policy
        .experience
        .iter()
        .map(|e| (e.arrangement.id(), &e.source));
    let terms = [
        ("deadlines", &policy.deadlines.source),
        ("downgrade", &policy.downgrade.source),
    ];
    let unverified: Vec<_> = rules
        .chain(figures)
        .chain(terms)
        .filter(|(_, source)| source.standing == Provenance::Unverified)
        .map(|(id, source)| (id, source.caution().map(|says| says.id)))
        .collect();
    let said = Some("rule-unverified".to_owned());
    let expected = ["new-rights-committee", "convenor-held", "chair-held"];
    assert_eq!(unverified, expected.map(|id| (id, said.clone())));
    assert!(words().0.has("rule-unverified"));
}

/// A finding of every kind and truth has words of its own.
#[test]
fn every_finding_has_words_in_every_truth() {
    use twinning_core::basics::Truth;
    let (words, _) = words();
    let kinds = [
        "all",
        "any",
        "membership",
        "status",
        "below",
        "at-least",
        "yes",
        "no",
        "written",
        "holder",
        "duties",
        "level",
    ];
    for kind in kinds {
        for truth in [Truth::Met, Truth::NotMet, Truth::Unknown] {
            let id = format!("finding-{kind}.{}", truth.id());
            assert!(words.has(&id), "{id}");
        }
    }
    let schema = schema::schemas();
    let (_, policy) = schema.iter().find(|(name, _)| *name == "policy").unwrap();
    let schema: serde_json::Value = serde_json::from_str(policy).unwrap();
    let conditions = schema
        .pointer("/$defs/Condition/oneOf")
        .unwrap()
        .as_array()
        .unwrap();
    assert_eq!(
        conditions.len(),
        kinds.len(),
        "a kind of condition without words"
    );
}

#[test]
fn content_is_strict_about_members_that_nothing_reads() {
    use twinning_core::content::parse;
    let json = include_str!("../content/instrument/nsb-twinning.json");
    assert!(parse::<Instrument>(json).is_ok());
    let misspelt = json.replacen("\"star\"", "\"sta\"", 1);
    let problem = parse::<Instrument>(&misspelt).unwrap_err();
    assert_eq!(problem.kind, ProblemKind::Unreadable);
    assert_eq!(problem.path, "areas[0].indicators[1].sta");
}
