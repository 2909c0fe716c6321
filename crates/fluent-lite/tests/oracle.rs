//! What this crate says held against `fluent-bundle`: all words of the toolkit, and texts made up.

#[path = "oracle/texts.rs"]
mod texts;
#[path = "oracle/theirs.rs"]
mod theirs;

use fluent_lite::{Bundle, Locale, Problem, Resource};
use proptest::prelude::*;
use std::rc::Rc;
use theirs::{Oracle, difference, patterns};

/// The messages of a text, and how many could not be read or stood twice.
fn read(language: &str, text: &str) -> (Bundle, (usize, usize)) {
    let (resource, problems) = Resource::parse(Locale::new(language), text);
    let mut bundle = Bundle::default();
    bundle.add(Rc::new(resource));
    let is_twice = |problem: &&Problem| matches!(problem, Problem::Twice { .. });
    let twice = problems.iter().filter(is_twice).count();
    (bundle, (problems.len() - twice, twice))
}

/// All words of a language of the toolkit.
fn words(language: &str) -> String {
    let folder = format!(
        "{}/../../content/words/{language}",
        env!("CARGO_MANIFEST_DIR")
    );
    let files = std::fs::read_dir(folder).expect("the words");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let texts = paths
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("a text"));
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_message_of_the_toolkit_says_what_it_says_in_other_programs() {
    let text = words("en");
    let oracle = Oracle::read("en", &text);
    assert!(patterns(&oracle).len() > 1000);
    let (bundle, problems) = read("en", &text);
    assert_eq!((problems, oracle.problems), ((0, 0), (0, 0)));
    assert_eq!(difference(&oracle, &bundle), None);
}

proptest! {
    #[test]
    fn what_is_written_well_says_the_same(text in texts::good()) {
        let (bundle, problems) = read("ru", &text);
        let oracle = Oracle::read("ru", &text);
        prop_assert_eq!((problems, oracle.problems), ((0, 0), (0, 0)), "\n{}", text);
        prop_assert_eq!(difference(&oracle, &bundle), None, "\n{}", text);
    }

    #[test]
    fn what_is_written_badly_is_said_and_the_rest_says_the_same(text in texts::pieces()) {
        let (bundle, problems) = read("en", &text);
        let oracle = Oracle::read("en", &text);
        prop_assert_eq!(problems.0, oracle.problems.0, "\n{}", text);
        // To `fluent-bundle`, a term and a message of one name are one thing that stands twice.
        if problems == oracle.problems {
            prop_assert_eq!(difference(&oracle, &bundle), None, "\n{}", text);
        }
    }
}
