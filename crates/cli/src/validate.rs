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
    if member("format") && text.contains(FORMAT) {
        return say(import(bytes, &toolkit.content).1);
    }
    let mut unread = Vec::new();
    let content = toolkit.content.clone();
    let whole = if member("areas") {
        unread = content::unread::<Instrument>(&text);
        content::parse(&text).map(|instrument| Content {
            instrument,
            ..content
        })
    } else if member("rules") {
        unread = content::unread::<Policy>(&text);
        content::parse(&text).map(|policy| Content { policy, ..content })
    } else if member("sheets") {
        unread = content::unread::<Sheets>(&text);
        content::parse(&text).map(|sheets| Content { sheets, ..content })
    } else if member("objectives") {
        unread = content::unread::<Catalogue>(&text);
        content::parse(&text).map(|catalogue| Content {
            catalogue,
            ..content
        })
    } else {
        return say(import(bytes, &content).1);
    };
    match whole {
        Ok(content) => unread.extend(content.problems(&toolkit.words)),
        Err(problem) => unread.push(problem),
    }
    say(unread)
}
