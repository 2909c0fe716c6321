//! The root of the app: what happens changes the state, the state is shown, the browser is asked.

use crate::context::Cx;
use crate::late::{self, Late};
use crate::pages;
use crate::shell::panic::{FailureScreen, RescueFile};
use crate::shell::{self, MountPoint, OpenState, Shell};
use crate::ui::Same;
use std::rc::Rc;
use twinning_core::app::{Effect, Env, Model, Msg, Saving, Store};
use twinning_core::content::{Basis, Content};
use twinning_core::text::Words;
use yew::prelude::*;

/// What happens to the app.
// A message is made, read and gone: boxes would only cost.
#[allow(clippy::large_enum_variant)]
pub enum Message {
    /// Something happened to the model.
    Happened(Msg),
    /// What comes after the first page was fetched, or not and why.
    Late(Result<Late, String>),
}

/// What the app begins with.
pub struct Start {
    basis: Rc<Basis>,
    words: Rc<Words>,
    place: MountPoint,
    /// All content, if that and all words are there already.
    complete: Option<Rc<Content>>,
}

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the app begins with. It does not change afterwards.
    pub start: Same<Start>,
}

/// The app.
pub struct App {
    model: Model,
    shell: Shell,
    cx: Cx,
    late: Option<Late>,
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

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let start = &ctx.props().start;
        let send = ctx.link().callback(Message::Happened);
        let address = Shell::address(&start.place);
        let failure_screen = FailureScreen::prepare(&start.place.host, &start.words);
        Self {
            model: Model::new(Rc::clone(&start.basis), &address, shell::now()),
            shell: Shell::new(start.place.clone(), failure_screen, send.clone()),
            cx: Cx {
                send,
                words: Rc::clone(&start.words),
            },
            late: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let msg = match message {
            Message::Happened(msg) => msg,
            Message::Late(Ok(late)) => {
                self.cx.words = Rc::clone(&late.words);
                let content = Rc::clone(&late.content);
                self.late = Some(late);
                Msg::Late(Ok(content))
            }
            Message::Late(Err(why)) => Msg::Late(Err(why)),
        };
        let env = Env {
            now: shell::now(),
            id: shell::fresh_id(),
            words: &self.cx.words,
            works: self.late.as_ref().map(|late| late.pages.works),
        };
        let effects = self.model.update(&env, msg);
        self.offer();
        for effect in effects {
            match effect {
                Effect::FetchLate => fetch_late(ctx),
                effect => self.shell.perform(effect),
            }
        }
        self.shell.note(OpenState {
            open: self.model.open().map(|open| open.saved.id.clone()),
            unsaved: would_lose(&self.model),
        });
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! {
            <ContextProvider<Cx> context={self.cx.clone()}>
                { pages::view(&self.cx, &self.model, self.late.as_ref().map(|late| late.pages)) }
            </ContextProvider<Cx>>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            fetch_late(ctx);
        }
        self.shell.shown(&pages::title(&self.model, &self.cx));
    }
}

impl App {
    /// Keeps the open assessment ready as a file.
    fn offer(&mut self) {
        let file = self.model.open().map(|open| RescueFile {
            name: format!("{}.twinning.json", open.saved.id),
            text: open.text(&self.model.basis),
        });
        self.shell.offer(file);
    }
}

/// Fetches what comes after the first page, beside whatever else goes on.
fn fetch_late(ctx: &Context<App>) {
    let start = &ctx.props().start;
    let (base, words) = (start.place.base.clone(), Rc::clone(&start.words));
    let (basis, complete) = (Rc::clone(&start.basis), start.complete.clone());
    ctx.link().send_future(async move {
        Message::Late(match complete {
            Some(content) => late::with(words, content).await,
            None => late::fetch(base, words, basis).await,
        })
    });
}

/// Whether something would be gone if the page were closed now.
fn would_lose(model: &Model) -> bool {
    let in_memory = matches!(model.store, Store::Memory(_));
    model
        .documents
        .values()
        .any(|document| match &document.saving {
            Saving::Failed(_) | Saving::Conflict(_) => true,
            // A write that is on its way is finished by the browser, with or without the page.
            Saving::Saved | Saving::Writing { .. } => {
                in_memory
                    && document
                        .filed
                        .is_none_or(|filed| filed < document.saved.saved)
            }
        })
}
