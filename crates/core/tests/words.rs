//! Our reader of Fluent held against `fluent-bundle`, and our plural categories against
//! `intl_pluralrules`.

#[path = "words/oracle.rs"]
mod oracle;
#[path = "words/texts.rs"]
mod texts;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use oracle::{Oracle, difference, patterns};
use proptest::prelude::*;
use twinning_core::basics::Phrase;
use twinning_core::text::Words;

fn files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content/words/en");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the words")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a text");
            (path.display().to_string(), text)
        })
        .collect();
    files.sort();
    assert!(files.len() > 8, "{}", files.len());
    files
}

#[test]
fn the_words_are_fluent_and_of_the_part_that_is_read() {
    for (path, text) in files() {
        let (_, problems) = Words::read("en", text.clone());
        assert_eq!(problems, [""; 0], "{path}");
        let strict = fluent_syntax::parser::parse(text.as_str());
        assert!(strict.is_ok(), "{path}: {:?}", strict.err().map(|e| e.1));
    }
}

#[test]
fn every_message_says_what_it_says_in_other_programs() {
    let all: Vec<_> = files().into_iter().map(|(_, text)| text).collect();
    let all = all.join("\n");
    let oracle = Oracle::read("en", &all);
    assert_eq!(oracle.problems, 0);
    let words = Words::read("en", all).0;
    let ids = patterns(&oracle);
    assert!(ids.len() > 1000, "{}", ids.len());
    assert_eq!(difference(&oracle, &words, &ids), None);
    for (id, _) in ids {
        assert!(words.has(&id), "{id}");
    }
}

proptest! {
    #[test]
    fn what_is_written_well_says_the_same(text in texts::good()) {
        let (words, problems) = Words::read("ru", text.clone());
        let oracle = Oracle::read("ru", &text);
        prop_assert_eq!((problems.len(), oracle.problems), (0, 0), "{:?}\n{}", problems, text);
        prop_assert_eq!(difference(&oracle, &words, &patterns(&oracle)), None, "\n{}", text);
    }

    /// Nothing is read that is not Fluent, and what is read beside something wrong is the same.
    #[test]
    fn what_is_written_badly_is_said_and_the_rest_says_the_same(text in texts::pieces()) {
        let (words, problems) = Words::read("en", text.clone());
        let oracle = Oracle::read("en", &text);
        prop_assert!(
            !problems.is_empty() || oracle.problems == 0,
            "{} went unseen:\n{}", oracle.problems, text
        );
        if problems.len() == oracle.problems {
            prop_assert_eq!(difference(&oracle, &words, &patterns(&oracle)), None, "\n{}", text);
        }
    }

    #[test]
    fn no_bytes_do_any_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let (words, _) = Words::read("en", String::from_utf8_lossy(&bytes).into_owned());
        words.get("a");
    }

    #[test]
    fn no_text_does_any_harm(text in "\\PC{0,60}", tail in texts::pieces()) {
        let (words, _) = Words::read("ar", format!("a = {text}\n{tail}"));
        for id in ["a", "b", "-t", "a.x", "", ".", "a.", "."] {
            words.say(&Phrase::new(id).with("n", f64::NAN).with("t", "x"));
        }
    }

    #[test]
    fn numbers_are_written_as_ever(number in -1e12..1e12_f64) {
        prop_assert_eq!(written(number), shown(number));
        let small = number / 1e10;
        prop_assert_eq!(written(small), shown(small));
    }
}

fn written(number: f64) -> String {
    let (words, _) = Words::read("en", "a = { $n }".to_owned());
    words.say(&Phrase::new("a").with("n", number))
}

/// As the standard library writes it, but that nothing is nothing without a sign.
fn shown(number: f64) -> String {
    ((number * 10.0).round() / 10.0 + 0.0).to_string()
}

#[test]
fn numbers_at_the_edges_are_written_too() {
    for number in [
        0.0,
        -0.0,
        0.04,
        -0.04,
        0.05,
        9.95,
        1e15,
        -1e15,
        f64::from(u32::MAX),
    ] {
        assert_eq!(written(number), shown(number), "{number}");
    }
    for number in [
        f64::MAX,
        f64::MIN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ] {
        assert!(!written(number).is_empty(), "{number}");
    }
}

/// The category of a number, as a choice tells it.
fn category(words: &Words, number: f64) -> String {
    words.say(&Phrase::new("a").with("n", number))
}

