//! Keeping what people do: every change is written, confirmed, and never overwritten silently.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, notes, puts, record};
use common::content;
use twinning_core::app::{Effect, Msg, NoStore, PutError, Resolve, Route, Saving, Stock, Store};
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
        as_of: content().instrument.changed_by(&id),
        ..Answer::default()
    };
    let effects = app.send(Msg::Edit(Edit::answer(id.clone(), answer.clone())));
    let [Effect::Put(record, entry)] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(record.revision, 2);
    assert_eq!(entry.answered, 1);
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
    for name in ["AB", "ABC"] {
        let effects = app.name(name);
        assert_eq!(puts(&effects), []);
        assert_eq!(notes(&effects), [name], "it is put down meanwhile");
    }
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
fn a_refused_write_is_said_and_tried_again_until_it_is_confirmed() {
    let mut app = App::begun();
    app.name("A");
    let mut pauses = Vec::new();
    for _ in 0..12 {
        let effects = app.answered(2, Err(PutError::Refused("full".to_owned())));
        let [Effect::Later(pause, again)] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        assert_eq!(app.saving(), Saving::Refused);
        assert_eq!(app.model.open().unwrap().refusal(), Some("full"));
        pauses.push(*pause);
        assert_eq!(puts(&app.send((**again).clone())), [(2, "A".to_owned())]);
        let refusal = app.model.open().unwrap().refusal();
        assert_eq!(refusal, Some("full"), "said until it is stored");
    }
    assert_eq!(pauses.first(), Some(&1_000));
    assert_eq!(pauses.last(), Some(&60_000));
    assert!(pauses.is_sorted());
    app.confirm(2);
    assert_eq!(app.saving(), Saving::Saved);
    assert_eq!(app.model.open().unwrap().refusal(), None);
    let id = app.id();
    assert_eq!(app.send(Msg::PutAgain(id)), [], "nothing is left to try");
}

#[test]
fn a_change_after_a_refusal_is_tried_at_once() {
    let mut app = App::begun();
    app.name("A");
    app.answered(2, Err(PutError::Refused("full".to_owned())));
    assert_eq!(puts(&app.name("B")), [(2, "B".to_owned())]);
    let id = app.id();
    let effects = app.answered(2, Err(PutError::Refused("full".to_owned())));
    assert!(matches!(effects.as_slice(), [Effect::Later(1_000, _)]));
    app.name("C");
    assert_eq!(app.send(Msg::PutAgain(id)), [], "one write at a time");
}

/// Somebody who goes on answering does not wait a minute after there is room again.
#[test]
fn however_often_changes_are_refused_the_next_try_comes_soon() {
    let mut app = App::begun();
    let id = app.id();
    for round in 0..12 {
        app.name(&format!("round {round}"));
        let effects = app.answered(2, Err(PutError::Refused("full".to_owned())));
        let [Effect::Later(pause, _)] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        assert_eq!(*pause, 1_000);
        for _ in 0..round {
            app.send(Msg::PutAgain(id.clone()));
            app.answered(2, Err(PutError::Refused("full".to_owned())));
        }
    }
}

#[test]
fn without_a_store_everything_works_in_memory_and_says_so() {
    for why in [NoStore::Newer, NoStore::Refused("blocked".to_owned())] {
        let mut app = App::new("#/");
        app.send(Msg::Stored(Err(why.clone())));
        assert_eq!(app.model.store, Store::Memory(why));
        let effects = app.send(Msg::Begin(Scope::Full));
        assert_eq!((puts(&effects), notes(&effects)), (vec![], vec![]));
        app.name("A");
        assert_eq!(app.shown_name(), "A");
        let listed = app.model.listed().entries;
        assert_eq!(listed[0].name, "A", "the list follows");
    }
}

