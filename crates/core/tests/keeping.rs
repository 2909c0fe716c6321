//! Nothing that was changed is lost, whatever happens in whatever order: writes that are refused or
//! late, pages that are reloaded in the middle, another tab, things taken back.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, words};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;
use twinning_core::app::{
    Action, Document, Effect, Env, Job, Late, Model, Msg, Note, Outcome, PutError, Record, Resolve,
    Saving, ShelfEntry, Stock,
};
use twinning_core::assessment::{Edit, PriorityLine};
use twinning_core::basics::{Moment, Phrase, Zone};
use twinning_core::file::{Saved, import};
use twinning_core::text::Words;

/// The assessment that two tabs work on.
const ID: &str = "body";

/// Something that happens.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// A person adds a priority.
    Add,
    /// A person takes back one of the changes that can be taken back.
    Undo(usize),
    /// The oldest write under way is confirmed, or refused where it meets another.
    Answer,
    /// The oldest write under way is refused by the browser.
    Refuse,
    /// It is stored, and so slowly that the tab gave it up.
    GiveUp,
    /// The tab hears of the other.
    Hear,
    /// The person keeps both states, if there is a conflict.
    KeepBoth,
    /// The page is reloaded; of the writes under way, so many were stored before.
    Reload(usize),
}

fn event() -> impl Strategy<Value = (bool, Event)> {
    let one = prop_oneof![
        6 => Just(Event::Add),
        1 => (0..4_usize).prop_map(Event::Undo),
        4 => Just(Event::Answer),
        1 => Just(Event::Refuse),
        1 => Just(Event::GiveUp),
        2 => Just(Event::Hear),
        1 => Just(Event::KeepBoth),
        1 => (0..3_usize).prop_map(Event::Reload),
    ];
    (any::<bool>(), one)
}

/// What the browser keeps: the latest state of each assessment with the page that stored it, and
/// what each page noted.
#[derive(Default)]
struct Browser {
    stored: BTreeMap<String, (u32, Record)>,
    notes: BTreeMap<(u32, String), Record>,
}

impl Browser {
    /// Stores a record as the database does: only what is newer than everything there.
    fn put(&mut self, page: u32, record: &Record) -> Result<(), PutError> {
        match self.stored.get(&record.id) {
            Some((by, found)) if found.revision >= record.revision => match *by == page {
                true if found.text == record.text => Ok(()),
                true => Err(PutError::Behind(found.revision)),
                false => Err(PutError::Conflict(Ok(found.clone()))),
            },
            _ => {
                self.stored
                    .insert(record.id.clone(), (page, record.clone()));
                Ok(())
            }
        }
    }

    fn confirmed(&mut self, page: u32, record: &Record) {
        self.notes
            .retain(|(by, id), note| (*by, id) != (page, &record.id) || note.text != record.text);
    }
}

struct Tab {
    page: u32,
    model: Model,
    writes: VecDeque<Record>,
    words: Rc<Words>,
}

struct World {
    browser: Browser,
    tabs: [Tab; 2],
    ticks: u64,
    pages: u32,
    /// What was added and not taken back.
    added: BTreeSet<String>,
    /// What can be taken back in each tab, by number.
    undoable: [BTreeMap<u32, String>; 2],
}

impl World {
    fn new() -> Self {
        let words = Rc::new(words());
        let tab = |page| Tab {
            page,
            model: model(),
            writes: VecDeque::new(),
            words: Rc::clone(&words),
        };
        let first = Record {
            id: ID.to_owned(),
            revision: 1,
            text: Saved::new(ID).export(&content().basis()).into(),
            filed: None,
        };
        let mut world = Self {
            browser: Browser::default(),
            tabs: [tab(1), tab(2)],
            ticks: 0,
            pages: 2,
            added: BTreeSet::new(),
            undoable: Default::default(),
        };
        world.browser.stored.insert(ID.to_owned(), (0, first));
        for at in 0..2 {
            world.start(at);
        }
        world
    }

