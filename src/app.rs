//! The root of the app: what happens changes the state, the state is shown, the browser is asked.

use crate::context::Cx;
use crate::pages;
use crate::rest::{self, Rest};
use crate::shell::panic::{FailureScreen, RescueFile};
use crate::shell::{self, MountPoint, OpenState, Shell};
use crate::ui::Same;
use std::rc::Rc;
use twinning_core::app::{Effect, Given, Model, Msg, Saving, Store};
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::text::Words;
use yew::prelude::*;

/// What happens to the app.
// A message is made, read and gone: boxes would only cost.
#[allow(clippy::large_enum_variant)]
pub enum Message {
    /// Something happened to the model.
    Happened(Msg),
    /// The rest of the app was fetched, or not and why.
    Rest(Result<Rest, String>),
}

/// What the app begins with.
pub struct Start {
    content: Rc<Content>,
    words: Rc<Words>,
    place: MountPoint,
    /// Whether all words are there already.
    complete: bool,
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
    rest: Option<Rest>,
    /// The state that is offered as a file if the app fails.
    offered: Option<Rc<Saved>>,
}

impl Start {
    /// Questions and rules, words and whether they are all words, and the place on the page.
    pub fn new(content: Rc<Content>, words: Rc<Words>, complete: bool, place: MountPoint) -> Self {
        Self {
            content,
            words,
            place,
            complete,
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
            model: Model::new(Rc::clone(&start.content), &address, shell::now()),
            shell: Shell::new(start.place.clone(), failure_screen, send.clone()),
            cx: Cx {
                send,
                words: Rc::clone(&start.words),
            },
            rest: None,
            offered: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let msg = match message {
            Message::Happened(msg) => msg,
            Message::Rest(Ok(rest)) => {
                self.cx.words = Rc::clone(&rest.words);
                self.rest = Some(rest);
                Msg::Rest(Ok(()))
            }
            Message::Rest(Err(why)) => Msg::Rest(Err(why)),
        };
        let given = Given {
            now: shell::now(),
            id: shell::fresh_id(),
            words: &self.cx.words,
            works: self.rest.as_ref().map(|rest| rest.parts.works),
        };
        let effects = self.model.update(&given, msg);
        self.offer(&effects);
        for effect in effects {
            match effect {
                Effect::FetchRest => fetch_rest(ctx),
                effect => self.shell.perform(effect),
            }
        }
        self.shell.note(OpenState {
            open: self.model.open().map(|item| item.saved.id.clone()),
            unsaved: would_lose(&self.model),
        });
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! {
            <ContextProvider<Cx> context={self.cx.clone()}>
                { pages::view(&self.cx, &self.model, self.rest.as_ref().map(|rest| rest.parts)) }
            </ContextProvider<Cx>>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            fetch_rest(ctx);
        }
        self.shell.shown(&pages::title(&self.model, &self.cx));
    }
}

impl App {
    /// Keeps the open assessment ready as a file. What is being stored is that file already.
    fn offer(&mut self, effects: &[Effect]) {
        let open = self.model.open().map(|item| Rc::clone(&item.saved));
        let same = match (&open, &self.offered) {
            (Some(open), Some(offered)) => Rc::ptr_eq(open, offered),
            (open, offered) => open.is_none() && offered.is_none(),
        };
        if same {
            return;
        }
        self.shell.offer(open.as_ref().map(|open| {
            RescueFile {
                name: format!("{}.twinning.json", open.id),
                text: effects
                    .iter()
                    .find_map(|effect| match effect {
                        Effect::Put(record) if record.id == open.id => Some(record.text.clone()),
                        _ => None,
                    })
                    .unwrap_or_else(|| open.export(&self.model.content)),
            }
        }));
        self.offered = open;
    }
}

/// Fetches the rest of the app, beside whatever else goes on.
fn fetch_rest(ctx: &Context<App>) {
    let start = &ctx.props().start;
    let (base, words) = (start.place.base.clone(), Rc::clone(&start.words));
    let complete = start.complete;
    ctx.link().send_future(async move {
        Message::Rest(if complete {
            rest::with_words(words).await
        } else {
            rest::fetch(base, words).await
        })
    });
}

/// Whether something would be gone if the page were closed now.
fn would_lose(model: &Model) -> bool {
    let in_memory = matches!(model.store, Store::Memory(_));
    model.items.values().any(|item| match &item.saving {
        Saving::Failed(_) | Saving::Conflict(_) => true,
        // A write that is on its way is finished by the browser, with or without the page.
        Saving::Saved | Saving::Writing { .. } => {
            in_memory && item.filed.is_none_or(|filed| filed < item.saved.saved)
        }
    })
}
