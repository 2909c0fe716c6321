//! Figures of agreement: the published ones to the digit, and what must hold of any.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "figures/check.rs"]
mod check;
mod common;

use common::{all_at, content, derived};
use proptest::prelude::*;
use twinning_core::agreement::{Agreement, Alpha, Metric, Null, Reliability, Table, r_wg};
use twinning_core::assessment::{
    Answer, Assessment, Confidence, Evidence, Membership, Respondent, Status, TargetCommittee,
    Value,
};
use twinning_core::basics::{CommitteeId, IndicatorId, Level, Moment, RespondentId};

#[test]
fn the_published_figures_are_reproduced() {
    let (wrong, right) = check::check(include_str!("figures/agreement.json"));
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(right, 54, "figures compared");
}

/// Respondents with these answers to the first questions: a level, or 0 for “don't know”.
fn panel(people: &[&[u8]]) -> Assessment {
    let ids: Vec<IndicatorId> = content()
        .instrument
        .indicators()
        .map(|(_, i)| i.id.clone())
        .collect();
    let mut assessment = Assessment::default();
    for (at, levels) in people.iter().enumerate() {
        let at = u64::try_from(at).unwrap();
        // Ids in the other order than the times.
        let id = RespondentId::parse(&format!("r-{}", 9 - at)).unwrap();
        let mut one = Respondent::new(format!("Person {at}"), Moment(at * 1000));
        for (id, level) in ids.iter().zip(*levels) {
            let value = Level::new(*level).map_or(Value::DontKnow, Value::Level);
            let answer = Answer {
                value: Some(value),
                ..Answer::default()
            };
            one.give(id.clone(), answer, Moment(at * 1000));
        }
        assessment.respondents.insert(id, one);
    }
    assessment
}

fn agreement(people: &[&[u8]]) -> Agreement {
    Agreement::of(&panel(people), &content().instrument)
}

#[test]
fn nobody_and_one_say_nothing() {
    let none = agreement(&[]);
    assert_eq!((none.panel.len(), none.overall), (0, None));
    let one = agreement(&[&[3, 4], &[]]);
    assert_eq!(one.panel.len(), 1, "who did not answer is not in the panel");
    assert_eq!(one.questions[0].ends, Some((3.0, 3.0)));
    assert!(one.to_discuss().is_empty());
}

#[test]
fn two_give_a_range_and_nothing_else() {
    let two = agreement(&[&[1, 3, 0], &[5, 4, 2]]);
    assert_eq!(two.overall, None);
    assert!(two.questions.iter().all(|q| q.figures.is_none()));
    let question = &two.questions[0];
    assert_eq!((question.n, question.range()), (2, 4.0));
    assert!(question.discuss);
    assert!(!two.questions[1].discuss);
    assert_eq!(two.questions[1].suggestion, Level::new(3), "the lower one");
    assert_eq!(two.questions[2].n, 1, "don't know is a missing value");
}

#[test]
fn questions_that_nobody_shares_are_no_agreement() {
    let said = |people: &[&[u8]]| agreement(people).says().map(|says| says.id);
    for (people, says) in [
        (&[&[3][..], &[0, 2], &[0, 0, 4]][..], "nothing-in-common"),
        (&[&[3], &[0, 2]], "nothing-in-common"),
        (&[&[3], &[3]], "two"),
        (&[&[3], &[3], &[0, 4]], "nothing-varies"),
        (&[&[3, 4], &[3, 4], &[3, 4]], "reliable"),
        // All the same but for one question: the α is low, for so little varies, and says nothing.
        (
            &[&[3, 3, 3, 3], &[3, 3, 3, 3], &[3, 3, 3, 4]],
            "but-for-one",
        ),
    ] {
        assert_eq!(said(people), Some(format!("agreement-{says}")));
    }
    assert_eq!(said(&[&[3]]), None);
}

#[test]
fn the_widest_apart_come_first() {
    let three = agreement(&[&[3, 1, 2, 4], &[3, 5, 3, 2], &[3, 5, 3, 2]]);
    let first: Vec<_> = three.to_discuss().iter().map(|q| q.range()).collect();
    assert_eq!(first, [4.0, 2.0]);
    assert_eq!(three.slightly_apart().len(), 1);
    let figures = three.questions[1].figures.unwrap();
    assert_eq!((figures.median, figures.uniform), (5.0, 0.0));
    assert_eq!(three.questions[1].suggestion, Level::new(5));
    let order: Vec<_> = three.panel.iter().map(ToString::to_string).collect();
    assert_eq!(order, ["r-9", "r-8", "r-7"], "in the order they were added");
}

#[test]
fn only_questions_everybody_answered_count_for_tables() {
    let three = agreement(&[&[1, 2, 3, 4], &[1, 2, 3, 0], &[2, 2, 3, 4]]);
    let overall = three.overall.unwrap();
    assert_eq!(overall.complete, 3);
    assert!(overall.kendall_w.unwrap() > 0.9);
    let same = agreement(&[&[1, 2, 3], &[1, 2, 3], &[1, 2, 3]])
        .overall
        .unwrap();
    assert_eq!(same.alpha, [Some(1.0); 4]);
    assert_eq!(same.reliability, Some(Reliability::Reliable));
    assert_eq!(same.kendall_w, Some(1.0));
    assert_eq!(same.icc.unwrap().average, [Some(1.0); 3]);
    let flat = agreement(&[&[3, 3], &[3, 3], &[3, 3]]).overall.unwrap();
    assert_eq!(flat.alpha, [None; 4], "nothing varies");
    assert_eq!(
        (flat.icc.unwrap().single, flat.kendall_w),
        ([None; 3], None)
    );
}

