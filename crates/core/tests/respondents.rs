//! Several respondents in the app: added, given a file, brought back, renamed, removed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, notes, puts};
use common::content;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use twinning_core::app::{Accept, Effect, Msg, Page, Route, Saving};
use twinning_core::assessment::Edit;
use twinning_core::assessment::{Answer, Respondent, Respondents, Value};
use twinning_core::basics::{IndicatorId, Level, Moment, Phrase, ProblemKind, RespondentId, Zone};
use twinning_core::file::import;

fn level(level: u8) -> Answer {
    Answer {
        value: Level::new(level).map(Value::Level),
        ..Answer::default()
    }
}

fn staff() -> IndicatorId {
    IndicatorId::parse("staff").unwrap()
}

/// A body that answered for itself, with two respondents.
fn body() -> (App, Vec<RespondentId>) {
    let mut app = App::begun();
    app.name("Body");
    app.send(Msg::Edit(Edit::answer(staff(), level(3))));
    app.send(Msg::AddRespondent("Ms A".to_owned()));
    app.send(Msg::AddRespondent("Mr B".to_owned()));
    let people = app.model.open().unwrap().saved.assessment.in_order();
    let people = people.into_iter().map(|(id, _)| id.clone()).collect();
    (app, people)
}

fn given(app: &App) -> &Respondents {
    &app.model.open().unwrap().saved.assessment.respondents
}

fn downloaded(effects: Vec<Effect>) -> (String, String) {
    let download = effects.into_iter().find_map(|effect| match effect {
        Effect::Download { name, text, .. } => Some((name, text.to_string())),
        _ => None,
    });
    download.expect("a file")
}

fn bring(app: &mut App, text: &str) {
    app.send(Msg::Brought {
        name: "f.twinning.json".to_owned(),
        bytes: Ok(text.as_bytes().to_vec()),
    });
}

/// Opens a part elsewhere, answers one question, and gives the file back.
fn answered_elsewhere(text: &str, answer: u8) -> String {
    let mut app = App::with_store(Vec::new());
    bring(&mut app, text);
    assert_eq!(app.model.incoming.as_ref().unwrap().home, None);
    app.send(Msg::Accept(Accept::Add));
    assert_eq!(app.model.page(), Some(&Page::Respondents));
    let item = app.model.open().unwrap();
    let (who, _) = item.saved.respondent().unwrap();
    app.send(Msg::Edit(Edit::respondent_answer(
        who,
        staff(),
        level(answer),
    )));
    let id = app.id();
    downloaded(app.send(Msg::ExportFile(id))).1
}

#[test]
fn a_part_holds_what_its_respondent_needs_and_nothing_else() {
    let (mut app, people) = body();
    app.send(Msg::Edit(Edit::respondent_answer(
        people[1].clone(),
        staff(),
        level(1),
    )));
    let (name, text) = downloaded(app.send(Msg::GiveOut(people[0].clone())));
    assert_eq!(name, "body-ms-a-1970-01-01.twinning.json");
    let file: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(file["part_of"], json!(app.id()));
    assert_eq!(file["assessment"]["organization"]["name"], "Body");
    assert_eq!(file["assessment"]["answers"], json!({}));
    let respondents = file["assessment"]["respondents"].as_object().unwrap();
    assert_eq!(respondents.len(), 1);
    assert_eq!(respondents[people[0].as_str()]["name"], "Ms A");
}

#[test]
fn files_of_respondents_can_be_told_apart_in_every_script() {
    let (mut app, _) = body();
    let names = ["فاطمة", "محمد", "José", "Josè", "JOSÉ", "", " — "];
    for name in names {
        app.send(Msg::AddRespondent(name.to_owned()));
    }
    let ids: Vec<_> = given(&app).keys().cloned().collect();
    let files: BTreeSet<_> = ids
        .iter()
        .map(|id| downloaded(app.send(Msg::GiveOut(id.clone()))).0)
        .collect();
    assert_eq!(files.len(), ids.len(), "{files:?}");
    for part in ["body-محمد-1970", "body-josè-1970", "body-respondent-new-"] {
        let is_there = |file: &String| file.starts_with(part);
        assert!(files.iter().any(is_there), "{part}: {files:?}");
    }
}

#[test]
fn a_file_bears_the_day_of_the_reader() {
    let (mut app, people) = body();
    app.zone = Zone::ahead(-60);
    let (name, _) = downloaded(app.send(Msg::GiveOut(people[0].clone())));
    assert_eq!(name, "body-ms-a-1969-12-31.twinning.json");
}

