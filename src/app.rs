//! The root of the app: what happens changes the state, the state is shown, the browser is asked.

use crate::context::Cx;
use crate::pages;
use crate::shell::panic::{Held, Seat};
use crate::shell::{self, Place, Present, Shell};
use crate::ui::Same;
use std::rc::Rc;
use twinning_core::app::{Effect, Given, Model, Msg, Saving, Store};
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::text::Words;
use yew::prelude::*;

/// What the app begins with.
pub struct Start {
    content: Rc<Content>,
    words: Rc<Words>,
    place: Place,
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
    /// The state that is offered as a file if the app fails.
    held: Option<Rc<Saved>>,
}

impl Start {
    /// Questions and rules, words, and the place on the page.
    pub fn new(content: Rc<Content>, words: Rc<Words>, place: Place) -> Self {
        Self {
            content,
            words,
            place,
        }
    }
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let start = &ctx.props().start;
        let send = ctx.link().callback(|msg| msg);
        let address = Shell::address(&start.place);
        let seat = Seat::take(&start.place.host, &start.words);
        Self {
            model: Model::new(Rc::clone(&start.content), &address, shell::now()),
            shell: Shell::new(start.place.clone(), seat, send.clone()),
            cx: Cx {
                send,
                words: Rc::clone(&start.words),
            },
            held: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        let given = Given {
            now: shell::now(),
            id: shell::fresh_id(),
            words: &self.cx.words,
        };
        let effects = self.model.update(&given, msg);
        self.hold(&effects);
        for effect in effects {
            self.shell.perform(effect);
        }
        self.shell.note(Present {
            open: self.model.open().map(|item| item.saved.id.clone()),
            unsaved: would_lose(&self.model),
        });
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! {
            <ContextProvider<Cx> context={self.cx.clone()}>
                { pages::view(&self.cx, &self.model) }
            </ContextProvider<Cx>>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        self.shell.shown(&pages::title(&self.model, &self.cx));
    }
}

impl App {
    /// Keeps the open assessment ready as a file. What is being stored is that file already.
    fn hold(&mut self, effects: &[Effect]) {
        let open = self.model.open().map(|item| Rc::clone(&item.saved));
        let same = match (&open, &self.held) {
            (Some(open), Some(held)) => Rc::ptr_eq(open, held),
            (open, held) => open.is_none() && held.is_none(),
        };
        if same {
            return;
        }
        self.shell.hold(open.as_ref().map(|open| {
            Held {
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
        self.held = open;
    }
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
