//! The files of the app itself: questions and rules, words, samples.

use gloo::net::http::Request;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use twinning_core::app::Msg;
use twinning_core::content::Content;
use twinning_core::text::Words;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// The language every other one falls back to.
const FALLBACK: &str = "en";

/// Loads what the app needs before it can be shown; else says which file could not be had, and why.
pub async fn load(base: &str, language: &str) -> Result<(Rc<Content>, Rc<Words>), String> {
    let url = format!("{base}content.json");
    // All requests are on their way before the first answer is awaited.
    let (json, words) = (get(url.clone()), words(base, language));
    let json = json.await?;
    let content = Content::read(&json)
        .map_err(|problem| format!("{url}: {}: {}", problem.path, problem.detail))?;
    Ok((Rc::new(content), Rc::new(words.await?)))
}

/// Loads a sample. Answer: `Msg::SampleLoaded`.
pub fn sample(base: &str, id: String, send: Callback<Msg>) {
    let name = id.strip_prefix("sample-").unwrap_or(&id);
    let url = format!("{base}samples/{name}.twinning.json");
    let text = get(url);
    spawn_local(async move {
        send.emit(Msg::SampleLoaded(text.await));
    });
}

/// The words of the rest of the app in the language of the first ones, and these.
pub fn more_words(
    base: &str,
    first: &Rc<Words>,
) -> impl Future<Output = Result<Words, String>> + use<> {
    let fluent = get(format!("{base}{}.rest.ftl", first.language()));
    let first = Rc::clone(first);
    async move { Ok(noted(first.and(fluent.await?))) }
}

/// The words of a language, or of the fallback where there are none.
fn words(base: &str, language: &str) -> impl Future<Output = Result<Words, String>> + use<> {
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

/// A file of the app as text. The request is on its way when this returns. `gloo` relies on what
/// the standard says: a `fetch` that fails gives an error object.
fn get(url: String) -> impl Future<Output = Result<String, String>> {
    begun(async move {
        let failed = |error| format!("{url}: {error}");
        let answer = Request::get(&url).send().await.map_err(failed)?;
        if !answer.ok() {
            return Err(format!("{url}: {}", answer.status()));
        }
        answer.text().await.map_err(failed)
    })
}

/// A future that has taken its first step: left alone, it would do nothing before it is awaited.
fn begun<T>(future: impl Future<Output = T>) -> impl Future<Output = T> {
    let mut future = Box::pin(future);
    // Nobody is to be woken yet: whoever awaits it takes the next step, and is woken from then on.
    let first = future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()));
    async move {
        match first {
            Poll::Ready(output) => output,
            Poll::Pending => future.await,
        }
    }
}
