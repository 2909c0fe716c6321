//! What waits for a part of the app that could not be fetched.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::app::{App, record};
use twinning_core::app::{Action, Effect, Msg, Unfetched};

#[test]
fn what_waits_for_a_part_that_cannot_be_fetched_is_said_and_fetched_again() {
    let mut app = App::with_store(vec![record("x", 4, "here")]);
    let lost = || Msg::Late(Err(Unfetched::Failed("lost".to_owned())));
    app.send(lost());
    // Nobody waits for it: nothing is said.
    assert!(app.model.notices.is_empty());
    app.is_idle = true;
    let brought = |name: &str| Msg::Brought {
        name: name.to_owned(),
        bytes: Ok(b"{}".to_vec()),
    };
    assert!(app.send(brought("a.json")).contains(&Effect::FetchLate));
    app.send(lost());
    let said = |app: &App| -> Vec<_> {
        let notices = app.model.notices.iter();
        notices
            .map(|notice| (notice.says.id.clone(), notice.action))
            .collect()
    };
    let missing = ("notice-part-missing".into(), Some(Action::FetchAgain));
    assert_eq!(said(&app), std::slice::from_ref(&missing));
    // Whoever asks once more gets another try, and is told once.
    assert!(app.send(brought("b.json")).contains(&Effect::FetchLate));
    app.send(lost());
    assert_eq!(said(&app), [missing]);
}
