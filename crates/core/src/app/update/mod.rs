//! What happens when something happens: one function for each message, grouped by what it is about.

mod edit;
mod files;
mod notices;
mod open;
mod respondents;
mod storage;
mod trial;
mod undo;
mod work;

use super::effect::Effect;
use super::model::{Closed, Model};
use super::msg::Msg;
use super::route::Route;
use crate::basics::{Moment, Zone};
use crate::text::Words;

/// What the shell hands in with each message, since the core has no clock and no chance.
pub struct Env<'a> {
    /// The time.
    pub now: Moment,
    /// Where the reader is.
    pub zone: Zone,
    /// A fresh unique id, used if the message makes something new.
    pub id: String,
    /// The words of the reader's language, for names that are made.
    pub words: &'a Words,
}

impl Model {
    /// Changes the state by what happened, and says what the browser is to do.
    pub fn update(&mut self, env: &Env<'_>, msg: Msg) -> Vec<Effect> {
        (self.now, self.zone) = (env.now, env.zone);
        let mut effects = match msg {
            Msg::Stored(result) => self.stored(result),
            Msg::Unlisted(records) => self.unlisted(records),
            Msg::Put {
                id,
                revision,
                result,
            } => self.put(&id, revision, result),
            Msg::PutAgain(id) => self.put_again(&id),
            Msg::Deleted { id, result } => self.deleted(&id, result),
            Msg::Fetched { id, found } => self.fetched(&id, found),
            Msg::Late(result) => self.late(result),
            Msg::FetchLate => self.fetch_late(),
            Msg::Reload => vec![Effect::Reload],
            Msg::OpenAgain(id) => {
                self.closed.remove(&id);
                Vec::new()
            }
            Msg::Worked { ticket, outcome } => self.worked(ticket, outcome, env),
            Msg::Leaving => self.leaving(),
            Msg::Persisted(reply) => self.persisted(reply),
            Msg::ChangedElsewhere(id) => vec![Effect::Fetch(id)],
            Msg::Resolve(how) => self.resolve(how, env),

            Msg::Address(address) => self.arrive(Route::parse(&address)),
            Msg::Go(route) => self.go(route),
            Msg::List(listing) => {
                self.listing = listing;
                Vec::new()
            }

            Msg::Begin(scope) => self.begin(scope, env),
            Msg::Duplicate(id) => self.duplicate(&id, env),
            Msg::Delete(id) => self.delete(&id),
            Msg::Edit(edit) => self.edit(&edit),
            Msg::Remove(edit, says) => self.remove(&edit, says),
            Msg::Undo(number) => self.undo(number),
            Msg::Try(change) => self.try_out(change),
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
            Msg::Separate(separator) => {
                self.separator = separator;
                Vec::new()
            }
            Msg::Export(format) => self.export(format),
            Msg::ExportFile(id) => self.export_file(&id),
            Msg::Print => self.print(),

            Msg::CloseNotice(id) => {
                self.notices.retain(|notice| notice.id != id);
                Vec::new()
            }
        };
        effects.extend(self.open_shown());
        effects.extend(self.look_at_next());
        effects.extend(self.work());
        effects.extend(self.fetch_for_what_waits());
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
        if self.route.assessment() != route.assessment() {
            self.tries.clear();
            self.asks.clear();
            if let Some(id) = route.assessment()
                && matches!(self.closed.get(id), Some(Closed::Refused(_)))
            {
                // Asked again: it may be given now.
                self.closed.remove(id);
            }
        }
        self.route = route;
        self.dragging = false;
        vec![Effect::Arrive]
    }
}
