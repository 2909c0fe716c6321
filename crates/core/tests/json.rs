//! JSON is read and written exactly as `serde_json` reads and writes it, numbers digit by digit.
//!
//! Left out of the comparison: an object with the one member `$serde_json::private::Number`, which
//! `serde_json` takes for a number; and where bytes that are no UTF-8 stop being JSON: it reads
//! on to the end of their string first, and names a place near it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, samples};
use proptest::prelude::*;
use twinning_core::basics::json::{Members, Value, object};

/// The same value in our form.
fn ours(value: &serde_json::Value) -> Value {
    match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Bool(*value),
        serde_json::Value::Number(number) => Value::Number(number.to_string()),
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Array(elements) => Value::List(elements.iter().map(ours).collect()),
        serde_json::Value::Object(members) => Value::Object(
            members
                .iter()
                .map(|(name, value)| (name.clone(), ours(value)))
                .collect(),
        ),
    }
}

/// Both read the same value, or stop at the same place; what was read is written the same.
fn agree(bytes: &[u8]) {
    let shown = || String::from_utf8_lossy(bytes).into_owned();
    let theirs: Result<serde_json::Value, _> = serde_json::from_slice(bytes);
    match (theirs, Value::parse(bytes)) {
        (Ok(theirs), Ok(read)) => {
            assert_eq!(read, ours(&theirs), "{}", shown());
            assert_eq!(read.compact(), theirs.to_string());
            assert_eq!(read.pretty(), format!("{theirs:#}"));
        }
        (Err(error), Err(place)) => {
            if std::str::from_utf8(bytes).is_ok() {
                let found = (place.line, place.column);
                assert_eq!(found, (error.line(), error.column()), "{}", shown());
            }
        }
        (theirs, read) => panic!("{}: {theirs:?}, but {read:?}", shown()),
    }
}

/// Texts that are often JSON, and nearly JSON when they are not.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\ud83d",
        "\\ude00",
        "\\ud800\\u0041",
        "\\uE000",
        "\\ud83d\\uE000",
        "\\u00zz",
        "\\n",
        "\\x",
        "null",
        "true",
        "fals",
        "nul",
        "0",
        "-",
        "-0",
        "01",
        "1.",
        ".5",
        "1.50",
        "1e5",
        "1E-07",
        "1e+",
        "123456789012345678901",
        " ",
        "\n",
        "\t",
        "\r",
        "\u{1}",
        "\u{7f}",
        "é",
        "😀",
        "\"a\":",
        "\"a\":1,",
        "\"b\"",
        "{}",
        "[]",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// JSON as people and programs write it: names twice and in any order, numbers in every form.
