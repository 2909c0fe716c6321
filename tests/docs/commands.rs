//! Commands and variables that the documents show, and those that they must show.

use super::lines;
use super::source::{files, none, packages, read, root, rust};
use std::collections::BTreeSet;

/// The programs of this project, and what each says of its use.
fn programs() -> [(&'static str, String); 2] {
    [
        ("cargo xtask", usage("crates/xtask/src/main.rs")),
        ("twinning", usage("crates/cli/src/main.rs")),
    ]
}

/// The text of the constant `USAGE`, the longest that a program has.
fn usage(path: &str) -> String {
    let texts = rust(path).texts.into_iter().map(|(_, _, text)| text);
    texts.max_by_key(String::len).unwrap()
}

/// The commands with their first words, as the documents show them.
fn shown(start: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in lines() {
        for text in line.quoted() {
            let command = text.split(" #").next().unwrap().trim();
            if let Some(rest) = command.strip_prefix(start) {
                found.push((line.place(), rest.trim().to_owned()));
            }
        }
    }
    found
}

#[test]
fn every_command_that_is_shown_exists() {
    let mut findings = Vec::new();
    for (program, usage) in programs() {
        let shown = shown(&format!("{program} "));
        assert!(shown.len() > 3, "{program} is not shown");
        for (place, command) in shown {
            let mut words = command.split_whitespace();
            let verb = words.next().unwrap_or_default();
            let is_known = usage.contains(&format!("  {program} {verb} "));
            let mut options = words.filter(|word| word.starts_with("--"));
            if !is_known || options.any(|option| !usage.contains(option)) {
                findings.push(format!("{place}: {program} {command}"));
            }
        }
    }
    none("commands that the programs do not know", &findings);
}

#[test]
fn every_command_that_exists_is_shown() {
    let mut findings = Vec::new();
    for (program, usage) in programs() {
        let shown = shown(&format!("{program} "));
        let commands = usage.lines().filter_map(|line| {
            let rest = line.strip_prefix(&format!("  {program} "))?;
            rest.split_whitespace().next()
        });
        for verb in commands.filter(|verb| *verb != "help") {
            let mut verbs = shown.iter().filter_map(|(_, c)| c.split(' ').next());
            if !verbs.any(|one| one == verb) {
                findings.push(format!("{program} {verb}"));
            }
        }
    }
    none("commands that no document shows", &findings);
}

#[test]
fn what_cargo_is_asked_for_exists() {
    let project = packages(false);
    let mut findings = Vec::new();
    let shown = shown("cargo ");
    assert!(shown.len() > 10, "only {} commands were found", shown.len());
    for (place, command) in shown {
        let words: Vec<_> = command.split_whitespace().collect();
        let after = |names: [&str; 2]| {
            let at = words.iter().position(|word| names.contains(word))?;
            words.get(at + 1).copied()
        };
        let name = after(["-p", "--package"]);
        let package = project
            .packages
            .iter()
            .find(|p| Some(p.name.as_str()) == name);
        let test = after(["--test", "--bench"]);
        let has_test = |name| {
            let mut targets = package.into_iter().flat_map(|package| &package.targets);
            targets.any(|target| target.name == name && (target.is_test() || target.is_bench()))
        };
        let is_known = (name.is_none() || package.is_some())
            && test.is_none_or(has_test)
            && after(["--path", "--path"]).is_none_or(|path| root().join(path).exists());
        if !is_known {
            findings.push(format!("{place}: cargo {command}"));
        }
    }
    none("packages and tests that cargo does not know", &findings);
}

#[test]
fn every_part_of_the_tests_is_named() {
    let usage = usage("crates/xtask/src/main.rs");
    let parts = usage.split("PART is ").nth(1).unwrap();
    let parts = parts.lines().next().unwrap().replace(" or ", ", ");
    for part in parts.split(", ") {
        let command = format!("cargo xtask test {part} ");
        assert!(read("CONTRIBUTING.md").contains(&command), "{command}");
    }
}

fn is_capital(c: char) -> bool {
    c.is_ascii_uppercase() || c == '_'
}

fn is_variable(text: &str) -> bool {
    text.chars().all(is_capital)
}

#[test]
fn every_variable_that_can_be_set_is_named_and_no_other() {
    /// Those that cargo and the system set.
    const NOT_OURS: &str = "CARGO CARGO_HOME CARGO_TARGET_DIR HOME OUT_DIR PATH";
    let (mut asked, mut set) = (BTreeSet::new(), BTreeSet::new());
    for path in files("", &[".rs"]) {
        for (_, before, text) in rust(&path).texts {
            let follows = |call: &str| before.ends_with(&format!("{call}("));
            if !is_variable(&text) {
                continue;
            } else if ["var", "var_os", "locate"].into_iter().any(follows) {
                asked.insert(text);
            } else if follows(".env") {
                set.insert(text);
            }
        }
    }
    for path in files("tests/e2e", &[".mjs"]) {
        let text = read(&path);
        let names = text.split("process.env.").skip(1);
        let names = names.filter_map(|rest| rest.split(|c| !is_capital(c)).next());
        asked.extend(names.map(str::to_owned));
    }
    // Constants of the tests are named as well.
    let tests: Vec<_> = files("tests", &[".rs"])
        .iter()
        .map(|path| rust(path))
        .collect();
    let constants: BTreeSet<_> = tests.iter().flat_map(|rust| rust.words()).collect();
    let mut named = BTreeSet::new();
    for line in lines().iter().filter(|line| !line.is_code) {
        for text in line.quoted() {
            let name = text.split('=').next().unwrap();
            if name.len() > 3 && is_variable(name) && !constants.contains(name) {
                named.insert(name.to_owned());
            }
        }
    }
    let is_ours = |name: &&String| !NOT_OURS.split(' ').any(|one| one == *name);
    let to_name = asked.difference(&named).filter(is_ours);
    let mut findings: Vec<_> = to_name
        .filter(|name| !set.contains(*name))
        .map(|name| format!("{name} is not named"))
        .collect();
    let gone = named.difference(&asked);
    findings.extend(gone.map(|name| format!("{name} is asked for nowhere")));
    none("variables of the environment", &findings);
}
