//! `twinning new`: an empty saved file with every question, and the schema that explains it.

use crate::{Toolkit, print, refuse};
use std::path::Path;
use std::process::ExitCode;
use twinning_core::assessment::{Assessment, Confidence, Evidence};
use twinning_core::basics::json::{Members, Value, object};
use twinning_core::basics::write::Write;
use twinning_core::file::Saved;

/// The schema of saved files, generated from the types and kept with the content.
const SCHEMA: &str = include_str!("../../../content/schema/saved-file.schema.json");

/// The name the schema is written under, beside the file.
const SCHEMA_NAME: &str = "saved-file.schema.json";

pub fn new(toolkit: &Toolkit, path: Option<&str>) -> ExitCode {
    let file = match empty(toolkit) {
        Ok(file) => file,
        Err(why) => return refuse(&why),
    };
    let Some(path) = path.map(Path::new) else {
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
fn empty(toolkit: &Toolkit) -> Result<String, String> {
    let mut saved = Saved::new("new");
    saved.assessment = Assessment::default();
    let text = saved.export(&toolkit.content);
    let mut file: Value = Value::parse(text.as_bytes()).map_err(|place| place.to_string())?;
    let questions: Members = toolkit
        .content
        .instrument
        .indicators()
        .map(|(_, indicator)| {
            let ask = toolkit
                .words
                .get(&format!("indicator-{}.ask", indicator.id));
            let answer = object(vec![
                ("question", format!("{} {ask}", indicator.code).write()),
                ("evidence", Evidence::None.write()),
                ("confidence", Confidence::Medium.write()),
            ]);
            (indicator.id.to_string(), answer)
        })
        .collect();
    if let Value::Object(members) = &mut file {
        members.insert("$schema".to_owned(), SCHEMA_NAME.write());
        // Filled in by hand, the file would not match a receipt made for an empty one.
        members.remove("receipt");
        if let Some(Value::Object(assessment)) = members.get_mut("assessment") {
            assessment.insert("answers".to_owned(), Value::Object(questions));
        }
    }
    Ok(file.pretty() + "\n")
}
