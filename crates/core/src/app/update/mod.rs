//! What happens when something happens: one function for each message, grouped by what it is about.

mod edit;
mod files;
mod notices;
mod respondents;
mod storage;
mod trial;

use super::effect::Effect;
use super::model::{Model, Rest};
use super::msg::Msg;
use super::route::{Page, Route};
use super::works::Works;
use crate::basics::Moment;
use crate::text::Words;
use std::rc::Rc;

/// What the shell hands in with each message, since the core has no clock and no chance.
pub struct Given<'a> {
    /// The time.
    pub now: Moment,
    /// A fresh unique id, used if the message makes something new.
    pub id: String,
    /// The words of the reader's language, for files that are written.
    pub words: &'a Words,
    /// What works results out; `None` until the rest of the app is there.
    pub works: Option<Works>,
}

impl Model {
    /// Changes the state by what happened, and says what the browser is to do.
    pub fn update(&mut self, given: &Given<'_>, msg: Msg) -> Vec<Effect> {
        self.now = given.now;
        let mut effects = match msg {
            Msg::Stored(result) => self.stored(result),
            Msg::Put {
                id,
                revision,
                result,
            } => self.put(&id, revision, result),
            Msg::Deleted(result) => self.deleted(result),
            Msg::Fetched { id, found } => self.fetched(&id, found),
            Msg::Rest(result) => {
                self.rest = result.map_or_else(Rest::Failed, |()| Rest::There);
                Vec::new()
            }
            Msg::FetchRest => {
                self.rest = Rest::Coming;
                vec![Effect::FetchRest]
            }
            Msg::Leaving => self.leaving(),
            Msg::Persisted(reply) => self.persisted(reply),
            Msg::ChangedElsewhere(id) => vec![Effect::Fetch(id)],
            Msg::Resolve(how) => self.resolve(how, given),

            Msg::Address(address) => self.arrive(Route::parse(&address)),
            Msg::Go(route) => self.go(route),

            Msg::Begin(scope) => self.begin(scope, given),
            Msg::Duplicate(id) => self.duplicate(&id, given),
            Msg::Delete(id) => self.delete(&id),
            Msg::Edit(edit) => self.edit(edit),
            Msg::Remove(edit, says) => self.remove(edit, says),
            Msg::Undo => self.undo(),
            Msg::Try(what) => self.try_out(&what, given.works),

            Msg::Sample(id) => self.sample(id),
            Msg::AddRespondent(name) => self.add_respondent(name, given),
            Msg::GiveOut(id) => self.give_out(&id),
            Msg::ChooseFile => self.choose_file(),
            Msg::Dragging(dragging) => {
                self.dragging = dragging;
                Vec::new()
            }
            Msg::Brought { name, bytes } => self.brought(name, bytes),
            Msg::SampleLoaded(result) => self.sample_loaded(result),
            Msg::Accept(accept) => self.accept(accept, given),
            Msg::Export(format) => self.export(format, given),
            Msg::ExportFile(id) => self.export_file(&id),
            Msg::Print => self.print(given.works),
            Msg::Refine => self.refine(given.works),

            Msg::CloseNotice(id) => {
                self.notices.retain(|notice| notice.id != id);
                Vec::new()
            }
        };
        self.derive(given.works);
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

    /// Keeps the results in step with the open assessment.
    fn derive(&mut self, works: Option<Works>) {
        let open = self.open().map(|item| Rc::clone(&item.saved));
        self.derived = match (open, self.derived.take(), works) {
            (Some(saved), Some(derived), _) if derived.is_of(&saved) => Some(derived),
            (Some(saved), before, Some(works)) => Some(Rc::new((works.derive)(
                saved,
                before.as_deref(),
                &self.content,
            ))),
            _ => None,
        };
        self.keep_beside(works);
    }

    /// One more slice of comparisons.
    fn refine(&mut self, works: Option<Works>) -> Vec<Effect> {
        self.refining = false;
        match (works, &mut self.derived) {
            (Some(works), Some(derived)) if !derived.is_settled() => {
                (works.refine)(derived, &self.content);
            }
            (Some(works), _) => self.refine_trial(works),
            (None, _) => {}
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
        if let (Some(works), Some(derived)) = (works, &mut self.derived) {
            (works.settle)(derived, &self.content);
        }
        if let Some(works) = works {
            self.settle_trial(works);
        }
        vec![Effect::Print]
    }
}
