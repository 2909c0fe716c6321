//! Answers given before a description changed: they stay, and those that may be others now ask to
//! be looked at again, until somebody says what is right.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::App;
use common::content;
use serde_json::{Value as Json, json};
use twinning_core::app::{About, Msg, Page};
use twinning_core::assessment::{Answer, Edit, LookAgain, Respondent, Value};
use twinning_core::basics::{IndicatorId, Level, Moment, Patch, RespondentId, Version};
use twinning_core::file::{Saved, import};
use twinning_core::instrument::{Instrument, Shift};

/// A body that answered every question under version 1.0.0.
const OLD: &str = include_str!("corpus/format-1/sample-full-member.twinning.json");

fn id(text: &str) -> IndicatorId {
    IndicatorId::parse(text).unwrap()
}

fn at(level: u8) -> Option<Value> {
    Level::new(level).map(Value::Level)
}

fn opened(file: &Json) -> Saved {
    let text = file.to_string();
    import(text.as_bytes(), &content().basis()).0.unwrap()
}

fn old() -> Saved {
    opened(&serde_json::from_str(OLD).unwrap())
}

fn exported(saved: &Saved) -> Json {
    serde_json::from_str(&saved.export(&content().basis())).unwrap()
}

fn version(instrument: &Instrument) -> Version {
    instrument.version.parse().unwrap()
}

/// Why an answer with this level, given under these descriptions, asks to be looked at again.
fn why(question: &str, level: u8, as_of: Option<Version>) -> Option<LookAgain> {
    let value = at(level);
    let answer = Answer {
        value,
        as_of,
        ..Answer::default()
    };
    answer.look_again(&id(question), &content().instrument)
}

#[test]
fn an_old_answer_stays_and_asks_where_its_level_or_the_next_one_changed() {
    // Level 3 to 5 of the time released ask for more now.
    assert_eq!(why("time-release", 2, None), None);
    assert_eq!(why("time-release", 3, None), Some(LookAgain::Level));
    // Minutes in the language of the committee are enough now for level 4 of language.
    assert_eq!(why("language", 2, None), None);
    assert_eq!(why("language", 3, None), Some(LookAgain::Next));
    assert_eq!(why("language", 5, None), None);
    // Under the descriptions of today nothing is left to ask.
    let today = version(&content().instrument);
    for question in ["time-release", "language"] {
        for level in 1..=5 {
            assert_eq!(why(question, level, Some(today)), None);
        }
    }
}

#[test]
fn an_answer_without_a_level_never_asks() {
    let instrument = content().instrument;
    for value in [None, Some(Value::DontKnow), Some(Value::NotApplicable)] {
        let answer = Answer {
            value,
            ..Answer::default()
        };
        for (_, indicator) in instrument.indicators() {
            assert_eq!(answer.look_again(&indicator.id, &instrument), None);
        }
    }
}

#[test]
fn an_old_file_keeps_its_values_and_says_what_to_look_at() {
    let content = content();
    let file: Json = serde_json::from_str(OLD).unwrap();
    let answers = file["assessment"]["answers"].as_object().unwrap();
    assert_eq!(answers.len(), content.instrument.indicators().count());
    let saved = old();
    for (question, given) in answers {
        let now = &exported(&saved)["assessment"]["answers"][question];
        assert_eq!(now, given, "{question}");
    }
    let again = saved.assessment.to_look_at(&content.instrument);
    assert!(again.contains(&id("time-release")) && again.contains(&id("language")));
    assert!(!again.contains(&id("project-planning")), "nothing changed");
}

#[test]
fn what_is_found_still_right_or_chosen_anew_asks_no_more_and_can_be_taken_back() {
    let (mut app, _) = App::with_sample(1, Page::Organization);
    let content = content();
    let instrument = &content.instrument;
    let open = |app: &App| app.model.open().unwrap().saved.clone();
    let asks = |app: &App| open(app).assessment.to_look_at(instrument).len();
    assert_eq!(asks(&app), 0);
    // As it was before the change.
    let forget = Patch::set(|a: &mut Answer| &mut a.as_of, None);
    for question in ["time-release", "language", "staff"] {
        app.send(Msg::Edit(Edit::Answer(id(question), forget.clone())));
    }
    let before = asks(&app);
    assert!(before >= 2);
    let changed_by = instrument.changed_by(&id("time-release"));
    let right = Patch::set(|a: &mut Answer| &mut a.as_of, changed_by);
    app.send(Msg::Edit(Edit::Answer(id("time-release"), right)));
    assert_eq!(asks(&app), before - 1);
    // Another level is given under the descriptions of today; a note says nothing of the level.
    let level = Patch::set(|a: &mut Answer| &mut a.value, at(2));
    let note = Patch::set(|a: &mut Answer| &mut a.note, "A certificate".to_owned());
    app.send(Msg::Edit(Edit::Answer(id("language"), note)));
    assert_eq!(asks(&app), before - 1);
    app.send(Msg::Edit(Edit::Answer(id("language"), level)));
    assert_eq!(asks(&app), before - 2);
    let given = open(&app).assessment.answers[&id("language")].clone();
    assert_eq!(
        (given.value, given.as_of),
        (at(2), instrument.changed_by(&id("language")))
    );
    // It survives a file.
    assert_eq!(opened(&exported(&open(&app))), *open(&app));
    // Taken back, it asks again.
    let about = About::Answer(None, id("language"));
    let number = app.model.undo_about(&about).unwrap().number;
    app.send(Msg::Undo(number));
    assert_eq!(asks(&app), before - 1);
}

#[test]
fn a_program_that_shows_earlier_descriptions_cannot_confirm_those_of_today() {
    let mut saved = old();
    let today = version(&content().instrument);
    for answer in saved.assessment.answers.values_mut() {
        answer.as_of = Some(today);
    }
    let mut file = exported(&saved);
    assert_eq!(opened(&file), saved);
    // Such a program keeps what it does not know, whatever it changes beside it.
    file["instrument"]["version"] = json!("1.0.0");
    assert_eq!(opened(&file).assessment, old().assessment);
}

#[test]
fn of_a_respondent_the_answer_that_was_confirmed_stands() {
    let instrument = content().instrument;
    let who = RespondentId::parse("r-1").unwrap();
    let question = id("time-release");
    let with = |answer: &Answer, now: Moment, respondent: &Respondent| {
        let mut respondent = respondent.clone();
        respondent.give(question.clone(), answer.clone(), now);
        let mut saved = Saved::new("x");
        saved.assessment.respondents.insert(who.clone(), respondent);
        saved
    };
    let mut answer = Answer {
        value: at(3),
        ..Answer::default()
    };
    let first = with(
        &answer,
        Moment(1),
        &Respondent::new(String::new(), Moment(1)),
    );
    answer.as_of = instrument.changed_by(&question);
    let confirmed = with(&answer, Moment(1), &first.assessment.respondents[&who]);
    let (mut one, mut other) = (first.clone(), confirmed.clone());
    one.join(&confirmed);
    other.join(&first);
    assert_eq!((&one, &other), (&confirmed, &confirmed));
}

#[test]
fn the_changes_are_of_questions_that_are_asked_and_of_versions_up_to_this_one() {
    let instrument = content().instrument;
    let versions: Vec<_> = instrument.changes.iter().map(|c| c.version).collect();
    assert!(versions.is_sorted(), "oldest first");
    assert!(versions.iter().all(|v| *v <= version(&instrument)));
    let stricter = instrument.changes.iter().filter(|c| c.fits != Shift::More);
    assert!(stricter.count() > 0);
}
