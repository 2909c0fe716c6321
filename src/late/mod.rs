//! What comes after the first page: all pages but the start and the one a new assessment begins
//! with, their words, and the content that results need. It is fetched when the first page is on
//! the screen, so that this page comes quickly over a slow line.

mod code;

use crate::context::Cx;
use crate::shell::content;
use std::rc::Rc;
use twinning_core::app::{Model, Works};
use twinning_core::basics::Problem;
use twinning_core::content::{Basis, Content};
use twinning_core::text::Words;
use yew::Html;

/// What was fetched.
#[derive(Clone)]
pub struct Late {
    /// The code.
    pub pages: &'static LazyPages,
    /// The words of all pages.
    pub words: Rc<Words>,
    /// All content.
    pub content: Rc<Content>,
}

/// The code, as functions that the first part can call.
pub struct LazyPages {
    /// Reads the content that belongs to a basis.
    pub read: fn(&Basis, &str) -> Result<Content, Problem>,
    /// What works results out.
    pub works: Works,
    /// The pages that the first part does not have.
    pub page: fn(&Cx, &Model) -> Html,
    /// What must be settled before the page: an assessment that two tabs changed.
    pub conflict: fn(&Model) -> Html,
    /// What is shown above the page: a file that was brought.
    pub dialog: fn(&Cx, &Model) -> Html,
}

/// Fetches everything; else says what could not be had, and why. It can be tried again.
pub async fn fetch(base: String, first: Rc<Words>, basis: Rc<Basis>) -> Result<Late, String> {
    // On their way before the code is awaited.
    let words = content::more_words(&base, &first);
    let remainder = content::remainder(&base);
    let pages = code::fetch().await?;
    let (url, json) = remainder.await?;
    let content = (pages.read)(&basis, &json);
    let content = content.map_err(|problem| content::unread(&url, &problem))?;
    Ok(Late {
        pages,
        words: Rc::new(words.await?),
        content: Rc::new(content),
    })
}

/// The code alone, where words and content are there already.
pub async fn with(words: Rc<Words>, content: Rc<Content>) -> Result<Late, String> {
    let pages = code::fetch().await?;
    Ok(Late {
        pages,
        words,
        content,
    })
}
