//! What if: things tried in a copy, beside the assessment that is saved.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, puts};
use common::level;
use twinning_core::app::{Effect, Msg, Page, Route, Saving};
use twinning_core::assessment::Edit;
use twinning_core::assessment::{
    Ambition, Answer, Assessment, Confidence, Evidence, Resources, Value,
};
use twinning_core::basics::{Count, IndicatorId, Patch};
use twinning_core::instrument::Arrangement;
use twinning_core::path::{Change, Step};
use twinning_core::policy::{Condition, Counted, Written};
use twinning_core::result::{Input, Trial, Try};

fn staff() -> IndicatorId {
    IndicatorId::parse("staff").unwrap()
}

/// A sample that is open, and everything that is stored of it.
fn sample_open() -> App {
    App::with_sample(1, Page::WhatIf).0
}

fn tried(app: &App) -> &Trial {
    app.model.trial().expect("something is tried")
}

fn try_answer(app: &mut App, answer: Answer) -> Vec<Effect> {
    let edit = Edit::answer(staff(), answer);
    app.send(Msg::Try(Try::Edits(vec![edit])))
}

fn try_trips(app: &mut App, trips: u32) -> Vec<Effect> {
    let trips = Patch::set(|r: &mut Resources| &mut r.trips, Count::new(trips));
    app.send(Msg::Try(Try::Edits(vec![Edit::Resources(trips)])))
}

fn assessment(app: &App) -> &Assessment {
    &app.model.open().unwrap().saved.assessment
}

fn top() -> Answer {
    level(5, Evidence::Document, Confidence::High)
}

#[test]
fn what_is_tried_changes_the_copy_and_neither_the_assessment_nor_the_store() {
    let mut app = sample_open();
    let before = app.model.open().cloned();
    let results = app.model.derived.clone().unwrap();
    assert_eq!(try_answer(&mut app, top()), []);
    assert_eq!(try_trips(&mut app, 99), []);
    assert_eq!(app.model.open().cloned(), before);
    assert_eq!(*app.model.derived.clone().unwrap(), *results);
    let trial = tried(&app);
    assert_eq!(
        trial.changes,
        [Input::Answer(staff()), Input::Count(Counted::Trips)]
    );
    assert_eq!(trial.assessment().value(&staff()), top().value);
    let reading =
        |profile: &twinning_core::profile::Profile| profile.indicator(&staff()).unwrap().span;
    assert!(reading(&trial.derived.profile).lo > reading(&results.profile).lo);
}

#[test]
fn what_is_tried_is_still_there_after_a_look_at_other_pages() {
    let mut app = sample_open();
    try_answer(&mut app, top());
    app.send(Msg::Go(Route::to("s", Page::Profile)));
    app.send(Msg::Go(Route::Start));
    assert!(app.model.trial().is_none(), "no assessment is open");
    app.send(Msg::Go(Route::to("s", Page::Recommendation)));
    assert_eq!(tried(&app).changes, [Input::Answer(staff())]);
}

#[test]
fn each_change_can_be_taken_back_and_the_last_one_ends_the_trial() {
    let mut app = sample_open();
    try_answer(&mut app, top());
    try_trips(&mut app, 99);
    app.send(Msg::Try(Try::Revert(Input::Answer(staff()))));
    let trial = tried(&app);
    assert_eq!(trial.changes, [Input::Count(Counted::Trips)]);
    assert_eq!(trial.assessment().answers, assessment(&app).answers);
    app.send(Msg::Try(Try::Revert(Input::Count(Counted::Trips))));
    assert!(app.model.trial().is_none());
    // Trying what is there already is no trial either.
    let answer = assessment(&app).answers.get(&staff()).cloned().unwrap();
    try_answer(&mut app, answer);
    assert!(app.model.trial().is_none());
}

#[test]
fn what_is_adopted_is_one_change_that_can_be_undone() {
    let mut app = sample_open();
    let before = assessment(&app).clone();
    try_answer(&mut app, top());
    try_trips(&mut app, 99);
    let effects = app.send(Msg::Adopt);
    assert_eq!(puts(&effects).len(), 1);
    assert!(app.model.trial().is_none());
    assert_eq!(assessment(&app).value(&staff()), top().value);
    assert_eq!(assessment(&app).resources.trips, Count::new(99));
    app.confirm(2);
    let effects = app.undo();
    assert_eq!(puts(&effects).len(), 1);
    assert_eq!(*assessment(&app), before);
}