#[test]
fn the_bands_of_alpha_begin_where_convention_says() {
    assert_eq!(Reliability::of(0.8), Reliability::Reliable);
    assert_eq!(Reliability::of(0.799), Reliability::Tentative);
    assert_eq!(Reliability::of(0.667), Reliability::Tentative);
    assert_eq!(Reliability::of(0.666), Reliability::Unreliable);
    // Judged as it is shown: 2/3 is .667, and .7996 is .800.
    assert_eq!(Reliability::of(2.0 / 3.0), Reliability::Tentative);
    assert_eq!(Reliability::of(0.7996), Reliability::Reliable);
    let shown = agreement(&[&[1, 2, 3], &[1, 3, 3], &[1, 1, 3]])
        .overall
        .unwrap();
    assert_eq!(shown.reliability, Some(Reliability::Tentative));
}

fn levels(most: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((1_u8..=5).prop_map(f64::from), 0..most)
}

proptest! {
    #[test]
    fn every_figure_is_within_its_range(units in prop::collection::vec(levels(6), 0..8)) {
        for metric in Metric::ALL {
            if let Some(alpha) = Alpha::of(&units, metric).and_then(Alpha::value) {
                prop_assert!((-1.0..=1.0).contains(&alpha), "{metric:?}: {alpha}");
            }
        }
        for unit in &units {
            if let Some(r) = r_wg(unit, Null::Uniform.variance(5).unwrap()) {
                prop_assert!((0.0..=1.0).contains(&r));
            }
        }
    }

    #[test]
    fn tables_give_finite_figures(rows in (2_usize..6).prop_flat_map(|k| {
        prop::collection::vec(prop::collection::vec((1_u8..=5).prop_map(f64::from), k), 2..8)
    })) {
        let table = Table::of(rows).unwrap();
        let icc = table.mean_squares().icc();
        for figure in icc.single.into_iter().chain(icc.average).flatten() {
            prop_assert!(figure.is_finite() && figure <= 1.0 + 1e-12, "{figure}");
        }
        if let Some(w) = table.kendall_w() {
            prop_assert!((-1e-12..=1.0 + 1e-12).contains(&w), "{w}");
        }
    }

    #[test]
    fn who_sits_where_does_not_matter(units in prop::collection::vec(levels(6), 1..8)) {
        let turned: Vec<Vec<f64>> = units
            .iter()
            .rev()
            .map(|unit| unit.iter().rev().copied().collect())
            .collect();
        for metric in Metric::ALL {
            let value = |units: &[Vec<f64>]| Alpha::of(units, metric).and_then(Alpha::value);
            match (value(&units), value(&turned)) {
                (Some(a), Some(b)) => prop_assert!((a - b).abs() < 1e-12),
                (a, b) => prop_assert_eq!(a, b),
            }
        }
    }
}

/// The body at level 3 throughout, and three colleagues: they say this of one question and 3 of all
/// others, but for the questions named.
fn with_colleagues(said: &[(&str, [u8; 3])]) -> Option<String> {
    let content = content();
    let mut a = all_at(&content, 3);
    a.organization.membership = Membership::Full;
    let mut committee = TargetCommittee::new(CommitteeId::parse("c").unwrap());
    committee.reference = "ISO/TC 34".to_owned();
    committee.status = Status::P;
    a.ambition.committees.push(committee);
    let asked: Vec<_> = a
        .asked(&content.instrument)
        .map(|(_, i)| i.id.clone())
        .collect();
    for person in 0..3_usize {
        let mut colleague = Respondent::new(format!("colleague {person}"), Moment(1));
        for id in &asked {
            let level = said.iter().find(|(own, _)| *own == id.as_str());
            let level = level.map_or(3, |(_, levels)| levels[person]);
            let answer = common::level(level, Evidence::Document, Confidence::High);
            colleague.give(id.clone(), answer, Moment(1));
        }
        let id = RespondentId::parse(&format!("r-{person}")).unwrap();
        a.respondents.insert(id, colleague);
    }
    derived(&a, &content).dissent().map(|says| says.id)
}

#[test]
fn colleagues_who_disagree_enough_to_matter_are_named_beside_the_answer() {
    assert_eq!(with_colleagues(&[]), None);
    // One question apart, and not a critical one: nothing to say.
    assert_eq!(with_colleagues(&[("security", [1, 3, 4])]), None);
    // A critical question decides whether an entry level is reached.
    let critical = with_colleagues(&[("ballot-votes", [1, 3, 4])]);
    assert_eq!(critical.as_deref(), Some("dissent-critical"));
    // Apart, but the area is at its entry level either way.
    assert_eq!(with_colleagues(&[("ballot-votes", [3, 5, 5])]), None);
    assert_eq!(with_colleagues(&[("staff", [1, 3, 4])]), None);
    // Many questions apart, none of them critical.
    let many = ["security", "budget", "training", "liaison", "translation"];
    let many = many.map(|id| (id, [1, 3, 5]));
    assert_eq!(with_colleagues(&many).as_deref(), Some("dissent-all"));
}
