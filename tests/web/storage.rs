//! Answers kept in the browser's database: confirmed, never overwritten by another tab, pruned.

use crate::support::{
    Replaced, count, entry, everything, first_version, other, put, put_up_to, state,
};
use idb::Factory;
use std::cell::Cell;
use std::rc::Rc;
use twinning_core::app::{NoStore, PutError, Record, Stock};
use twinning_toolkit::shell::storage::{KEPT, Storage};
use wasm_bindgen_test::wasm_bindgen_test;

/// The revisions of what is listed, as the names say them.
async fn listed(storage: &Storage) -> Vec<(String, String)> {
    let stock = storage.stock(None).await.expect("a database");
    let listed = stock.entries.into_iter();
    listed.map(|entry| (entry.id, entry.name)).collect()
}

#[wasm_bindgen_test]
async fn what_is_put_is_there_for_the_next_visit() {
    let storage = Storage::new("put");
    assert_eq!(storage.stock(None).await, Ok(Stock::default()));
    put_up_to(&storage, "a", 2).await;
    put_up_to(&storage, "b", 1).await;
    assert_eq!(storage.fetch("a").await, Ok(Some(state("a", 2))));
    assert_eq!(storage.fetch("c").await, Ok(None));
    let next = Storage::new("put");
    let stock = Stock {
        entries: vec![entry(&state("a", 2)), entry(&state("b", 1))],
        open: Some(state("a", 2)),
        notes: Vec::new(),
    };
    assert_eq!(next.stock(Some("a")).await, Ok(stock));
    assert_eq!(
        next.stock(Some("c")).await.map(|stock| stock.open),
        Ok(None)
    );
}

