//! The files of the app itself: questions and rules, words, samples.

use super::reason;
use gloo::net::Error;
use gloo::net::http::{Request, Response};
use gloo::utils::window;
use std::rc::Rc;
use twinning_core::app::{Msg, Unfetched};
use twinning_core::basics::Problem;
use twinning_core::content::Basis;
use twinning_core::text::Words;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// The language every other one falls back to.
const FALLBACK: &str = "en";

/// A file that could not be had.
struct Missing {
    /// Its address, and what was said.
    why: String,
    /// The host answered that there is no such file.
    is_gone: bool,
}

impl From<Missing> for String {
    fn from(missing: Missing) -> Self {
        missing.why
    }
}

impl From<Missing> for Unfetched {
    fn from(missing: Missing) -> Self {
        match missing.is_gone {
            true => Self::Replaced,
            false => Self::Failed(missing.why),
        }
    }
}

/// Loads what the app needs before it can be shown; else says which file could not be had, and why.
pub async fn load(base: &str, language: &str) -> Result<(Rc<Basis>, Rc<Words>), String> {
    let url = format!("{base}content.json");
    // All requests are on their way before the first answer is awaited.
    let (json, words) = (get(url.clone()), words(base, language));
    let basis = Basis::read(&json.await?).map_err(|why| unread(&url, &why))?;
    Ok((Rc::new(basis), Rc::new(words.await?)))
}

/// The content that results need, beside the basis, as JSON, and its address.
pub fn remainder(base: &str) -> impl Future<Output = Result<(String, String), Unfetched>> + use<> {
    let url = format!("{base}content.results.json");
    let json = get(url.clone());
    async move { Ok((url, json.await?)) }
}

/// A file that is not what it should be.
pub fn unread(url: &str, problem: &Problem) -> String {
    format!("{url}: {}: {}", problem.path, problem.detail)
}

/// Loads a sample. Answer: `Msg::SampleLoaded`.
pub fn sample(base: &str, id: String, send: Callback<Msg>) {
    let name = id.strip_prefix("sample-").unwrap_or(&id);
    let url = format!("{base}samples/{name}.twinning.json");
    let text = get(url);
    spawn_local(async move {
        send.emit(Msg::SampleLoaded(text.await.map_err(String::from)));
    });
}

/// The words of another part of the app in the language of the first ones, and these.
pub fn more_words(
    base: &str,
    first: &Rc<Words>,
    part: &str,
) -> impl Future<Output = Result<Words, Unfetched>> + use<> {
    let fluent = get(format!("{base}{}.{part}.ftl", first.language()));
    let first = Rc::clone(first);
    async move { Ok(noted(first.and(fluent.await?))) }
}

/// The words of a language, or of the fallback where there are none.
fn words(base: &str, language: &str) -> impl Future<Output = Result<Words, Missing>> + use<> {
    let fallback = format!("{base}{FALLBACK}.ftl");
    let first = get(format!("{base}{language}.ftl"));
    let language = language.to_owned();
    async move {
        let (language, fluent) = match first.await {
            Ok(fluent) => (language.as_str(), fluent),
            Err(why) if language == FALLBACK => return Err(why),
            Err(_) => (FALLBACK, get(fallback).await?),
        };
        Ok(noted(Words::read(language, fluent)))
    }
}

/// Lines that cannot be read go to the console: they are for the web editor of this host.
fn noted((words, problems): (Words, Vec<String>)) -> Words {
    for problem in problems {
        web_sys::console::warn_1(&problem.into());
    }
    words
}

/// A file of the app as text. The request is on its way when this returns. The browser's own
/// `fetch` is called: `gloo`'s takes for granted that what is thrown is an error object, and the
/// page around the app may have put something else in its place.
fn get(url: String) -> impl Future<Output = Result<String, Missing>> {
    let request = Request::get(&url).build();
    // Listened to at once: one that is never awaited fails without a word.
    let begun = request.map(|request| JsFuture::from(window().fetch_with_request(&request.into())));
    async move {
        let missing = |why: String, is_gone| Missing {
            why: format!("{url}: {why}"),
            is_gone,
        };
        let failed = |error: Error| missing(error.to_string(), false);
        let answer = begun.map_err(failed)?.await;
        let answer = answer.map_err(|thrown| missing(reason(&thrown), false))?;
        let answer = Response::from(answer.unchecked_into::<web_sys::Response>());
        if !answer.ok() {
            let status = answer.status();
            return Err(missing(status.to_string(), matches!(status, 404 | 410)));
        }
        let text = answer.text().await.map_err(failed)?;
        match is_page(&answer, &text) {
            true => Err(missing(PAGE.to_owned(), false)),
            false => Ok(text),
        }
    }
}

/// The media type of pages, which no file of the app is.
const PAGE: &str = "text/html";

/// Whether a page came in the place of a file: networks that want people to sign in answer like this.
fn is_page(answer: &Response, text: &str) -> bool {
    let media_type = answer.headers().get("content-type").unwrap_or_default();
    media_type.starts_with(PAGE) || text.trim_start().starts_with('<')
}