    fn start(&mut self, at: usize) {
        let page = self.tabs[at].page;
        let other = self.tabs[1 - at].page;
        let stored = &self.browser.stored;
        let notes = self
            .browser
            .notes
            .iter()
            .filter(|((by, _), _)| *by != other);
        let notes = notes.map(|((by, id), record)| Note {
            record: record.clone(),
            stored: stored.get(id).map(|(_, record)| record.clone()),
            is_later: stored.get(id).is_some_and(|(stored_by, _)| stored_by == by),
        });
        let stock = Stock {
            entries: stored.values().map(|(_, record)| entry(record)).collect(),
            open: stored.get(ID).map(|(_, record)| record.clone()),
            notes: notes.collect(),
        };
        // The page takes over what earlier ones noted.
        let taken: Vec<_> = self.browser.notes.keys().cloned().collect();
        for (by, id) in taken.into_iter().filter(|(by, _)| *by != other) {
            let note = self.browser.notes.remove(&(by, id.clone())).unwrap();
            self.browser.notes.insert((page, id), note);
        }
        self.send(at, Msg::Stored(Ok(stock)));
    }

    /// Lets something happen in a tab. Work is done and what is stored is read at once.
    fn send(&mut self, at: usize, msg: Msg) {
        let mut messages = VecDeque::from([msg]);
        while let Some(msg) = messages.pop_front() {
            self.ticks += 1;
            let tab = &mut self.tabs[at];
            let env = Env {
                now: Moment(self.ticks),
                zone: Zone::UTC,
                id: format!("new-{}", self.ticks),
                words: &tab.words,
            };
            for effect in tab.model.update(&env, msg) {
                match effect {
                    Effect::Put(record, _) => {
                        let key = (tab.page, record.id.clone());
                        self.browser.notes.insert(key, record.clone());
                        tab.writes.push_back(record);
                    }
                    Effect::Note(record) => {
                        let key = (tab.page, record.id.clone());
                        self.browser.notes.insert(key, record);
                    }
                    Effect::DropNote(id) => {
                        let page = tab.page;
                        self.browser
                            .notes
                            .retain(|(by, of), _| (*by, of.as_str()) != (page, &id));
                    }
                    Effect::Fetch(id) => {
                        let found = self.browser.stored.get(&id);
                        let found = Ok(found.map(|(_, record)| record.clone()));
                        messages.push_back(Msg::Fetched { id, found });
                    }
                    Effect::Work { ticket, job, .. } => {
                        let outcome = match job {
                            Job::Read(reading) => reading.run(),
                            Job::Write(saved, basis) => {
                                Outcome::Written(saved.export(&basis).into())
                            }
                            Job::Work(working) => working.run(&tab.words),
                        };
                        messages.push_back(Msg::Worked { ticket, outcome });
                    }
                    Effect::Later(_, msg) => messages.push_back(*msg),
                    Effect::Delete(id) => panic!("{id} is deleted"),
                    _ => {}
                }
            }
        }
    }

    fn answer(&mut self, at: usize, refused: bool) -> bool {
        let Some(record) = self.tabs[at].writes.pop_front() else {
            return false;
        };
        let result = match refused {
            true => Err(PutError::Refused("full".to_owned())),
            false => self.browser.put(self.tabs[at].page, &record),
        };
        if result.is_ok() {
            let page = self.tabs[at].page;
            self.browser.confirmed(page, &record);
        }
        let Record { id, revision, .. } = record;
        self.send(
            at,
            Msg::Put {
                id,
                revision,
                result,
            },
        );
        true
    }

