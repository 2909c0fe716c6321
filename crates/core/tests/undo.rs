//! Taking back one change, whatever came after it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, puts, record};
use common::{content, level};
use twinning_core::app::{About, Accept, Msg, Page, Route};
use twinning_core::assessment::{
    Answer, Assessment, Confidence, Decision, Edit, Evidence, Objective, Organization,
};
use twinning_core::basics::{
    CommitteeId, IndicatorId, ObjectiveId, Patch, Phrase, PriorityId, RespondentId,
};

fn staff() -> IndicatorId {
    IndicatorId::parse("staff").unwrap()
}

fn answer(app: &mut App, value: u8) {
    let answer = level(value, Evidence::Document, Confidence::High);
    app.send(Msg::Edit(Edit::answer(staff(), answer)));
}

fn note(app: &mut App, text: &str) {
    let note = Patch::set(|a: &mut Answer| &mut a.note, text.to_owned());
    app.send(Msg::Edit(Edit::Answer(staff(), note)));
}

fn assessment(app: &App) -> &Assessment {
    &app.model.open().unwrap().saved.assessment
}

/// Undoes the last change of the answer, as the button beside it does.
fn undo_answer(app: &mut App) {
    let about = About::Answer(None, staff());
    let number = app.model.undo_about(&about).expect("a change of it").number;
    app.send(Msg::Undo(number));
}

/// The sample with committees, priorities, objectives and respondents.
fn sample() -> App {
    App::with_sample(1, Page::Organization).0
}

/// A removal of each kind, from the sample.
fn removals(app: &App) -> Vec<Edit> {
    let assessment = assessment(app);
    let committee: &CommitteeId = &assessment.ambition.committees[0].id;
    let priority: &PriorityId = &assessment.strategy.priorities[0].id;
    let respondent: &RespondentId = assessment.respondents.keys().next().unwrap();
    let objective: &ObjectiveId = &assessment.plan.objectives[0].id;
    let leave_out = Patch::set(|o: &mut Objective| &mut o.choice, Decision::Declined);
    vec![
        Edit::RemoveCommittee(committee.clone()),
        Edit::RemovePriority(priority.clone()),
        Edit::RemoveRespondent(respondent.clone()),
        Edit::RemoveObjective(objective.clone()),
        Edit::Objective(objective.clone(), leave_out),
    ]
}

#[test]
fn a_removal_is_taken_back_and_what_came_after_it_stays() {
    let kinds = removals(&sample()).len();
    for kind in 0..kinds {
        let mut app = sample();
        let before = assessment(&app).clone();
        let removal = removals(&app).remove(kind);
        app.send(Msg::Remove(removal.clone(), Phrase::new("removed")));
        assert_ne!(*assessment(&app), before, "{removal:?}");
        answer(&mut app, 5);
        note(&mut app, "typed after the removal");
        app.undo();
        let mut expected = before;
        let given = level(5, Evidence::Document, Confidence::High);
        let note = "typed after the removal".to_owned();
        let as_of = content().instrument.changed_by(&staff());
        let given = Answer {
            note,
            as_of,
            ..given
        };
        expected.answers.insert(staff(), given);
        assert_eq!(*assessment(&app), expected, "{removal:?}");
    }
}

#[test]
fn what_another_tab_changed_after_a_removal_stays_too() {
    let mut app = sample();
    let removal = removals(&app).remove(0);
    app.send(Msg::Remove(removal, Phrase::new("removed")));
    app.confirm(2);
    let mut tab = App::at("#/a/s/organization", vec![app.store["s"].clone()]);
    note(&mut tab, "from the other tab");
    app.elsewhere(tab.store["s"].clone());
    let committees = assessment(&app).ambition.committees.len();
    app.undo();
    assert_eq!(assessment(&app).ambition.committees.len(), committees + 1);
    assert_eq!(
        assessment(&app).answers[&staff()].note,
        "from the other tab"
    );
}

#[test]
fn what_was_changed_again_is_not_taken_back_and_that_is_said() {
    let mut app = App::begun();
    let named = |name: &str| Patch::set(|o: &mut Organization| &mut o.name, name.to_owned());
    let remove = Edit::Organization(named("removed"));
    app.send(Msg::Remove(remove, Phrase::new("removed")));
    app.name("again");
    assert_eq!(app.undo(), []);
    assert_eq!(app.shown_name(), "again");
    assert_eq!(app.model.notices[0].says.id, "notice-undo-late");
}

#[test]
fn every_answer_can_be_taken_back_and_typing_goes_back_in_one_go() {
    let mut app = App::begun();
    answer(&mut app, 3);
    answer(&mut app, 4);
    for text in ["t", "ty", "typ", "type", "typed"] {
        note(&mut app, text);
    }
    let value = |app: &App| {
        let answer = assessment(app).answers.get(&staff());
        answer.map(|answer| (answer.value, answer.note.clone()))
    };
    let at = |level_: u8| level(level_, Evidence::Document, Confidence::High).value;
    assert_eq!(value(&app), Some((at(4), "typed".to_owned())));
    undo_answer(&mut app);
    assert_eq!(value(&app), Some((at(4), String::new())));
    undo_answer(&mut app);
    assert_eq!(value(&app), Some((at(3), String::new())));
    undo_answer(&mut app);
    assert_eq!(value(&app), None);
    assert!(
        app.model
            .undo_about(&About::Answer(None, staff()))
            .is_none()
    );
}

#[test]
fn several_removals_can_be_taken_back_in_any_order() {
    let mut app = sample();
    let before = assessment(&app).clone();
    let numbers: Vec<_> = removals(&app)
        .into_iter()
        .take(4)
        .map(|removal| {
            app.send(Msg::Remove(removal, Phrase::new("removed")));
            app.model.notices.last().unwrap().action
        })
        .collect();
    for action in [2, 0, 3, 1].map(|at: usize| numbers[at]) {
        let Some(twinning_core::app::Action::Undo(number)) = action else {
            panic!("{action:?}")
        };
        app.send(Msg::Undo(number));
    }
    assert_eq!(*assessment(&app), before);
}

#[test]
fn a_deletion_is_not_undone_over_what_another_tab_wrote_anew() {
    let mut app = App::with_store(vec![record("x", 4, "old")]);
    app.send(Msg::Delete("x".to_owned()));
    app.elsewhere(record("x", 5, "anew"));
    assert_eq!(puts(&app.undo()), []);
    assert_eq!(app.model.shelf["x"].name, "anew");
    assert_eq!(app.model.notices[0].says.id, "notice-undo-late");
}

#[test]
fn a_replaced_assessment_comes_back_with_what_this_version_does_not_know() {
    let with_unknown = |name: &str, member: &str| {
        let record = record("x", 1, name);
        let text = record
            .text
            .replacen('{', &format!("{{ \"{member}\": 1,"), 1);
        twinning_core::app::Record {
            text: text.into(),
            ..record
        }
    };
    let here = with_unknown("here", "mine");
    let mut app = App::at("#/a/x/organization", vec![here]);
    app.send(Msg::Brought {
        name: "f".to_owned(),
        bytes: Ok(with_unknown("brought", "theirs").text.as_bytes().to_vec()),
    });
    app.send(Msg::Accept(Accept::Replace));
    assert!(app.store["x"].text.contains("\"theirs\""));
    app.confirm(2);
    app.undo();
    assert!(app.store["x"].text.contains("\"mine\""));
    assert!(!app.store["x"].text.contains("\"theirs\""));
    app.send(Msg::Go(Route::to("x", Page::Organization)));
    assert_eq!(app.shown_name(), "here");
}
