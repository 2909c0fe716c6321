//! The rules of ARCHITECTURE.md held against the source text; each failure names file and line.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "source/rust.rs"]
mod rust;
mod source;

use rust::{Rust, has_word};
use source::{dependencies, files, none, read};
use std::collections::{BTreeMap, BTreeSet};

/// A file longer than this has a second responsibility somewhere.
const LONGEST_FILE: usize = 400;

/// The parts of the core in the order in which data flows: each may know those before it.
const ORDER: [&str; 18] = [
    "basics",
    "text",
    "instrument",
    "assessment",
    "agreement",
    "profile",
    "policy",
    "ranking",
    "content",
    "file",
    "advice",
    "path",
    "plan",
    "result",
    "report",
    "app",
    "embedded",
    "schema",
];

/// Crates that reach the browser, the clock, chance or the machine.
const OUTSIDE: &str = "chrono fastrand getrandom gloo idb jiff js-sys rand time tokio wasm-bindgen \
    wasm-bindgen-futures web-sys yew";

/// What is said to whoever mends a file or the code, never to a person who uses the toolkit.
const FOR_DEVELOPERS: [&str; 7] = [
    "a count is a whole number from 0 to 999999999",
    "a date is written YYYY-MM-DD and must exist",
    "a level is a whole number from 1 to 5",
    "a weight is a whole number from 0 to 3",
    "a Sustainable Development Goal is a whole number from 1 to 17",
    "not an id: a-z, 0-9 and hyphens, at most 64",
    "1 to 5, {DONT_KNOW:?} or {NOT_APPLICABLE:?}",
];

/// Text on the same line as one of these is not shown to people: class names, selectors, lints.
const ASIDE: &str = "class selector closest matches focus( reason expect(";

/// What was found against one rule.
#[derive(Default)]
struct Findings(Vec<String>);

impl Findings {
    fn add(&mut self, path: &str, line: usize, what: impl std::fmt::Display) {
        self.0.push(format!("{path}:{line}: {what}"));
    }

    /// Every use of one of some words.
    fn words(&mut self, path: &str, rust: &Rust, words: &str) {
        for word in words.split(' ') {
            rust.lines_with(word)
                .for_each(|line| self.add(path, line, word));
        }
    }

    /// Every path that begins so and goes on with a step that is not allowed.
    fn steps(&mut self, path: &str, rust: &Rust, start: &str, allowed: impl Fn(&str) -> bool) {
        let steps = rust.steps_from(start).into_iter();
        steps
            .filter(|(_, step)| !allowed(step))
            .for_each(|(line, step)| self.add(path, line, format!("{start}{step}")));
    }

    fn are_none(self, rule: &str) {
        none(rule, &self.0);
    }
}

fn sources(folder: &str) -> impl Iterator<Item = (String, Rust)> {
    let paths = files(folder, &[".rs"]);
    assert!(!paths.is_empty(), "{folder} holds no source");
    paths.into_iter().map(|path| {
        let rust = Rust::read(&read(&path));
        (path, rust)
    })
}

