//! `twinning validate`: what is wrong with a saved file or a content file, with record and field.

use crate::{Toolkit, print};
use serde::de::DeserializeOwned;
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use twinning_core::basics::Problem;
use twinning_core::content::Catalogue;
use twinning_core::content::Efforts;
use twinning_core::content::Sheets;
use twinning_core::content::{self, Content};
use twinning_core::file::{FORMAT, import};
use twinning_core::instrument::Instrument;
use twinning_core::policy::Policy;

pub fn validate(toolkit: &Toolkit, paths: &[PathBuf]) -> ExitCode {
    let (mut sound, mut said) = (true, String::new());
    for path in paths {
        let problems = match std::fs::read(path) {
            Ok(bytes) => check(toolkit, &bytes),
            Err(error) => vec![error.to_string()],
        };
        sound &= problems.is_empty();
        let name = path.display();
        if problems.is_empty() {
            said += &format!("{name}: ok\n");
        }
        for problem in problems {
            said += &format!("{name}: {problem}\n");
        }
    }
    match print(&said) {
        ExitCode::SUCCESS if !sound => ExitCode::FAILURE,
        printed => printed,
    }
}

/// The problems of one file. A content file is checked in its place among the others.
fn check(toolkit: &Toolkit, bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let member = |name: &str| text.contains(&format!("\"{name}\""));
    let problems = if member("format") && text.contains(FORMAT) {
        import(bytes, &toolkit.content.basis()).1
    } else if member("areas") {
        among(toolkit, &text, |content, file: Instrument| {
            content.instrument = Rc::new(file)
        })
    } else if member("rules") {
        among(toolkit, &text, |content, file: Policy| {
            content.policies.put(file)
        })
    } else if member("find_out") {
        among(toolkit, &text, |content, file: Efforts| {
            content.efforts = file
        })
    } else if member("sheets") {
        among(toolkit, &text, |content, file: Sheets| {
            content.sheets = file
        })
    } else if member("objectives") {
        among(toolkit, &text, |content, file: Catalogue| {
            content.catalogue = file
        })
    } else {
        import(bytes, &toolkit.content.basis()).1
    };
    problems.iter().map(|p| toolkit.say(p)).collect()
}

/// The problems of the whole content with one file of it replaced.
fn among<T: DeserializeOwned>(
    toolkit: &Toolkit,
    text: &str,
    put: impl FnOnce(&mut Content, T),
) -> Vec<Problem> {
    match content::parse(text) {
        Ok(file) => {
            let mut content = toolkit.content.clone();
            put(&mut content, file);
            content.problems(&toolkit.words)
        }
        Err(problem) => vec![problem],
    }
}