#[test]
fn what_was_begun_before_the_store_answered_is_put_down_at_once_and_written_then() {
    let mut app = App::new("#/");
    app.send(Msg::Begin(Scope::Full));
    assert_eq!(notes(&app.name("early")), ["early"]);
    let effects = app.open(vec![record("old", 4, "Old")], Vec::new());
    assert_eq!(puts(&effects), [(1, "early".to_owned())]);
    assert_eq!(app.model.shelf.len(), 2);
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

/// An app in which another tab stored “theirs” while “mine” was written.
fn in_conflict() -> App {
    let mut app = App::at("#/a/x/organization", vec![record("x", 4, "before")]);
    app.name("mine");
    app.conflict(5, record("x", 5, "theirs"));
    app
}

#[test]
fn two_tabs_never_overwrite_each_other_silently() {
    for (how, shown, written, count) in [
        (Resolve::KeepMine, "mine", vec![(6, "mine".to_owned())], 1),
        (Resolve::TakeTheirs, "theirs", vec![], 1),
        (Resolve::KeepBoth, "mine", vec![(1, "mine".to_owned())], 2),
    ] {
        let mut app = in_conflict();
        assert!(matches!(app.saving(), Saving::Conflict(Some(_))));
        assert_eq!(app.shown_name(), "mine");
        let effects = app.name("mine!");
        assert_eq!(
            puts(&effects),
            [],
            "nothing is written while it is not settled"
        );
        assert_eq!(notes(&effects), ["mine!"], "and nothing is lost");
        app.name("mine");
        let effects = app.send(Msg::Resolve(how));
        assert_eq!(puts(&effects), written, "{how:?}");
        assert_eq!(app.shown_name(), shown, "{how:?}");
        assert_eq!(app.model.shelf.len(), count);
    }
}

#[test]
fn the_way_a_conflict_was_settled_can_be_undone() {
    for (how, other) in [
        (Resolve::KeepMine, "theirs"),
        (Resolve::TakeTheirs, "mine"),
        (Resolve::KeepBoth, "mine"),
    ] {
        let mut app = in_conflict();
        app.send(Msg::Resolve(how));
        app.undo();
        let name = &app.document("x").saved.assessment.organization.name;
        assert_eq!(name, other, "{how:?}");
    }
}

#[test]
fn the_same_state_from_another_tab_is_no_conflict() {
    let mut app = App::at("#/a/x/organization", vec![record("x", 4, "before")]);
    app.name("same");
    let effects = app.conflict(5, record("x", 5, "same"));
    assert_eq!(puts(&effects), [(6, "same".to_owned())]);
}

#[test]
fn another_tabs_change_is_shown_where_nothing_was_changed_here() {
    let mut app = App::at("#/a/x/organization", vec![record("x", 4, "before")]);
    app.elsewhere(record("x", 5, "theirs"));
    assert_eq!(app.shown_name(), "theirs");
    assert_eq!(app.model.shelf["x"].name, "theirs");
    app.elsewhere(record("x", 3, "stale"));
    assert_eq!(app.shown_name(), "theirs");
}

#[test]
fn another_tabs_deletion_takes_nothing_from_the_screen() {
    let mut app = App::at("#/a/x/organization", vec![record("x", 4, "before")]);
    app.store.clear();
    app.send(Msg::ChangedElsewhere("x".to_owned()));
    assert_eq!(
        app.saving(),
        Saving::Gone,
        "it does not say “Saved” any more"
    );
    assert_eq!(app.shown_name(), "before");
    assert_eq!(puts(&app.name("mine")), [(5, "mine".to_owned())]);
}

#[test]
fn what_is_not_open_and_gone_leaves_the_list() {
    let mut app = App::with_store(vec![record("x", 4, "X"), record("y", 1, "Y")]);
    app.store.remove("x");
    app.send(Msg::ChangedElsewhere("x".to_owned()));
    assert_eq!(app.model.shelf.keys().collect::<Vec<_>>(), ["y"]);
}

#[test]
fn a_store_that_was_emptied_is_noticed_when_it_is_read_again() {
    let mut app = App::at(
        "#/a/x/organization",
        vec![record("x", 4, "X"), record("y", 1, "Y")],
    );
    app.store.clear();
    app.send(Msg::Stored(Ok(Stock::default())));
    assert_eq!(app.saving(), Saving::Gone);
    assert_eq!(app.model.shelf.keys().collect::<Vec<_>>(), ["x"]);
    assert_eq!(app.model.notices.len(), 1, "that Y is gone is said");
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
fn an_answer_to_an_older_write_is_not_taken_for_the_present_one() {
    let mut app = App::at("#/a/x/organization", vec![record("x", 4, "before")]);
    app.name("mine");
    app.send(Msg::Delete("x".to_owned()));
    assert_eq!(puts(&app.undo()), [(6, "mine".to_owned())]);
    let late = |revision| Msg::Put {
        id: "x".to_owned(),
        revision,
        result: Ok(()),
    };
    app.send(late(5));
    let saving = |app: &App| app.document("x").saving.clone();
    assert!(matches!(saving(&app), Saving::Writing { .. }));
    app.send(late(6));
    assert_eq!(saving(&app), Saving::Saved);
}

#[test]
fn a_write_that_seemed_lost_and_arrived_after_all_is_gone_on_from() {
    let mut app = App::begun();
    app.name("A");
    app.answered(2, Err(PutError::Refused("no answer".to_owned())));
    app.name("AB");
    let effects = app.answered(2, Err(PutError::Behind(2)));
    assert_eq!(puts(&effects), [(3, "AB".to_owned())]);
}

#[test]
fn what_waits_and_could_not_be_put_down_is_written_when_the_page_is_left() {
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
fn a_conflict_of_an_overtaken_write_is_not_settled_by_the_later_one() {
    for confirmed_first in [false, true] {
        let mut app = App::begun();
        app.name("A");
        app.name("AB");
        app.send(Msg::Leaving);
        if confirmed_first {
            app.confirm(3);
        }
        let id = app.id();
        app.conflict(2, record(&id, 2, "theirs"));
        if !confirmed_first {
            app.confirm(3);
        }
        assert!(matches!(app.saving(), Saving::Conflict(Some(_))));
        let effects = app.send(Msg::Resolve(Resolve::TakeTheirs));
        assert_eq!(
            puts(&effects),
            [(4, "theirs".to_owned())],
            "over what arrived"
        );
    }
}