fn is_one_of(word: &str, words: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

#[test]
fn the_core_stands_on_nothing_that_reaches_outside() {
    let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in read("Cargo.lock").split("[[package]]") {
        let name = package
            .lines()
            .find_map(|line| line.strip_prefix("name = "));
        let list = package.split("dependencies = [").nth(1).unwrap_or_default();
        let below = list.split('"').skip(1).step_by(2);
        let below = below.filter_map(|entry| Some(entry.split(' ').next()?.to_owned()));
        if let Some(name) = name {
            uses.entry(name.trim_matches('"').to_owned())
                .or_default()
                .extend(below);
        }
    }
    // What the lock file lists for a crate of our own, its tests use as well.
    let direct = ["crates/core/Cargo.toml", "crates/fluent-lite/Cargo.toml"]
        .map(|manifest| dependencies(&read(manifest), "dependencies"))
        .concat();
    assert!(
        direct.len() > 4,
        "the manifests of the core were not understood"
    );
    uses.remove("fluent-lite");
    let mut queue: Vec<Vec<String>> = direct.into_iter().map(|name| vec![name]).collect();
    let (mut seen, mut found) = (BTreeSet::new(), Findings::default());
    while let Some(chain) = queue.pop() {
        let name = chain.last().unwrap();
        if is_one_of(name, OUTSIDE) {
            found.add("crates/core/Cargo.toml", 1, chain.join(" → "));
        } else if seen.insert(name.clone()) {
            let below = uses.get(name).into_iter().flatten();
            queue.extend(below.map(|next| [chain.clone(), vec![next.clone()]].concat()));
        }
    }
    found.are_none("the core must not depend on these");
}

#[test]
fn the_core_has_no_clock_no_chance_no_environment_and_one_order() {
    const BANNED: &str = "HashMap HashSet RandomState SystemTime Instant std::env std::fs \
        std::net std::process std::thread println eprintln";
    let mut found = Findings::default();
    for (path, rust) in sources("crates/core/src") {
        found.words(&path, &rust, BANNED);
    }
    found.are_none("the same input must give the same output everywhere");
}

#[test]
fn the_core_is_read_in_the_order_in_which_data_flows() {
    let mut found = Findings::default();
    for (path, rust) in sources("crates/core/src") {
        let inside = path.trim_start_matches("crates/core/src/");
        let part = inside.split('/').next().unwrap().trim_end_matches(".rs");
        match ORDER.iter().position(|name| *name == part) {
            Some(at) => found.steps(&path, &rust, "crate::", |step| {
                ORDER.iter().take(at + 1).any(|known| *known == step)
            }),
            None if part == "lib" => {}
            None => found.add(&path, 1, format!("{part} has no place in ORDER")),
        }
    }
    found.are_none("each part of the core knows those before it");
}

#[test]
fn only_the_shell_speaks_to_the_browser() {
    // `mount` is called from JavaScript, and its options come from there.
    const DOORS: [&str; 2] = ["src/lib.rs", "src/options.rs"];
    let mut found = Findings::default();
    for (path, rust) in sources("src") {
        if path.starts_with("src/shell/") || DOORS.contains(&path.as_str()) {
            continue;
        }
        found.words(
            &path,
            &rust,
            "js_sys gloo wasm_bindgen_futures spawn_local idb",
        );
        // Widgets name the elements they hold and the events they hear, and ask which one it is.
        let is_type = |step: &str| step.ends_with("Element") || step.ends_with("Event");
        found.steps(&path, &rust, "web_sys::", is_type);
        found.steps(&path, &rust, "wasm_bindgen::", |step| step == "JsCast");
    }
    found.are_none("what the browser can do belongs to src/shell");
}

#[test]
fn widgets_know_no_pages_pages_no_shell_and_the_shell_no_pages() {
    const BANNED: [(&str, &str); 4] = [
        ("src/ui", "app context options pages shell"),
        ("src/pages", "app options shell"),
        ("src/shell", "app context options pages ui"),
        ("src/context.rs", "app options pages shell ui"),
    ];
    let mut found = Findings::default();
    for (path, rust) in sources("src") {
        let place = BANNED.iter().find(|(place, _)| path.starts_with(place));
        if let Some((_, banned)) = place {
            found.steps(&path, &rust, "crate::", |step| !is_one_of(step, banned));
        }
        if path.starts_with("src/ui/") {
            // A widget that knows what an assessment is, is a page.
            let known = |step: &str| is_one_of(step, "basics text");
            found.steps(&path, &rust, "twinning_core::", known);
        }
    }
    found.are_none("the parts of the app know each other in one direction");
}

#[test]
fn the_only_requests_are_for_the_apps_own_files() {
    const WAYS_OUT: &str = "net fetch_with_str fetch_with_request XmlHttpRequest WebSocket \
        EventSource send_beacon RequestInit set_src";
    // Names of vocabularies, which nobody asks for.
    let names_elsewhere = |line: &str| {
        let bare = line.replace("http://www.w3.org/", "");
        ["http://", "https://", "url(//", "\"//"]
            .iter()
            .any(|mark| bare.contains(mark))
    };
    let mut found = Findings::default();
    for (path, rust) in sources("src") {
        if path != "src/shell/content.rs" {
            found.words(&path, &rust, WAYS_OUT);
        }
        for (line, _, text) in rust
            .texts
            .iter()
            .filter(|(_, _, text)| names_elsewhere(text))
        {
            found.add(&path, *line, text);
        }
    }
    let mut shipped = files("web", &[".js", ".html", ".svg", ".css", ".webmanifest"]);
    shipped.extend(files("styles", &[".css"]));
    shipped.push("index.html".to_owned());
    for path in shipped {
        for (number, line) in read(&path).lines().enumerate() {
            if names_elsewhere(line) {
                found.add(&path, number + 1, line.trim());
            }
        }
    }
    found.are_none("no other origin is asked for anything");
}

#[test]
fn what_people_read_is_content_and_not_code() {
    let mut found = Findings::default();
    for (path, rust) in sources("crates/core/src").chain(sources("src")) {
        for (line, before, text) in &rust.texts {
            let is_aside = ASIDE.split(' ').any(|mark| before.contains(mark));
            if reads_as_language(text) && !is_aside && !FOR_DEVELOPERS.contains(&text.as_str()) {
                found.add(&path, *line, text);
            }
        }
    }
    found.are_none("words belong to content/words, found by their ids");
}

/// Two words side by side, each of two letters or more and without marks that code uses.
fn reads_as_language(text: &str) -> bool {
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| ".,:;!?()“”‘’\"'…".contains(c));
        word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
    };
    let words: Vec<_> = text.split_whitespace().collect();
    words.windows(2).any(|pair| pair.iter().all(is_word))
}

