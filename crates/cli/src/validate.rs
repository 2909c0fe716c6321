//! `twinning validate`: what is wrong with a saved file or a content file, with record and field.

use crate::Toolkit;
use std::process::ExitCode;
use twinning_core::advice::Sheets;
use twinning_core::basics::Problem;
use twinning_core::content::{self, Content};
use twinning_core::file::{FORMAT, import};
use twinning_core::instrument::Instrument;
use twinning_core::plan::Catalogue;
use twinning_core::policy::Policy;

pub fn validate(toolkit: &Toolkit, paths: &[&str]) -> ExitCode {
    let mut sound = true;
    for path in paths {
        let problems = match std::fs::read(path) {
            Ok(bytes) => check(toolkit, &bytes),
            Err(error) => vec![error.to_string()],
        };
        if problems.is_empty() {
            println!("{path}: ok");
        }
        for problem in problems {
            sound = false;
            println!("{path}: {problem}");
        }
    }
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The problems of one file. A content file is checked in its place among the others.
fn check(toolkit: &Toolkit, bytes: &[u8]) -> Vec<String> {
    let say = |problems: Vec<Problem>| -> Vec<String> {
        problems
            .iter()
            .map(|p| toolkit.words.say(&p.phrase()))
            .collect()
    };
    let text = String::from_utf8_lossy(bytes);
    let member = |name: &str| text.contains(&format!("\"{name}\""));
    let file: Vec<String> = if member("format") && text.contains(FORMAT) {
        return say(import(bytes, &toolkit.content).1);
    } else if member("areas") {
        content::parse::<Instrument>(&text).map(|instrument| Content {
            instrument,
            ..toolkit.content.clone()
        })
    } else if member("rules") {
        content::parse::<Policy>(&text).map(|policy| Content {
            policy,
            ..toolkit.content.clone()
        })
    } else if member("sheets") {
        content::parse::<Sheets>(&text).map(|sheets| Content {
            sheets,
            ..toolkit.content.clone()
        })
    } else if member("objectives") {
        content::parse::<Catalogue>(&text).map(|catalogue| Content {
            catalogue,
            ..toolkit.content.clone()
        })
    } else {
        return say(import(bytes, &toolkit.content).1);
    }
    .map_or_else(
        |problem| say(vec![problem]),
        |content| say(content.problems(&toolkit.words)),
    );
    file
}
