//! The state of the app: what people made, what is being done with it, what is shown.

use super::route::{Page, Route};
use super::trial::Trial;
use crate::advice::{Advice, SLICE};
use crate::agreement::Agreement;
use crate::assessment::Assessment;
use crate::basics::{Moment, Phrase, Problem, Reply};
use crate::content::Content;
use crate::file::Saved;
use crate::instrument::Arrangement;
use crate::path::{Goal, Path};
use crate::plan::Programme;
use crate::policy::Facts;
use crate::profile::Profile;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Everything the app knows.
#[derive(Clone, Debug)]
pub struct Model {
    /// Instrument, rules, sheets, objectives.
    pub content: Rc<Content>,
    /// The page shown.
    pub route: Route,
    /// Where answers are kept.
    pub store: Store,
    /// The assessments in this browser, by id.
    pub items: BTreeMap<String, Item>,
    /// Whether the rest of the app is there.
    pub rest: Rest,
    /// The results of the open assessment; `None` until the rest of the app is there.
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

/// Whether the rest of the app is there: all but the start and the page a new assessment begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rest {
    /// On its way.
    Coming,
    /// There.
    There,
    /// It could not be fetched, and why. It can be tried again.
    Failed(String),
}

/// One assessment in this browser.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its present state.
    pub saved: Rc<Saved>,
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

/// Everything worked out from the open assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// The state it was worked out from.
    pub saved: Rc<Saved>,
    /// The levels.
    pub profile: Profile,
    /// How far the respondents agree.
    pub agreement: Agreement,
    /// The recommendation.
    pub advice: Advice,
    /// The shortest path to each arrangement, in no order that means anything.
    pub paths: Vec<Path>,
    /// Objectives, alignment, dates.
    pub programme: Programme,
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
    pub tone: Tone,
    /// What can be done about it.
    pub action: Option<Action>,
}

/// How serious a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
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
    pub fn new(content: Rc<Content>, address: &str, now: Moment) -> Self {
        Self {
            content,
            route: Route::parse(address),
            store: Store::Opening,
            items: BTreeMap::new(),
            rest: Rest::Coming,
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
    pub fn open(&self) -> Option<&Item> {
        self.items.get(self.route.assessment()?)
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
    pub fn shelf(&self) -> Vec<(&String, &Item)> {
        let mut shelf: Vec<_> = self.items.iter().collect();
        shelf.sort_by_key(|(_, item)| Reverse(item.saved.saved));
        shelf
    }
}

impl Derived {
    /// Whether it was worked out from this state.
    pub fn is_of(&self, saved: &Rc<Saved>) -> bool {
        Rc::ptr_eq(&self.saved, saved) || self.saved.assessment == saved.assessment
    }

    /// The shortest path to an arrangement.
    pub fn path(&self, arrangement: Arrangement) -> Option<&Path> {
        self.paths
            .iter()
            .find(|path| path.arrangement == arrangement)
    }

    /// The shortest path to being ready to ask for an arrangement.
    pub fn path_to_ready(&self, arrangement: Arrangement, content: &Content) -> Option<Path> {
        let assessment = &self.saved.assessment;
        let facts = Facts {
            assessment,
            profile: &self.profile,
            committee: assessment.main_committee(),
        };
        let candidate = self.advice.candidate(arrangement)?;
        Some(Path::of(candidate, Goal::Ready, &facts, content))
    }

    /// Works everything out, with the first slice of comparisons.
    pub fn of(saved: Rc<Saved>, content: &Content) -> Self {
        let assessment: &Assessment = &saved.assessment;
        let profile = Profile::of(assessment, &content.instrument);
        let advice = Advice::of(assessment, &profile, content);
        let paths = Path::all(assessment, &profile, &advice, Goal::Feasible, content);
        let programme = Programme::of(assessment, &profile, &advice, content);
        let agreement = Agreement::of(assessment, &content.instrument);
        Self {
            saved,
            profile,
            agreement,
            advice,
            paths,
            programme,
        }
    }

    /// Works everything out, with as many comparisons as are needed.
    pub fn settled(saved: Rc<Saved>, content: &Content) -> Self {
        let mut derived = Self::of(saved, content);
        derived.settle(content);
        derived
    }

    /// Whether no more comparisons are needed.
    pub fn is_settled(&self) -> bool {
        self.advice.ranking.is_settled()
    }

    /// One more slice of comparisons.
    pub fn refine(&mut self, content: &Content) {
        self.advise(content, |advice| advice.refine(SLICE));
    }

    /// As many more comparisons as are needed.
    pub fn settle(&mut self, content: &Content) {
        self.advise(content, Advice::settle);
    }

    /// Takes over the comparisons made before, if what is compared has not changed.
    pub fn resume(&mut self, before: &Self, content: &Content) {
        self.advise(content, |advice| advice.resume(&before.advice));
    }

    /// Changes the advice, and plans anew if it is for another arrangement then.
    fn advise(&mut self, content: &Content, change: impl FnOnce(&mut Advice)) {
        let before = self.advice.outcome.arrangement();
        change(&mut self.advice);
        if self.advice.outcome.arrangement() != before {
            let assessment = &self.saved.assessment;
            self.programme = Programme::of(assessment, &self.profile, &self.advice, content);
        }
    }
}
