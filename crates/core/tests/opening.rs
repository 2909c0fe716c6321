//! Opening what is stored or was noted: what cannot be read is left as it is, and nothing noted is lost.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, puts, record};
use twinning_core::app::{Closed, Effect, Msg, Note, Page, PutError, Record, Route, Saving};

/// A record that holds nothing that can be read.
fn unreadable(id: &str) -> Record {
    Record {
        text: "{".into(),
        ..record(id, 1, "")
    }
}

#[test]
fn what_cannot_be_read_is_left_as_it_is_can_be_taken_out_and_be_deleted() {
    let mut app = App::at(
        "#/a/bad/check",
        vec![unreadable("bad"), record("x", 1, "good")],
    );
    assert!(matches!(app.model.closed(), Some(Closed::Unreadable(_))));
    assert!(app.model.shelf["bad"].unreadable);
    let effects = app.send(Msg::ExportFile("bad".to_owned()));
    let [Effect::Download { text, .. }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(&**text, "{", "as it is stored");
    app.send(Msg::Delete("bad".to_owned()));
    assert_eq!(app.model.shelf.len(), 1);
    let effects = app.undo();
    let [Effect::Put(record, _)] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(record.text, unreadable("bad").text, "as it was");
    assert!(record.revision > unreadable("bad").revision);
}

#[test]
fn a_state_that_cannot_be_read_is_no_deletion() {
    for theirs in [Err("lost".to_owned()), Ok(unreadable("x"))] {
        let mut app = App::at("#/a/x/organization", vec![record("x", 4, "before")]);
        app.name("mine");
        app.answered(5, Err(PutError::Conflict(theirs)));
        assert_eq!(app.saving(), Saving::Refused);
        assert_eq!(app.shown_name(), "mine");
    }
}

#[test]
fn what_the_browser_does_not_give_is_asked_for_again_when_it_is_opened_again() {
    let mut app = App::with_store(vec![record("x", 4, "X")]);
    app.is_closed = true;
    app.send(Msg::Go(Route::to("x", Page::Check)));
    let why = Closed::Refused("busy".to_owned());
    assert_eq!(app.model.closed(), Some(&why));
    assert!(!app.model.is_opening());
    app.is_closed = false;
    app.send(Msg::Go(Route::Start));
    app.send(Msg::Go(Route::to("x", Page::Check)));
    assert!(app.model.open().is_some());
}

/// A state that was noted, to be stored with this revision.
fn note(revision: u32, name: &str, stored: Option<Record>, is_later: bool) -> Note {
    Note {
        record: record("x", revision, name),
        stored,
        is_later,
    }
}

#[test]
fn what_was_noted_and_not_stored_goes_on_where_it_was() {
    let stored = record("x", 4, "stored");
    for (note, written) in [
        // Never handed over; handed over in part; begun and never stored; deleted meanwhile.
        (note(5, "typed", Some(stored.clone()), false), 5),
        (note(5, "typed", Some(record("x", 5, "typ")), true), 6),
        (note(1, "typed", None, false), 1),
        (note(5, "typed", None, false), 1),
    ] {
        let mut app = App::new("#/");
        let records: Vec<_> = note.stored.iter().cloned().collect();
        let effects = app.open(records, vec![note]);
        assert_eq!(puts(&effects), [(written, "typed".to_owned())]);
    }
}

#[test]
fn what_was_noted_and_is_stored_is_dropped() {
    let stored = record("x", 5, "typed");
    let mut app = App::new("#/");
    let noted = note(5, "typed", Some(stored.clone()), true);
    let effects = app.open(vec![stored], vec![noted]);
    assert_eq!(effects, [Effect::DropNote("x".to_owned())]);
}

#[test]
fn what_was_noted_beside_another_tabs_change_is_asked_about() {
    let stored = record("x", 5, "theirs");
    let mut app = App::new("#/a/x/organization");
    let noted = note(5, "mine", Some(stored.clone()), false);
    let effects = app.open(vec![stored], vec![noted]);
    assert_eq!(puts(&effects), []);
    assert!(matches!(app.saving(), Saving::Conflict(Some(_))));
    assert_eq!(app.shown_name(), "mine");
}

#[test]
fn assessments_that_are_stored_and_not_listed_are_read_and_listed() {
    let mut app = App::with_store(vec![record("x", 1, "X")]);
    let records = vec![record("y", 3, "Y"), unreadable("z"), record("x", 1, "X")];
    let effects = app.send(Msg::Unlisted(records));
    let entered = effects.iter().map(|effect| match effect {
        Effect::Enter(entry) => (entry.id.as_str(), entry.unreadable),
        other => panic!("{other:?}"),
    });
    assert_eq!(entered.collect::<Vec<_>>(), [("y", false), ("z", true)]);
    assert_eq!(app.model.shelf.len(), 3);
    assert!(app.model.documents.is_empty(), "none was opened");
}

/// What is to be written as a file does not wait for what is to be read.
#[test]
fn a_file_is_given_while_something_waits_to_be_read() {
    let mut app = App::at("#/a/x/organization", vec![record("x", 4, "before")]);
    app.is_idle = true;
    app.send(Msg::Brought {
        name: "other.json".to_owned(),
        bytes: Ok("{}".into()),
    });
    app.send(Msg::ExportFile("x".to_owned()));
    assert_eq!(app.document("x").filed, None, "it is not given yet");
    assert_eq!(app.waiting.len(), 2, "both are asked for");
    let effects = app.work_off();
    assert!(effects.iter().any(|e| matches!(e, Effect::Download { .. })));
    assert!(app.document("x").filed.is_some());
}