#[test]
fn what_is_discarded_is_gone_and_comes_back_with_undo() {
    let mut app = sample_open();
    try_answer(&mut app, top());
    assert_eq!(app.send(Msg::Discard), []);
    assert!(app.model.trial().is_none());
    assert_eq!(app.saving(), Saving::Saved);
    assert_eq!(app.undo(), []);
    assert_eq!(tried(&app).changes, [Input::Answer(staff())]);
    app.send(Msg::Discard);
    assert_eq!(app.send(Msg::Adopt), [], "nothing is tried");
}

#[test]
fn what_is_tried_follows_the_saved_assessment() {
    let mut app = sample_open();
    try_answer(&mut app, top());
    let other = IndicatorId::parse("national-position").unwrap();
    app.send(Msg::Edit(Edit::answer(other.clone(), Answer::default())));
    let trial = tried(&app);
    assert_eq!(trial.changes, [Input::Answer(staff())]);
    assert!(!trial.assessment().answers.contains_key(&other));
    // Once the saved answer is the one tried, nothing is tried any more.
    app.send(Msg::Edit(Edit::answer(staff(), top())));
    assert!(app.model.trial().is_none());
}

#[test]
fn an_answer_that_is_not_there_can_be_tried() {
    let mut app = App::begun();
    try_answer(&mut app, top());
    assert_eq!(tried(&app).changes, [Input::Answer(staff())]);
    let unknown = Answer {
        value: Some(Value::DontKnow),
        ..Answer::default()
    };
    try_answer(&mut app, unknown);
    assert_eq!(tried(&app).changes, [Input::Answer(staff())]);
    try_answer(&mut app, Answer::default());
    assert!(app.model.trial().is_none());
}

#[test]
fn what_is_tried_is_compared_as_exactly_as_what_is_saved() {
    let mut app = sample_open();
    app.is_eager = false;
    try_answer(&mut app, top());
    assert!(!tried(&app).derived.is_settled());
    let mut slices = 0;
    while !app.waiting.is_empty() {
        app.work_once();
        slices += 1;
        assert!(slices < 100, "it never ends");
    }
    assert!(tried(&app).derived.is_settled());
    assert!(app.model.derived.as_ref().unwrap().is_settled());
    assert!(tried(&app).derived.advice.ranking.error() <= 0.005);
    // What nothing in the comparison asks for leaves the comparisons made as they are.
    let draws = tried(&app).derived.advice.ranking.draws();
    try_trips(&mut app, 98);
    assert_eq!(tried(&app).derived.advice.ranking.draws(), draws);
}

#[test]
fn steps_of_a_path_can_be_tried_and_texts_are_left_to_people() {
    let mut app = sample_open();
    let path = {
        let derived = app.model.derived.clone().unwrap();
        let path = derived.path(Arrangement::Chair).cloned();
        path.expect("a path to the chair")
    };
    assert!(!path.steps.is_empty());
    app.send(Msg::Try(Try::Steps(path.steps.clone())));
    assert_eq!(tried(&app).changes.len(), path.steps.len());
    let chair = |app: &App| {
        let advice = &tried(app).derived.advice;
        advice.candidate(Arrangement::Chair).unwrap().feasibility
    };
    assert!(chair(&app).is_possible());
    let need = Step {
        change: Change::Meet(Condition::Written(Written::Need)),
        days: 1,
        months: 0,
        find_out: false,
        rules: Vec::new(),
        needs: Vec::new(),
        area: None,
    };
    let no_need = Patch::set(|a: &mut Ambition| &mut a.need, String::new());
    app.send(Msg::Edit(Edit::Ambition(no_need)));
    let before = tried(&app).changes.clone();
    app.send(Msg::Try(Try::Steps(vec![need])));
    assert_eq!(tried(&app).changes, before);
    assert_eq!(tried(&app).assessment().ambition.need, "");
}
