//! The browser side in a real browser: what is kept, what is shown, what others do to the page.

#![cfg(target_arch = "wasm32")]

#[path = "web/agreement.rs"]
mod agreement;
#[path = "web/files.rs"]
mod files;
#[path = "web/missing.rs"]
mod missing;
#[path = "web/mount.rs"]
mod mount;
#[path = "web/notes.rs"]
mod notes;
#[path = "web/ranking.rs"]
mod ranking;
#[path = "web/storage.rs"]
mod storage;
#[path = "web/support.rs"]
mod support;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
