//! The project's own files, for the tests that read them.
#![allow(dead_code, reason = "no test uses all of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod rust;

pub use rust::Rust;

use cargo_metadata::{Metadata, MetadataCommand};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders that hold nothing of ours.
const NOT_OURS: [&str; 5] = ["target", "dist", "node_modules", "pkg", "output"];

/// The folder of the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file named from the root.
pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A Rust file taken apart.
pub fn rust(path: &str) -> Rust {
    Rust::read(&read(path))
}

/// The paths, from the root and in order, of all files below a folder with one of these endings.
pub fn files(folder: &str, endings: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    let mut paths: Vec<_> = found
        .iter()
        .map(|file| shown(file))
        .filter(|path| endings.iter().any(|ending| path.ends_with(ending)))
        .collect();
    paths.sort();
    paths
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) && !name.starts_with('.') {
                walk(&path, found);
            }
        } else {
            found.push(path);
        }
    }
}

fn shown(file: &Path) -> String {
    let path = file.strip_prefix(root()).unwrap_or(file);
    path.display().to_string().replace('\\', "/")
}

/// What cargo says of the packages of this project. Where `with_all_below`, also of everything they
/// stand on, as far as it is compiled for this machine: nothing has to be fetched for that.
pub fn packages(with_all_below: bool) -> Metadata {
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml"));
    let mut options = vec!["--offline".to_owned(), "--locked".to_owned()];
    if with_all_below {
        options.extend(["--filter-platform".to_owned(), machine()]);
    } else {
        command.no_deps();
    }
    command.other_options(options).exec().unwrap()
}

/// The name that the compiler has for machines like this one.
fn machine() -> String {
    let about = Command::new("rustc").arg("-vV").output().unwrap();
    let about = String::from_utf8(about.stdout).unwrap();
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.unwrap().to_owned()
}

/// Fails with every finding on a line of its own.
pub fn none(what: &str, findings: &[String]) {
    assert!(
        findings.is_empty(),
        "{what}:\n  {}\n",
        findings.join("\n  ")
    );
}

/// What was found against one rule.
#[derive(Default)]
pub struct Findings(Vec<String>);

impl Findings {
    /// Adds one.
    pub fn add(&mut self, path: &str, line: usize, what: impl std::fmt::Display) {
        self.0.push(format!("{path}:{line}: {what}"));
    }

    /// Every use of one of some words.
    pub fn words(&mut self, path: &str, rust: &Rust, words: &str) {
        for word in words.split(' ') {
            rust.lines_with(word)
                .for_each(|line| self.add(path, line, word));
        }
    }

    /// Every path that begins so and goes on with a step that is not allowed.
    pub fn steps(&mut self, path: &str, rust: &Rust, start: &str, allowed: impl Fn(&str) -> bool) {
        let steps = rust.steps_from(start).into_iter();
        steps
            .filter(|(_, step)| !allowed(step))
            .for_each(|(line, step)| self.add(path, line, format!("{start}::{step}")));
    }

    /// Fails if there are any.
    pub fn are_none(self, rule: &str) {
        none(rule, &self.0);
    }
}

/// The Rust files of a folder, each with its path.
pub fn sources(folder: &str) -> impl Iterator<Item = (String, Rust)> {
    let paths = files(folder, &[".rs"]);
    assert!(!paths.is_empty(), "{folder} holds no source");
    paths.into_iter().map(|path| (path.clone(), rust(&path)))
}
