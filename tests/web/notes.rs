//! What is put down beside the database: found again by the next page, and by nobody else.

use crate::support::{Replaced, other, put, put_up_to, state};
use gloo::timers::future::TimeoutFuture;
use gloo::utils::window;
use twinning_core::app::{Note, Stock};
use twinning_toolkit::shell::storage::Storage;
use wasm_bindgen_test::wasm_bindgen_test;

/// The assessments of which a note lies there.
fn noted(name: &str) -> Vec<String> {
    let notes = window().local_storage().ok().flatten().expect("a storage");
    let places = 0..notes.length().expect("a number");
    let keys = places.filter_map(|place| notes.key(place).ok()?);
    let mut ids: Vec<_> = keys
        .filter_map(|key| {
            let (by, id) = key.strip_prefix(name)?.strip_prefix(':')?.split_once(':')?;
            assert_eq!(by.len(), 36, "a page");
            Some(id.to_owned())
        })
        .collect();
    ids.sort();
    ids
}

async fn stock(storage: &Storage) -> Stock {
    storage.stock(None).await.expect("a database")
}

/// What a page finds, once the browser has noticed that the one before is gone.
async fn found(storage: &Storage) -> Vec<Note> {
    for _ in 0..500 {
        let notes = stock(storage).await.notes;
        if !notes.is_empty() {
            return notes;
        }
        TimeoutFuture::new(5).await;
    }
    panic!("nothing was found");
}

#[wasm_bindgen_test]
async fn what_a_page_put_down_is_found_when_it_is_gone_and_dropped_when_it_is_stored() {
    let first = Storage::new("note");
    put_up_to(&first, "a", 1).await;
    assert_eq!(
        noted("note"),
        Vec::<String>::new(),
        "what is stored is not noted"
    );
    first.note(&state("a", 2));
    first.note(&other("a", 2));
    assert!(first.is_all_noted());
    assert_eq!(noted("note"), ["a"]);

    let next = Storage::new("note");
    assert_eq!(
        stock(&next).await.notes,
        [],
        "the first page is still there"
    );
    drop(first);
    let note = Note {
        record: other("a", 2),
        stored: Some(state("a", 1)),
        is_later: true,
    };
    assert_eq!(found(&next).await, [note]);
    assert_eq!(stock(&next).await.notes, [], "once");
    assert_eq!(noted("note"), ["a"], "it stays till it is stored");
    put(&next, other("a", 2)).await.expect("stored");
    assert_eq!(noted("note"), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn a_page_that_goes_leaves_its_notes_to_the_next_one_in_its_tab_at_once() {
    let first = Storage::new("reload");
    first.note(&state("a", 1));
    first.leave();
    let note = Note {
        record: state("a", 1),
        stored: None,
        is_later: false,
    };
    assert_eq!(stock(&Storage::new("reload")).await.notes, [note]);
}

#[wasm_bindgen_test]
async fn what_was_noted_beside_another_pages_state_is_told_from_what_follows_it() {
    let (first, other_page) = (Storage::new("beside"), Storage::new("beside"));
    put_up_to(&first, "a", 1).await;
    first.note(&other("a", 2));
    put(&other_page, state("a", 2)).await.expect("stored");
    drop(first);
    let notes = found(&other_page).await;
    assert!(!notes[0].is_later);
    assert_eq!(notes[0].stored, Some(state("a", 2)));
    other_page.drop_note("a");
    assert_eq!(noted("beside"), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn a_note_of_what_is_stored_is_dropped_by_itself() {
    let first = Storage::new("stored");
    put_up_to(&first, "a", 2).await;
    first.note(&state("a", 1));
    first.leave();
    assert_eq!(stock(&Storage::new("stored")).await.notes, []);
    assert_eq!(noted("stored"), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn a_later_note_is_not_dropped_with_the_write_before_it() {
    let storage = Storage::new("during");
    storage.open().await.expect("a database");
    let written = put(&storage, state("a", 1));
    let written = async {
        let (mut written, mut is_noted) = (std::pin::pin!(written), false);
        std::future::poll_fn(|context| {
            let poll = written.as_mut().poll(context);
            if !std::mem::replace(&mut is_noted, true) {
                storage.note(&other("a", 1));
            }
            poll
        })
        .await
    };
    written.await.expect("stored");
    assert_eq!(noted("during"), ["a"]);
    put(&storage, other("a", 2)).await.expect("stored");
    assert_eq!(noted("during"), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn deleting_drops_what_was_noted() {
    let storage = Storage::new("drop");
    put_up_to(&storage, "a", 1).await;
    storage.note(&state("a", 2));
    storage.note(&state("ab", 1));
    storage.delete("a").await.expect("deleted");
    assert_eq!(noted("drop"), ["ab"]);
    storage.drop_note("ab");
    assert_eq!(noted("drop"), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn where_there_is_no_room_nothing_old_is_left_and_the_page_says_so() {
    let storage = Storage::new("full");
    storage.note(&state("a", 1));
    let full = Replaced::new(
        "Storage",
        "setItem",
        "throw new DOMException('', 'QuotaExceededError')",
    );
    storage.note(&other("a", 1));
    assert!(!storage.is_all_noted());
    assert_eq!(noted("full"), Vec::<String>::new());
    put(&storage, other("a", 1)).await.expect("stored");
    assert!(storage.is_all_noted(), "nothing waits");
    drop(full);
}

#[wasm_bindgen_test]
async fn of_two_notes_of_one_assessment_one_is_found_at_a_time() {
    let (first, second) = (Storage::new("both"), Storage::new("both"));
    first.note(&state("a", 1));
    second.note(&other("a", 1));
    drop((first, second));
    let next = Storage::new("both");
    let taken = found(&next).await;
    assert_eq!(taken.len(), 1);
    assert_eq!(stock(&next).await.notes, []);
    put(&next, taken[0].record.clone()).await.expect("stored");
    let rest = found(&next).await;
    assert_ne!(rest[0].record, taken[0].record);
    next.drop_note("a");
    assert_eq!(noted("both"), Vec::<String>::new());
}