#[test]
fn parts_come_back_in_any_order_and_twice() {
    let (mut app, people) = body();
    let files: Vec<String> = people
        .iter()
        .zip([2, 5])
        .map(|(who, answer)| {
            let (_, text) = downloaded(app.send(Msg::GiveOut(who.clone())));
            answered_elsewhere(&text, answer)
        })
        .collect();
    for order in [[0, 1], [1, 0]] {
        for at in order {
            bring(&mut app, &files[at]);
        }
        let incoming = app.model.incoming.clone().unwrap();
        assert_eq!(incoming.behind, 1, "the second file waits");
        assert_eq!(incoming.home.as_ref().unwrap().id, app.id());
        app.send(Msg::Accept(Accept::Join));
        assert!(app.model.incoming.is_some());
        app.send(Msg::Accept(Accept::Join));
        assert!(app.model.incoming.is_none());
        let levels: Vec<_> = people
            .iter()
            .map(|who| given(&app).get(who).expect("a respondent").value(&staff()))
            .collect();
        assert_eq!(levels, [level(2).value, level(5).value]);
    }
    let body = &app.model.open().unwrap().saved.assessment;
    let agreed = body.value(&staff());
    assert_eq!(agreed, level(3).value, "the agreed answer stays");
    assert_eq!(app.model.page(), Some(&Page::Respondents));
    assert_eq!(app.model.shelf.len(), 1);
}

#[test]
fn joining_can_be_undone_and_joining_nothing_new_changes_nothing() {
    let (mut app, people) = body();
    let (_, text) = downloaded(app.send(Msg::GiveOut(people[0].clone())));
    let before = app.model.open().unwrap().saved.clone();
    bring(&mut app, &text);
    app.send(Msg::Accept(Accept::Join));
    assert_eq!(app.model.open().unwrap().saved, before);
    bring(&mut app, &answered_elsewhere(&text, 4));
    app.send(Msg::Accept(Accept::Join));
    assert!(
        given(&app)
            .get(&people[0])
            .expect("a respondent")
            .value(&staff())
            .is_some()
    );
    app.undo();
    assert!(
        given(&app)
            .get(&people[0])
            .expect("a respondent")
            .value(&staff())
            .is_none()
    );
}

#[test]
fn a_file_of_another_assessment_says_so_and_changes_nothing() {
    let (mut other, people) = body();
    let (_, text) = downloaded(other.send(Msg::GiveOut(people[0].clone())));
    let text = text.replace(people[0].as_str(), "stranger");
    let text = text.replace(&other.id(), "elsewhere");
    let (mut app, _) = body();
    let before = app.model.shelf.clone();
    bring(&mut app, &text);
    let incoming = app.model.incoming.clone().unwrap();
    assert_eq!(incoming.home, None);
    assert_eq!(incoming.problems[0].kind, ProblemKind::OtherAssessment);
    app.send(Msg::Accept(Accept::Join));
    assert_eq!(app.model.shelf, before);
}

#[test]
fn a_part_without_its_respondent_is_refused() {
    let (mut app, people) = body();
    let (_, text) = downloaded(app.send(Msg::GiveOut(people[0].clone())));
    let mut file: Json = serde_json::from_str(&text).unwrap();
    for damage in [json!({}), json!([]), json!(null), json!("x")] {
        file["assessment"]["respondents"] = damage;
        let (read, problems) = import(file.to_string().as_bytes(), &content().basis());
        assert_eq!(read, None);
        let last = problems.last().unwrap();
        assert_eq!(last.kind, ProblemKind::NoRespondent);
    }
    let before = app.model.shelf.clone();
    bring(&mut app, &file.to_string());
    assert!(app.model.incoming.as_ref().unwrap().saved.is_none());
    app.send(Msg::Accept(Accept::Join));
    assert_eq!(app.model.shelf, before);
}

#[test]
fn a_copy_of_the_assessment_takes_files_of_its_own_respondents() {
    let (mut app, people) = body();
    let (_, text) = downloaded(app.send(Msg::GiveOut(people[0].clone())));
    let original = app.id();
    app.send(Msg::Duplicate(original.clone()));
    app.send(Msg::Delete(original));
    bring(&mut app, &answered_elsewhere(&text, 4));
    assert!(app.model.incoming.as_ref().unwrap().home.is_some());
    app.send(Msg::Accept(Accept::Join));
    assert_eq!(
        given(&app)
            .get(&people[0])
            .expect("a respondent")
            .value(&staff()),
        level(4).value
    );
}

