//! How things look: said in stylesheets only, and for languages of both directions.
#![cfg(not(target_arch = "wasm32"))]

mod source;

use source::{Findings, files, read, sources};

#[test]
fn styles_are_written_without_left_and_right() {
    let mut found = Findings::default();
    for path in files("styles", &[".css"]) {
        let mut comment = false;
        for (number, line) in read(&path).lines().enumerate() {
            let code = without_comment(line, &mut comment);
            let mut words = code.split(|c: char| !c.is_alphanumeric());
            if words.any(|word| ["left", "right"].contains(&word)) {
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
        for line in rust.lines_that_set("style") {
            found.add(&path, line, "the attribute style");
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
