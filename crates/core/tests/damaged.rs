//! Damaged files: nothing panics, nothing holds up the page, and what is left is read the same way
//! again.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, samples};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use twinning_core::assessment::Assessment;
use twinning_core::basics::ProblemKind;
use twinning_core::file::{FORMAT, import};

proptest! {
    #[test]
    fn no_bytes_make_import_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = import(&bytes, &content().basis());
    }

    #[test]
    fn a_damaged_file_never_panics(at in any::<prop::sample::Index>(), with in any::<u8>(), cut in any::<bool>()) {
        let content = content();
        let mut bytes = samples()[1].1.export(&content.basis()).into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = with }
        let _ = import(&bytes, &content.basis());
    }

    #[test]
    fn any_json_in_any_place_is_survived(path in prop::sample::select(paths()), value in any_json()) {
        let content = content();
        let mut file: Value = serde_json::from_str(&samples()[2].1.export(&content.basis())).unwrap();
        *file.pointer_mut(&path).unwrap() = value;
        let (saved, _) = import(file.to_string().as_bytes(), &content.basis());
        if let Some(saved) = saved {
            let again = saved.export(&content.basis());
            prop_assert_eq!(import(again.as_bytes(), &content.basis()).0, Some(saved));
        }
    }

    #[test]
    fn any_file_of_ours_is_survived(members in file_like(), assessment in file_like()) {
        let basis = content().basis();
        let mut file = json!({ "assessment": assessment });
        if let (Value::Object(file), Value::Object(members)) = (&mut file, members) {
            file.extend(members);
            file.insert("format".to_owned(), FORMAT.into());
        }
        if let Some(saved) = import(file.to_string().as_bytes(), &basis).0 {
            let (again, problems) = import(saved.export(&basis).as_bytes(), &basis);
            prop_assert_eq!(again, Some(saved));
            let unreadable = problems.iter().find(|p| p.kind == ProblemKind::Unreadable);
            prop_assert_eq!(unreadable, None);
        }
    }
}

/// Every place in a full file.
fn paths() -> Vec<String> {
    fn walk(value: &Value, path: &str, all: &mut Vec<String>) {
        all.push(path.to_owned());
        match value {
            Value::Object(members) => members
                .iter()
                .for_each(|(name, v)| walk(v, &format!("{path}/{name}"), all)),
            Value::Array(elements) => elements
                .iter()
                .enumerate()
                .for_each(|(n, v)| walk(v, &format!("{path}/{n}"), all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    walk(
        &serde_json::from_str(&samples()[2].1.export(&content().basis())).unwrap(),
        "",
        &mut all,
    );
    all
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4)
                .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

/// JSON whose members have the names, and often the values, of those of a real file.
fn file_like() -> impl Strategy<Value = Value> {
    let content = content();
    let file: Value = serde_json::from_str(&samples()[2].1.export(&content.basis())).unwrap();
    let paths = paths();
    let names = paths.iter().filter_map(|path| path.rsplit('/').next());
    let names: BTreeSet<_> = names
        .filter(|name| name.parse::<usize>().is_err())
        .collect();
    let names: Vec<_> = names.into_iter().map(str::to_owned).collect();
    let values = paths.iter().filter_map(|path| file.pointer(path).cloned());
    let values = prop::sample::select(values.collect::<Vec<_>>());
    let leaf = prop_oneof![any_json(), values];
    leaf.prop_recursive(4, 24, 6, move |inner| {
        let member = (prop::sample::select(names.clone()), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            prop::collection::vec(member, 0..6)
                .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

/// A file in which nothing fits must not hold up the page, however it was made.
#[test]
fn a_file_of_nothing_but_faults_is_read_in_time() {
    let many = 40_000;
    let rows: Vec<_> = (0..many)
        .map(|n| json!({ "id": "No Id", "title": n.to_string() }))
        .collect();
    let deep = "[".repeat(100) + &"]".repeat(100);
    let deep: Value = serde_json::from_str(&deep).unwrap();
    for assessment in [
        json!({ "strategy": { "priorities": rows } }),
        json!({ "organization": { "country": vec![1; many] } }),
        json!({ "organization": { "name": deep } }),
    ] {
        let file = json!({ "format": FORMAT, "id": "x", "revision": 7, "assessment": assessment });
        let (saved, problems) = import(file.to_string().as_bytes(), &content().basis());
        let saved = saved.unwrap();
        assert_eq!((saved.id.as_str(), saved.revision), ("x", 7));
        assert_eq!(saved.assessment, Assessment::default());
        assert!((1..=200).contains(&problems.len()));
    }
}

/// How many damaged files are tried, unless `RUNS` says another number.
const TRIED: u32 = 500;

#[test]
fn damaged_files_are_survived() {
    let content = content();
    let originals: Vec<_> = samples()
        .iter()
        .map(|(_, s)| s.export(&content.basis()).into_bytes())
        .collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let tokens: [&[u8]; 12] = [
        b"null",
        b"{}",
        b"[]",
        b"-1",
        b"1e400",
        b"\"\"",
        b"\"\\ud800\"",
        b",",
        b"}",
        b"\x00",
        b"\xff",
        b"99999999999999999999",
    ];
    let runs = std::env::var("RUNS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(TRIED);
    for _ in 0..runs {
        let mut bytes = originals[next(originals.len())].clone();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            let end = (at + next(12)).min(bytes.len());
            let token = tokens[next(tokens.len())];
            bytes.splice(at..end, token.iter().copied());
        }
        let _ = import(&bytes, &content.basis());
    }
}
