//! The state of the app: what people made, what is being done with it, what is shown.

use super::route::{Page, Route};
use crate::basics::{Moment, Phrase, Problem, Reply};
use crate::content::{Basis, Content};
use crate::file::Saved;
use crate::result::{Derived, Trial};
use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Everything the app knows.
#[derive(Clone, Debug)]
pub struct Model {
    /// What asking questions and keeping answers needs.
    pub basis: Rc<Basis>,
    /// The page shown.
    pub route: Route,
    /// Where answers are kept.
    pub store: Store,
    /// The assessments in this browser, by id.
    pub documents: BTreeMap<String, Document>,
    /// What comes after the first page.
    pub late: Late,
    /// The results of the open assessment; `None` until what comes late is there.
    pub derived: Option<Rc<Derived>>,
    /// What is being tried, by assessment: in memory only.
    pub trials: BTreeMap<String, Rc<Trial>>,
    /// A file that was brought and waits for a decision.
    pub incoming: Option<Rc<Incoming>>,
    /// The files behind it, which were brought together.
    pub(super) waiting: Vec<Brought>,
    pub(super) next_file: u32,
    /// Files are being dragged over the page.
    pub dragging: bool,
    /// What people are told, oldest first.
    pub notices: Vec<Notice>,
    /// What can be taken back.
    pub(super) undo: Option<Undo>,
    /// The time of the last message.
    pub now: Moment,
    /// Whether one more slice of comparisons was asked for.
    pub(super) refining: bool,
    pub(super) next_notice: u32,
    pub(super) asked_to_persist: bool,
}

/// Where answers are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Store {
    /// Not open yet.
    Opening,
    /// In the browser; whether it promised to keep them.
    Browser(Reply),
    /// Only in memory, and why: everything is gone when the page is closed.
    Memory(String),
}

/// What comes after the first page: the other pages, their words, and what results need.
#[derive(Clone, Debug, PartialEq)]
pub enum Late {
    /// On its way.
    Coming,
    /// There, with all content.
    Here(Rc<Content>),
    /// It could not be fetched, and why. It can be tried again.
    Failed(String),
}

/// One assessment in this browser.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its present state.
    pub saved: Rc<Saved>,
    /// The saved file of that state, once somebody asked for it.
    text: OnceCell<Rc<str>>,
    /// When it was last saved to a file.
    pub filed: Option<Moment>,
    /// The last revision the store confirmed; 0 before the first.
    pub stored: u32,
    /// Whether its present state is stored.
    pub saving: Saving,
}

/// Whether the present state of an assessment is stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// The browser confirmed it.
    Saved,
    /// Being written; `again` when it changed meanwhile.
    Writing {
        /// Whether it changed since the write began.
        again: bool,
    },
    /// The browser refused, and what it said.
    Failed(String),
    /// Another tab changed the same assessment: its state, once it was read.
    Conflict(Option<Rc<Saved>>),
}

/// A file that was brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// What could be read of it.
    pub saved: Option<Saved>,
    /// What was wrong with it.
    pub problems: Vec<Problem>,
    /// The assessment with the same id that is here already.
    pub existing: Option<Rc<Saved>>,
    /// The assessment its respondents can be joined with.
    pub home: Option<Rc<Saved>>,
    /// How many files were brought before it.
    pub number: u32,
    /// How many files wait behind it.
    pub behind: usize,
}

/// A file that was read and waits for its turn.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Brought {
    pub number: u32,
    pub name: String,
    pub saved: Option<Saved>,
    pub problems: Vec<Problem>,
}

/// Something people are told.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// To close it by.
    pub id: u32,
    /// What is said.
    pub says: Phrase,
    /// How serious it is.
    pub severity: Severity,
    /// What can be done about it.
    pub action: Option<Action>,
}

/// How serious a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Something was done.
    Done,
    /// Something needs attention.
    Attention,
}

/// What can be done about a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Take it back.
    Undo,
    /// Save the open assessment to a file.
    SaveFile,
}

/// What was there before something was taken away.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Undo {
    pub id: String,
    pub before: Before,
    pub notice: u32,
}

/// What is put back.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Before {
    /// The assessment as it was.
    Saved(Rc<Saved>),
    /// What was being tried.
    Trial(Rc<Trial>),
}

impl Model {
    /// The app before anything happened, at this address.
    pub fn new(basis: Rc<Basis>, address: &str, now: Moment) -> Self {
        Self {
            basis,
            route: Route::parse(address),
            store: Store::Opening,
            documents: BTreeMap::new(),
            late: Late::Coming,
            derived: None,
            trials: BTreeMap::new(),
            incoming: None,
            waiting: Vec::new(),
            next_file: 0,
            dragging: false,
            notices: Vec::new(),
            undo: None,
            now,
            refining: false,
            next_notice: 0,
            asked_to_persist: false,
        }
    }

    /// The assessment the page belongs to.
    pub fn open(&self) -> Option<&Document> {
        self.documents.get(self.route.assessment()?)
    }

    /// All content, once it is there.
    pub fn content(&self) -> Option<&Rc<Content>> {
        match &self.late {
            Late::Here(content) => Some(content),
            Late::Coming | Late::Failed(_) => None,
        }
    }

    /// What is being tried with the open assessment.
    pub fn trial(&self) -> Option<&Rc<Trial>> {
        self.trials.get(self.route.assessment()?)
    }

    /// The page of the open assessment.
    pub fn page(&self) -> Option<&Page> {
        match &self.route {
            Route::Assessment { page, .. } => Some(page),
            _ => None,
        }
    }

    /// The assessments, the one changed last first.
    pub fn shelf(&self) -> Vec<(&String, &Document)> {
        let mut shelf: Vec<_> = self.documents.iter().collect();
        shelf.sort_by_key(|(_, document)| Reverse(document.saved.saved));
        shelf
    }
}

impl Document {
    /// A document in this state, of which the store holds a revision; 0 for none.
    pub fn new(saved: Saved, filed: Option<Moment>, stored: u32) -> Self {
        Self {
            saved: Rc::new(saved),
            text: OnceCell::new(),
            filed,
            stored,
            saving: Saving::Saved,
        }
    }

    /// Puts another state in the place of the present one.
    pub fn put(&mut self, saved: Rc<Saved>) {
        self.saved = saved;
        self.text = OnceCell::new();
    }

    /// The present state, to be changed.
    pub fn change(&mut self) -> &mut Saved {
        self.text = OnceCell::new();
        Rc::make_mut(&mut self.saved)
    }

    /// The saved file of the present state: made once, for the store, for downloads, and for the
    /// screen that is shown if the app fails.
    pub fn text(&self, basis: &Basis) -> Rc<str> {
        let text = self.text.get_or_init(|| self.saved.export(basis).into());
        Rc::clone(text)
    }
}
