//! The Twinning Toolkit without a browser: check files, write reports, begin a new file.

mod new;
mod report;
mod validate;

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

  twinning validate FILE...                     check saved files or content files
  twinning report FILE [--format json|md|csv]   the whole result of a saved file (default: md)
  twinning new [FILE]                           an empty saved file with every question,
                                                and its schema beside it

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
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let toolkit = match Toolkit::load() {
        Ok(toolkit) => toolkit,
        Err(why) => return refuse(&why),
    };
    match arguments.as_slice() {
        ["validate", files @ ..] if !files.is_empty() => validate::validate(&toolkit, files),
        ["report", file] => report::report(&toolkit, file, "md"),
        ["report", file, "--format", format] | ["report", "--format", format, file] => {
            report::report(&toolkit, file, format)
        }
        ["new"] => new::new(&toolkit, None),
        ["new", file] => new::new(&toolkit, Some(file)),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        ["--version" | "-V"] => {
            println!("twinning {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        _ => refuse(USAGE),
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
    eprintln!("{why}");
    ExitCode::from(2)
}
