//! The documents at the top of the project, held against what is there.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod source;

use source::{dependencies, files, none, read, root};

/// The documents for people.
const DOCUMENTS: [&str; 6] = [
    "README.md",
    "ARCHITECTURE.md",
    "DESIGN.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "content/LICENSE.md",
];

const MANIFESTS: [&str; 5] = [
    "Cargo.toml",
    "crates/core/Cargo.toml",
    "crates/fluent-lite/Cargo.toml",
    "crates/cli/Cargo.toml",
    "crates/xtask/Cargo.toml",
];

const PACKAGES: [&str; 2] = ["crates/xtask/package.json", "tests/e2e/package.json"];

/// Each line of a document with its number, and whether it stands in a block of code.
fn lines(document: &str) -> Vec<(usize, bool, String)> {
    let mut inside = false;
    let mut lines = Vec::new();
    for (number, line) in read(document).lines().enumerate() {
        let is_fence = line.starts_with("```");
        inside ^= is_fence;
        lines.push((number + 1, inside && !is_fence, line.to_owned()));
    }
    lines
}

/// The text of the constant `USAGE` of a program.
fn usage(path: &str) -> String {
    let text = read(path);
    let start = text.find("const USAGE: &str = \"").unwrap();
    let end = text[start..].find("\";").unwrap();
    text[start..start + end].to_owned()
}

/// The value of a line such as `rust-version = "1.95"`.
fn value(path: &str, name: &str) -> String {
    let text = read(path);
    let line = text
        .lines()
        .find(|l| l.trim().starts_with(&format!("{name} = ")))
        .unwrap();
    line.split('"').nth(1).unwrap().to_owned()
}

/// What stands between backquotes on a line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

#[test]
fn every_command_that_is_shown_exists() {
    let programs = [
        ("cargo xtask", usage("crates/xtask/src/main.rs")),
        ("twinning", usage("crates/cli/src/main.rs")),
    ];
    let mut findings = Vec::new();
    let mut seen = 0;
    for document in DOCUMENTS {
        for (number, in_code, line) in lines(document) {
            let mut commands: Vec<&str> = quoted(&line).filter(|_| !in_code).collect();
            commands.extend(in_code.then_some(line.as_str()));
            for command in commands {
                let command = command.split(" #").next().unwrap().trim();
                for (program, usage) in &programs {
                    let Some(rest) = command.strip_prefix(&format!("{program} ")) else {
                        continue;
                    };
                    seen += 1;
                    let mut words = rest.split_whitespace();
                    let verb = words.next().unwrap_or_default();
                    let known = usage.contains(&format!("  {program} {verb} "));
                    let options = words.filter(|word| word.starts_with("--"));
                    if !known || options.into_iter().any(|option| !usage.contains(option)) {
                        findings.push(format!("{document}:{number}: {command}"));
                    }
                }
                if let Some(rest) = command.strip_prefix("cargo test -p ") {
                    seen += 1;
                    let (package, test) = rest.split_once(" --test ").unwrap_or((rest, ""));
                    let folder = match package {
                        "twinning-toolkit" => "tests",
                        _ => "crates/core/tests",
                    };
                    if !test.is_empty() && !root().join(format!("{folder}/{test}.rs")).exists() {
                        findings.push(format!("{document}:{number}: {command}"));
                    }
                }
            }
        }
    }
    none("commands that the programs do not know", &findings);
    assert!(
        seen > 15,
        "only {seen} commands were found in the documents"
    );
}

#[test]
fn every_part_of_the_tests_that_is_named_exists() {
    let parts = read("crates/xtask/src/test.rs");
    for part in ["native", "browser", "e2e"] {
        assert!(parts.contains(&format!("\"{part}\" =>")), "{part}");
        let command = format!("cargo xtask test {part}");
        assert!(read("CONTRIBUTING.md").contains(&command), "{command}");
    }
}

#[test]
fn every_path_that_is_named_exists() {
    // Made by commands, or examples of what a person may have.
    const MADE: [&str; 3] = ["dist/", ".tools/", "samples/"];
    let top: Vec<String> = std::fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let mut findings = Vec::new();
    let mut seen = 0;
    for document in DOCUMENTS {
        let mut in_map = false;
        for (number, in_code, line) in lines(document) {
            if line.starts_with('#') {
                in_map = line.contains("Map of the tree");
            }
            let mut paths: Vec<&str> = Vec::new();
            if !in_code {
                let is_path = |text: &&str| {
                    let first = text.split('/').next().unwrap_or_default();
                    text.contains('/') && top.iter().any(|name| name == first)
                };
                paths.extend(quoted(&line).filter(is_path));
                let links = line
                    .split("](")
                    .skip(1)
                    .filter_map(|rest| rest.split(')').next());
                paths.extend(links.filter(|link| !link.contains("://")));
            } else if in_map {
                paths.extend(line.split_whitespace().next());
            }
            for path in paths.into_iter().filter(|path| !MADE.contains(path)) {
                seen += 1;
                if !root().join(path).exists() {
                    findings.push(format!("{document}:{number}: {path}"));
                }
            }
        }
    }
    none("paths that lead nowhere", &findings);
    assert!(seen > 60, "only {seen} paths were found in the documents");
}

