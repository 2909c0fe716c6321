//! An app without a browser, with a clock and ids that count up and a store that answers at once.

use super::{content, samples, words};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use twinning_core::app::{
    Action, Document, Effect, Env, Job, Late, Model, Msg, Note, Outcome, Page, PutError, Record,
    Route, Saving, ShelfEntry, Stock,
};
use twinning_core::assessment::{Edit, Organization, Scope};
use twinning_core::basics::{Moment, Patch, Zone};
use twinning_core::file::{Saved, import};
use twinning_core::text::Words;

/// A model with a clock and ids that count up. Work is done and what is stored is fetched at once;
/// whether a write is confirmed is left to the test.
pub struct App {
    pub model: Model,
    /// What is stored, by id.
    pub store: BTreeMap<String, Record>,
    /// Work that can wait until the page was shown is done at once.
    pub is_eager: bool,
    /// No work is done until this is false again.
    pub is_idle: bool,
    /// The store gives nothing.
    pub is_closed: bool,
    /// The work that waits.
    pub waiting: VecDeque<(u32, Job)>,
    words: Words,
    pub zone: Zone,
    ticks: u64,
}

impl App {
    pub fn new(address: &str) -> Self {
        let content = content();
        let mut model = Model::new(Rc::new(content.basis()), address, Moment(0));
        model.late = Late::Here(Rc::new(content));
        Self {
            model,
            store: BTreeMap::new(),
            is_eager: true,
            is_idle: false,
            is_closed: false,
            waiting: VecDeque::new(),
            words: words(),
            zone: Zone::UTC,
            ticks: 0,
        }
    }

    pub fn with_store(records: Vec<Record>) -> Self {
        Self::at("#/", records)
    }

    /// An app with these records, at an address.
    pub fn at(address: &str, records: Vec<Record>) -> Self {
        let mut app = Self::new(address);
        app.open(records, Vec::new());
        app
    }

    /// The store answers that it holds these records, and that these states were noted.
    pub fn open(&mut self, records: Vec<Record>, notes: Vec<Note>) -> Vec<Effect> {
        let entries = records.iter().map(entry).collect();
        let open = self.model.route.assessment();
        let open = records
            .iter()
            .find(|record| Some(record.id.as_str()) == open);
        let open = open.cloned();
        let stored = records
            .into_iter()
            .map(|record| (record.id.clone(), record));
        self.store.extend(stored);
        self.send(Msg::Stored(Ok(Stock {
            entries,
            open,
            notes,
        })))
    }

    /// The sample at this place among the samples, open on one of its pages; and what that asks for.
    pub fn with_sample(place: usize, page: Page) -> (Self, Vec<Effect>) {
        let mut app = Self::with_store(vec![sample(place)]);
        let effects = app.send(Msg::Go(Route::to("s", page)));
        (app, effects)
    }

