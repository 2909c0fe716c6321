//! What happens in the app and what is asked of the browser: deleting, files, samples, pages.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, puts, record};
use std::rc::Rc;
use twinning_core::app::{Accept, Effect, Format, Msg, Page, Record, Route};
use twinning_core::assessment::Edit;
use twinning_core::assessment::{Ambition, Merit, Organization, Plan};
use twinning_core::basics::{Patch, Phrase};
use twinning_core::result::Derived;

#[test]
fn deleting_can_be_undone() {
    let mut app = App::with_store(vec![record("x", 4, "kept")]);
    let effects = app.send(Msg::Delete("x".to_owned()));
    assert_eq!(effects, [Effect::Delete("x".to_owned())]);
    assert!(app.model.documents.is_empty());
    let effects = app.send(Msg::Undo);
    assert_eq!(puts(&effects), [(1, "kept".to_owned())]);
    assert_eq!(app.document("x").saved.assessment.organization.name, "kept");
    assert!(app.model.notices.is_empty());
}

#[test]
fn what_was_removed_can_be_put_back() {
    let mut app = App::begun();
    app.name("before");
    app.confirm(2);
    let empty = Edit::Organization(Patch::set(
        |o: &mut Organization| &mut o.name,
        String::new(),
    ));
    app.send(Msg::Remove(empty, Phrase::new("removed")));
    app.confirm(3);
    assert_eq!(app.shown_name(), "");
    let effects = app.send(Msg::Undo);
    assert_eq!(
        puts(&effects),
        [(4, "before".to_owned())],
        "the revision goes on"
    );
    assert_eq!(app.send(Msg::Undo), []);
}

#[test]
fn a_file_is_shown_before_anything_is_stored() {
    let mut app = App::with_store(vec![record("x", 4, "here")]);
    let brought = |record: Record| Msg::Brought {
        name: "f.json".to_owned(),
        bytes: Ok(record.text.as_bytes().to_vec()),
    };
    assert_eq!(app.send(brought(record("x", 9, "brought"))), []);
    let incoming = app.model.incoming.clone().unwrap();
    assert_eq!(
        incoming
            .existing
            .as_ref()
            .unwrap()
            .assessment
            .organization
            .name,
        "here"
    );
    app.send(Msg::Accept(Accept::Dismiss));
    assert_eq!(app.document("x").saved.assessment.organization.name, "here");

    app.send(brought(record("x", 9, "brought")));
    let effects = app.send(Msg::Accept(Accept::Add));
    assert_eq!(puts(&effects), [(1, "brought".to_owned())]);
    assert_eq!(app.model.documents.len(), 2);
    assert_eq!(app.document("x").saved.assessment.organization.name, "here");

    app.send(brought(record("x", 9, "brought")));
    let effects = app.send(Msg::Accept(Accept::Replace));
    assert_eq!(puts(&effects), [(5, "brought".to_owned())]);
    app.send(Msg::Put {
        id: "x".to_owned(),
        revision: 5,
        result: Ok(()),
    });
    app.send(Msg::Undo);
    assert_eq!(app.document("x").saved.assessment.organization.name, "here");
}

#[test]
fn a_file_that_is_not_ours_changes_nothing() {
    let mut app = App::with_store(vec![record("x", 4, "here")]);
    app.send(Msg::Brought {
        name: "f.png".to_owned(),
        bytes: Ok(vec![0x89, b'P', b'N', b'G']),
    });
    let incoming = app.model.incoming.clone().unwrap();
    assert!(incoming.saved.is_none() && incoming.problems[0].kind.is_fatal());
    assert_eq!(app.send(Msg::Accept(Accept::Add)), []);
    assert_eq!(app.model.documents.len(), 1);
    app.send(Msg::Brought {
        name: "f".to_owned(),
        bytes: Err("locked".to_owned()),
    });
    assert!(app.model.incoming.is_none());
    assert_eq!(app.model.notices.len(), 1);
}

#[test]
fn each_format_is_given_as_a_file_and_the_saved_file_is_remembered() {
    let (mut app, _) = App::with_sample(1, Page::Report);
    for format in Format::ALL {
        let effects = app.send(Msg::Export(format));
        let Some(Effect::Download { name, text, .. }) = effects.first() else {
            panic!("{format:?}")
        };
        assert!(name.ends_with(format.ending()), "{name}");
        assert!(text.len() > 5_000);
    }
    assert!(app.document("s").filed.is_some());
}

/// The sample in which all four arrangements are possible, on one of its pages.
fn strong(page: Page) -> (App, Vec<Effect>) {
    App::with_sample(2, page)
}

fn asks_to_refine(effects: &[Effect]) -> usize {
    effects.iter().filter(|e| **e == Effect::Refine).count()
}

#[test]
fn results_are_refined_slice_by_slice_while_they_are_shown() {
    let (mut app, effects) = strong(Page::Recommendation);
    assert_eq!(asks_to_refine(&effects), 1);
    let figures = |app: &App| {
        let ranking = &app.model.derived.as_ref().unwrap().advice.ranking;
        (ranking.draws(), ranking.is_settled())
    };
    assert_eq!(figures(&app), (500, false), "a first figure at once");
    // One request at a time, whatever else happens meanwhile.
    assert_eq!(asks_to_refine(&app.send(Msg::Dragging(false))), 0);
    let mut slices = 1;
    while asks_to_refine(&app.send(Msg::Refine)) == 1 {
        slices += 1;
    }
    let (draws, settled) = figures(&app);
    assert!(
        settled && draws > 2_000 && slices > 3,
        "{draws} in {slices}"
    );
    let derived = app.model.derived.clone().unwrap();
    let saved = Rc::clone(&derived.saved);
    assert_eq!(
        *derived,
        Derived::settled(saved, app.model.content().unwrap())
    );
    assert_eq!(asks_to_refine(&app.send(Msg::Refine)), 0);
}

