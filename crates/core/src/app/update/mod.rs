//! What happens when something happens: one function for each message, grouped by what it is about.

mod edit;
mod files;
mod notices;
mod respondents;
mod storage;
mod trial;

use super::effect::Effect;
use super::model::{Late, Model};
use super::msg::Msg;
use super::route::{Page, Route};
use super::works::Works;
use crate::basics::Moment;
use crate::content::Content;
use crate::text::Words;
use std::rc::Rc;

/// What the shell hands in with each message, since the core has no clock and no chance.
pub struct Env<'a> {
    /// The time.
    pub now: Moment,
    /// A fresh unique id, used if the message makes something new.
    pub id: String,
    /// The words of the reader's language, for files that are written.
    pub words: &'a Words,
    /// What works results out; `None` until what comes late is there.
    pub works: Option<Works>,
}

impl Model {
    /// Changes the state by what happened, and says what the browser is to do.
    pub fn update(&mut self, env: &Env<'_>, msg: Msg) -> Vec<Effect> {
        self.now = env.now;
        let mut effects = match msg {
            Msg::Stored(result) => self.stored(result),
            Msg::Put {
                id,
                revision,
                result,
            } => self.put(&id, revision, result),
            Msg::Deleted(result) => self.deleted(result),
            Msg::Fetched { id, found } => self.fetched(&id, found),
            Msg::Late(result) => {
                self.late = result.map_or_else(Late::Failed, Late::Here);
                Vec::new()
            }
            Msg::FetchLate => {
                self.late = Late::Coming;
                vec![Effect::FetchLate]
            }
            Msg::Leaving => self.leaving(),
            Msg::Persisted(reply) => self.persisted(reply),
            Msg::ChangedElsewhere(id) => vec![Effect::Fetch(id)],
            Msg::Resolve(how) => self.resolve(how, env),

            Msg::Address(address) => self.arrive(Route::parse(&address)),
            Msg::Go(route) => self.go(route),

            Msg::Begin(scope) => self.begin(scope, env),
            Msg::Duplicate(id) => self.duplicate(&id, env),
            Msg::Delete(id) => self.delete(&id),
            Msg::Edit(edit) => self.edit(&edit),
            Msg::Remove(edit, says) => self.remove(&edit, says),
            Msg::Undo => self.undo(),
            Msg::Try(change) => self.try_out(&change, env.works),
            Msg::Adopt => self.adopt(),
            Msg::Discard => self.discard(),

            Msg::Sample(id) => self.sample(id),
            Msg::AddRespondent(name) => self.add_respondent(name, env),
            Msg::GiveOut(id) => self.give_out(&id),
            Msg::ChooseFile => self.choose_file(),
            Msg::Dragging(dragging) => {
                self.dragging = dragging;
                Vec::new()
            }
            Msg::Brought { name, bytes } => self.brought(name, bytes),
            Msg::SampleLoaded(result) => self.sample_loaded(result),
            Msg::Accept(accept) => self.accept(accept, env),
            Msg::Export(format) => self.export(format, env),
            Msg::ExportFile(id) => self.export_file(&id),
            Msg::Print => self.print(env.works),
            Msg::Refine => self.refine(env.works),

            Msg::CloseNotice(id) => {
                self.notices.retain(|notice| notice.id != id);
                Vec::new()
            }
        };
        self.derive(env.works);
        effects.extend(self.go_on_comparing());
        effects
    }

    /// Goes to a page, leaving a step in the history.
    fn go(&mut self, route: Route) -> Vec<Effect> {
        let hash = route.address();
        let mut effects = vec![Effect::Address {
            hash,
            replace: false,
        }];
        effects.extend(self.arrive(route));
        effects
    }

    /// Shows a page whose address is shown already.
    fn arrive(&mut self, route: Route) -> Vec<Effect> {
        if self.route == route {
            return Vec::new();
        }
        self.route = route;
        self.dragging = false;
        vec![Effect::Arrive]
    }

    /// What works results out, and the content it needs, once both are there.
    fn engine(&self, works: Option<Works>) -> Option<(Works, Rc<Content>)> {
        works.zip(self.content().cloned())
    }

    /// Keeps the results in step with the open assessment.
    fn derive(&mut self, works: Option<Works>) {
        let open = self.open().map(|document| Rc::clone(&document.saved));
        let engine = self.engine(works);
        self.derived = match (open, self.derived.take(), engine) {
            (Some(saved), Some(derived), _) if derived.is_of(&saved) => Some(derived),
            (Some(saved), before, Some((works, content))) => {
                let derived = (works.derive)(saved, before.as_deref(), &content);
                Some(Rc::new(derived))
            }
            _ => None,
        };
        self.keep_beside(works);
    }

    /// One more slice of comparisons.
    fn refine(&mut self, works: Option<Works>) -> Vec<Effect> {
        self.refining = false;
        let Some((works, content)) = self.engine(works) else {
            return Vec::new();
        };
        match &mut self.derived {
            Some(derived) if !derived.is_settled() => (works.refine)(derived, &content),
            _ => self.compare_trial(works.refine, &content),
        }
        Vec::new()
    }

    /// Asks for one more slice while a result is shown whose figures are not exact enough.
    fn go_on_comparing(&mut self) -> Option<Effect> {
        let is_shown = self.page().is_some_and(Page::is_result);
        let is_open = self.derived.as_ref().is_some_and(|d| !d.is_settled())
            || (self.page() == Some(&Page::WhatIf)
                && self.trial().is_some_and(|t| !t.derived.is_settled()));
        if self.refining || !is_shown || !is_open {
            return None;
        }
        self.refining = true;
        Some(Effect::Refine)
    }

    /// Compares to the end, then prints.
    fn print(&mut self, works: Option<Works>) -> Vec<Effect> {
        if let Some((works, content)) = self.engine(works) {
            if let Some(derived) = &mut self.derived {
                (works.settle)(derived, &content);
            }
            self.compare_trial(works.settle, &content);
        }
        vec![Effect::Print]
    }
}
