//! However people spell a committee, it is the same one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, derived, samples, words};
use twinning_core::basics::Date;
use twinning_core::report::{Report, render};

#[test]
fn the_spelling_of_a_committee_decides_nothing_and_is_kept() {
    let (content, words) = (content(), words());
    let (_, sample) = samples().remove(1);
    let expected = derived(&sample.assessment, &content);
    let reference = &sample.assessment.main_committee().unwrap().reference;
    assert!(
        expected
            .saved
            .assessment
            .strategy
            .serving(reference)
            .count()
            > 0
    );
    for (from, to) in [("/", " "), (" ", "\u{a0}"), ("TC ", "tc-0"), ("/TC", "/CT")] {
        let mut spelt = sample.assessment.clone();
        for priority in &mut spelt.strategy.priorities {
            priority.committee = priority.committee.replace(from, to);
        }
        assert_ne!(spelt, sample.assessment);
        let found = derived(&spelt, &content);
        assert_eq!(found.advice, expected.advice, "{to:?}");
        assert_eq!(found.saved.assessment, spelt, "as it was typed");
        let report = |derived| Report::of(derived, &content, &words, Date::from_days(0));
        let said = |derived| {
            let text = render::markdown(&report(derived));
            let receipt = &report(derived).receipt.hash;
            text.replace(receipt, "")
        };
        assert_eq!(said(&found), said(&expected), "as ISO writes it");
    }
}
