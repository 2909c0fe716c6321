//! The app without a browser: what happens, what is asked of the browser, what is never lost.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, samples, words};
use std::rc::Rc;
use twinning_core::app::{
    Accept, Edit, Effect, Format, Given, Model, Msg, Page, PutError, Record, Resolve, Route,
    Saving, Store,
};
use twinning_core::assessment::{Answer, Organization, Scope, Value};
use twinning_core::basics::{IndicatorId, Level, Moment, Phrase, Reply};
use twinning_core::file::import;
use twinning_core::text::Words;

/// A model with a clock and ids that count up.
struct App {
    model: Model,
    words: Words,
    ticks: u64,
}

impl App {
    fn new(address: &str) -> Self {
        let model = Model::new(Rc::new(content()), address, Moment(0));
        Self {
            model,
            words: words(),
            ticks: 0,
        }
    }

    fn with_store(records: Vec<Record>) -> Self {
        let mut app = Self::new("#/");
        app.send(Msg::Stored(Ok(records)));
        app
    }

    fn send(&mut self, msg: Msg) -> Vec<Effect> {
        self.ticks += 1;
        let given = Given {
            now: Moment(self.ticks),
            id: format!("new-{}", self.ticks),
            words: &self.words,
        };
        self.model.update(&given, msg)
    }

    /// Begins an assessment and confirms its first write.
    fn begun() -> Self {
        let mut app = Self::with_store(Vec::new());
        app.send(Msg::Begin(Scope::Full));
        app.confirm(1);
        app
    }

    fn id(&self) -> String {
        self.model
            .route
            .assessment()
            .expect("an assessment is open")
            .to_owned()
    }

    fn name(&mut self, name: &str) -> Vec<Effect> {
        let organization = Organization {
            name: name.to_owned(),
            ..Organization::default()
        };
        self.send(Msg::Edit(Edit::Organization(organization)))
    }

    fn confirm(&mut self, revision: u32) -> Vec<Effect> {
        let id = self.id();
        self.send(Msg::Put {
            id,
            revision,
            result: Ok(()),
        })
    }

    fn conflict(&mut self, revision: u32) -> Vec<Effect> {
        let id = self.id();
        self.send(Msg::Put {
            id,
            revision,
            result: Err(PutError::Conflict),
        })
    }

    fn saving(&self) -> Saving {
        self.model.open().expect("open").saving.clone()
    }

    fn shown_name(&self) -> &str {
        &self
            .model
            .open()
            .expect("open")
            .saved
            .assessment
            .organization
            .name
    }
}

fn puts(effects: &[Effect]) -> Vec<(u32, String)> {
    let name = |text: &str| {
        import(text.as_bytes(), &content())
            .0
            .unwrap()
            .assessment
            .organization
            .name
    };
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Put(record) => Some((record.revision, name(&record.text))),
            _ => None,
        })
        .collect()
}

fn record(id: &str, revision: u32, name: &str) -> Record {
    let mut saved = twinning_core::file::Saved::new(id);
    saved.assessment.organization.name = name.to_owned();
    Record {
        id: id.to_owned(),
        revision,
        text: saved.export(&content()),
        filed: None,
    }
}

#[test]
fn an_answer_is_written_when_it_is_given_and_saved_only_when_confirmed() {
    let mut app = App::begun();
    let id = IndicatorId::parse("staff").unwrap();
    let answer = Answer {
        value: Level::new(3).map(Value::Level),
        ..Answer::default()
    };
    let effects = app.send(Msg::Edit(Edit::Answer(id.clone(), answer.clone())));
    let [Effect::Put(record)] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(record.revision, 2);
    let (saved, _) = import(record.text.as_bytes(), &content());
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
    assert_eq!(app.model.items.len(), 2);
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
        assert_eq!(app.model.items.len(), count);
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
fn deleting_can_be_undone() {
    let mut app = App::with_store(vec![record("x", 4, "kept")]);
    let effects = app.send(Msg::Delete("x".to_owned()));
    assert_eq!(effects, [Effect::Delete("x".to_owned())]);
    assert!(app.model.items.is_empty());
    let effects = app.send(Msg::Undo);
    assert_eq!(puts(&effects), [(1, "kept".to_owned())]);
    assert_eq!(
        app.model.items["x"].saved.assessment.organization.name,
        "kept"
    );
    assert!(app.model.notices.is_empty());
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
fn what_was_removed_can_be_put_back() {
    let mut app = App::begun();
    app.name("before");
    app.confirm(2);
    let empty = Edit::Organization(Organization::default());
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
        bytes: Ok(record.text.into_bytes()),
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
    assert_eq!(
        app.model.items["x"].saved.assessment.organization.name,
        "here"
    );

    app.send(brought(record("x", 9, "brought")));
    let effects = app.send(Msg::Accept(Accept::Add));
    assert_eq!(puts(&effects), [(1, "brought".to_owned())]);
    assert_eq!(app.model.items.len(), 2);
    assert_eq!(
        app.model.items["x"].saved.assessment.organization.name,
        "here"
    );

    app.send(brought(record("x", 9, "brought")));
    let effects = app.send(Msg::Accept(Accept::Replace));
    assert_eq!(puts(&effects), [(5, "brought".to_owned())]);
    app.send(Msg::Put {
        id: "x".to_owned(),
        revision: 5,
        result: Ok(()),
    });
    app.send(Msg::Undo);
    assert_eq!(
        app.model.items["x"].saved.assessment.organization.name,
        "here"
    );
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
    assert_eq!(app.model.items.len(), 1);
    app.send(Msg::Brought {
        name: "f".to_owned(),
        bytes: Err("locked".to_owned()),
    });
    assert!(app.model.incoming.is_none());
    assert_eq!(app.model.notices.len(), 1);
}

#[test]
fn each_format_is_given_as_a_file_and_the_saved_file_is_remembered() {
    let content = content();
    let (_, sample) = samples().remove(1);
    let text = sample.export(&content);
    let stored = Record {
        id: "s".to_owned(),
        revision: 1,
        text,
        filed: None,
    };
    let mut app = App::with_store(vec![stored]);
    app.send(Msg::Go(Route::to("s", Page::Report)));
    for format in Format::ALL {
        let effects = app.send(Msg::Export(format));
        let Some(Effect::Download { name, text, .. }) = effects.first() else {
            panic!("{format:?}")
        };
        assert!(name.ends_with(format.ending()), "{name}");
        assert!(text.len() > 5_000);
    }
    assert!(app.model.items["s"].filed.is_some());
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
    assert_eq!(app.model.items.len(), 2);
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
fn records_that_cannot_be_read_are_said_and_left_alone() {
    let bad = Record {
        id: "bad".to_owned(),
        revision: 1,
        text: "{".to_owned(),
        filed: None,
    };
    let app = App::with_store(vec![bad, record("x", 1, "good")]);
    assert_eq!(app.model.items.len(), 1);
    assert_eq!(app.model.notices.len(), 1);
}
