//! `twinning new`: an empty saved file with every question, and the schema that explains it.

use crate::{Toolkit, print, refuse};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::ExitCode;
use twinning_core::assessment::{Assessment, Confidence, Evidence};
use twinning_core::file::Saved;

/// The schema of saved files, generated from the types and kept with the content.
const SCHEMA: &str = include_str!("../../../content/schema/saved-file.schema.json");

/// The name the schema is written under, beside the file.
const SCHEMA_NAME: &str = "saved-file.schema.json";

pub fn new(toolkit: &Toolkit, path: Option<&Path>) -> ExitCode {
    let file = match empty(toolkit) {
        Ok(file) => file,
        Err(why) => return refuse(&why.to_string()),
    };
    let Some(path) = path else {
        return print(&file);
    };
    if path.exists() {
        return refuse(&format!(
            "{} exists already; nothing was changed",
            path.display()
        ));
    }
    let written = std::fs::write(path, file)
        .and_then(|()| std::fs::write(path.with_file_name(SCHEMA_NAME), SCHEMA));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&format!("{}: {error}", path.display())),
    }
}

/// An empty file in which every question stands, with its words as a comment beside the answer.
fn empty(toolkit: &Toolkit) -> serde_json::Result<String> {
    let mut saved = Saved::new("new");
    saved.assessment = Assessment::default();
    let text = saved.export(&toolkit.content.basis());
    let mut file: Value = serde_json::from_str(&text)?;
    let questions = toolkit.content.instrument.indicators();
    let questions = questions.map(|(_, indicator)| {
        let ask = format!("indicator-{}.ask", indicator.id);
        let answer = json!({
            "question": format!("{} {}", indicator.code, toolkit.words.get(&ask)),
            "evidence": Evidence::None,
            "confidence": Confidence::Medium,
        });
        (indicator.id.to_string(), answer)
    });
    let questions: Map<_, _> = questions.collect();
    file["$schema"] = SCHEMA_NAME.into();
    file["assessment"]["answers"] = questions.into();
    if let Value::Object(members) = &mut file {
        // Filled in by hand, the file would not match a receipt made for an empty one.
        members.remove("receipt");
    }
    Ok(serde_json::to_string_pretty(&file)? + "\n")
}
