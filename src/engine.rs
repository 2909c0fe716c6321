//! The loop: what happens changes the state, and the browser is asked. It is turned at once and by
//! itself, not by Yew: Yew puts off its work when it has much to do, and a page that is left in
//! between would take with it what was typed.

use crate::context::Cx;
use crate::late::{self, Beginning, Came, Parts};
use crate::shell::panic::{FailureScreen, RescueFile};
use crate::shell::{self, MountPoint, OpenState, Shell};
use std::cell::{Cell, OnceCell, Ref, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use twinning_core::app::{Effect, Env, Job, Model, Msg, Outcome, Reading, Saving, Store};
use twinning_core::content::{Basis, Content};
use twinning_core::file::Saved;
use twinning_core::report::render::Separator;
use twinning_core::text::Words;
use yew::Callback;

/// What the app begins with.
pub struct Start {
    basis: Rc<Basis>,
    words: Rc<Words>,
    place: MountPoint,
    /// All content, if that and all words are there already.
    complete: Option<Rc<Content>>,
}

impl Start {
    /// What the first pages need, and the place on the page.
    pub fn new(basis: Rc<Basis>, words: Rc<Words>, place: MountPoint) -> Self {
        Self {
            basis,
            words,
            place,
            complete: None,
        }
    }

    /// The same where all content and all words are there already.
    pub fn complete(content: Rc<Content>, words: Rc<Words>, place: MountPoint) -> Self {
        let basis = Rc::new(content.basis());
        Self {
            complete: Some(content),
            ..Self::new(basis, words, place)
        }
    }
}

/// What happens to the engine.
// A message is made, read and gone: boxes would only cost.
#[allow(clippy::large_enum_variant)]
enum Message {
    /// Something happened to the model.
    Happened(Msg),
    /// A part of what comes after the first page was fetched, or not and why.
    Came(Came),
    /// Time to do some work.
    Work(u32, Job),
}

/// What is shown.
pub struct State {
    /// The model.
    pub model: Model,
    /// The words, and the way to say what happened.
    pub cx: Cx,
    /// The parts that are there.
    pub parts: Parts,
    /// What is to be read once the code for it is there.
    unread: Vec<(u32, Reading)>,
}

/// The state with what happens to it.
pub struct Engine {
    start: Rc<Start>,
    state: RefCell<State>,
    shell: OnceCell<Shell>,
    /// What happened and waits for its turn.
    messages: RefCell<VecDeque<Message>>,
    is_turning: Cell<bool>,
    /// Says that there is something to show.
    show: Callback<()>,
}

impl Engine {
    /// The app before anything happened, listening to the browser.
    pub fn begin(start: Rc<Start>, show: Callback<()>) -> Rc<Self> {
        let engine = Rc::new_cyclic(|weak: &Weak<Self>| {
            let weak = weak.clone();
            let send = Callback::from(move |msg| {
                if let Some(engine) = weak.upgrade() {
                    engine.turn(Message::Happened(msg));
                }
            });
            let address = Shell::address(&start.place);
            let state = State {
                model: Model::new(Rc::clone(&start.basis), &address, shell::now()),
                cx: Cx {
                    send,
                    words: Rc::clone(&start.words),
                    zone: shell::zone(),
                },
                parts: Parts::default(),
                unread: Vec::new(),
            };
            Self {
                start,
                state: RefCell::new(state),
                shell: OnceCell::new(),
                messages: RefCell::default(),
                is_turning: Cell::new(false),
                show,
            }
        });
        let Start { place, words, .. } = &*engine.start;
        let failure_screen = FailureScreen::prepare(&place.host, words);
        let send = engine.state().cx.send.clone();
        let shell = Shell::new(place.clone(), failure_screen, send);
        engine.shell.get_or_init(|| shell);
        // The line is free now, and the first page need not be drawn first.
        engine.fetch_late();
        engine
    }

    /// What is shown now.
    pub fn state(&self) -> Ref<'_, State> {
        self.state.borrow()
    }

    /// The page is on the screen, and whether all of it is; its title, unless what it is about is on
    /// its way.
    pub fn shown(&self, title: Option<&str>, is_there: bool) {
        if let Some(shell) = self.shell.get() {
            shell.shown(title, is_there);
        }
    }

    /// Fetches what comes after the first page, beside whatever else goes on.
    pub fn fetch_late(self: &Rc<Self>) {
        let state = self.state();
        let beginning = Beginning {
            base: self.start.place.base.clone(),
            words: Rc::clone(&state.cx.words),
            basis: Rc::clone(&self.start.basis),
            complete: self.start.complete.clone(),
            parts: state.parts,
            reads_first: state.model.route.assessment().is_some() || !state.unread.is_empty(),
        };
        let weak = Rc::downgrade(self);
        shell::beside(late::fetch(beginning, move |came| {
            if let Some(engine) = weak.upgrade() {
                engine.turn(Message::Came(came));
            }
        }));
    }

    /// Lets something happen, and whatever follows from it. What happens meanwhile comes after it.
    fn turn(self: &Rc<Self>, message: Message) {
        self.messages.borrow_mut().push_back(message);
        if self.is_turning.replace(true) {
            return;
        }
        loop {
            let next = self.messages.borrow_mut().pop_front();
            let Some(message) = next else { break };
            match message {
                Message::Happened(msg) => self.happened(msg),
                Message::Came(came) => self.came(came),
                Message::Work(ticket, job) => self.work(ticket, job),
            }
        }
        self.is_turning.set(false);
        self.note();
        self.show.emit(());
    }

    fn then(&self, message: Message) {
        self.messages.borrow_mut().push_back(message);
    }

    /// Changes the state, and does what that asks for. Work that somebody waits for is done before
    /// the page is shown.
    fn happened(self: &Rc<Self>, msg: Msg) {
        let mut state = self.state.borrow_mut();
        let State { model, cx, .. } = &mut *state;
        cx.zone = shell::zone();
        let env = Env {
            now: shell::now(),
            zone: cx.zone,
            id: shell::fresh_id(),
            words: &cx.words,
        };
        let effects = model.update(&env, msg);
        drop(state);
        for effect in effects {
            match effect {
                Effect::FetchLate => self.fetch_late(),
                Effect::Work { ticket, job, soon } if soon => {
                    let weak = Rc::downgrade(self);
                    shell::after_paint(move || {
                        if let Some(engine) = weak.upgrade() {
                            engine.turn(Message::Work(ticket, job));
                        }
                    });
                }
                Effect::Work { ticket, job, .. } => self.then(Message::Work(ticket, job)),
                effect => {
                    if let Some(shell) = self.shell.get() {
                        shell.perform(effect);
                    }
                }
            }
        }
    }

    /// Takes over what was fetched.
    fn came(&self, came: Came) {
        let mut state = self.state.borrow_mut();
        let (parts, words, msg) = match came {
            Came::Part(parts, words) => (parts, words, None),
            Came::All(parts, words, content) => (parts, words, Some(Msg::Late(Ok(content)))),
            Came::Nothing(why) => return self.then(Message::Happened(Msg::Late(Err(why)))),
        };
        (state.parts, state.cx.words) = (parts, words);
        if msg.is_some() {
            // Asked only now: a browser takes its time over how numbers are written.
            state.model.separator = Separator::beside(shell::decimal_sign());
        }
        if parts.files.is_some() {
            for (ticket, reading) in std::mem::take(&mut state.unread) {
                self.then(Message::Work(ticket, Job::Read(reading)));
            }
        }
        if let Some(msg) = msg {
            self.then(Message::Happened(msg));
        }
    }

    /// Does some work, if the code for it is there; what is to be read waits for it.
    fn work(&self, ticket: u32, job: Job) {
        let Parts { files, results, .. } = self.state().parts;
        let outcome = match job {
            Job::Read(reading) => match files {
                Some(files) => (files.read)(reading),
                None => {
                    self.state.borrow_mut().unread.push((ticket, reading));
                    return;
                }
            },
            Job::Write(saved, basis) => {
                let write = files.map_or(Saved::kept as fn(&_, &_) -> _, |files| files.write);
                Outcome::Written(write(&saved, &basis).into())
            }
            Job::Work(working) => match results {
                Some(results) => (results.work)(working, &self.state().cx.words),
                // It is asked for with the content, which comes with the code.
                None => return,
            },
        };
        self.then(Message::Happened(Msg::Worked { ticket, outcome }));
    }

    /// Keeps ready what must be known when something happens outside the app: the open assessment as
    /// a file, and whether something would be lost.
    fn note(&self) {
        let Some(shell) = self.shell.get() else {
            return;
        };
        let model = &self.state().model;
        let open = model.open();
        shell.offer(open.map(|open| RescueFile {
            name: format!("{}.twinning.json", open.saved.id),
            text: open.text(&model.basis),
        }));
        shell.note(OpenState {
            open: open.map(|open| open.saved.id.clone()),
            unsaved: would_lose(model),
        });
    }
}

/// Whether something would be gone if the page were closed now.
fn would_lose(model: &Model) -> bool {
    let in_memory = matches!(model.store, Store::Memory(_));
    model
        .documents
        .values()
        .any(|document| match &document.saving {
            Saving::Refused | Saving::Conflict(_) | Saving::Gone => true,
            // What is being written is put down, and found again.
            Saving::Saved | Saving::Writing { .. } => {
                in_memory
                    && document
                        .filed
                        .is_none_or(|filed| filed < document.saved.saved)
            }
        })
}