    fn happen(&mut self, at: usize, event: Event) {
        match event {
            Event::Add => {
                let title = format!("priority {}", self.ticks);
                let line = PriorityLine {
                    title: title.clone(),
                    ..PriorityLine::default()
                };
                let add = Edit::AddPriorities(vec![line]);
                self.send(at, Msg::Remove(add, Phrase::new("added")));
                let notice = self.tabs[at].model.notices.last();
                if let Some(Action::Undo(number)) = notice.and_then(|notice| notice.action) {
                    self.undoable[at].insert(number, title.clone());
                    self.added.insert(title);
                }
            }
            Event::Undo(which) => {
                let numbers: Vec<_> = self.undoable[at].keys().copied().collect();
                if let Some(number) = numbers.get(which) {
                    let title = self.undoable[at].remove(number).unwrap();
                    self.added.remove(&title);
                    self.send(at, Msg::Undo(*number));
                }
            }
            Event::Answer => drop(self.answer(at, false)),
            Event::Refuse => drop(self.answer(at, true)),
            Event::GiveUp => {
                if let Some(record) = self.tabs[at].writes.front().cloned() {
                    let page = self.tabs[at].page;
                    // It arrives, and that is not heard any more.
                    self.browser.put(page, &record).ok();
                    self.answer(at, true);
                }
            }
            Event::Hear => self.send(at, Msg::ChangedElsewhere(ID.to_owned())),
            Event::KeepBoth => {
                let open = self.tabs[at].model.open();
                if open.is_some_and(|open| matches!(open.saving, Saving::Conflict(Some(_)))) {
                    self.send(at, Msg::Resolve(Resolve::KeepBoth));
                    self.send(at, Msg::Address(format!("#/a/{ID}/strategy")));
                }
            }
            Event::Reload(stored) => {
                let page = self.tabs[at].page;
                for record in self.tabs[at].writes.drain(..).take(stored) {
                    self.browser.put(page, &record).ok();
                }
                self.pages += 1;
                self.tabs[at].page = self.pages;
                self.tabs[at].model = model();
                self.undoable[at].clear();
                self.start(at);
            }
        }
    }

    /// Everything comes to rest, and conflicts are settled by keeping both.
    fn settle(&mut self) {
        for _ in 0..200 {
            let mut quiet = true;
            for at in 0..2 {
                while self.answer(at, false) {
                    quiet = false;
                }
                self.happen(at, Event::Hear);
                let before = self.ticks;
                self.happen(at, Event::KeepBoth);
                quiet &= before == self.ticks && self.tabs[at].writes.is_empty();
            }
            if quiet {
                return;
            }
        }
        panic!("it never comes to rest");
    }

    /// The titles of all priorities that are stored.
    fn kept(&self) -> BTreeSet<String> {
        let records = self.browser.stored.values();
        let saved = records.map(|(_, record)| read(record));
        let priorities = saved.flat_map(|saved| saved.assessment.strategy.priorities);
        priorities.map(|priority| priority.title).collect()
    }
}

fn model() -> Model {
    let content = content();
    let basis = Rc::new(content.basis());
    let mut model = Model::new(basis, &format!("#/a/{ID}/strategy"), Moment(0));
    model.late = Late::Here(Rc::new(content));
    model
}

fn read(record: &Record) -> Saved {
    import(record.text.as_bytes(), &content().basis())
        .0
        .unwrap()
}

fn entry(record: &Record) -> ShelfEntry {
    let document = Document::new(read(record), record.filed, record.revision);
    ShelfEntry {
        id: record.id.clone(),
        ..ShelfEntry::of(&document, &content().basis())
    }
}

/// Few enough for every run; `cargo xtask faults` asks for many.
fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(64),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_change_is_kept(events in prop::collection::vec(event(), 1..40)) {
        let mut world = World::new();
        for (tab, event) in events {
            world.happen(usize::from(tab), event);
        }
        world.settle();
        let kept = world.kept();
        let lost: Vec<_> = world.added.iter().filter(|title| !kept.contains(*title)).collect();
        prop_assert!(lost.is_empty(), "lost: {lost:?}");
        for tab in &world.tabs {
            let open = tab.model.open().expect("open");
            prop_assert_eq!(&open.saving, &Saving::Saved);
            let stored = read(&world.browser.stored[ID].1);
            prop_assert_eq!(&open.saved.assessment, &stored.assessment);
        }
    }
}
