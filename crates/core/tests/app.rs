//! What happens in the app and what is asked of the browser: deleting, files, samples, pages.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, puts, record, sample};
use std::rc::Rc;
use twinning_core::app::{Accept, Effect, Format, Job, Late, Msg, Page, Record, Route, Unfetched};
use twinning_core::assessment::Edit;
use twinning_core::assessment::{Ambition, Merit, Plan, Resources};
use twinning_core::basics::{Count, Patch};
use twinning_core::result::Derived;

#[test]
fn deleting_can_be_undone_whether_it_was_open_or_not() {
    for address in ["#/a/x/organization", "#/"] {
        let mut app = App::at(address, vec![record("x", 4, "kept")]);
        let effects = app.send(Msg::Delete("x".to_owned()));
        assert_eq!(effects[0], Effect::Delete("x".to_owned()));
        assert!(app.model.documents.is_empty() && app.model.shelf.is_empty());
        let effects = app.undo();
        // Beyond every revision it had: where another page has it open, that page is in conflict.
        assert_eq!(puts(&effects), [(5, "kept".to_owned())]);
        assert_eq!(app.model.shelf["x"].name, "kept");
        assert!(app.model.notices.is_empty());
        app.send(Msg::Go(Route::to("x", Page::Organization)));
        assert_eq!(app.shown_name(), "kept");
    }
}

#[test]
fn a_deletion_that_fails_takes_nothing_away() {
    let mut app = App::with_store(vec![record("x", 4, "kept")]);
    app.send(Msg::Delete("x".to_owned()));
    app.store.insert("x".to_owned(), record("x", 4, "kept"));
    app.send(Msg::Deleted {
        id: "x".to_owned(),
        result: Err("busy".to_owned()),
    });
    assert_eq!(app.model.shelf["x"].name, "kept");
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
    assert_eq!(app.model.shelf.len(), 2);
    assert_eq!(app.document("x").saved.assessment.organization.name, "here");

    app.send(brought(record("x", 9, "brought")));
    let effects = app.send(Msg::Accept(Accept::Replace));
    assert_eq!(puts(&effects), [(5, "brought".to_owned())]);
    app.send(Msg::Put {
        id: "x".to_owned(),
        revision: 5,
        result: Ok(()),
    });
    app.undo();
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
    assert_eq!(app.model.shelf.len(), 1);
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
        let is_given = |effect: &&Effect| matches!(effect, Effect::Download { .. });
        let Some(Effect::Download { name, text, .. }) = effects.iter().find(is_given) else {
            panic!("{format:?}")
        };
        assert!(name.ends_with(format.ending()), "{name}");
        assert!(text.len() > 5_000);
    }
    assert!(app.document("s").filed.is_some());
}

/// The sample in which all four arrangements are possible, on one of its pages. Work that can wait
/// is done step by step.
fn patient(page: Page) -> App {
    let mut app = App::with_store(vec![sample(2)]);
    app.is_eager = false;
    app.send(Msg::Go(Route::to("s", page)));
    app
}

