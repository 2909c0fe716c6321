//! The state of the app: what people made, what is being done with it, what is shown.

use super::document::Document;
use super::effect::{Format, Record};
use super::files::{Brought, Incoming};
use super::msg::{NoStore, Note, Resolve, Unfetched};
use super::route::{Page, Route};
use super::shelf::{Listed, Listing, ShelfEntry};
use super::undo::{About, Undo};
use crate::basics::{Date, Moment, Phrase, Reply, Zone};
use crate::content::{Basis, Content};
use crate::file::Saved;
use crate::report::render::Separator;
use crate::result::{Derived, Trial, Try};
use std::collections::{BTreeMap, VecDeque};
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
    /// The assessments in this browser, by id, without their contents.
    pub shelf: BTreeMap<String, ShelfEntry>,
    /// How the list of them is looked at.
    pub listing: Listing,
    /// Those that were opened, by id.
    pub documents: BTreeMap<String, Document>,
    /// What comes after the first page.
    pub late: Late,
    /// The results of the open assessment, or of an earlier state of it while those of the present
    /// one are being worked out.
    pub derived: Option<Rc<Derived>>,
    /// What is being tried, by assessment: in memory only.
    pub trials: BTreeMap<String, Rc<Trial>>,
    /// A file that was brought and waits for a decision.
    pub incoming: Option<Rc<Incoming>>,
    /// Files are being dragged over the page.
    pub dragging: bool,
    /// What people are told, oldest first.
    pub notices: Vec<Notice>,
    /// The time of the last message.
    pub now: Moment,
    /// Where the reader was then.
    pub zone: Zone,
    /// What stands between the cells of a table that is given to the person.
    pub separator: Separator,
    /// What can be taken back, the last change last.
    pub(super) history: Vec<Undo>,
    /// What is the matter with those that are not open, by id.
    pub(super) closed: BTreeMap<String, Closed>,
    /// What is to be done with an assessment once it is open.
    pub(super) then: Vec<(String, Then)>,
    /// What waits to be read.
    pub(super) to_read: VecDeque<ToRead>,
    /// How much there was to be read when something last happened.
    pub(super) waited: usize,
    /// What waits to be written as a file and given to the person.
    pub(super) to_give: VecDeque<Give>,
    /// Files that were read and wait for their turn.
    pub(super) waiting: Vec<Brought>,
    /// Changes of what is tried with the open assessment that were not made yet.
    pub(super) tries: Vec<Try>,
    /// What waits for results of the open assessment.
    pub(super) asks: VecDeque<Ask>,
    /// The jobs under way.
    pub(super) jobs: Jobs,
    pub(super) next: u32,
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
    Memory(NoStore),
}

/// What comes after the first page: what results need.
#[derive(Clone, Debug, PartialEq)]
pub enum Late {
    /// On its way.
    Coming,
    /// There, with all content.
    Here(Rc<Content>),
    /// It could not be fetched, and why. It can be tried again.
    Failed(Unfetched),
}

/// Why a stored assessment is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It is being fetched.
    Coming,
    /// It holds nothing that can be read. As it is stored it can be taken out.
    Unreadable(Record),
    /// The browser did not give it, and what it said.
    Refused(String),
    /// It is being deleted; what the list showed of it, if it was not open.
    Going(Option<ShelfEntry>),
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
    /// Take back the change with this number.
    Undo(u32),
    /// Save the open assessment to a file.
    SaveFile,
    /// Fetch what comes after the first page once more.
    FetchAgain,
}

/// What is done with an assessment once it is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Then {
    /// It is given as a file.
    Export,
    /// A copy of it is made.
    Duplicate,
}

/// What waits to be read.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "made, read and gone: boxes would only cost"
)]
pub(super) enum ToRead {
    /// A stored state, to be opened or to be compared with the one that is open.
    Record(Record),
    /// A stored state that the list does not show yet.
    Unlisted(Record),
    /// A state that was noted and not stored.
    Note(Note),
    /// A file.
    File(Brought),
    /// The present state without a change, by its number.
    Without(u32),
}

/// What is to be written as a file and given to the person.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Give {
    pub saved: Rc<Saved>,
    /// It is a document, and not a part that is given out: that it was filed is kept beside it.
    pub is_document: bool,
}

