//! Keeping what people do: every change is written, confirmed, and never overwritten silently.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, puts, record};
use common::content;
use twinning_core::app::{Effect, Msg, Page, PutError, Record, Resolve, Route, Saving, Store};
use twinning_core::assessment::Edit;
use twinning_core::assessment::{Answer, Scope, Value};
use twinning_core::basics::{IndicatorId, Level, Reply};
use twinning_core::file::import;

#[test]
fn an_answer_is_written_when_it_is_given_and_saved_only_when_confirmed() {
    let mut app = App::begun();
    let id = IndicatorId::parse("staff").unwrap();
    let answer = Answer {
        value: Level::new(3).map(Value::Level),
        ..Answer::default()
    };
    let effects = app.send(Msg::Edit(Edit::answer(id.clone(), answer.clone())));
    let [Effect::Put(record)] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(record.revision, 2);
    let (saved, _) = import(record.text.as_bytes(), &content().basis());
    assert_eq!(saved.unwrap().assessment.answers.get(&id), Some(&answer));
    assert_eq!(app.saving(), Saving::Writing { again: false });
    app.confirm(2);
    assert_eq!(app.saving(), Saving::Saved);
}

#[test]
fn a_change_during_a_write_is_written_after_it() {
    let mut app = App::begun();
    assert_eq!(puts(&app.name("A")), [(2, "A".to_owned())]);
    assert_eq!(puts(&app.name("AB")), []);
    assert_eq!(puts(&app.name("ABC")), []);
    assert_eq!(puts(&app.confirm(2)), [(3, "ABC".to_owned())]);
    assert_eq!(puts(&app.confirm(3)), []);
    assert_eq!(app.saving(), Saving::Saved);
}

#[test]
fn an_edit_that_changes_nothing_writes_nothing() {
    let mut app = App::begun();
    app.name("A");
    app.confirm(2);
    assert_eq!(app.name("A"), []);
}

#[test]
fn a_refused_write_is_said_and_the_next_change_tries_again() {
    let mut app = App::begun();
    app.name("A");
    let id = app.id();
    app.send(Msg::Put {
        id,
        revision: 2,
        result: Err(PutError::Refused("full".to_owned())),
    });
    assert_eq!(app.saving(), Saving::Failed("full".to_owned()));
    assert_eq!(puts(&app.name("B")), [(2, "B".to_owned())]);
}

#[test]
fn without_a_store_everything_works_in_memory_and_says_so() {
    let mut app = App::new("#/");
    app.send(Msg::Stored(Err("blocked".to_owned())));
    assert_eq!(app.model.store, Store::Memory("blocked".to_owned()));
    assert_eq!(puts(&app.send(Msg::Begin(Scope::Full))), []);
    app.name("A");
    assert_eq!(app.shown_name(), "A");
}

#[test]
fn what_was_begun_before_the_store_answered_is_written_then() {
    let mut app = App::new("#/");
    app.send(Msg::Begin(Scope::Full));
    app.name("early");
    let effects = app.send(Msg::Stored(Ok(vec![record("old", 4, "Old")])));
    assert_eq!(puts(&effects), [(1, "early".to_owned())]);
    assert_eq!(app.model.documents.len(), 2);
}

#[test]
fn the_browser_is_asked_once_to_keep_what_is_stored() {
    let mut app = App::with_store(Vec::new());
    let first = app.send(Msg::Begin(Scope::Full));
    assert!(first.contains(&Effect::Persist));
    app.confirm(1);
    assert!(!app.name("A").contains(&Effect::Persist));
    app.send(Msg::Persisted(Reply::Yes));
    assert_eq!(app.model.store, Store::Browser(Reply::Yes));
}

#[test]
fn two_tabs_never_overwrite_each_other_silently() {
    for (how, shown, written, count) in [
        (Resolve::KeepMine, "mine", vec![(6, "mine".to_owned())], 1),
        (Resolve::TakeTheirs, "theirs", vec![], 1),
        (Resolve::KeepBoth, "mine", vec![(1, "mine".to_owned())], 2),
    ] {
        let mut app = App::with_store(vec![record("x", 4, "before")]);
        app.send(Msg::Go(Route::to("x", Page::Organization)));
        app.name("mine");
        let effects = app.conflict(5);
        assert_eq!(effects, [Effect::Fetch("x".to_owned())]);
        assert_eq!(
            puts(&app.name("mine")),
            [],
            "nothing is written while it is not settled"
        );
        let found = Ok(Some(record("x", 5, "theirs")));
        app.send(Msg::Fetched {
            id: "x".to_owned(),
            found,
        });
        assert!(matches!(app.saving(), Saving::Conflict(Some(_))));
        assert_eq!(app.shown_name(), "mine");
        let effects = app.send(Msg::Resolve(how));
        assert_eq!(puts(&effects), written, "{how:?}");
        assert_eq!(app.shown_name(), shown, "{how:?}");
        assert_eq!(app.model.documents.len(), count);
    }
}