#[test]
fn results_are_refined_slice_by_slice_while_they_are_shown() {
    let mut app = patient(Page::Recommendation);
    assert_eq!(app.waiting.len(), 1);
    let figures = |app: &App| {
        let ranking = &app.model.derived.as_ref().unwrap().advice.ranking;
        (ranking.draws(), ranking.is_settled())
    };
    assert_eq!(figures(&app), (500, false), "a first figure at once");
    app.send(Msg::Dragging(false));
    assert_eq!(app.waiting.len(), 1, "one piece of work at a time");
    let mut slices = 0;
    while !app.waiting.is_empty() {
        app.work_once();
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
}

#[test]
fn nothing_is_worked_out_where_no_result_is_shown() {
    let mut app = patient(Page::Organization);
    assert!(app.waiting.is_empty() && app.model.derived.is_none());
    app.send(Msg::Go(Route::to("s", Page::Plan)));
    assert!(app.model.derived.is_some());
    assert_eq!(app.waiting.len(), 1);
    app.send(Msg::Go(Route::Start));
    app.work_once();
    assert!(app.waiting.is_empty() && app.model.derived.is_none());
}

#[test]
fn what_changes_no_figure_does_not_begin_anew() {
    let mut app = patient(Page::Plan);
    while !app.waiting.is_empty() {
        app.work_once();
    }
    let before = app.model.derived.clone().unwrap();
    let clear = Patch::set(|plan: &mut Plan| &mut plan.objectives, Vec::new());
    app.send(Msg::Edit(Edit::Plan(clear)));
    app.work_once();
    assert!(app.waiting.is_empty(), "nothing is left to compare");
    let after = app.model.derived.clone().unwrap();
    assert_eq!(after.advice.ranking, before.advice.ranking);
    assert_ne!(after.programme, before.programme);
    // An answer does, and an order of the criteria too.
    let criteria = vec![Merit::Need, Merit::Fit];
    let criteria = Patch::set(|ambition: &mut Ambition| &mut ambition.criteria, criteria);
    app.send(Msg::Edit(Edit::Ambition(criteria)));
    app.work_once();
    assert_eq!(app.waiting.len(), 1);
}

#[test]
fn while_somebody_types_results_wait_and_the_last_state_is_worked_out() {
    let mut app = patient(Page::Resources);
    let first = app.model.derived.clone().unwrap();
    for trips in 100..120 {
        let trips = Patch::set(|r: &mut Resources| &mut r.trips, Count::new(trips));
        app.send(Msg::Edit(Edit::Resources(trips)));
        assert_eq!(app.waiting.len(), 1, "one run for all that was typed");
        assert!(
            app.model.derived.as_ref() == Some(&first),
            "older results stay"
        );
        assert!(
            app.model.present().is_none(),
            "and are not taken for present ones"
        );
    }
    // The run that was asked for first, then one of the state that is there now.
    app.work_once();
    app.work_once();
    assert!(app.model.present().is_some());
    assert!(app.waiting.is_empty());
}

#[test]
fn work_that_nobody_waits_for_any_more_changes_nothing() {
    let mut app = App::with_store(vec![sample(2), record("x", 1, "X")]);
    app.is_idle = true;
    app.send(Msg::Go(Route::to("s", Page::Profile)));
    assert!(app.model.is_opening());
    app.work_once();
    let (ticket, job) = app.waiting.front().cloned().unwrap();
    app.send(Msg::Go(Route::to("x", Page::Profile)));
    app.work_off();
    let shown = app.model.derived.clone().unwrap();
    assert_eq!(shown.saved.id, "x");
    let Job::Work(working) = job else {
        panic!("{job:?}")
    };
    let outcome = working.run(&common::words());
    app.send(Msg::Worked { ticket, outcome });
    assert_eq!(app.model.derived, Some(shown));
}

#[test]
fn what_could_not_be_fetched_is_asked_for_again() {
    let mut app = App::with_store(vec![record("x", 1, "X")]);
    app.model.late = Late::Coming;
    let why = Unfetched::Failed("offline".to_owned());
    app.send(Msg::Late(Err(why.clone())));
    assert_eq!(app.model.late, Late::Failed(why));
    app.send(Msg::Go(Route::to("x", Page::Organization)));
    assert_eq!(app.shown_name(), "X", "the rest goes on");
    assert_eq!(app.send(Msg::FetchLate), [Effect::FetchLate]);
    assert_eq!(app.model.late, Late::Coming);
}

#[test]
fn what_is_taken_along_is_settled() {
    for msg in [Msg::Print, Msg::Export(Format::Json)] {
        let mut app = patient(Page::Report);
        assert!(!app.model.derived.as_ref().unwrap().is_settled());
        let asked = app.send(msg);
        assert_eq!(asked, [], "the slice under way comes first");
        let effects = app.work_off();
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
    assert_eq!(app.model.shelf.len(), 2);
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
    assert_eq!(app.model.shelf.len(), 1);
    assert_eq!(app.shown_name(), "A later");
}

#[test]
fn an_id_from_outside_is_kept_only_if_it_is_no_trouble_in_an_address() {
    for (id, is_kept) in [
        ("6f1c-2", true),
        ("../../etc/passwd", false),
        ("a/b", false),
        ("#/", false),
        (" ", false),
        ("\u{202e}", false),
        ("<img>", false),
        ("", false),
    ] {
        let mut app = App::with_store(Vec::new());
        app.send(Msg::Brought {
            name: "f".to_owned(),
            bytes: Ok(record(id, 1, "Brought").text.as_bytes().to_vec()),
        });
        app.send(Msg::Accept(Accept::Add));
        assert_eq!(app.id() == id, is_kept, "{id:?}");
        assert_eq!(Route::parse(&app.model.route.address()), app.model.route);
    }
}