#[test]
fn language_is_told_from_code() {
    for language in ["Save to file", "You have {n} left over", "Ja, nein"] {
        assert!(reads_as_language(language), "{language}");
    }
    for code in [
        "{name}: {message}",
        "M12 3v18",
        "a[href^='#/']",
        "button-row",
        "text/csv;a=b",
    ] {
        assert!(!reads_as_language(code), "{code}");
    }
}

#[test]
fn styles_are_written_without_left_and_right() {
    let mut found = Findings::default();
    for path in files("styles", &[".css"]) {
        let mut comment = false;
        for (number, line) in read(&path).lines().enumerate() {
            let words = without_comment(line, &mut comment).replace('-', " ");
            if has_word(&words, "left") || has_word(&words, "right") {
                found.add(&path, number + 1, line.trim());
            }
        }
    }
    found.are_none("use inline-start and inline-end: some languages run the other way");
}

fn without_comment(line: &str, inside: &mut bool) -> String {
    let (mut code, mut rest) = (String::new(), line);
    loop {
        let mark = if *inside { "*/" } else { "/*" };
        let (before, after) = rest.split_once(mark).unwrap_or((rest, ""));
        if !*inside {
            code.push_str(before);
        }
        if before.len() == rest.len() {
            return code;
        }
        *inside = !*inside;
        rest = after;
    }
}

#[test]
fn how_things_look_is_said_in_stylesheets_only() {
    let mut found = Findings::default();
    for (path, rust) in sources("src") {
        for (number, line) in rust.code.lines().enumerate() {
            if line.replace(['{', '<'], " ").contains(" style=") {
                found.add(&path, number + 1, line.trim());
            }
        }
        found.words(&path, &rust, "set_css_text");
        for (line, ..) in rust.texts.iter().filter(|(_, _, text)| text == "style") {
            found.add(&path, *line, "the attribute style");
        }
    }
    for (number, line) in read("index.html").lines().enumerate() {
        if line.contains(" style=") || line.contains("<style") {
            found.add("index.html", number + 1, line.trim());
        }
    }
    found.are_none("the security policy forbids styles in the markup");
}

#[test]
fn no_file_has_grown_beyond_one_responsibility() {
    let mut found = Findings::default();
    for folder in ["src", "crates", "tests", "web", "styles"] {
        for path in files(folder, &[".rs", ".js", ".mjs", ".ts", ".css", ".html"]) {
            let lines = read(&path).lines().count();
            if lines > LONGEST_FILE {
                found.add(&path, LONGEST_FILE, format!("{lines} lines"));
            }
        }
    }
    found.are_none("split these at their second responsibility");
}

#[test]
fn only_the_cut_between_the_two_halves_is_unsafe() {
    let findings: Vec<_> = files("src", &["rs"])
        .into_iter()
        .chain(files("crates", &["rs"]))
        .filter(|file| *file != "src/late/code.rs" && read(file).contains("allow(unsafe_code)"))
        .collect();
    none("files that allow unsafe code", &findings);
}
