//! The rest of the app: all but the start and the page a new assessment begins with. It is
//! fetched when the first page is on the screen, so that this page comes quickly over a slow line.

mod code;

use crate::context::Cx;
use crate::shell::content;
use std::rc::Rc;
use twinning_core::app::{Model, Works};
use twinning_core::text::Words;
use yew::Html;

/// What was fetched.
#[derive(Clone)]
pub struct Rest {
    /// Its code.
    pub parts: &'static Parts,
    /// The words of all pages.
    pub words: Rc<Words>,
}

/// The code of the rest, as functions that the first part can call.
pub struct Parts {
    /// What works results out.
    pub works: Works,
    /// The pages that the first part does not have.
    pub page: fn(&Cx, &Model) -> Html,
    /// What must be settled before the page: an assessment that two tabs changed.
    pub question: fn(&Model) -> Html,
    /// What is shown above the page: a file that was brought.
    pub dialog: fn(&Cx, &Model) -> Html,
}

/// Fetches the rest; else says what could not be had, and why. It can be tried again.
pub async fn fetch(base: String, first: Rc<Words>) -> Result<Rest, String> {
    // On its way before the code is awaited.
    let words = content::more_words(&base, &first);
    let parts = code::fetch().await?;
    Ok(Rest {
        parts,
        words: Rc::new(words.await?),
    })
}

/// The rest, where all words are there already.
pub async fn with_words(words: Rc<Words>) -> Result<Rest, String> {
    let parts = code::fetch().await?;
    Ok(Rest { parts, words })
}
