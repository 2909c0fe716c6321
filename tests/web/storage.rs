//! Answers kept in the browser's database: confirmed, never overwritten by another tab, pruned.

use idb::Factory;
use twinning_core::app::{PutError, Record};
use twinning_core::basics::Moment;
use twinning_toolkit::shell::storage::{KEPT, Storage};
use wasm_bindgen_test::wasm_bindgen_test;

fn state(id: &str, revision: u32) -> Record {
    Record {
        id: id.to_owned(),
        revision,
        text: format!("{id} in state {revision}").into(),
        filed: (revision > 1).then_some(Moment(1_700_000_000_000)),
    }
}

async fn put_up_to(storage: &Storage, id: &str, last: u32) {
    for revision in 1..=last {
        assert_eq!(storage.put(state(id, revision)).await, Ok(()), "{revision}");
    }
}

/// The number of states in a database, whatever assessment they belong to.
async fn count(name: &str) -> Result<u32, idb::Error> {
    let database = Factory::new()?.open(name, None)?.await?;
    let transaction = database.transaction(&["records"], idb::TransactionMode::ReadOnly)?;
    let count = transaction.object_store("records")?.count(None)?.await;
    database.close();
    count
}

/// All states in a database, as JSON.
async fn everything(name: &str) -> Result<String, idb::Error> {
    let database = Factory::new()?.open(name, None)?.await?;
    let transaction = database.transaction(&["records"], idb::TransactionMode::ReadOnly)?;
    let all = transaction.object_store("records")?.get_all(None, None)?;
    let all = js_sys::Array::from_iter(all.await?);
    database.close();
    Ok(js_sys::JSON::stringify(&all).expect("plain data").into())
}

#[wasm_bindgen_test]
async fn what_is_put_is_there_for_the_next_visit() {
    let storage = Storage::new("put");
    assert_eq!(storage.open_all().await, Ok(Vec::new()));
    put_up_to(&storage, "a", 2).await;
    put_up_to(&storage, "b", 1).await;
    assert_eq!(storage.fetch("a").await, Ok(Some(state("a", 2))));
    assert_eq!(storage.fetch("c").await, Ok(None));
    let next = Storage::new("put");
    assert_eq!(
        next.open_all().await,
        Ok(vec![state("a", 2), state("b", 1)])
    );
}

#[wasm_bindgen_test]
async fn a_state_is_stored_in_the_form_that_the_documents_name() {
    let storage = Storage::new("form");
    put_up_to(&storage, "a", 2).await;
    let first = r#"{"id":"a","revision":1,"text":"a in state 1"}"#;
    let second = r#"{"id":"a","revision":2,"text":"a in state 2","filed":1700000000000}"#;
    let stored = everything("form").await.expect("a database");
    assert_eq!(stored, format!("[{first},{second}]"));
}

#[wasm_bindgen_test]
async fn of_two_tabs_with_one_base_the_second_is_told() {
    let (mine, theirs) = (Storage::new("two"), Storage::new("two"));
    put_up_to(&theirs, "a", 3).await;
    assert_eq!(mine.open_all().await.map(|all| all.len()), Ok(1));
    let other = Record {
        text: "other".into(),
        ..state("a", 3)
    };
    assert_eq!(mine.put(other).await, Err(PutError::Conflict));
    assert_eq!(mine.fetch("a").await, Ok(Some(state("a", 3))));
}

#[wasm_bindgen_test]
async fn the_same_state_put_twice_is_no_conflict() {
    let storage = Storage::new("twice");
    put_up_to(&storage, "a", 1).await;
    assert_eq!(storage.put(state("a", 1)).await, Ok(()));
}

#[wasm_bindgen_test]
async fn a_tab_far_behind_is_told_although_its_place_is_free_again() {
    let (mine, theirs) = (Storage::new("behind"), Storage::new("behind"));
    put_up_to(&mine, "a", 1).await;
    put_up_to(&theirs, "b", 1).await;
    for revision in 2..=9 {
        assert_eq!(theirs.put(state("a", revision)).await, Ok(()));
    }
    assert_eq!(mine.put(state("a", 2)).await, Err(PutError::Conflict));
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
async fn deleting_takes_all_states_of_one_assessment() {
    let storage = Storage::new("delete");
    put_up_to(&storage, "a", 3).await;
    put_up_to(&storage, "ab", 1).await;
    assert_eq!(storage.delete("a").await, Ok(()));
    assert_eq!(storage.open_all().await, Ok(vec![state("ab", 1)]));
    assert_eq!(storage.delete("a").await, Ok(()));
}

#[wasm_bindgen_test]
async fn a_connection_that_was_closed_is_opened_again() {
    let storage = Storage::new("closed");
    put_up_to(&storage, "a", 1).await;
    storage.close();
    assert_eq!(storage.put(state("a", 2)).await, Ok(()));
    storage.close();
    assert_eq!(storage.fetch("a").await, Ok(Some(state("a", 2))));
    storage.close();
    assert_eq!(storage.delete("a").await, Ok(()));
}

#[wasm_bindgen_test]
async fn a_later_version_of_the_app_is_not_blocked_and_this_one_says_why_it_cannot_write() {
    let storage = Storage::new("later");
    put_up_to(&storage, "a", 1).await;
    let request = Factory::new().and_then(|factory| factory.open("later", Some(99)));
    let later = request.expect("a database").await.expect("not blocked");
    later.close();
    match storage.put(state("a", 2)).await {
        Err(PutError::Refused(why)) => assert!(why.starts_with("VersionError"), "{why}"),
        other => panic!("{other:?}"),
    }
}

#[wasm_bindgen_test]
async fn writes_begun_together_are_all_confirmed() {
    let storage = Storage::new("together");
    assert_eq!(storage.open_all().await, Ok(Vec::new()));
    let (first, second) = (storage.put(state("a", 1)), storage.put(state("b", 1)));
    let deleted = storage.delete("a");
    assert_eq!(
        (second.await, first.await, deleted.await),
        (Ok(()), Ok(()), Ok(()))
    );
    assert_eq!(storage.open_all().await, Ok(vec![state("b", 1)]));
}
