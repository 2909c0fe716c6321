//! What the app asks of the browser, and what the browser tells the app: one file for each ability.
//!
//! `gloo::utils` always finds the window and its document: an app is put into an element of a page.

mod address;
mod clock;
pub mod content;
pub mod files;
mod guard;
mod keep;
mod page;
pub mod panic;
pub mod persist;
mod stop;
pub mod storage;
mod tabs;

pub use clock::{decimal_sign, fresh_id, now, zone};
pub use guard::OpenState;
pub use page::make_root;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::{Error, Promise};
use keep::Reader;
use panic::{FailureScreen, RescueFile};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use storage::Storage;
use tabs::Tabs;
use twinning_core::app::{Effect, Msg};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Callback;

/// Where on a page the app is.
#[derive(Clone, Debug)]
pub struct MountPoint {
    /// The element it was given.
    pub host: Element,
    /// The element it made below it, which holds everything it shows.
    pub root: Element,
    /// The address its files are found under, with a slash at the end.
    pub base: String,
    /// Whether the page is its own: then it writes the address and the title.
    pub standalone: bool,
}

/// The browser, as one mounted app sees it. Dropping it ends all listening.
pub struct Shell {
    send: Callback<Msg>,
    place: MountPoint,
    storage: Storage,
    tabs: Rc<Tabs>,
    chooser: files::Chooser,
    page: page::Screen,
    state: Rc<RefCell<OpenState>>,
    failure_screen: FailureScreen,
    _listeners: Vec<EventListener>,
}

impl Shell {
    /// Listens to the browser and opens the store.
    pub fn new(place: MountPoint, failure_screen: FailureScreen, send: Callback<Msg>) -> Self {
        let state = Rc::new(RefCell::new(OpenState::default()));
        let mut listeners = files::listen(&place, &send);
        listeners.extend(page::listen(&place.root));
        listeners.push(guard::listen(&state));
        listeners.extend(stop::listen(&place));
        if place.standalone {
            listeners.extend(address::listen(&send));
        }
        listeners.push(address::follow(&place.root, &send));
        let storage = Storage::new(storage::NAME);
        let reader = Reader::new(
            storage.clone(),
            send.clone(),
            Rc::clone(&state),
            Self::address(&place),
        );
        listeners.extend(reader.listen());
        reader.begin();
        Self {
            tabs: Rc::new(Tabs::new(send.clone())),
            page: page::Screen::new(&place),
            storage,
            chooser: files::Chooser::default(),
            send,
            place,
            state,
            failure_screen,
            _listeners: listeners,
        }
    }

    /// The address to begin with.
    pub fn address(place: &MountPoint) -> String {
        if place.standalone {
            address::now()
        } else {
            String::new()
        }
    }

    /// Performs what the app asks for.
    pub fn perform(&self, effect: Effect) {
        match effect {
            Effect::Put(record, entry) => keep::put(self, record, &entry),
            Effect::Note(record) => self.storage.note(&record),
            Effect::DropNote(id) => self.storage.drop_note(&id),
            Effect::Enter(entry) => spawn_local(self.storage.enter(entry)),
            Effect::Delete(id) => keep::delete(self, id),
            Effect::Fetch(id) => keep::fetch(self, id),
            Effect::Persist => persist::ask(self.send.clone()),
            Effect::Address { hash, replace } => address::show(&self.place, &hash, replace),
            Effect::Arrive => self.page.arrive(),
            Effect::ChooseFile => self.chooser.choose(&self.place.host, &self.send),
            Effect::LoadSample(id) => content::sample(&self.place.base, id, self.send.clone()),
            Effect::Download { name, mime, text } => {
                files::download(&self.place.host, &name, mime, &text);
            }
            // What has just changed is shown first.
            Effect::Print => soon(page::print),
            Effect::Later(ms, msg) => {
                let send = self.send.clone();
                Timeout::new(ms, move || send.emit(*msg)).forget();
            }
            Effect::Reload => page::reload(),
            // The app itself does these.
            Effect::Work { .. } | Effect::FetchLate => {}
        }
    }

    /// Notes what must be known when something happens outside the app.
    pub fn note(&self, state: OpenState) {
        *self.state.borrow_mut() = state;
    }

    /// Notes the file that is offered if the app fails.
    pub fn offer(&self, file: Option<RescueFile>) {
        self.failure_screen.offer(file);
    }

    /// The page is on the screen, and whether all of it is; its title, unless what it is about is on
    /// its way.
    pub fn shown(&self, title: Option<&str>, is_there: bool) {
        self.page.shown(title, is_there);
    }
}

/// Does something when the browser has done what waits.
fn soon(run: impl FnOnce() + 'static) {
    Timeout::new(0, run).forget();
}

/// Does some work beside whatever else goes on.
pub fn beside(work: impl Future<Output = ()> + 'static) {
    spawn_local(work);
}

/// Does something when what was changed is on the screen; a moment later in a page that is not shown,
/// where the browser does not paint, and does not always say so.
pub fn after_paint(run: impl FnOnce() + 'static) {
    if document().hidden() {
        return soon(run);
    }
    let run = Rc::new(Cell::new(Some(run)));
    let unpainted = Rc::clone(&run);
    Timeout::new(UNPAINTED_MS, move || {
        if let Some(run) = unpainted.take() {
            run();
        }
    })
    .forget();
    let painted = move || {
        if let Some(run) = run.take() {
            run();
        }
    };
    let painting = Closure::once_into_js(move || soon(painted));
    // The browser calls this before it paints, and what waits after it. Every window can paint.
    window()
        .request_animation_frame(painting.unchecked_ref())
        .ok();
}

/// A page that was not painted for so long is taken for one that is not shown.
const UNPAINTED_MS: u32 = 250;

/// Waits until what was changed is on the screen; in a page that is hidden, a moment.
pub async fn painted() {
    let promise = Promise::new(&mut |done, _| {
        after_paint(move || drop(done.call0(&JsValue::UNDEFINED)));
    });
    promise.await.ok();
}

/// What the browser says of something it threw, as it says it.
pub(crate) fn reason(thrown: &JsValue) -> String {
    match thrown.dyn_ref::<Error>() {
        Some(error) => error.to_string().into(),
        None => thrown.as_string().unwrap_or_else(|| format!("{thrown:?}")),
    }
}