#[test]
fn the_map_shows_every_folder() {
    let readme = read("README.md");
    let mut findings = Vec::new();
    for folder in ["", "src/", "crates/", "content/"] {
        for entry in std::fs::read_dir(root().join(folder))
            .unwrap()
            .map(Result::unwrap)
        {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_made = name.starts_with('.') || ["target", "dist", "pkg"].contains(&&*name);
            let path = format!("{folder}{name}/");
            let is_named =
                readme.contains(&format!("\n{path}")) || ["crates/", "content/"].contains(&&*path);
            if entry.path().is_dir() && !is_made && !is_named {
                findings.push(format!("README.md: {path}"));
            }
        }
    }
    none("folders that the map of the tree does not show", &findings);
}

#[test]
fn the_changelog_knows_the_version() {
    let version = value("Cargo.toml", "version");
    let changelog = read("CHANGELOG.md");
    assert!(
        changelog.contains(&format!("\n## [{version}]")),
        "CHANGELOG.md: {version}"
    );
    assert!(
        read("README.md").contains(&format!("Version {version}")),
        "README.md: {version}"
    );
}

#[test]
fn the_versions_to_install_are_those_that_are_needed() {
    let readme = read("README.md");
    let rust = value("Cargo.toml", "rust-version");
    assert!(
        readme.contains(&format!("({rust} or newer")),
        "README.md: Rust {rust}"
    );
    let npm = read("crates/xtask/src/npm.rs");
    let node = npm.split("const NODE: u32 = ").nth(1).unwrap();
    let node = node.split(';').next().unwrap();
    assert!(
        readme.contains(&format!("({node} or newer")),
        "README.md: Node {node}"
    );
}

#[test]
fn every_dependency_is_explained_and_no_other() {
    let design = read("DESIGN.md");
    let (_, chapter) = design
        .split_once("## Each dependency in one sentence")
        .unwrap();
    let explained: Vec<&str> = chapter
        .lines()
        .filter_map(|line| line.strip_prefix("- `")?.split('`').next())
        .collect();
    let mut used = Vec::new();
    for path in MANIFESTS {
        let manifest = read(path);
        for heading in manifest.lines().filter_map(|line| line.strip_prefix('[')) {
            let heading = heading.trim_end_matches(']');
            let is_list = heading.ends_with("dependencies") && !heading.starts_with("workspace");
            if is_list {
                let names = dependencies(&manifest, heading);
                used.extend(names.into_iter().map(|name| (path, name)));
            }
        }
        let tables = dependencies(&manifest, "dependencies");
        used.extend(tables.into_iter().map(|name| (path, name)));
    }
    for path in PACKAGES {
        let manifest = read(path);
        let (_, list) = manifest.split_once("ependencies\": {").unwrap();
        let list = list.split('}').next().unwrap();
        let names = list.lines().filter_map(|line| line.split('"').nth(1));
        used.extend(names.map(|name| (path, name.to_owned())));
    }
    assert!(
        used.len() > 20,
        "the manifests were not understood: {used:?}"
    );
    let missing = used
        .iter()
        .filter(|(_, name)| !explained.contains(&name.as_str()));
    let mut findings: Vec<_> = missing
        .map(|(path, name)| format!("{path}: {name} is not explained in DESIGN.md"))
        .collect();
    let gone = explained
        .iter()
        .filter(|name| !used.iter().any(|(_, used)| used == *name));
    findings.extend(gone.map(|name| format!("DESIGN.md: {name} is in no manifest")));
    none("a dependency is explained, or it is not there", &findings);
}

#[test]
fn the_security_policy_shown_is_the_one_that_is_served() {
    let site = read("crates/xtask/src/site.rs");
    let (_, rest) = site.split_once("\"Content-Security-Policy\",").unwrap();
    // A backslash joins the lines of the text.
    let text = rest.split('"').nth(1).unwrap().replace('\\', " ");
    let policy = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(policy.contains("'wasm-unsafe-eval'"), "{policy}");
    assert!(
        read("README.md").contains(&policy),
        "README.md does not show: {policy}"
    );
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    // Put together here, so that this file does not name them either.
    let marks = [
        ["/ho", "me/"],
        ["/ro", "ot/"],
        ["/Us", "ers/"],
        ["/wo", "rk/"],
        ["C:", "\\"],
        ["local", "host:"],
    ]
    .map(|parts| parts.concat());
    let mut paths = files(
        "",
        &[".md", ".toml", ".rs", ".js", ".mjs", ".ts", ".css", ".html"],
    );
    paths.extend(files("", &[".ftl", ".json", "Cargo.lock"]));
    let mut findings = Vec::new();
    for path in &paths {
        for (number, line) in read(path).lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                let shown: String = line.trim().chars().take(100).collect();
                findings.push(format!("{path}:{}: {shown}", number + 1));
            }
        }
    }
    none("places on one machine", &findings);
    assert!(
        paths.len() > 150,
        "only {} files were looked at",
        paths.len()
    );
}
