//! Running other programs, with the project's own tools found first.

use crate::{Result, project};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folders whose programs come before those of the machine.
const OWN: [&str; 2] = [".tools/bin", "crates/xtask/node_modules/.bin"];

/// A program to be run in the project's root.
pub fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command
        .current_dir(project::root())
        .env("PATH", search_path());
    command
}

/// The cargo that runs this build script.
pub fn cargo() -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end and lets it speak for itself.
pub fn run(command: &mut Command) -> Result<()> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` failed ({status}).", shown(command))),
        Err(error) => Err(format!("`{}` cannot be run: {error}.", shown(command))),
    }
}

/// What a program prints, or nothing if it is missing or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The version a program prints of itself: the first word that starts with a digit.
pub fn version(name: impl AsRef<std::ffi::OsStr>) -> Option<String> {
    version_in(&output(program(name).arg("--version"))?)
}

fn version_in(line: &str) -> Option<String> {
    line.split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        .map(str::to_owned)
}

/// Where a program is, among the project's own tools and then on the machine.
pub fn find(name: &str) -> Option<PathBuf> {
    env::split_paths(&search_path())
        .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}

fn search_path() -> OsString {
    let machine = env::var_os("PATH").unwrap_or_default();
    let own = OWN.map(project::path);
    // Joining fails only when a folder's name holds the separator; then the
    // project's own tools cannot be on any PATH.
    env::join_paths(own.into_iter().chain(env::split_paths(&machine))).unwrap_or(machine)
}

/// A command as a person would type it, without the folder of the program.
fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name();
    let mut words = vec![name.unwrap_or(command.get_program())];
    words.extend(command.get_args());
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_the_first_word_with_a_digit() {
        assert_eq!(version_in("wasm-pack 0.15.1").as_deref(), Some("0.15.1"));
        assert_eq!(version_in("v20.20.2").as_deref(), Some("20.20.2"));
        assert_eq!(
            version_in("Chromium 156.0.8078.73 built on Debian").as_deref(),
            Some("156.0.8078.73")
        );
        assert_eq!(version_in("no number"), None);
    }

    #[test]
    fn a_command_is_shown_as_typed() {
        let mut command = Command::new("/somewhere/bin/cargo");
        command.args(["fmt", "--check"]);
        assert_eq!(shown(&command), "cargo fmt --check");
    }
}
