//! Numbers that the documents state: versions, counts, the budget.

use super::source::{files, none, packages, read};
use super::{DOCUMENTS, lines};
use serde_json::Value;

/// Small numbers as a sentence has them.
const IN_WORDS: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

/// A document says something, in these words.
fn says(document: &str, what: &str) {
    assert!(
        read(document).contains(what),
        "{document} does not say “{what}”"
    );
}

#[test]
fn the_versions_are_those_of_the_project() {
    let project = packages(false);
    let app = project.root_package().unwrap();
    says("CHANGELOG.md", &format!("\n## [{}]", app.version));
    says("README.md", &format!("Version {}", app.version));
    let rust = app.rust_version.as_ref().unwrap();
    says(
        "README.md",
        &format!("({}.{} or newer", rust.major, rust.minor),
    );
    let npm = read("crates/xtask/src/npm.rs");
    let node = npm.split("const NODE: u32 = ").nth(1).unwrap();
    says(
        "README.md",
        &format!("({} or newer, with npm)", node.split(';').next().unwrap()),
    );
}

#[test]
fn the_content_is_as_large_as_is_said() {
    let instrument = json("content/instrument/nsb-twinning.json");
    let areas = instrument["areas"].as_array().unwrap();
    let questions = areas
        .iter()
        .filter_map(|area| area["indicators"].as_array());
    let questions: usize = questions.map(Vec::len).sum();
    says(
        "README.md",
        &format!("{questions} questions on {} areas", IN_WORDS[areas.len()]),
    );
    let samples = files("content/samples", &[".json"]).len();
    says(
        "README.md",
        &format!("{} invented bodies", IN_WORDS[samples]),
    );
}

#[test]
fn the_budget_is_the_same_everywhere() {
    let bytes = json("budget.json")["first_load_brotli_bytes"]
        .as_u64()
        .unwrap();
    let budget = format!("budget of {} kB", bytes / 1000);
    says("README.md", &budget);
    says("DESIGN.md", &budget);
    let mut findings = Vec::new();
    for line in lines() {
        let mut stated = line.text.split("budget of ").skip(1);
        if stated.any(|rest| !format!("budget of {rest}").starts_with(&budget)) {
            findings.push(format!("{}: {}", line.place(), line.text));
        }
    }
    none("another budget than that of budget.json", &findings);
    let design = read("DESIGN.md");
    let most = design.split("never above ").nth(1).unwrap();
    let most: u64 = most.split(' ').next().unwrap().parse().unwrap();
    assert!(
        bytes <= most * 1000,
        "the budget is above the {most} kB of DESIGN.md"
    );
}

#[test]
fn nobody_counts_lines_of_code() {
    // The house rule of the longest file is a limit and no count.
    let is_number =
        |word: &str| word == "hundred" || word.starts_with(|c: char| c.is_ascii_digit());
    let mut findings = Vec::new();
    for line in lines().iter().filter(|line| line.document == "DESIGN.md") {
        let words: Vec<_> = line.text.split_whitespace().collect();
        let counts = |pair: &[&str]| is_number(pair[0]) && pair[1].starts_with("lines");
        if words.windows(2).any(counts) {
            findings.push(line.place());
        }
    }
    none("numbers of lines, which nobody corrects", &findings);
}

#[test]
fn nobody_counts_the_files_of_a_folder() {
    let mut findings = Vec::new();
    for line in lines() {
        let words: Vec<_> = line.text.split_whitespace().collect();
        let counts = |pair: &[&str]| {
            let is_count = IN_WORDS[2..].contains(&pair[0]) || pair[0].parse::<u32>().is_ok();
            let things = [
                "stylesheets",
                "files",
                "folders",
                "crates",
                "tests",
                "modules",
            ];
            is_count && things.iter().any(|thing| pair[1].starts_with(thing))
        };
        if line.document != DOCUMENTS[4] && words.windows(2).any(counts) {
            findings.push(line.place());
        }
    }
    none("numbers of files, which nobody corrects", &findings);
}
