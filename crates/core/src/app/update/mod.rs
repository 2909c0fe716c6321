//! What happens when something happens: one function for each message, grouped by what it is about.

mod edit;
mod files;
mod notices;
mod storage;

use super::effect::Effect;
use super::model::{Derived, Model};
use super::msg::Msg;
use super::route::{Page, Route};
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

            Msg::Sample(id) => self.sample(id),
            Msg::ChooseFile => vec![Effect::ChooseFile],
            Msg::Dragging(dragging) => {
                self.dragging = dragging;
                Vec::new()
            }
            Msg::Brought { name, bytes } => self.brought(name, bytes),
            Msg::SampleLoaded(result) => self.sample_loaded(result),
            Msg::Accept(accept) => self.accept(accept, given),
            Msg::Export(format) => self.export(format, given),
            Msg::ExportFile(id) => self.export_file(&id),
            Msg::Print => self.print(),
            Msg::Refine => self.refine(),

            Msg::CloseNotice(id) => {
                self.notices.retain(|notice| notice.id != id);
                Vec::new()
            }
        };
        self.derive();
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
    fn derive(&mut self) {
        let open = self.open().map(|item| Rc::clone(&item.saved));
        self.derived = match (open, self.derived.take()) {
            (None, _) => None,
            (Some(saved), Some(derived)) if derived.is_of(&saved) => Some(derived),
            (Some(saved), before) => {
                let mut derived = Derived::of(saved, &self.content);
                if let Some(before) = before {
                    derived.resume(&before, &self.content);
                }
                Some(Rc::new(derived))
            }
        };
    }

    /// One more slice of comparisons.
    fn refine(&mut self) -> Vec<Effect> {
        self.refining = false;
        if let Some(derived) = &mut self.derived {
            Rc::make_mut(derived).refine(&self.content);
        }
        Vec::new()
    }

    /// Asks for one more slice while a result is shown whose figures are not exact enough.
    fn go_on_comparing(&mut self) -> Option<Effect> {
        let is_shown = self.page().is_some_and(Page::is_result);
        let is_open = self.derived.as_ref().is_some_and(|d| !d.is_settled());
        if self.refining || !is_shown || !is_open {
            return None;
        }
        self.refining = true;
        Some(Effect::Refine)
    }

    /// Compares to the end, then prints.
    fn print(&mut self) -> Vec<Effect> {
        if let Some(derived) = &mut self.derived
            && !derived.is_settled()
        {
            Rc::make_mut(derived).settle(&self.content);
        }
        vec![Effect::Print]
    }
}
