//! The rules of ARCHITECTURE.md held against the source text; each failure names file and line.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod source;

use cargo_metadata::DependencyKind;
use source::{Findings, files, none, packages, read, sources};
use std::collections::{BTreeMap, BTreeSet};

/// A file longer than this has a second responsibility somewhere.
const LONGEST_FILE: usize = 400;

/// The parts of the core in the order in which data flows: each may name those above it only.
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

/// Nothing that was worked out is saved, although it is above in the order.
const NEVER_SAVED: &str = "agreement profile ranking";

/// Crates that reach the browser, the clock, chance or the machine, and all that are named after
/// one of them, such as `gloo-timers`.
const OUTSIDE: &str = "chrono fastrand getrandom gloo idb jiff js-sys rand time tokio \
    wasm-bindgen web-sys yew";

/// Text on the same line as one of these is not shown to people: class names, selectors, lints.
const ASIDE: &str = "class selector closest matches focus( reason expect(";

fn is_one_of(word: &str, words: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

#[test]
fn the_core_stands_on_nothing_that_reaches_outside() {
    let project = packages(true);
    let names: BTreeMap<_, _> = project.packages.iter().map(|p| (&p.id, &p.name)).collect();
    let nodes = &project.resolve.as_ref().unwrap().nodes;
    let core = nodes
        .iter()
        .find(|node| names[&node.id].as_str() == "twinning-core");
    let mut queue = vec![vec![core.unwrap()]];
    let (mut seen, mut found) = (BTreeSet::new(), Findings::default());
    while let Some(chain) = queue.pop() {
        let node = *chain.last().unwrap();
        let name = names[&node.id].as_str();
        if OUTSIDE
            .split_whitespace()
            .any(|one| is_named_after(name, one))
        {
            let chain: Vec<_> = chain.iter().map(|node| names[&node.id].as_str()).collect();
            found.add("crates/core/Cargo.toml", 1, chain.join(" → "));
        } else if seen.insert(&node.id) {
            // Such a table is left out of what stands below the core on this machine.
            let own = project.workspace_members.contains(&node.id);
            let stands_on = own.then(|| &project[&node.id].dependencies);
            for dependency in stands_on.into_iter().flatten() {
                if let Some(target) = &dependency.target {
                    let only = format!("{name} → {} for {target} only", dependency.name);
                    found.add("Cargo.toml", 1, only);
                }
            }
            let below = node.deps.iter().filter(|dep| {
                let mut kinds = dep.dep_kinds.iter();
                kinds.any(|kind| kind.kind != DependencyKind::Development)
            });
            let below = below.filter_map(|dep| nodes.iter().find(|node| node.id == dep.pkg));
            queue.extend(below.map(|next| [chain.clone(), vec![next]].concat()));
        }
    }
    assert!(seen.len() > 3, "the packages below the core were not found");
    found.are_none("the core must not depend on these");
}

fn is_named_after(name: &str, other: &str) -> bool {
    let rest = name.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[test]
fn the_core_has_no_clock_no_chance_no_environment_and_one_order() {
    const BANNED: &str = "HashMap HashSet RandomState SystemTime Instant println eprintln dbg";
    const OF_THE_MACHINE: &str = "env fs net os process thread time";
    let mut found = Findings::default();
    for (path, rust) in sources("crates/core/src") {
        found.words(&path, &rust, BANNED);
        let allowed = |step: &str| !is_one_of(step, OF_THE_MACHINE);
        found.steps(&path, &rust, "std", allowed);
    }
    found.are_none("the same input must give the same output everywhere");
}

#[test]
fn each_part_of_the_core_names_only_those_above_it() {
    let place = |part: &str| ORDER.iter().position(|name| *name == part);
    let mut found = Findings::default();
    for (path, rust) in sources("crates/core/src") {
        let inside = path.trim_start_matches("crates/core/src/");
        let part = inside.split('/').next().unwrap().trim_end_matches(".rs");
        if part == "lib" {
            continue;
        }
        if place(part).is_none() {
            found.add(&path, 1, format!("{part} has no place in ORDER"));
        }
        for (line, step) in rust.steps_from("crate") {
            let is_above = place(step) <= place(part) && place(step).is_some();
            if part == "file" && is_one_of(step, NEVER_SAVED) {
                found.add(
                    &path,
                    line,
                    format!("{step} is worked out, and never saved"),
                );
            } else if !is_above {
                found.add(&path, line, format!("crate::{step} is not above {part}"));
            }
        }
        // Such a path would go round the rule.
        let climbs = |step: &str| step != "super";
        found.steps(&path, &rust, "super", climbs);
    }
    found.are_none("the core is read from the top");
}

#[test]
fn the_code_map_shows_the_core_in_this_order() {
    let map = read("ARCHITECTURE.md");
    let rows = map.lines().filter_map(|line| {
        let path = line
            .strip_prefix("| `crates/core/src/")?
            .split('`')
            .next()?;
        Some(path.trim_end_matches(".rs").trim_end_matches('/'))
    });
    let there = files("crates/core/src", &[".rs"]);
    let is_there = |part: &&str| {
        let begins = [
            format!("crates/core/src/{part}/"),
            format!("crates/core/src/{part}.rs"),
        ];
        there
            .iter()
            .any(|path| begins.iter().any(|begin| path.starts_with(begin)))
    };
    let shown: Vec<_> = rows.collect();
    let wanted: Vec<_> = ORDER.into_iter().filter(is_there).collect();
    assert_eq!(
        shown, wanted,
        "the rows of the code map in ARCHITECTURE.md, and ORDER"
    );
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
            "js_sys gloo gloo_events wasm_bindgen_futures spawn_local idb",
        );
        // Widgets name the elements they hold and the events they hear, and ask which one it is.
        let is_type = |step: &str| step.ends_with("Element") || step.ends_with("Event");
        found.steps(&path, &rust, "web_sys", is_type);
        found.steps(&path, &rust, "wasm_bindgen", |step| step == "JsCast");
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
            found.steps(&path, &rust, "crate", |step| !is_one_of(step, banned));
        }
        if path.starts_with("src/ui/") {
            // A widget that knows what an assessment is, is a page.
            let known = |step: &str| is_one_of(step, "basics text");
            found.steps(&path, &rust, "twinning_core", known);
        }
    }
    found.are_none("the parts of the app know each other in one direction");
}

