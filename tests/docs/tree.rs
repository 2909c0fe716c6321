//! Files and folders: those that the documents name, and those that the maps must show.

use super::source::{files, none, read, root};
use super::{Line, lines};

/// Made by commands, or examples of what a person may have.
const MADE: [&str; 4] = ["dist/", ".tools/", "samples/", "target/bench.json"];

/// Endings by which a name is known as that of a file.
const ENDINGS: [&str; 10] = [
    ".css", ".ftl", ".html", ".js", ".json", ".lock", ".md", ".mjs", ".rs", ".toml",
];

/// What stands at the top of the project, or in one of its folders.
fn entries(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            let slash = if entry.path().is_dir() { "/" } else { "" };
            format!("{folder}{name}{slash}")
        })
        .filter(|path| !path.starts_with('.') && !["target/", "dist/", "pkg/"].contains(&&**path))
        .collect();
    names.sort();
    names
}

/// The paths and names of files on a line.
fn paths(line: &Line) -> Vec<&str> {
    if line.is_code {
        let is_map = line.heading.contains("Map of the tree");
        return line
            .text
            .split(' ')
            .next()
            .filter(|_| is_map)
            .into_iter()
            .collect();
    }
    let is_path = |text: &&str| {
        let is_file = ENDINGS.iter().any(|ending| text.ends_with(ending));
        let is_folder = text.ends_with('/') && !text.starts_with('/');
        (is_file || is_folder) && !text.contains([' ', '*', '<']) && !text.starts_with('.')
    };
    let links = line.text.split("](").skip(1);
    let links = links.filter_map(|rest| rest.split(')').next());
    let links = links.filter(|link| !link.contains("://"));
    line.quoted()
        .into_iter()
        .filter(is_path)
        .chain(links)
        .collect()
}

#[test]
fn every_path_that_is_named_exists() {
    let all = files("", &ENDINGS);
    let is_somewhere = |name: &str| {
        let end = format!("/{name}");
        !name.contains('/') && all.iter().any(|path| path.ends_with(&end))
    };
    let (mut findings, mut seen) = (Vec::new(), 0);
    for line in lines() {
        for path in paths(&line).into_iter().filter(|path| !MADE.contains(path)) {
            seen += 1;
            if !root().join(path).exists() && !is_somewhere(path) {
                findings.push(format!("{}: {path}", line.place()));
            }
        }
    }
    none("paths that lead nowhere", &findings);
    assert!(seen > 60, "only {seen} paths were found in the documents");
}

#[test]
fn the_map_of_the_tree_shows_every_folder_and_document() {
    let readme = read("README.md");
    let is_shown = |path: &&String| readme.contains(&format!("\n{path} "));
    let inside = ["src/", "crates/", "content/"];
    let mut wanted = entries("");
    wanted.retain(|path| {
        let is_document = path.ends_with(".md");
        (is_document || path.ends_with('/')) && !inside.contains(&path.as_str())
    });
    for folder in inside {
        wanted.extend(
            entries(folder)
                .into_iter()
                .filter(|path| path.ends_with('/')),
        );
    }
    let missing: Vec<_> = wanted
        .iter()
        .filter(|path| !is_shown(path))
        .cloned()
        .collect();
    none(
        "what the map of the tree in README.md does not show",
        &missing,
    );
}

#[test]
fn the_code_map_has_a_row_for_every_part() {
    let map = read("ARCHITECTURE.md");
    let mut wanted = entries("");
    wanted.retain(|path| path.ends_with('/') && !["src/", "crates/"].contains(&path.as_str()));
    for folder in ["src/", "crates/", "crates/core/src/"] {
        wanted.extend(entries(folder));
    }
    // These hold others, or name them only.
    wanted.retain(|path| !["crates/core/", "crates/core/src/lib.rs"].contains(&path.as_str()));
    wanted.retain(|path| !map.contains(&format!("\n| `{path}` |")));
    none("parts without a row in ARCHITECTURE.md", &wanted);
}

#[test]
fn the_code_map_names_every_stylesheet() {
    let map = read("ARCHITECTURE.md");
    let row = map
        .lines()
        .find(|line| line.starts_with("| `styles/` |"))
        .unwrap();
    let named = row.split(['|', ':']).nth(2).unwrap().split(',');
    let mut named: Vec<_> = named
        .map(|name| format!("styles/{}.css", name.trim()))
        .collect();
    named.sort();
    assert_eq!(named, files("styles", &[".css"]), "{row}");
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
    let mut paths = files("", &ENDINGS);
    paths.extend(files("", &[".ts"]));
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