fn choosing(language: &str) -> Words {
    let keys = ["zero", "one", "two", "few", "many"];
    let variants: String = keys.map(|key| format!("\n [{key}] {key}")).concat();
    let text = format!("a = {{ $n ->{variants}\n *[other] other\n}}\n");
    Words::read(language, text).0
}

#[test]
fn plural_categories_are_those_of_the_unicode_cldr() {
    let tenths = (0..=200_u32).map(f64::from).map(|n| n / 10.0);
    let large = [
        201, 211, 999, 1000, 1001, 1002, 1011, 1111, 12345, 100_000, 1_000_000, 4_000_001,
    ];
    let large = (0..=200_u32).chain(large).map(f64::from);
    let numbers: Vec<f64> = large.chain(tenths).chain([1_000_000.5]).collect();
    let languages = [
        "en", "en-GB", "fr", "es", "pt", "pt-BR", "pt-PT", "ru", "zh", "ja",
    ];
    for language in languages {
        let words = choosing(language);
        let id = match language {
            "pt-PT" => language,
            _ => &language[..2],
        };
        let id: unic_langid::LanguageIdentifier = id.parse().expect("a language");
        let rules = PluralRules::create(id, PluralRuleType::CARDINAL).expect("its rules");
        for &number in &numbers {
            let theirs = match rules.select(number).expect("a category") {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            assert_eq!(category(&words, number), theirs, "{language} {number}");
        }
    }
}

/// By the samples of the CLDR itself: `intl_pluralrules` 7.0.2 leaves out that the rule looks at
/// the last two digits, so that it differs from 100 on and for numbers that are not whole.
#[test]
fn arabic_has_six_categories() {
    let samples: [(&str, &[f64]); 6] = [
        ("zero", &[0.0]),
        ("one", &[1.0]),
        ("two", &[2.0]),
        ("few", &[3.0, 10.0, 103.0, 110.0, 1003.0]),
        ("many", &[11.0, 26.0, 99.0, 111.0, 1011.0]),
        (
            "other",
            &[
                100.0, 102.0, 200.0, 202.0, 600.0, 1000.0, 1e6, 0.1, 1.7, 3.5, 10.1,
            ],
        ),
    ];
    let words = choosing("ar");
    for (expected, numbers) in samples {
        for &number in numbers {
            assert_eq!(category(&words, number), expected, "{number}");
        }
    }
}

#[test]
fn a_language_that_is_not_known_has_one_category() {
    let words = choosing("enx");
    assert_eq!(category(&words, 1.0), "other");
}

#[test]
fn choices_without_end_and_words_that_call_each_other_come_to_an_end() {
    let deep = "{ $n ->\n *[a] ".repeat(100_000);
    assert_eq!(Words::read("en", format!("a = {deep}")).1.len(), 1);

    let ring = "a = A { b }\nb = B { a }\n-t = { -t }";
    let words = Words::read("en", ring.to_owned()).0;
    assert_eq!(words.get("a"), "A B {a}");
    assert_eq!(words.get("-t"), "{-t}");

    let mut laughs = "m0 = ha\n".to_owned();
    for n in 1..40 {
        let before = format!("{{ m{} }}", n - 1);
        laughs += &format!("m{n} = {}\n", before.repeat(10));
    }
    assert!(Words::read("en", laughs).0.get("m39").len() < 1000);
}

#[test]
fn many_messages_and_many_mistakes_are_read_in_one_go() {
    let count = 100_000;
    let text: String = (0..count).map(|n| format!("m{n} = M\n?\n")).collect();
    let (words, problems) = Words::read("en", text);
    assert_eq!(problems.len(), count);
    assert_eq!(
        problems[count - 1],
        format!("line {} cannot be read: ?", 2 * count)
    );
    assert_eq!(words.get("m99999"), "M");
}

#[test]
fn lines_may_end_as_windows_ends_them() {
    let text = "a =\r\n    A\r\n      B\r\n\r\n    C { $n ->\r\n        [one] 1\r\n       *[other] 2\r\n    }\r\n    .x = X\r\n";
    let says = |text: String| {
        let (words, problems) = Words::read("en", text);
        assert_eq!(problems, [""; 0]);
        [words.get("a"), words.get("a.x")]
    };
    assert_eq!(says(text.to_owned()), says(text.replace('\r', "")));
    assert_eq!(says(text.to_owned()), ["A\n  B\n\nC 2", "X"]);
}
