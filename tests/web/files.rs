//! The app's own files and those that people bring: what is asked for, when, and what is said if it fails.

use gloo::file::Blob;
use gloo::timers::future::TimeoutFuture;
use gloo::utils::window;
use js_sys::{Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use twinning_core::app::Unfetched;
use twinning_core::basics::limits::FILE;
use twinning_core::embedded;
use twinning_core::text::Words;
use twinning_toolkit::shell::content::{load, more_words};
use twinning_toolkit::shell::files::read;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Request, Response, ResponseInit};

/// A host in the place of the real one. The real one is back when this is dropped.
struct Host {
    asked: Rc<RefCell<Vec<String>>>,
    before: JsValue,
    _fetch: Closure<dyn FnMut(Request) -> Promise>,
}

impl Host {
    /// Answers each request with a text or a status; `None` is no answer at all.
    fn new(answer: fn(&str) -> Option<Result<String, u16>>) -> Self {
        let asked = Rc::new(RefCell::new(Vec::new()));
        let seen = Rc::clone(&asked);
        let fetch = Closure::new(move |request: Request| {
            let url = request.url();
            let name = url.rsplit('/').next().unwrap_or_default();
            seen.borrow_mut().push(name.to_owned());
            let Some(answer) = answer(name) else {
                return Promise::new(&mut |_, _| {});
            };
            let init = ResponseInit::new();
            init.set_status(*answer.as_ref().err().unwrap_or(&200));
            let text = answer.ok();
            let answer = Response::new_with_opt_str_and_init(text.as_deref(), &init);
            Promise::resolve(&JsValue::from(answer.expect("an answer")))
        });
        let before = Reflect::get(&window(), &"fetch".into()).expect("the real one");
        Reflect::set(&window(), &"fetch".into(), fetch.as_ref()).expect("replaced");
        Self {
            asked,
            before,
            _fetch: fetch,
        }
    }

    fn asked(&self) -> String {
        self.asked.borrow().join(" ")
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        Reflect::set(&window(), &"fetch".into(), &self.before).expect("put back");
    }
}

fn english() -> Rc<Words> {
    let (words, _) = Words::read("en", embedded::words("en").expect("English"));
    Rc::new(words)
}

/// Why the files could not be loaded from an address.
async fn trouble(base: &str) -> String {
    let loaded = load(base, "en").await;
    loaded.err().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn all_requests_are_on_their_way_before_an_answer() {
    let host = Host::new(|_| None);
    let _words = more_words("./app/", &english(), "late");
    assert_eq!(host.asked(), "en.late.ftl");
    spawn_local(async {
        load("./app/", "fr").await.ok();
    });
    TimeoutFuture::new(0).await;
    assert_eq!(host.asked(), "en.late.ftl content.json fr.ftl");
}

#[wasm_bindgen_test]
async fn what_is_loaded_is_what_the_host_has() {
    let host = Host::new(|name| match name {
        "content.json" => Some(Ok(basis())),
        "en.ftl" => Some(Ok("title = Good morning".to_owned())),
        _ => Some(Err(404)),
    });
    let (_, words) = load("./app/", "fr").await.expect("loaded");
    assert_eq!(
        (words.language(), words.get("title").as_str()),
        ("en", "Good morning")
    );
    assert_eq!(host.asked(), "content.json fr.ftl en.ftl");
}

#[wasm_bindgen_test]
async fn an_answer_that_is_no_file_of_ours_is_named() {
    let _host = Host::new(|_| Some(Ok("<h1>Please sign in</h1>".to_owned())));
    let trouble = trouble("./app/").await;
    assert!(trouble.starts_with("./app/content.json: "), "{trouble}");
}

#[wasm_bindgen_test]
async fn a_file_that_is_not_there_is_told_with_address_and_status() {
    assert_eq!(trouble("./nowhere/").await, "./nowhere/content.json: 404");
}

/// Why more words could not be loaded.
async fn without_words() -> Option<Unfetched> {
    more_words("./app/", &english(), "late").await.err()
}

#[wasm_bindgen_test]
async fn an_app_that_was_replaced_is_told_from_a_host_that_fails() {
    let host = Host::new(|_| Some(Err(404)));
    assert_eq!(without_words().await, Some(Unfetched::Replaced));
    drop(host);
    let _host = Host::new(|_| Some(Err(503)));
    let why = Unfetched::Failed("./app/en.late.ftl: 503".to_owned());
    assert_eq!(without_words().await, Some(why));
}

#[wasm_bindgen_test]
async fn a_page_that_comes_in_the_place_of_words_is_refused() {
    let _host = Host::new(|_| Some(Ok("\n<!doctype html><p>Please sign in".to_owned())));
    let why = Unfetched::Failed("./app/en.late.ftl: text/html".to_owned());
    assert_eq!(without_words().await, Some(why));
    let trouble = trouble("./app/").await;
    assert_eq!(trouble, "./app/content.json: text/html");
}

#[wasm_bindgen_test]
async fn a_host_that_cannot_be_reached_is_told_as_the_browser_says_it() {
    // A port of this machine that browsers never connect to.
    let trouble = trouble("http://127.0.0.1:1/").await;
    let said = "http://127.0.0.1:1/content.json: TypeError: ";
    assert!(trouble.starts_with(said), "{trouble}");
}

#[wasm_bindgen_test]
async fn of_a_file_that_is_too_large_only_enough_is_read_to_see_it() {
    let large = vec![b' '; FILE + 1000];
    let bytes = read(&Blob::new(large.as_slice())).await;
    assert_eq!(bytes.map(|bytes| bytes.len()), Ok(FILE + 1));
    let bytes = read(&Blob::new("three lines\nof\ntext")).await;
    assert_eq!(bytes.as_deref(), Ok(b"three lines\nof\ntext".as_slice()));
    assert_eq!(read(&Blob::new("")).await, Ok(Vec::new()));
}

/// What the app needs first, as it is shipped.
fn basis() -> String {
    embedded::content().expect("good content").basis().write()
}