#[test]
fn the_whole_file_of_another_device_joins_its_respondents() {
    let (mut app, people) = body();
    let mut theirs = (*app.model.open().unwrap().saved).clone();
    let one = theirs.assessment.respondents.get_mut(&people[0]).unwrap();
    one.give(staff(), level(5), Moment(9));
    theirs.assessment.organization.name = "Not taken".to_owned();
    bring(&mut app, &theirs.export(&content().basis()));
    app.send(Msg::Accept(Accept::Join));
    assert_eq!(
        given(&app)
            .get(&people[0])
            .expect("a respondent")
            .value(&staff()),
        level(5).value
    );
    assert_eq!(app.shown_name(), "Body");
}

#[test]
fn a_respondent_is_renamed_and_removed_with_undo() {
    let (mut app, people) = body();
    let who = people[0].clone();
    app.send(Msg::Edit(Edit::respondent_answer(
        who.clone(),
        staff(),
        level(2),
    )));
    app.send(Msg::Edit(Edit::Rename(who.clone(), "Dr A".to_owned())));
    let (_, older) = downloaded(app.send(Msg::GiveOut(who.clone())));
    app.send(Msg::Edit(Edit::Rename(who.clone(), "Prof A".to_owned())));
    bring(&mut app, &older);
    app.send(Msg::Accept(Accept::Join));
    assert_eq!(
        given(&app).get(&who).expect("a respondent").name,
        "Prof A",
        "the later name stands"
    );
    let leave = Msg::Remove(Edit::RemoveRespondent(who.clone()), Phrase::new("gone"));
    app.send(leave);
    assert!(!given(&app).contains_key(&who));
    app.undo();
    assert_eq!(
        given(&app).get(&who).expect("a respondent").value(&staff()),
        level(2).value
    );
}

#[test]
fn answers_of_a_respondent_are_stored_like_any_other_change() {
    let (mut app, people) = body();
    app.confirm(2);
    let who = people[0].clone();
    let effects = app.send(Msg::Edit(Edit::respondent_answer(
        who.clone(),
        staff(),
        level(2),
    )));
    assert_eq!(puts(&effects), [], "the write before it is under way");
    assert_eq!(notes(&effects).len(), 1, "it is put down meanwhile");
    let effects = app.confirm(3);
    assert!(matches!(&effects[..], [Effect::Put(record, _)] if record.text.contains("Ms A")));
    let again = app.send(Msg::Edit(Edit::respondent_answer(who, staff(), level(2))));
    assert_eq!(again, [], "the same answer again is no change");
}

#[test]
fn two_tabs_with_the_same_part_lose_nothing() {
    let (mut app, people) = body();
    let (_, text) = downloaded(app.send(Msg::GiveOut(people[0].clone())));
    let mut tab = App::with_store(Vec::new());
    bring(&mut tab, &text);
    tab.send(Msg::Accept(Accept::Add));
    tab.confirm(1);
    let who = people[0].clone();
    tab.send(Msg::Edit(Edit::respondent_answer(
        who.clone(),
        staff(),
        level(2),
    )));
    let mut theirs = import(text.as_bytes(), &content().basis()).0.unwrap();
    let other = IndicatorId::parse("training").unwrap();
    let one = theirs.assessment.respondents.get_mut(&who).unwrap();
    one.give(other.clone(), level(4), Moment(1));
    let found = twinning_core::app::Record {
        id: tab.id(),
        revision: 2,
        text: theirs.export(&content().basis()).into(),
        filed: None,
    };
    tab.conflict(2, found);
    assert_eq!(
        tab.saving(),
        Saving::Writing { again: false },
        "joined, and nothing is asked"
    );
    let both: &Respondent = given(&tab).get(&who).expect("a respondent");
    assert_eq!(
        (both.value(&staff()), both.value(&other)),
        (level(2).value, level(4).value)
    );
    assert_eq!(tab.model.shelf.len(), 1);
}

#[test]
fn a_part_is_not_copied_and_has_one_respondent() {
    let (mut app, people) = body();
    let (_, text) = downloaded(app.send(Msg::GiveOut(people[0].clone())));
    let mut elsewhere = App::with_store(Vec::new());
    bring(&mut elsewhere, &text);
    elsewhere.send(Msg::Accept(Accept::Add));
    let id = elsewhere.id();
    elsewhere.send(Msg::Duplicate(id.clone()));
    elsewhere.send(Msg::AddRespondent("C".to_owned()));
    bring(&mut elsewhere, &text);
    elsewhere.send(Msg::Accept(Accept::Add));
    assert_eq!(elsewhere.model.shelf.len(), 1);
    assert_eq!(given(&elsewhere).len(), 1);
    assert_eq!(elsewhere.model.route, Route::to(&id, Page::Respondents));
}
