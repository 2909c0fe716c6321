//! The files of the app itself: questions and rules, words, samples.

use super::{reason, window};
use std::rc::Rc;
use twinning_core::app::Msg;
use twinning_core::basics::Problem;
use twinning_core::content::Basis;
use twinning_core::text::Words;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::Callback;

/// The language every other one falls back to.
const FALLBACK: &str = "en";

/// Loads what the app needs before it can be shown; else says which file could not be had, and why.
pub async fn load(base: &str, language: &str) -> Result<(Rc<Basis>, Rc<Words>), String> {
    let url = format!("{base}content.json");
    // All requests are on their way before the first answer is awaited.
    let basis = request(&url)?;
    let words = words(base, language);
    let basis = Basis::read(&text(&url, basis).await?).map_err(|why| unread(&url, &why))?;
    Ok((Rc::new(basis), Rc::new(words.await?)))
}

/// The content that results need, beside the basis, as JSON, and its address.
pub fn remainder(base: &str) -> impl Future<Output = Result<(String, String), String>> + use<> {
    let url = format!("{base}content.late.json");
    let begun = request(&url);
    async move {
        let json = text(&url, begun?).await?;
        Ok((url, json))
    }
}

/// A file that is not what it should be.
pub fn unread(url: &str, problem: &Problem) -> String {
    format!("{url}: {}: {}", problem.path, problem.detail)
}

/// Loads a sample. Answer: `Msg::SampleLoaded`.
pub fn sample(base: &str, id: String, send: Callback<Msg>) {
    let name = id.strip_prefix("sample-").unwrap_or(&id);
    let url = format!("{base}samples/{name}.twinning.json");
    spawn_local(async move {
        send.emit(Msg::SampleLoaded(get(&url).await));
    });
}

/// The words of the late pages in the language of the first ones, and these.
pub fn more_words(
    base: &str,
    first: &Rc<Words>,
) -> impl Future<Output = Result<Words, String>> + use<> {
    let url = format!("{base}{}.late.ftl", first.language());
    let begun = request(&url);
    let first = Rc::clone(first);
    async move { Ok(noted(first.and(text(&url, begun?).await?))) }
}

/// The words of a language, or of the fallback where there are none.
fn words(base: &str, language: &str) -> impl Future<Output = Result<Words, String>> + use<> {
    let fallback = format!("{base}{FALLBACK}.ftl");
    let url = format!("{base}{language}.ftl");
    let begun = request(&url);
    let language = language.to_owned();
    async move {
        let first = match begun {
            Ok(begun) => text(&url, begun).await,
            Err(why) => Err(why),
        };
        let (language, fluent) = match first {
            Ok(fluent) => (language.as_str(), fluent),
            Err(why) if url == fallback => return Err(why),
            Err(_) => (FALLBACK, get(&fallback).await?),
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

async fn get(url: &str) -> Result<String, String> {
    text(url, request(url)?).await
}

fn request(url: &str) -> Result<JsFuture, String> {
    let window = window().ok_or_else(|| url.to_owned())?;
    Ok(JsFuture::from(window.fetch_with_str(url)))
}

async fn text(url: &str, request: JsFuture) -> Result<String, String> {
    let failed = |thrown| format!("{url}: {}", reason(&thrown));
    let answer: Response = request.await.map_err(failed)?.unchecked_into();
    if !answer.ok() {
        return Err(format!("{url}: {}", answer.status()));
    }
    let text = JsFuture::from(answer.text().map_err(failed)?).await;
    Ok(text.map_err(failed)?.as_string().unwrap_or_default())
}
