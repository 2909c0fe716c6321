//! Days that were hardly meant are kept and asked about.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, derived, samples, words};
use twinning_core::basics::Date;
use twinning_core::report::{Report, render};

#[test]
fn a_year_that_was_hardly_meant_is_kept_and_asked_about() {
    let (content, words) = (content(), words());
    let (_, sample) = samples().remove(1);
    let day = |text| Date::parse(text);
    let ids = |registration, end| {
        let mut assessment = sample.assessment.clone();
        (assessment.plan.registration, assessment.plan.end) = (day(registration), day(end));
        let derived = derived(&assessment, &content);
        assert_eq!(derived.saved.assessment, assessment);
        let report = Report::of(&derived, &content, &words, Date::from_days(0));
        let problems = derived.programme.problems.iter();
        let ids: Vec<_> = problems.map(|problem| problem.id.clone()).collect();
        (ids, render::markdown(&report))
    };
    let (problems, report) = ids("0026-01-01", "2029-01-01");
    assert_eq!(problems, ["date-doubt"], "the end is not blamed");
    assert!(report.contains("Is the year 26 meant?"), "{report}");
    let (problems, report) = ids("2026-01-01", "2209-01-01");
    assert_eq!(problems, ["date-doubt"]);
    assert!(report.contains("Is the year 2209 meant?"));
    assert_eq!(ids("2026-01-01", "2029-01-01").0, [""; 0]);
    assert_eq!(ids("2026-01-01", "2036-01-01").0, ["plan-problem-long"]);
}