/// What waits for results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    /// A file in this format.
    Export(Format),
    /// The page on paper.
    Print,
    /// What is tried, in the place of the present state.
    Adopt,
}

/// The jobs under way, with the numbers of their tickets. The outcome of any other is stale.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Jobs {
    pub reading: Option<(u32, ToRead)>,
    pub writing: Option<(u32, Give)>,
    pub working: Option<(u32, Target)>,
}

/// What is worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The results of the open assessment.
    Results,
    /// What is tried with this assessment.
    Trial(String),
    /// A file.
    File,
}

impl Model {
    /// The app before anything happened, at this address.
    pub fn new(basis: Rc<Basis>, address: &str, now: Moment) -> Self {
        Self {
            basis,
            route: Route::parse(address),
            store: Store::Opening,
            shelf: BTreeMap::new(),
            listing: Listing::default(),
            documents: BTreeMap::new(),
            late: Late::Coming,
            derived: None,
            trials: BTreeMap::new(),
            incoming: None,
            dragging: false,
            notices: Vec::new(),
            now,
            zone: Zone::UTC,
            separator: Separator::default(),
            history: Vec::new(),
            closed: BTreeMap::new(),
            then: Vec::new(),
            to_read: VecDeque::new(),
            waited: 0,
            to_give: VecDeque::new(),
            waiting: Vec::new(),
            tries: Vec::new(),
            asks: VecDeque::new(),
            jobs: Jobs::default(),
            next: 0,
            asked_to_persist: false,
        }
    }

    /// The reader's day.
    pub fn today(&self) -> Date {
        self.now.date(self.zone)
    }

    /// The assessment the page belongs to, once it is open.
    pub fn open(&self) -> Option<&Document> {
        self.documents.get(self.route.assessment()?)
    }

    /// Whether the assessment the page belongs to is on its way.
    pub fn is_opening(&self) -> bool {
        let may_come = |id| self.store == Store::Opening || self.shelf.contains_key(id);
        let is_awaited = self.route.assessment().is_some_and(may_come);
        is_awaited && self.open().is_none() && self.closed().is_none()
    }

    /// Why the assessment the page belongs to could not be opened.
    pub fn closed(&self) -> Option<&Closed> {
        let closed = self.closed.get(self.route.assessment()?);
        closed.filter(|closed| matches!(closed, Closed::Unreadable(_) | Closed::Refused(_)))
    }

    /// Whether an assessment is being deleted.
    pub(super) fn is_going(&self, id: &str) -> bool {
        matches!(self.closed.get(id), Some(Closed::Going(_)))
    }

    /// Whether an assessment is being fetched to be opened.
    pub(super) fn is_fetched(&self, id: &str) -> bool {
        matches!(self.closed.get(id), Some(Closed::Coming))
    }

    /// What was fetched has come.
    pub(super) fn has_come(&mut self, id: &str) {
        if self.is_fetched(id) {
            self.closed.remove(id);
        }
    }

    /// The results of the open assessment, if they are those of its present state.
    pub fn present(&self) -> Option<&Rc<Derived>> {
        let saved = &self.open()?.saved;
        self.derived.as_ref().filter(|derived| derived.is_of(saved))
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

    /// What the list of assessments shows.
    pub fn listed(&self) -> Listed<'_> {
        self.listing.at(&self.shelf)
    }

    /// The last change of the open assessment that was about this and can be taken back.
    pub fn undo_about(&self, about: &About) -> Option<&Undo> {
        let id = self.route.assessment()?;
        let mut latest_first = self.history.iter().rev();
        latest_first.find(|undo| undo.id == id && undo.about == *about)
    }

    /// A number that nothing else has.
    pub(super) fn number(&mut self) -> u32 {
        self.next = self.next.wrapping_add(1);
        self.next
    }
}

impl Resolve {
    /// What is said of it.
    pub(super) fn notice(self) -> &'static str {
        match self {
            Self::KeepBoth => "notice-kept-both",
            Self::TakeTheirs => "notice-took-theirs",
            Self::KeepMine => "notice-kept-mine",
        }
    }
}
