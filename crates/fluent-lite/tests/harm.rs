//! Texts that are meant to do harm, or are no texts at all.

use fluent_lite::{Args, Bundle, Locale, Problem, Resource, Value};
use proptest::prelude::*;
use std::rc::Rc;

fn read(text: &str) -> (Bundle, Vec<Problem>) {
    let (resource, problems) = Resource::parse(Locale::new("ar"), text);
    let mut bundle = Bundle::default();
    bundle.add(Rc::new(resource));
    (bundle, problems)
}

fn say(bundle: &Bundle, id: &str) -> Option<String> {
    Some(bundle.message(id)?.format(&()))
}

/// Every name stands for something that is not.
struct Odd;

impl Args for Odd {
    fn get(&self, name: &str, _: &Locale) -> Option<Value<'_>> {
        Some(match name {
            "n" => f64::NAN.into(),
            "t" => f64::NEG_INFINITY.into(),
            _ => "{ $n".into(),
        })
    }
}

/// Pieces of Fluent in any order.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        "a = ",
        "-t = ",
        "\n",
        "\n ",
        "\n .x = ",
        "{",
        "}",
        "{ $n ->",
        "\n *[a] ",
        "\n [1.0] ",
        "\"",
        "\\u00e9",
        "\\U",
        "\\",
        "é",
        "#",
        "[",
        "]",
        "(",
        ")",
        "A(",
        "x: ",
        "1.",
        "-",
        "->",
        "$n",
        "{ a }",
        "{ -t(n: 1) }",
        "{ -t.x ->",
        ",",
        "\t",
        "\r\n",
        "\0",
        "\u{feff}",
        "=",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40).prop_map(|p| p.concat())
}

proptest! {
    #[test]
    fn no_text_does_any_harm(start in "\\PC{0,60}", end in pieces()) {
        for text in [format!("a = {start}\n{end}"), format!("{start}{end}")] {
            let (bundle, _) = read(&text);
            for id in ["a", "b", "-t", "a.x", "-t.x", "", ".", "a.", "."] {
                bundle.message(id).map(|message| message.format(&Odd));
            }
        }
    }

    #[test]
    fn no_bytes_do_any_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        say(&read(&String::from_utf8_lossy(&bytes)).0, "a");
    }
}

#[test]
fn what_is_nested_without_end_is_not_read_and_the_rest_is() {
    for nested in ["{ $n ->\n *[a] ", "{", "{ A(", "{ A({ \"}\" }, ", "{\nA(\n"] {
        let text = format!("b = B\na = {}\n# c\nc = C", nested.repeat(100_000));
        let (bundle, problems) = read(&text);
        let lines: Vec<_> = problems.iter().map(Problem::to_string).collect();
        assert!(
            lines[0].starts_with("line 2 cannot be read: a = {"),
            "{lines:?}"
        );
        assert_eq!(say(&bundle, "a"), None);
        assert_eq!(say(&bundle, "c"), Some("C".to_owned()));
    }
}

#[test]
fn messages_that_refer_to_themselves_come_to_an_end() {
    let (bundle, _) = read("a = A { b }\nb = B { a }\n-t = { -t }\nc = { -t }");
    assert_eq!(say(&bundle, "a"), Some("A B {a}".to_owned()));
    assert_eq!(say(&bundle, "c"), Some("{-t}".to_owned()));
}

#[test]
fn messages_that_refer_to_each_other_many_times_come_to_an_end() {
    let (open, close) = ("{".repeat(10), "}".repeat(10));
    let mut laughs = "m0 = ha\n".to_owned();
    for n in 1..200 {
        let before = format!("{open} m{} {close}", n - 1);
        laughs += &format!("m{n} = {}\n", before.repeat(10));
    }
    let (bundle, problems) = read(&laughs);
    assert_eq!(problems, []);
    assert!(say(&bundle, "m199").expect("a message").len() < 1000);
}

#[test]
fn many_messages_and_many_mistakes_are_read_in_one_go() {
    let count = 100_000;
    let text: String = (0..count).map(|n| format!("m{n} = M\n?\n")).collect();
    let (bundle, problems) = read(&text);
    assert_eq!(problems.len(), count);
    let last = problems[count - 1].to_string();
    assert_eq!(last, format!("line {} cannot be read: ?", 2 * count));
    assert_eq!(say(&bundle, "m99999"), Some("M".to_owned()));
}