fn written() -> impl Strategy<Value = String> {
    let text = "(\\PC|[\"\\\\/\n\r\t\u{8}\u{c}\u{1f}\u{7f}]){0,8}"
        .prop_map(|text| serde_json::Value::from(text).to_string());
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,6})?([eE][+-]?[0-9]{1,3})?",
        text.clone(),
        "\"(\\\\u[0-9a-fA-F]{4}|\\\\[bfnrt/]|[ -!#-\\[]){0,6}\"",
    ];
    leaf.prop_recursive(4, 40, 6, move |inside| {
        let space = "[ \n\r\t]{0,2}";
        let member = (space, text.clone(), space, inside.clone())
            .prop_map(|(a, name, b, value)| format!("{a}{name}{b}:{value}"));
        prop_oneof![
            (prop::collection::vec(inside, 0..6), space)
                .prop_map(|(all, s)| format!("[{s}{}{s}]", all.join(&format!("{s},")))),
            (prop::collection::vec(member, 0..6), space)
                .prop_map(|(all, s)| format!("{{{}{s}}}", all.join(&format!("{s},")))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_bytes_are_read_the_same(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        agree(&bytes);
    }

    #[test]
    fn texts_that_are_nearly_json_are_read_the_same(text in pieces()) {
        agree(text.as_bytes());
        agree(format!("[{text}]").as_bytes());
        agree(format!("{{\"a\":{text}}}").as_bytes());
        agree(format!("\"{text}\"").as_bytes());
    }

    #[test]
    fn json_is_read_and_written_the_same(text in written()) {
        agree(text.as_bytes());
    }

    #[test]
    fn names_come_in_order_and_the_last_of_two_counts(names in prop::collection::vec("[a-c]{0,3}|é", 0..40)) {
        let members: Vec<_> = names.iter().enumerate().map(|(n, name)| format!("{name:?}:{n}")).collect();
        agree(format!("{{{}}}", members.join(",")).as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn damaged_files_are_read_the_same(at in any::<prop::sample::Index>(), with in any::<u8>(), how in 0..3) {
        let mut bytes = samples()[1].1.export(&content()).into_bytes();
        let at = at.index(bytes.len());
        match how {
            0 => bytes.truncate(at),
            1 => bytes[at] = with,
            _ => bytes.insert(at, b"{}[],:\"\\0 "[usize::from(with) % 10]),
        }
        agree(&bytes);
    }
}

#[test]
fn every_file_of_the_content_is_read_the_same() {
    for (_, saved) in samples() {
        agree(saved.export(&content()).as_bytes());
    }
    for (_, text) in twinning_core::embedded::STRUCTURE {
        agree(text.as_bytes());
    }
}

#[test]
fn every_character_is_written_the_same() {
    let all: String = ('\0'..='\u{2ff}').chain('\u{2000}'..='\u{206f}').collect();
    let theirs = serde_json::Value::from(all.as_str()).to_string();
    assert_eq!(Value::Text(all).compact(), theirs);
    agree(theirs.as_bytes());
}

#[test]
fn every_byte_is_read_the_same_wherever_it_stands() {
    for byte in 0..=u8::MAX {
        for (before, after) in [
            ("", ""),
            ("", "1"),
            ("1", ""),
            ("-", "0"),
            ("1.", ""),
            ("1e", "1"),
            ("\"", "\""),
            ("\"\\", "\""),
            ("\"\\u00", "0\""),
            ("\"\\ud800", "udc00\""),
            ("[1", "2]"),
            ("{\"a\"", "1}"),
            ("{", "\"a\":1}"),
            ("tru", ""),
        ] {
            agree(&[before.as_bytes(), &[byte], after.as_bytes()].concat());
        }
    }
}

#[test]
fn lists_and_objects_are_nested_as_deep() {
    for depth in [126, 127, 128, 129, 100_000] {
        agree("[".repeat(depth).as_bytes());
        agree(format!("{}{}", "[".repeat(depth), "]".repeat(depth)).as_bytes());
        agree(
            format!(
                "{}1{}",
                "{\"a\":[".repeat(depth / 2),
                "]}".repeat(depth / 2)
            )
            .as_bytes(),
        );
    }
    // What stands side by side takes no depth.
    agree(format!("[{}0]", "[],{},".repeat(1000)).as_bytes());
}

#[test]
fn bytes_that_are_no_utf_8_are_refused_where_they_stand() {
    let place = Value::parse(b"{\n \"a\": \"\xff\" }").unwrap_err();
    assert_eq!(place.to_string(), "2:8");
}

#[test]
fn whole_numbers_are_those_without_point_and_exponent() {
    let whole = |text: &str| Value::parse(text.as_bytes()).unwrap().as_whole();
    assert_eq!(whole("18446744073709551615"), Some(u64::MAX));
    for other in [
        "18446744073709551616",
        "-1",
        "-0",
        "1.0",
        "1e2",
        "\"1\"",
        "null",
    ] {
        assert_eq!(whole(other), None, "{other}");
    }
}

#[test]
fn an_object_is_built_in_the_order_of_its_names() {
    let built = object(vec![("b", Value::whole(1)), ("a", Value::Null)]);
    assert_eq!(built.compact(), r#"{"a":null,"b":1}"#);
    assert_eq!(object(Vec::new()), Value::Object(Members::new()));
}

/// Names in the worst order: a file of this size is read in less than a second all the same.
#[test]
fn many_members_in_any_order_are_read_in_time() {
    let members: Vec<_> = (0..300_000).rev().map(|n| format!("\"{n}\":0")).collect();
    let text = format!("{{{}}}", members.join(","));
    let Ok(Value::Object(members)) = Value::parse(text.as_bytes()) else {
        panic!("an object");
    };
    assert_eq!(members.len(), 300_000);
}