    /// Lets something happen; gives what is asked of the browser and not answered here.
    pub fn send(&mut self, msg: Msg) -> Vec<Effect> {
        let mut asked = Vec::new();
        let mut messages = VecDeque::from([msg]);
        while let Some(msg) = messages.pop_front() {
            for effect in self.update(msg) {
                messages.extend(self.perform(&effect));
                if !matches!(effect, Effect::Work { .. } | Effect::Fetch(_)) {
                    asked.push(effect);
                }
            }
        }
        asked
    }

    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        self.ticks += 1;
        let env = Env {
            now: Moment(self.ticks),
            zone: self.zone,
            id: format!("new-{}", self.ticks),
            words: &self.words,
        };
        self.model.update(&env, msg)
    }

    /// What answers an effect at once.
    fn perform(&mut self, effect: &Effect) -> Option<Msg> {
        match effect {
            Effect::Work { ticket, job, soon } => {
                if self.is_idle || (*soon && !self.is_eager) {
                    self.waiting.push_back((*ticket, job.clone()));
                    return None;
                }
                Some(self.work(*ticket, job.clone()))
            }
            Effect::Fetch(id) => Some(Msg::Fetched {
                id: id.clone(),
                found: match self.is_closed {
                    true => Err("busy".to_owned()),
                    false => Ok(self.store.get(id).cloned()),
                },
            }),
            Effect::Delete(id) => Some(Msg::Deleted {
                id: id.clone(),
                result: Ok(self.store.remove(id)),
            }),
            Effect::Put(record, _) => {
                self.store.insert(record.id.clone(), record.clone());
                None
            }
            _ => None,
        }
    }

    fn work(&self, ticket: u32, job: Job) -> Msg {
        let outcome = match job {
            Job::Read(reading) => reading.run(),
            Job::Write(saved, basis) => Outcome::Written(saved.export(&basis).into()),
            Job::Work(working) => working.run(&self.words),
        };
        Msg::Worked { ticket, outcome }
    }

    /// Does one piece of the work that waits.
    pub fn work_once(&mut self) -> Vec<Effect> {
        let (ticket, job) = self.waiting.pop_front().expect("work that waits");
        let msg = self.work(ticket, job);
        self.send(msg)
    }

    /// Does all work that waits.
    pub fn work_off(&mut self) -> Vec<Effect> {
        self.is_idle = false;
        let mut effects = Vec::new();
        while !self.waiting.is_empty() {
            effects.extend(self.work_once());
        }
        effects
    }

    /// Takes back what the latest notice offers to take back.
    pub fn undo(&mut self) -> Vec<Effect> {
        let offers = self.model.notices.iter().rev();
        let number = offers.filter_map(|notice| match notice.action {
            Some(Action::Undo(number)) => Some(number),
            _ => None,
        });
        let number = number.take(1).next().expect("an offer to undo");
        self.send(Msg::Undo(number))
    }

    /// Begins an assessment and confirms its first write.
    pub fn begun() -> Self {
        let mut app = Self::with_store(Vec::new());
        app.send(Msg::Begin(Scope::Full));
        app.confirm(1);
        app
    }

    pub fn id(&self) -> String {
        self.model
            .route
            .assessment()
            .expect("an assessment is open")
            .to_owned()
    }

    pub fn name(&mut self, name: &str) -> Vec<Effect> {
        let name = Patch::set(|o: &mut Organization| &mut o.name, name.to_owned());
        self.send(Msg::Edit(Edit::Organization(name)))
    }

    pub fn answered(&mut self, revision: u32, result: Result<(), PutError>) -> Vec<Effect> {
        let id = self.id();
        self.send(Msg::Put {
            id,
            revision,
            result,
        })
    }

    pub fn confirm(&mut self, revision: u32) -> Vec<Effect> {
        self.answered(revision, Ok(()))
    }

    /// Another tab had stored this state when the one with this revision was to be stored.
    pub fn conflict(&mut self, revision: u32, theirs: Record) -> Vec<Effect> {
        self.answered(revision, Err(PutError::Conflict(Ok(theirs))))
    }

    /// Another tab stored this state, and that is heard.
    pub fn elsewhere(&mut self, record: Record) -> Vec<Effect> {
        let id = record.id.clone();
        self.store.insert(id.clone(), record);
        self.send(Msg::ChangedElsewhere(id))
    }

    pub fn document(&self, id: &str) -> &Document {
        self.model
            .documents
            .get(id)
            .expect("an open assessment with this id")
    }

    pub fn saving(&self) -> Saving {
        self.model.open().expect("open").saving.clone()
    }

    pub fn shown_name(&self) -> &str {
        let open = self.model.open().expect("open");
        &open.saved.assessment.organization.name
    }
}

/// The sample at this place among the samples, as it is stored.
pub fn sample(place: usize) -> Record {
    let (_, sample) = samples().remove(place);
    Record {
        id: "s".to_owned(),
        revision: 1,
        text: sample.export(&content().basis()).into(),
        filed: None,
    }
}

/// The writes among the effects: their revisions, and the names of the bodies.
pub fn puts(effects: &[Effect]) -> Vec<(u32, String)> {
    let written = effects.iter().filter_map(|effect| match effect {
        Effect::Put(record, _) => Some(record),
        _ => None,
    });
    written
        .map(|record| (record.revision, name(record)))
        .collect()
}

/// The names of the bodies in what was put down at once.
pub fn notes(effects: &[Effect]) -> Vec<String> {
    let noted = effects.iter().filter_map(|effect| match effect {
        Effect::Note(record) => Some(name(record)),
        _ => None,
    });
    noted.collect()
}

/// The name of the body in a record.
pub fn name(record: &Record) -> String {
    let saved = import(record.text.as_bytes(), &content().basis()).0;
    saved.expect("readable").assessment.organization.name
}

/// A record with a body of this name.
pub fn record(id: &str, revision: u32, name: &str) -> Record {
    let mut saved = Saved::new(id);
    saved.assessment.organization.name = name.to_owned();
    Record {
        id: id.to_owned(),
        revision,
        text: saved.export(&content().basis()).into(),
        filed: None,
    }
}

/// What the list shows of a record.
pub fn entry(record: &Record) -> ShelfEntry {
    let basis = content().basis();
    match import(record.text.as_bytes(), &basis).0 {
        Some(saved) => ShelfEntry {
            id: record.id.clone(),
            ..ShelfEntry::of(&Document::new(saved, record.filed, record.revision), &basis)
        },
        None => ShelfEntry {
            id: record.id.clone(),
            ..ShelfEntry::default()
        },
    }
}