#[test]
fn the_only_requests_are_for_the_apps_own_files() {
    const WAYS_OUT: &str = "fetch_with_str fetch_with_request XmlHttpRequest WebSocket EventSource \
        send_beacon RequestInit set_src gloo_net";
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
            found.steps(&path, &rust, "gloo", |step| step != "net");
        }
        for (line, _, text) in &rust.texts {
            if names_elsewhere(text) {
                found.add(&path, *line, text);
            }
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
            if reads_as_language(text) && !is_aside {
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
fn no_file_has_grown_beyond_one_responsibility() {
    let (mut found, mut lengths) = (Findings::default(), Vec::new());
    for folder in ["src", "crates", "tests", "web", "styles"] {
        for path in files(folder, &[".rs", ".js", ".mjs", ".ts", ".css", ".html"]) {
            let lines = read(&path).lines().count();
            lengths.push(lines);
            if lines > LONGEST_FILE {
                found.add(&path, LONGEST_FILE, format!("{lines} lines"));
            }
        }
    }
    found.are_none("split these at their second responsibility");
    let short = lengths.iter().filter(|lines| **lines < 100).count();
    assert!(
        short * 2 > lengths.len(),
        "most files are not short any more"
    );
    let rule =
        format!("Most files have fewer than 100 lines; none may have more than {LONGEST_FILE}.");
    assert!(
        read("CONTRIBUTING.md").contains(&rule),
        "CONTRIBUTING.md: {rule}"
    );
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
