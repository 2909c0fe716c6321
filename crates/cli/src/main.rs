//! The Twinning Toolkit without a browser: check files, write reports, begin a new file.

mod command;
mod new;
mod report;
mod validate;

use command::Command;
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;
use twinning_core::basics::Problem;
use twinning_core::content::Content;
use twinning_core::embedded;
use twinning_core::text::Words;

/// The language of reports and messages.
const LANGUAGE: &str = "en";

const USAGE: &str = "\
twinning: competency self-assessment of national standards bodies, without a browser

  twinning validate FILE...   check saved files or content files
  twinning report FILE        the whole result of a saved file
      --format md|csv|json                what it is written as (default: md)
      --separator comma|semicolon|tab     what stands between the cells of csv
                                          (default: what spreadsheets of the language expect)
  twinning new [FILE]         an empty saved file with every question, and its schema beside it

Exit codes: 0 all is well, 1 problems were found, 2 the command was not understood.";

/// What every command works with.
struct Toolkit {
    content: Content,
    words: Words,
}

impl Toolkit {
    /// A problem with its record and field.
    fn say(&self, problem: &Problem) -> String {
        let sentence = self.words.say(&problem.phrase());
        match problem.path.as_str() {
            "" => sentence,
            path => format!("{path}: {sentence}"),
        }
    }

    fn load() -> Result<Self, String> {
        let content = embedded::content()
            .map_err(|problem| format!("content: {}: {}", problem.path, problem.detail))?;
        let fluent = embedded::words(LANGUAGE).unwrap_or_default();
        let (words, problems) = Words::read(LANGUAGE, fluent);
        match problems.first() {
            Some(problem) => Err(format!("words: {problem}")),
            None => Ok(Self { content, words }),
        }
    }
}

fn main() -> ExitCode {
    let command = match Command::read(lexopt::Parser::from_env()) {
        Ok(Command::Help) => return print(&format!("{USAGE}\n")),
        Ok(Command::Version) => {
            return print(concat!("twinning ", env!("CARGO_PKG_VERSION"), "\n"));
        }
        Ok(command) => command,
        Err(why) => return refuse(&format!("{why}\n\n{USAGE}")),
    };
    let toolkit = match Toolkit::load() {
        Ok(toolkit) => toolkit,
        Err(why) => return refuse(&why),
    };
    match command {
        Command::Validate(files) => validate::validate(&toolkit, &files),
        Command::Report(file, form) => report::report(&toolkit, &file, form),
        Command::New(file) => new::new(&toolkit, file.as_deref()),
        Command::Help | Command::Version => ExitCode::SUCCESS,
    }
}

/// Writes to standard output. A reader that has seen enough and closed it is no error.
fn print(text: &str) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => refuse(&error.to_string()),
        _ => ExitCode::SUCCESS,
    }
}

/// Says why nothing was done.
fn refuse(why: &str) -> ExitCode {
    complain(why);
    ExitCode::from(2)
}

/// Writes a line to standard error. That nobody reads it is no error.
fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
