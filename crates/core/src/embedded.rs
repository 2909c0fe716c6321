//! The content of this repository, compiled in for the command line, the build script and tests.

use crate::basics::{Malformed, Problem, ProblemKind};
use crate::content::{Content, parse};
use crate::policy::Policy;
use serde::de::DeserializeOwned;
use std::rc::Rc;

macro_rules! content {
    ($path:literal) => {
        include_str!(concat!("../../../content/", $path))
    };
}

/// Every file of `content/policy`, by name: an edition is added by adding its file.
pub const POLICIES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/policies.rs"));

/// The words needed to begin an assessment, and those that questions, forms, files and results need
/// besides.
const ENGLISH: [&[&str]; 5] = [
    &[content!("words/en/common.ftl"), content!("words/en/ui.ftl")],
    &[
        content!("words/en/questions.ftl"),
        content!("words/en/instrument.ftl"),
        content!("words/en/answering.ftl"),
    ],
    &[
        content!("words/en/glossary.ftl"),
        content!("words/en/fields.ftl"),
        content!("words/en/forms.ftl"),
    ],
    &[content!("words/en/files.ftl")],
    &[
        content!("words/en/reading.ftl"),
        content!("words/en/respondents.ftl"),
        content!("words/en/results.ftl"),
        content!("words/en/policy.ftl"),
        content!("words/en/advice.ftl"),
        content!("words/en/objectives.ftl"),
        content!("words/en/report.ftl"),
    ],
];

/// The content.
///
/// Problems: the first record that cannot be read, with its file.
pub fn content() -> Result<Content, Problem> {
    let policies = POLICIES.iter().map(|(name, json)| read(name, json));
    let policies = policies.collect::<Result<Vec<Policy>, _>>()?;
    let none =
        |malformed: Malformed| Problem::new(ProblemKind::Missing, "policy", malformed.to_string());
    Ok(Content {
        instrument: Rc::new(read(
            "instrument",
            content!("instrument/nsb-twinning.json"),
        )?),
        policies: policies.try_into().map_err(none)?,
        sheets: read("sheets", content!("advice/arrangements.json"))?,
        efforts: read("efforts", content!("advice/efforts.json"))?,
        catalogue: read("catalogue", content!("objectives/catalogue.json"))?,
    })
}

fn read<T: DeserializeOwned>(name: &str, json: &str) -> Result<T, Problem> {
    parse(json).map_err(|problem| Problem {
        path: format!("{name}.{}", problem.path),
        ..problem
    })
}

/// All words of one language as one Fluent text; `None` for a language there are no words in.
pub fn words(language: &str) -> Option<String> {
    Some(words_in_parts(language)?.join("\n"))
}

/// The same in five texts: what the first pages need, and what questions, forms, files and results
/// need.
pub fn words_in_parts(language: &str) -> Option<[String; 5]> {
    (language == "en").then(|| ENGLISH.map(|files| files.join("\n")))
}

/// The fictional sample bodies: id and saved file.
pub fn samples() -> [(&'static str, &'static str); 3] {
    [
        (
            "correspondent",
            content!("samples/correspondent.twinning.json"),
        ),
        ("full-member", content!("samples/full-member.twinning.json")),
        (
            "strong-participant",
            content!("samples/strong-participant.twinning.json"),
        ),
    ]
}
