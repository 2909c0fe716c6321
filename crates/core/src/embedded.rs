//! The content of this repository, compiled in for the command line, the build script and tests.

use crate::basics::json::Value;

macro_rules! content {
    ($path:literal) => {
        include_str!(concat!("../../../content/", $path))
    };
}

/// Every file of `content/policy`, by name: an edition is added by adding its file.
pub const POLICIES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/policies.rs"));

/// The other structure files by the role they play in [`crate::content::Content`].
pub const STRUCTURE: [(&str, &str); 4] = [
    ("instrument", content!("instrument/nsb-twinning.json")),
    ("sheets", content!("advice/arrangements.json")),
    ("efforts", content!("advice/efforts.json")),
    ("catalogue", content!("objectives/catalogue.json")),
];

/// The words needed to begin an assessment, and the words of all else.
const ENGLISH: (&[&str], &[&str]) = (
    &[
        content!("words/en/common.ftl"),
        content!("words/en/ui.ftl"),
        content!("words/en/forms.ftl"),
    ],
    &[
        content!("words/en/instrument.ftl"),
        content!("words/en/glossary.ftl"),
        content!("words/en/respondents.ftl"),
        content!("words/en/results.ftl"),
        content!("words/en/policy.ftl"),
        content!("words/en/advice.ftl"),
        content!("words/en/objectives.ftl"),
        content!("words/en/report.ftl"),
    ],
);

/// All structure files as one JSON object, the way the app loads it.
pub fn structure() -> String {
    let policies: Vec<_> = POLICIES.iter().map(|(_, json)| *json).collect();
    let policies = format!("[{}]", policies.join(","));
    let members: Vec<_> = STRUCTURE
        .into_iter()
        .chain([("policies", policies.as_str())])
        .map(|(role, json)| format!("{role:?}:{json}"))
        .collect();
    let joined = format!("{{{}}}", members.join(","));
    // White space is for people; the download does without.
    Value::parse(joined.as_bytes()).map_or(joined, |value| value.compact())
}

/// All words of one language as one Fluent text; `None` for a language there are no words in.
pub fn words(language: &str) -> Option<String> {
    let (first, rest) = words_in_parts(language)?;
    Some(first + "\n" + &rest)
}

/// The same in two texts: what the first pages need, and the rest.
pub fn words_in_parts(language: &str) -> Option<(String, String)> {
    let (first, rest) = ENGLISH;
    (language == "en").then(|| (first.join("\n"), rest.join("\n")))
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