#[test]
fn nothing_is_refined_where_no_result_is_shown() {
    let (mut app, effects) = strong(Page::Organization);
    assert_eq!(asks_to_refine(&effects), 0);
    let effects = app.send(Msg::Go(Route::to("s", Page::Plan)));
    assert_eq!(asks_to_refine(&effects), 1);
    app.send(Msg::Go(Route::Start));
    assert_eq!(asks_to_refine(&app.send(Msg::Refine)), 0);
}

#[test]
fn what_changes_no_figure_does_not_begin_anew() {
    let (mut app, _) = strong(Page::Plan);
    while asks_to_refine(&app.send(Msg::Refine)) == 1 {}
    let before = app.model.derived.clone().unwrap();
    let clear = Patch::set(|plan: &mut Plan| &mut plan.objectives, Vec::new());
    let effects = app.send(Msg::Edit(Edit::Plan(clear)));
    assert_eq!(asks_to_refine(&effects), 0);
    let after = app.model.derived.clone().unwrap();
    assert_eq!(after.advice.ranking, before.advice.ranking);
    assert_ne!(after.programme, before.programme);
    // An answer does, and an order of the criteria too.
    let criteria = vec![Merit::Need, Merit::Fit];
    let criteria = Patch::set(|ambition: &mut Ambition| &mut ambition.criteria, criteria);
    let effects = app.send(Msg::Edit(Edit::Ambition(criteria)));
    assert_eq!(asks_to_refine(&effects), 1);
}

#[test]
fn what_is_taken_along_is_settled() {
    for msg in [Msg::Print, Msg::Export(Format::Json)] {
        let (mut app, _) = strong(Page::Report);
        let effects = app.send(msg);
        assert!(app.model.derived.as_ref().unwrap().is_settled());
        if let [Effect::Download { text, .. }] = effects.as_slice() {
            assert!(text.contains("\"settled\": true"));
        } else {
            assert_eq!(effects, [Effect::Print]);
        }
    }
}

#[test]
fn a_sample_is_opened_once() {
    let mut app = App::with_store(Vec::new());
    let [(_, text), ..] = twinning_core::embedded::samples();
    let id = "sample-correspondent".to_owned();
    assert_eq!(
        app.send(Msg::Sample(id.clone())),
        [Effect::LoadSample(id.clone())]
    );
    app.send(Msg::SampleLoaded(Ok(text.to_owned())));
    assert_eq!(app.model.route, Route::to(&id, Page::Profile));
    assert!(app.model.derived.is_some());
    app.send(Msg::Go(Route::Start));
    assert!(
        !app.send(Msg::Sample(id))
            .iter()
            .any(|e| matches!(e, Effect::LoadSample(_)))
    );
}

#[test]
fn a_copy_has_its_own_id_and_a_name_that_says_so() {
    let mut app = App::with_store(vec![record("x", 4, "Body")]);
    let effects = app.send(Msg::Duplicate("x".to_owned()));
    assert_eq!(puts(&effects), [(1, "Copy of Body".to_owned())]);
    assert_eq!(app.model.documents.len(), 2);
}

#[test]
fn addresses_and_pages_follow_each_other() {
    let mut app = App::begun();
    let id = app.id();
    let effects = app.send(Msg::Go(Route::to(&id, Page::Profile)));
    let hash = format!("#/a/{id}/profile");
    assert_eq!(
        effects,
        [
            Effect::Address {
                hash,
                replace: false
            },
            Effect::Arrive
        ]
    );
    assert!(app.model.derived.is_some());
    assert_eq!(app.send(Msg::Address("#/".to_owned())), [Effect::Arrive]);
    assert!(app.model.derived.is_none());
    assert_eq!(app.send(Msg::Address("#/".to_owned())), []);
}

#[test]
fn files_brought_together_are_decided_one_by_one() {
    let mut app = App::with_store(Vec::new());
    let bring = |app: &mut App, name: &str, text: String| {
        app.send(Msg::Brought {
            name: name.to_owned(),
            bytes: Ok(text.into_bytes()),
        });
    };
    bring(&mut app, "a.json", record("a", 1, "A").text.to_string());
    bring(&mut app, "damaged.json", "{".to_owned());
    bring(&mut app, "b.json", record("b", 1, "B").text.to_string());
    bring(
        &mut app,
        "a again.json",
        record("a", 1, "A later").text.to_string(),
    );
    let shown = |app: &App| {
        let incoming = app.model.incoming.clone().unwrap();
        (incoming.name.clone(), incoming.behind)
    };
    assert_eq!(shown(&app), ("a.json".to_owned(), 3));
    app.send(Msg::Accept(Accept::Add));
    assert_eq!(shown(&app), ("damaged.json".to_owned(), 2));
    app.send(Msg::ChooseFile);
    assert_eq!(
        shown(&app),
        ("b.json".to_owned(), 1),
        "that one is done with"
    );
    app.send(Msg::Accept(Accept::Dismiss));
    assert_eq!(shown(&app), ("a again.json".to_owned(), 0));
    let existing = app.model.incoming.clone().unwrap().existing.clone();
    assert!(
        existing.is_some(),
        "what was added from the first file counts"
    );
    app.send(Msg::Accept(Accept::Replace));
    assert_eq!(app.model.incoming, None);
    assert_eq!(app.model.documents.len(), 1);
    assert_eq!(app.shown_name(), "A later");
}
