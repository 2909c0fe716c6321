//! Joining respondents' files: a semilattice, so that no answer is lost or doubled, in whatever
//! order and however often files come back.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::arbitrary::{answer, respondents};
use common::content;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use twinning_core::assessment::{Answer, Respondent, Respondents, Value};
use twinning_core::basics::{IndicatorId, Level, Moment};
use twinning_core::content::Content;
use twinning_core::file::{Saved, import};

fn saved(respondents: Respondents) -> Saved {
    let mut saved = Saved::new("x");
    saved.assessment.respondents = respondents;
    saved
}

fn joined(ours: &Saved, theirs: &Saved) -> Saved {
    let mut joined = ours.clone();
    joined.join(theirs);
    joined
}

/// The same with members that this version does not know.
fn with_unknown(saved: &Saved, mood: &Json, content: &Content) -> Saved {
    let text = saved.export(&content.basis());
    let mut file: Json = serde_json::from_str(&text).unwrap();
    let people = file.pointer_mut("/assessment/respondents");
    for person in people.and_then(Json::as_object_mut).into_iter().flatten() {
        person.1["mood"] = mood.clone();
    }
    import(file.to_string().as_bytes(), &content.basis())
        .0
        .unwrap()
}

fn mood() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(json!("good")),
        Just(json!(3)),
        Just(json!({ "a": 1 })),
        Just(json!({ "a": 2, "b": [1] })),
    ]
}

proptest! {
    #[test]
    fn joining_is_a_semilattice(
        a in respondents(), b in respondents(), c in respondents(),
        moods in (mood(), mood(), mood()),
    ) {
        let content = content();
        let a = with_unknown(&saved(a), &moods.0, &content);
        let b = with_unknown(&saved(b), &moods.1, &content);
        let c = with_unknown(&saved(c), &moods.2, &content);
        prop_assert_eq!(joined(&a, &b), joined(&b, &a), "commutative");
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)), "associative");
        prop_assert_eq!(&joined(&a, &a), &a, "idempotent");
        let ab = joined(&a, &b);
        prop_assert_eq!(&joined(&ab, &b), &ab, "joining twice changes nothing");
    }

    #[test]
    fn no_answer_is_lost_doubled_or_invented(files in prop::collection::vec(respondents(), 1..5)) {
        let mut all = saved(Respondents::new());
        files.iter().for_each(|file| all.join(&saved(file.clone())));
        for (who, one) in files.iter().flatten() {
            for (question, given) in &one.answers {
                let one = all.assessment.respondents.get(who).expect("here");
                let stands = one.answers.get(question).expect("here");
                prop_assert!(stands == given || stands.is_later_than(given));
                prop_assert!(stands == given || !given.is_later_than(stands));
            }
        }
        for (who, one) in &all.assessment.respondents {
            for (question, stands) in &one.answers {
                let given = files.iter().filter_map(|file| file.get(who)?.answers.get(question));
                prop_assert!(given.into_iter().any(|given| given == stands));
            }
        }
    }

    #[test]
    fn an_answer_given_after_a_join_stands(a in respondents(), b in respondents(), new in answer()) {
        let mut all = joined(&saved(a), &saved(b.clone()));
        let question = IndicatorId::parse("staff").unwrap();
        for one in all.assessment.respondents.values_mut() {
            one.give(question.clone(), new.clone(), Moment(0));
        }
        let again = joined(&all, &saved(b));
        prop_assert_eq!(again, all);
    }

    #[test]
    fn a_part_comes_back_whole(people in respondents(), mood in mood()) {
        let content = content();
        let whole = with_unknown(&saved(people), &mood, &content);
        for who in whole.assessment.respondents.keys() {
            let part = whole.part(who, Moment(7)).unwrap();
            let (back, problems) = import(part.export(&content.basis()).as_bytes(), &content.basis());
            prop_assert_eq!(problems, vec![]);
            prop_assert_eq!(back.as_ref(), Some(&part));
            prop_assert_eq!(&joined(&whole, &back.unwrap()), &whole);
        }
    }
}

fn level(level: u8) -> Answer {
    Answer {
        value: Level::new(level).map(Value::Level),
        ..Answer::default()
    }
}

fn staff() -> IndicatorId {
    IndicatorId::parse("staff").unwrap()
}

#[test]
fn a_change_is_later_than_the_state_it_was_made_from_whatever_the_clock_says() {
    let mut here = Respondent::new("A".to_owned(), Moment(100));
    here.give(staff(), level(2), Moment(100));
    // Elsewhere the clock is behind: the change is the later one all the same.
    let mut elsewhere = here.clone();
    elsewhere.give(staff(), level(5), Moment(3));
    elsewhere.rename("B".to_owned(), Moment(3));
    here.join(&elsewhere);
    assert_eq!(
        (here.value(&staff()), here.name.as_str()),
        (level(5).value, "B")
    );
    // Of two changes in two places, the later one stands, however often the other was changed.
    let mut there = here.clone();
    for at in 200..230 {
        there.give(staff(), level(1), Moment(at));
    }
    here.give(staff(), level(4), Moment(300));
    there.join(&here);
    assert_eq!(there.value(&staff()), level(4).value);
    // A cleared answer stays cleared when an earlier state comes back.
    let earlier = there.clone();
    there.give(staff(), Answer::default(), Moment(400));
    there.join(&earlier);
    assert_eq!(there.answer(&staff()), None);
}
