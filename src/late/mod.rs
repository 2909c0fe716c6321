//! What comes after the first page, in four parts: what answering questions needs, what the long forms
//! need, what reading stored states and files needs, and what results need. Each is code and words,
//! the last one content too. They are fetched one after the other, so that over a slow line what is
//! needed first does not wait for the rest.

mod code;

use crate::context::Cx;
use crate::shell::{self, content};
use std::rc::Rc;
use twinning_core::app::{Model, Outcome, Reading, Unfetched, Working};
use twinning_core::basics::Problem;
use twinning_core::content::{Basis, Content};
use twinning_core::file::Saved;
use twinning_core::text::Words;
use yew::Html;

/// What questions need, as functions that the app can call.
pub struct Questions {
    /// The pages on which answers are given; none for a page of another part.
    pub page: fn(&Model) -> Option<Html>,
}

/// What the long forms need.
pub struct Forms {
    /// The pages about the wish and the national strategy; none for a page of another part.
    pub page: fn(&Model) -> Option<Html>,
}

/// What reading needs.
pub struct Files {
    /// Reads what is stored or brought.
    pub read: fn(Reading) -> Outcome,
    /// Writes a state as a file.
    pub write: fn(&Saved, &Basis) -> String,
    /// What must be settled before the page: an assessment that two tabs changed.
    pub conflict: fn(&Model) -> Html,
    /// What is shown above the page: a file that was brought.
    pub dialog: fn(&Cx, &Model) -> Html,
}

/// What results need.
pub struct Results {
    /// Reads the content that belongs to a basis.
    pub content: fn(&Basis, &str) -> Result<Content, Problem>,
    /// Works results out, and writes files in these words.
    pub work: fn(Working, &Words) -> Outcome,
    /// The other pages.
    pub page: fn(&Cx, &Model) -> Html,
}

/// The parts that are there.
#[derive(Clone, Copy, Default)]
pub struct Parts {
    /// What questions need.
    pub questions: Option<&'static Questions>,
    /// What the long forms need.
    pub forms: Option<&'static Forms>,
    /// What reading needs.
    pub files: Option<&'static Files>,
    /// What results need.
    pub results: Option<&'static Results>,
}

/// What was fetched, or could not be.
pub enum Came {
    /// A part, with all words that are there then.
    Part(Parts, Rc<Words>),
    /// The last part, with all words and all content.
    All(Parts, Rc<Words>, Rc<Content>),
    /// Nothing more, and why. It can be tried again.
    Nothing(Unfetched),
}

/// What is there before the parts are.
pub struct Beginning {
    /// The address of the files.
    pub base: String,
    /// The words that are there.
    pub words: Rc<Words>,
    /// The content of the first page.
    pub basis: Rc<Basis>,
    /// All content, if that and all words are there already.
    pub complete: Option<Rc<Content>>,
    /// The parts that are there.
    pub parts: Parts,
    /// Whether something is to be read before a question can be asked.
    pub reads_first: bool,
}

/// Fetches what is not there yet, and hands each part on as soon as it has come.
pub async fn fetch(mut beginning: Beginning, hand: impl Fn(Came)) {
    let Err(why) = beginning.fetch(&hand).await else {
        return;
    };
    hand(Came::Nothing(why));
}

impl Beginning {
    async fn fetch(&mut self, hand: &impl Fn(Came)) -> Result<(), Unfetched> {
        if self.reads_first {
            self.files(hand).await?;
        }
        self.questions(hand).await?;
        self.forms(hand).await?;
        self.files(hand).await?;
        self.results(hand).await
    }

    async fn questions(&mut self, hand: &impl Fn(Came)) -> Result<(), Unfetched> {
        if self.parts.questions.is_none() {
            let (code, words) = self.part("questions", code::questions()).await?;
            self.parts.questions = Some(code);
            self.hand_on(words, hand).await;
        }
        Ok(())
    }

    async fn forms(&mut self, hand: &impl Fn(Came)) -> Result<(), Unfetched> {
        if self.parts.forms.is_none() {
            let (code, words) = self.part("forms", code::forms()).await?;
            self.parts.forms = Some(code);
            self.hand_on(words, hand).await;
        }
        Ok(())
    }

    async fn files(&mut self, hand: &impl Fn(Came)) -> Result<(), Unfetched> {
        if self.parts.files.is_none() {
            let (code, words) = self.part("files", code::files()).await?;
            self.parts.files = Some(code);
            self.hand_on(words, hand).await;
        }
        Ok(())
    }

    /// Hands on what is there now, with these words, and lets it be shown before more is fetched.
    async fn hand_on(&mut self, words: Rc<Words>, hand: &impl Fn(Came)) {
        self.words = Rc::clone(&words);
        hand(Came::Part(self.parts, words));
        if self.complete.is_none() {
            shell::painted().await;
        }
    }

    async fn results(&mut self, hand: &impl Fn(Came)) -> Result<(), Unfetched> {
        if self.parts.results.is_some() {
            return Ok(());
        }
        let remainder = match self.complete {
            None => Some(content::remainder(&self.base)),
            Some(_) => None,
        };
        let (code, words) = self.part("results", code::results()).await?;
        let content = match (remainder, &self.complete) {
            (Some(remainder), _) => {
                let (url, json) = remainder.await?;
                let read = (code.content)(&self.basis, &json);
                let unread = |problem| Unfetched::Failed(content::unread(&url, &problem));
                Rc::new(read.map_err(unread)?)
            }
            (None, Some(content)) => Rc::clone(content),
            (None, None) => return Ok(()),
        };
        self.parts.results = Some(code);
        hand(Came::All(self.parts, words, content));
        Ok(())
    }

    /// The code of a part, and the words with those of the part.
    async fn part<T>(
        &self,
        name: &str,
        code: impl Future<Output = Result<T, Unfetched>>,
    ) -> Result<(T, Rc<Words>), Unfetched> {
        if self.complete.is_some() {
            return Ok((code.await?, Rc::clone(&self.words)));
        }
        // On their way before the code is awaited. What they say of a failure says more.
        let more = content::more_words(&self.base, &self.words, name);
        let code = code.await;
        let words = Rc::new(more.await?);
        Ok((code?, words))
    }
}