#[wasm_bindgen_test]
async fn states_and_entries_are_stored_in_the_form_that_the_documents_name() {
    let storage = Storage::new("form");
    put_up_to(&storage, "a", 2).await;
    let stored = everything("form", "records").await.expect("a database");
    let by = stored
        .split(r#""by":""#)
        .nth(1)
        .and_then(|by| by.split('"').next());
    let by = by.expect("who stored it");
    let first = format!(r#"{{"id":"a","revision":1,"text":"a in state 1","by":"{by}"}}"#);
    let second = format!(
        r#"{{"id":"a","revision":2,"text":"a in state 2","filed":1700000000000,"by":"{by}"}}"#
    );
    assert_eq!(stored, format!("[{first},{second}]"));
    let entries = everything("form", "entries").await.expect("a database");
    assert!(
        entries.starts_with(r#"[{"id":"a","text":"{\"id\":\"a\",\"name\":\"Body 2\""#),
        "{entries}"
    );
}

#[wasm_bindgen_test]
async fn what_the_list_shows_can_be_stored_alone_and_goes_with_its_assessment() {
    let storage = Storage::new("enter");
    put_up_to(&storage, "a", 1).await;
    storage.enter(entry(&state("a", 7))).await;
    assert_eq!(
        listed(&storage).await,
        [("a".to_owned(), "Body 7".to_owned())]
    );
    storage.delete("a").await.expect("deleted");
    assert_eq!(listed(&storage).await, []);
}

#[wasm_bindgen_test]
async fn of_two_tabs_with_one_base_the_second_is_told_what_the_first_stored() {
    let (mine, theirs) = (Storage::new("two"), Storage::new("two"));
    put_up_to(&theirs, "a", 3).await;
    assert_eq!(listed(&mine).await.len(), 1);
    let conflict = Err(PutError::Conflict(Ok(state("a", 3))));
    assert_eq!(put(&mine, other("a", 3)).await, conflict);
    assert_eq!(
        put(&mine, state("a", 3)).await,
        conflict,
        "theirs, whatever it says"
    );
    assert_eq!(mine.fetch("a").await, Ok(Some(state("a", 3))));
    let entry = ("a".to_owned(), "Body 3".to_owned());
    assert_eq!(
        listed(&mine).await,
        [entry],
        "what is refused is not listed"
    );
}

#[wasm_bindgen_test]
async fn a_write_of_ours_that_had_arrived_is_no_conflict() {
    let storage = Storage::new("twice");
    put_up_to(&storage, "a", 1).await;
    assert_eq!(put(&storage, state("a", 1)).await, Ok(()), "the same");
    assert_eq!(put(&storage, other("a", 1)).await, Err(PutError::Behind(1)));
    put(&storage, state("a", 2)).await.expect("stored");
    assert_eq!(put(&storage, other("a", 1)).await, Err(PutError::Behind(2)));
    let elsewhere = Storage::new("twice");
    put(&elsewhere, state("a", 3)).await.expect("stored");
    let conflict = Err(PutError::Conflict(Ok(state("a", 3))));
    assert_eq!(
        put(&storage, other("a", 2)).await,
        conflict,
        "somebody went on from it"
    );
}

#[wasm_bindgen_test]
async fn a_tab_far_behind_is_told_although_its_place_is_free_again() {
    let (mine, theirs) = (Storage::new("behind"), Storage::new("behind"));
    put_up_to(&mine, "a", 1).await;
    put_up_to(&theirs, "b", 1).await;
    for revision in 2..=9 {
        assert_eq!(put(&theirs, state("a", revision)).await, Ok(()));
    }
    let conflict = Err(PutError::Conflict(Ok(state("a", 9))));
    assert_eq!(put(&mine, state("a", 2)).await, conflict);
    assert_eq!(mine.fetch("a").await, Ok(Some(state("a", 9))));
    assert_eq!(count("behind").await, Ok(KEPT as u32 + 1));
}

#[wasm_bindgen_test]
async fn only_the_latest_states_are_kept() {
    let storage = Storage::new("prune");
    put_up_to(&storage, "a", 12).await;
    put_up_to(&storage, "ab", 2).await;
    assert_eq!(count("prune").await, Ok(KEPT as u32 + 2));
    assert_eq!(storage.fetch("a").await, Ok(Some(state("a", 12))));
}

#[wasm_bindgen_test]
async fn deleting_takes_all_states_of_one_assessment_and_gives_back_the_latest() {
    let storage = Storage::new("delete");
    put_up_to(&storage, "a", 3).await;
    put_up_to(&storage, "ab", 1).await;
    assert_eq!(storage.delete("a").await, Ok(Some(state("a", 3))));
    assert_eq!(
        listed(&storage).await,
        [("ab".to_owned(), "Body 1".to_owned())]
    );
    assert_eq!(count("delete").await, Ok(1));
    assert_eq!(storage.delete("a").await, Ok(None));
}

#[wasm_bindgen_test]
async fn a_connection_that_was_closed_is_opened_again() {
    let storage = Storage::new("closed");
    put_up_to(&storage, "a", 1).await;
    storage.close();
    assert_eq!(put(&storage, state("a", 2)).await, Ok(()));
    storage.close();
    assert_eq!(storage.fetch("a").await, Ok(Some(state("a", 2))));
    storage.close();
    assert_eq!(storage.delete("a").await, Ok(Some(state("a", 2))));
}

#[wasm_bindgen_test]
async fn what_the_first_version_stored_is_kept_and_read_as_not_listed() {
    let states = [state("a", 1), other("a", 2), state("b", 1)];
    first_version("old", &states).await.expect("a database");
    let storage = Storage::new("old");
    put(&storage, state("c", 1)).await.expect("stored");
    let open = storage.stock(Some("a")).await.map(|stock| stock.open);
    let a = Record {
        filed: None,
        ..other("a", 2)
    };
    assert_eq!(open, Ok(Some(a.clone())));
    let listed = listed(&storage).await.into_iter().map(|(id, _)| id);
    let listed: Vec<String> = listed.collect();
    assert_eq!(listed, ["c"]);
    let unlisted = storage.unlisted(&listed).await.expect("ids");
    assert_eq!(unlisted, ["a", "b"]);
    assert_eq!(
        storage.latest_of(&unlisted).await,
        Ok(vec![a.clone(), state("b", 1)])
    );
    let conflict = Err(PutError::Conflict(Ok(a)));
    assert_eq!(put(&storage, state("a", 2)).await, conflict);
    assert_eq!(put(&storage, state("a", 3)).await, Ok(()));
}

#[wasm_bindgen_test]
async fn a_later_version_of_the_app_is_not_blocked_and_this_one_says_why_it_cannot_write() {
    let storage = Storage::new("later");
    put_up_to(&storage, "a", 1).await;
    let request = Factory::new().and_then(|factory| factory.open("later", Some(99)));
    let later = request.expect("a database").await.expect("not blocked");
    later.close();
    match put(&storage, state("a", 2)).await {
        Err(PutError::Refused(why)) => assert!(why.starts_with("VersionError"), "{why}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(Storage::new("later").open().await, Err(NoStore::Newer));
}

#[wasm_bindgen_test]
async fn a_database_that_is_deleted_elsewhere_is_noticed() {
    let storage = Storage::new("gone");
    put_up_to(&storage, "a", 1).await;
    let is_told = Rc::new(Cell::new(false));
    let hear = Rc::clone(&is_told);
    storage.on_loss(move || hear.set(true));
    let request = Factory::new().and_then(|factory| factory.delete("gone"));
    request.expect("a request").await.expect("not blocked");
    assert!(is_told.get());
    assert_eq!(storage.stock(Some("a")).await, Ok(Stock::default()));
}

#[wasm_bindgen_test]
async fn a_transaction_that_ends_without_a_reason_is_a_refusal() {
    let storage = Storage::new("abort");
    put_up_to(&storage, "a", 1).await;
    let aborting = Replaced::new("IDBTransaction", "commit", "this.abort()");
    let refused = Err(PutError::Refused("AbortError".to_owned()));
    assert_eq!(put(&storage, state("a", 2)).await, refused);
    drop(aborting);
    assert_eq!(
        listed(&storage).await,
        [("a".to_owned(), "Body 1".to_owned())]
    );
    assert_eq!(put(&storage, state("a", 2)).await, Ok(()));
}

#[wasm_bindgen_test]
async fn a_request_that_cannot_be_made_is_a_refusal_and_nothing_is_stored() {
    let storage = Storage::new("throw");
    put_up_to(&storage, "a", 1).await;
    let throwing = Replaced::new("IDBObjectStore", "put", "throw new RangeError('too much')");
    let refused = Err(PutError::Refused("RangeError: too much".to_owned()));
    assert_eq!(put(&storage, state("a", 2)).await, refused);
    drop(throwing);
    assert_eq!(count("throw").await, Ok(1));
}

#[wasm_bindgen_test]
async fn writes_begun_together_are_all_confirmed_and_a_deletion_is_not_overtaken() {
    let storage = Storage::new("together");
    assert_eq!(storage.open().await, Ok(()));
    let (a, b) = (state("a", 1), state("b", 1));
    let (first, second) = (
        storage.put(a.clone(), &entry(&a)),
        storage.put(b.clone(), &entry(&b)),
    );
    let deleted = storage.delete("a");
    assert_eq!(
        (second.await, first.await, deleted.await),
        (Ok(()), Ok(()), Ok(Some(a)))
    );
    assert_eq!(
        listed(&storage).await,
        [("b".to_owned(), "Body 1".to_owned())]
    );
}
