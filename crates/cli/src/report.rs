//! `twinning report`: the whole result of a saved file.

use crate::command::Form;
use crate::{Toolkit, complain, print, refuse};
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use twinning_core::basics::Zone;
use twinning_core::file::import;
use twinning_core::report::Report;
use twinning_core::report::render::{self, Separator};
use twinning_core::result::Derived;

pub fn report(toolkit: &Toolkit, path: &Path, form: Form) -> ExitCode {
    let name = path.display();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(&format!("{name}: {error}")),
    };
    let Toolkit { content, words } = toolkit;
    let (saved, problems) = import(&bytes, &content.basis());
    for problem in &problems {
        complain(&format!("{name}: {}", toolkit.say(problem)));
    }
    let Some(saved) = saved else {
        return ExitCode::FAILURE;
    };
    if saved.is_part() {
        // Nobody else's answers are in it: its report would be one of an empty assessment.
        complain(&format!("{name}: {}", words.get("part-no-report")));
        return ExitCode::FAILURE;
    }
    let written = saved.saved;
    let derived = Derived::settled(Rc::new(saved), content);
    // Dated by the file, so that the same file gives the same report on any day and anywhere.
    let report = Report::of(&derived, content, words, written.date(Zone::UTC));
    let text = match form {
        Form::Markdown => render::markdown(&report),
        Form::Csv(separator) => {
            let usual = || Separator::beside(words.decimal_sign());
            render::csv(&report, separator.unwrap_or_else(usual))
        }
        Form::Json => render::json(&report, &derived, content),
    };
    print(&text)
}
