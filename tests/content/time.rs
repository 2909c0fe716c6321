//! How long an assessment takes, worked out from what there is to read and to fill in.

use super::{content, words};
use serde_json::Value;
use twinning_core::embedded;
use twinning_core::instrument::Indicator;

/// Words that people read in a minute in a language they work in; a low figure, because each
/// description is held against what the body does.
const WORDS: usize = 130;

/// Seconds for a fact that is known.
const FACT: usize = 20;

/// Seconds for the document behind an answer that is at hand.
const DOCUMENT: usize = 30;

/// Seconds that one question takes: reading it whole, and looking at the document.
fn of_question(indicator: &Indicator) -> usize {
    let (words, _) = words();
    let parts = ["", ".ask", ".l1", ".l2", ".l3", ".l4", ".l5", ".evidence"];
    let read = parts.map(|part| {
        let text = words.get(&format!("indicator-{}{part}", indicator.id));
        text.split_whitespace().count()
    });
    read.iter().sum::<usize>() * 60 / WORDS + DOCUMENT
}

fn of_questions(is_asked: impl Fn(&Indicator) -> bool) -> usize {
    let instrument = content().instrument;
    let asked = instrument.indicators().filter(|(_, i)| is_asked(i));
    asked.map(|(_, indicator)| of_question(indicator)).sum()
}

/// Facts in a part of a saved file.
fn facts(part: &Value) -> usize {
    match part {
        Value::Object(members) => members.values().map(facts).sum(),
        Value::Array(list) if list.iter().any(Value::is_object) => list.iter().map(facts).sum(),
        _ => 1,
    }
}

/// Seconds that the facts about a body take; the sample in the middle has about as many as others.
fn of_facts() -> usize {
    let (_, text) = embedded::samples()[1];
    let file: Value = serde_json::from_str(text).unwrap();
    let parts = ["organization", "ambition", "strategy", "resources"];
    let facts = parts.map(|part| facts(&file["assessment"][part]));
    facts.iter().sum::<usize>() * FACT
}

/// Minutes, up to the next multiple of a step.
fn minutes(seconds: usize, step: usize) -> usize {
    seconds.div_ceil(60 * step) * step
}

#[test]
fn the_times_on_the_start_page_follow_from_what_is_asked() {
    let (words, _) = words();
    let full = minutes(of_questions(|_| true) + of_facts(), 30) / 30;
    let hours = format!("{}{}", full / 2, if full % 2 == 1 { ".5" } else { "" });
    let says = words.get("begin-full.time");
    assert!(
        says.starts_with(&format!("About {hours} hours")),
        "{hours}: {says}"
    );
    let short = minutes(of_questions(|indicator| indicator.star), 5);
    let facts = minutes(of_facts(), 5);
    let says = words.get("begin-short.time");
    assert!(
        says.starts_with(&format!("About {short} minutes")),
        "{short}: {says}"
    );
    assert!(
        says.contains(&format!("up to {facts} minutes")),
        "{facts}: {says}"
    );
}
