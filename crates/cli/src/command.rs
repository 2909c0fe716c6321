//! What the person asked for, read from the arguments. A file name may be any bytes that the
//! system takes for one.

use lexopt::prelude::*;
use std::path::PathBuf;
use twinning_core::report::render::Separator;

/// One of the things the program does.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Check these files.
    Validate(Vec<PathBuf>),
    /// Write the result of this saved file.
    Report(PathBuf, Form),
    /// Write an empty file, by this name or to standard output.
    New(Option<PathBuf>),
    /// Say what the program does.
    Help,
    /// Say which version it is.
    Version,
}

/// The form in which a result is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Text for people.
    #[default]
    Markdown,
    /// A table, with this between its cells if it was said.
    Csv(Option<Separator>),
    /// Data for programs.
    Json,
}

impl Command {
    /// The command, or what is wrong with the arguments.
    pub fn read(mut arguments: lexopt::Parser) -> Result<Self, lexopt::Error> {
        let (mut verb, mut files) = (None, Vec::new());
        let (mut form, mut separator) = (None, None);
        while let Some(argument) = arguments.next()? {
            match argument {
                Short('h') | Long("help") => return Ok(Self::Help),
                Short('V') | Long("version") => return Ok(Self::Version),
                Long("format") => form = Some(arguments.value()?.parse_with(self::form)?),
                Long("separator") => {
                    separator = Some(arguments.value()?.parse_with(self::separator)?);
                }
                Value(text) if verb.is_none() => verb = Some(text.string()?),
                Value(file) => files.push(PathBuf::from(file)),
                _ => return Err(argument.unexpected()),
            }
        }
        let is_plain = form.is_none() && separator.is_none();
        let command = match (verb.as_deref(), files.as_mut_slice()) {
            (Some("validate"), [_, ..]) if is_plain => Self::Validate(files),
            (Some("report"), [file]) => {
                let form = match (form.unwrap_or_default(), separator) {
                    (Form::Csv(_), separator) => Form::Csv(separator),
                    (_, Some(_)) => return Err("--separator is for --format csv".into()),
                    (form, None) => form,
                };
                Self::Report(std::mem::take(file), form)
            }
            (Some("new"), [] | [_]) if is_plain => Self::New(files.pop()),
            (Some("help"), []) if is_plain => Self::Help,
            _ => return Err("the command was not understood".into()),
        };
        Ok(command)
    }
}

fn form(name: &str) -> Result<Form, &'static str> {
    match name {
        "md" => Ok(Form::Markdown),
        "csv" => Ok(Form::Csv(None)),
        "json" => Ok(Form::Json),
        _ => Err("json, md or csv"),
    }
}

fn separator(name: &str) -> Result<Separator, &'static str> {
    let named = |separator: &Separator| separator.id() == name;
    let separator = Separator::ALL.into_iter().find(named);
    separator.ok_or("comma, semicolon or tab")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &str) -> Option<Command> {
        Command::read(lexopt::Parser::from_args(arguments.split_whitespace())).ok()
    }

    #[test]
    fn options_stand_before_and_after_the_file() {
        let report = |form| Some(Command::Report("a.json".into(), form));
        for (arguments, form) in [
            ("report a.json", Form::Markdown),
            ("report a.json --format md", Form::Markdown),
            ("report --format=json a.json", Form::Json),
            ("report --format csv a.json", Form::Csv(None)),
            (
                "report a.json --separator tab --format csv",
                Form::Csv(Some(Separator::Tab)),
            ),
        ] {
            assert_eq!(read(arguments), report(form), "{arguments}");
        }
        assert_eq!(read("new"), Some(Command::New(None)));
        assert_eq!(read("new a"), Some(Command::New(Some("a".into()))));
        assert_eq!(
            read("validate a -- -b"),
            Some(Command::Validate(vec!["a".into(), "-b".into()]))
        );
        assert_eq!(read("validate --help"), Some(Command::Help));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for arguments in [
            "",
            "validate",
            "report",
            "report a b",
            "report a --format pdf",
            "report a --format",
            "report a --format csv --separator |",
            "report a --separator tab",
            "new a b",
            "new --format md",
            "help me",
            "what a",
            "report a -x",
        ] {
            assert_eq!(read(arguments), None, "{arguments}");
        }
    }
}
