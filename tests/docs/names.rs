//! Names of types and functions that the documents speak of.

use super::lines;
use super::source::{files, none, rust};
use std::collections::BTreeSet;

#[test]
fn every_name_in_the_code_is_there() {
    let sources: Vec<_> = files("", &[".rs"]).iter().map(|path| rust(path)).collect();
    let known: BTreeSet<_> = sources.iter().flat_map(|rust| rust.words()).collect();
    let (mut findings, mut seen) = (Vec::new(), 0);
    for line in lines() {
        for text in line.quoted().into_iter().filter(|_| !line.is_code) {
            let name = text.split(['(', '!']).next().unwrap();
            let is_name = name
                .chars()
                .all(|c| c.is_alphanumeric() || c == '_' || c == ':');
            // `Assessment`, `Derived::of`, `mount(host)`, but neither `id` nor `PATH`.
            let is_ours = name.starts_with(|c: char| c.is_uppercase()) || name != text;
            if !is_name || !(is_ours || name.contains("::")) || !name.contains(char::is_lowercase) {
                continue;
            }
            seen += 1;
            let mut steps = name.split("::");
            if steps.any(|step| !known.contains(step)) {
                findings.push(format!("{}: {text}", line.place()));
            }
        }
    }
    none("names that the code does not have", &findings);
    assert!(seen > 10, "only {seen} names were found in the documents");
}
