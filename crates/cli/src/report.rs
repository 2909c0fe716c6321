//! `twinning report`: the whole result of a saved file.

use crate::{Toolkit, print, refuse};
use std::process::ExitCode;
use std::rc::Rc;
use twinning_core::file::import;
use twinning_core::report::{Report, render};
use twinning_core::result::Derived;

pub fn report(toolkit: &Toolkit, path: &str, format: &str) -> ExitCode {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(&format!("{path}: {error}")),
    };
    let Toolkit { content, words } = toolkit;
    let (saved, problems) = import(&bytes, &content.basis());
    for problem in &problems {
        eprintln!("{path}: {}", toolkit.say(problem));
    }
    let Some(saved) = saved else {
        return ExitCode::FAILURE;
    };
    if saved.is_part() {
        // Nobody else's answers are in it: its report would be one of an empty assessment.
        eprintln!("{path}: {}", words.get("part-no-report"));
        return ExitCode::FAILURE;
    }
    let written = saved.saved;
    let derived = Derived::settled(Rc::new(saved), content);
    // Dated by the file, so that the same file gives the same report on any day.
    let report = Report::of(&derived, content, words, written);
    let text = match format {
        "md" => render::markdown(&report),
        "csv" => render::csv(&report),
        "json" => render::json(&report, &derived, content),
        other => return refuse(&format!("unknown format {other:?}: json, md or csv")),
    };
    print(&text)
}