#[test]
fn another_tabs_change_is_shown_where_nothing_was_changed_here() {
    let mut app = App::with_store(vec![record("x", 4, "before")]);
    app.send(Msg::Go(Route::to("x", Page::Organization)));
    assert_eq!(
        app.send(Msg::ChangedElsewhere("x".to_owned())),
        [Effect::Fetch("x".to_owned())]
    );
    app.send(Msg::Fetched {
        id: "x".to_owned(),
        found: Ok(Some(record("x", 5, "theirs"))),
    });
    assert_eq!(app.shown_name(), "theirs");
    app.send(Msg::Fetched {
        id: "x".to_owned(),
        found: Ok(Some(record("x", 3, "stale"))),
    });
    assert_eq!(app.shown_name(), "theirs");
}

#[test]
fn another_tabs_deletion_takes_nothing_from_the_screen() {
    let mut app = App::with_store(vec![record("x", 4, "before")]);
    app.send(Msg::Go(Route::to("x", Page::Organization)));
    app.name("mine");
    app.conflict(5);
    let effects = app.send(Msg::Fetched {
        id: "x".to_owned(),
        found: Ok(None),
    });
    assert_eq!(puts(&effects).len(), 1);
    assert_eq!(app.shown_name(), "mine");
}

#[test]
fn a_write_that_arrives_after_the_deletion_is_deleted_too() {
    let mut app = App::begun();
    app.name("A");
    let id = app.id();
    app.send(Msg::Delete(id.clone()));
    assert_eq!(app.model.route, Route::Start);
    let effects = app.send(Msg::Put {
        id: id.clone(),
        revision: 2,
        result: Ok(()),
    });
    assert_eq!(effects, [Effect::Delete(id)]);
}

#[test]
fn records_that_cannot_be_read_are_said_and_left_alone() {
    let bad = Record {
        id: "bad".to_owned(),
        revision: 1,
        text: "{".into(),
        filed: None,
    };
    let app = App::with_store(vec![bad, record("x", 1, "good")]);
    assert_eq!(app.model.documents.len(), 1);
    assert_eq!(app.model.notices.len(), 1);
}

#[test]
fn a_state_that_cannot_be_read_is_no_deletion() {
    for found in [
        Err("lost".to_owned()),
        Ok(Some(Record {
            text: "{".into(),
            ..record("x", 5, "theirs")
        })),
    ] {
        let mut app = App::with_store(vec![record("x", 4, "before")]);
        app.send(Msg::Go(Route::to("x", Page::Organization)));
        app.name("mine");
        app.conflict(5);
        let id = "x".to_owned();
        assert_eq!(app.send(Msg::Fetched { id, found }), []);
        assert!(matches!(app.saving(), Saving::Failed(_)));
        assert_eq!(app.shown_name(), "mine");
    }
}

#[test]
fn an_answer_to_an_older_write_is_not_taken_for_the_present_one() {
    let mut app = App::with_store(vec![record("x", 4, "before")]);
    app.send(Msg::Go(Route::to("x", Page::Organization)));
    app.name("mine");
    app.send(Msg::Delete("x".to_owned()));
    assert_eq!(puts(&app.send(Msg::Undo)), [(1, "mine".to_owned())]);
    let late = |revision| Msg::Put {
        id: "x".to_owned(),
        revision,
        result: Ok(()),
    };
    app.send(late(5));
    assert_eq!(app.document("x").stored, 0);
    app.send(late(1));
    assert_eq!(app.document("x").stored, 1);
}

#[test]
fn what_waits_for_another_write_is_written_when_the_page_is_left() {
    let mut app = App::begun();
    app.name("A");
    app.name("AB");
    assert_eq!(puts(&app.send(Msg::Leaving)), [(3, "AB".to_owned())]);
    assert_eq!(puts(&app.send(Msg::Leaving)), [], "once");
    app.confirm(2);
    assert_eq!(app.saving(), Saving::Writing { again: false });
    app.confirm(3);
    assert_eq!(app.saving(), Saving::Saved);
    assert_eq!(puts(&app.name("ABC")), [(4, "ABC".to_owned())]);
}

#[test]
fn a_conflict_of_an_overtaken_write_is_still_a_conflict() {
    let mut app = App::begun();
    app.name("A");
    app.name("AB");
    app.send(Msg::Leaving);
    app.conflict(2);
    assert_eq!(app.saving(), Saving::Conflict(None));
}
