//! Saved files of every version open for ever, with the same answers and, under the same rules,
//! the same result.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, words};
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::rc::Rc;
use twinning_core::basics::{Problem, ProblemKind, Zone};
use twinning_core::file::{Saved, import};
use twinning_core::report::{Report, render};
use twinning_core::result::Derived;

/// What the files of the first format gave. To write it anew after a change of the rules that is
/// meant: `UPDATE=1 cargo test -p twinning-core --test corpus`; then look at the difference.
const RESULTS: &str = "corpus/format-1.json";

fn path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", name].iter().collect()
}

/// Every file of the first format with its name.
fn files() -> Vec<(String, String)> {
    let folder = std::fs::read_dir(path("corpus/format-1")).unwrap();
    let mut paths: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        let text = std::fs::read_to_string(path).unwrap();
        (name.trim_end_matches(".twinning.json").to_owned(), text)
    };
    paths.iter().map(read).collect()
}

fn opened(name: &str, text: &str) -> Saved {
    let (saved, problems) = import(text.as_bytes(), &content().basis());
    // That it was made with other questions is all there is to say of it.
    let kind = ProblemKind::OtherInstrumentVersion;
    let other = Problem::new(kind, "instrument.version", "1.0.0");
    assert_eq!(problems, [other], "{name}");
    saved.unwrap()
}

#[test]
fn every_file_opens_with_the_same_answers_and_receipt() {
    let files = files();
    assert!(files.len() > 50, "{} files", files.len());
    for (name, text) in files {
        let mut written: Value = serde_json::from_str(&text).unwrap();
        let saved = opened(&name, &text);
        assert_eq!(
            saved.receipt(&content().basis()).hash,
            written["receipt"],
            "{name}"
        );
        // What is written is made with the questions of today; all else is the same.
        written["instrument"]["version"] = content().instrument.version.clone().into();
        let again: Value = serde_json::from_str(&saved.export(&content().basis())).unwrap();
        assert_eq!(again, written, "{name}");
    }
}

#[test]
fn every_file_gives_the_same_result() {
    let results: Map<_, _> = files()
        .into_iter()
        .filter_map(|(name, text)| {
            let saved = opened(&name, &text);
            // A part of a respondent has no result of its own.
            (!saved.is_part()).then(|| (name, result(saved)))
        })
        .collect();
    let found = serde_json::to_string_pretty(&results).unwrap() + "\n";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path(RESULTS), &found).unwrap();
    }
    let expected = std::fs::read_to_string(path(RESULTS)).unwrap();
    let expected: Map<String, Value> = serde_json::from_str(&expected).unwrap();
    for (name, result) in &results {
        assert_eq!(Some(result), expected.get(name), "{name}");
    }
    assert_eq!(results.len(), expected.len());
}

/// What matters of a result, with every digit of its figures.
fn result(saved: Saved) -> Value {
    let (content, written) = (content(), saved.saved);
    let derived = Derived::settled(Rc::new(saved), &content);
    let report = Report::of(&derived, &content, &words(), written.date(Zone::UTC));
    let all: Value = serde_json::from_str(&render::json(&report, &derived, &content)).unwrap();
    let each = |list: &Value, of: &dyn Fn(&Value) -> Value| -> Value {
        list.as_array().unwrap().iter().map(of).collect()
    };
    let (advice, plan) = (&all["advice"], &all["plan"]);
    let short = |value: &Value| value.to_string();
    json!({
        "coverage": all["profile"]["coverage"],
        "areas": each(&all["profile"]["areas"], &|a| {
            let text = [&a["id"], &a["level"], &a["span"]["lo"], &a["span"]["hi"]].map(short);
            text.join(" ").replace('"', "").into()
        }),
        "outcome": advice["outcome"],
        "candidates": each(&advice["candidates"], &|c| {
            let text = [&c["arrangement"], &c["feasibility"], &c["total"]].map(short);
            text.join(" ").replace('"', "").into()
        }),
        "draws": advice["ranking"]["draws"],
        "shares": each(&advice["ranking"]["standings"], &|s| short(&s["acceptability"]).into()),
        "paths": each(&advice["paths"], &|p| short(&p["days"]).into()),
        "objectives": each(&plan["objectives"], &|o| {
            let text = [&o["id"], &o["in_plan"], &o["worth"]].map(short);
            text.join(" ").replace('"', "").into()
        }),
        "schedule": each(&plan["schedule"], &|due| short(&due["date"]).into()),
        "agreement": all["agreement"]["overall"],
    })
}
