//! Colleagues who answer on their own: added, given their part, joined again.

use super::Env;
use crate::app::effect::{Effect, Format};
use crate::app::model::{Document, Model, Severity};
use crate::app::route::{Page, Route};
use crate::assessment::Respondent;
use crate::basics::{Phrase, RespondentId, slug};
use crate::file::Saved;
use std::rc::Rc;

impl Model {
    /// Adds a respondent to the open assessment.
    pub(super) fn add_respondent(&mut self, name: String, env: &Env<'_>) -> Vec<Effect> {
        let Some(who) = RespondentId::parse(&env.id) else {
            return Vec::new();
        };
        let Some(id) = self.route.assessment().map(str::to_owned) else {
            return Vec::new();
        };
        let Some(document) = self.documents.get_mut(&id).filter(|d| !d.saved.is_part()) else {
            return Vec::new();
        };
        let saved = document.change();
        let respondent = Respondent::new(name, env.now);
        saved.assessment.respondents.insert(who, respondent);
        saved.saved = env.now;
        self.write(&id)
    }

    /// The file one respondent fills in.
    pub(super) fn give_out(&mut self, id: &RespondentId) -> Vec<Effect> {
        let part = self
            .open()
            .and_then(|document| document.saved.part(id, self.now));
        let Some(part) = part else {
            return Vec::new();
        };
        let text = part.export(&self.basis).into();
        vec![self.download(&part, Format::File, text)]
    }

    /// The assessment that respondents of a file can be joined with: the one that is open, if they
    /// are its own; else the one the file names; else one that has them, such as a copy; else the
    /// same part.
    pub(super) fn home(&self, brought: &Saved) -> Option<&Document> {
        if brought.assessment.respondents.is_empty() {
            return None;
        }
        let Some((who, _)) = brought.respondent() else {
            return self
                .documents
                .get(&brought.id)
                .filter(|d| !d.saved.is_part());
        };
        let whole = |document: &&Document| !document.saved.is_part();
        let has = |document: &&Document| document.saved.assessment.respondents.contains_key(&who);
        let is_named = |document: &&Document| document.saved.id == brought.part_of;
        let open = self.open().filter(whole);
        open.filter(|document| is_named(document) || has(document))
            .or_else(|| self.documents.get(&brought.part_of).filter(whole))
            .or_else(|| self.documents.values().filter(whole).find(has))
            .or_else(|| self.documents.get(&brought.id))
    }

    /// Joins the respondents of a file with those that are here; can be undone.
    pub(super) fn join(&mut self, brought: &Saved) -> Vec<Effect> {
        let Some(home) = self
            .home(brought)
            .map(|document| Rc::clone(&document.saved))
        else {
            return Vec::new();
        };
        let mut joined = (*home).clone();
        joined.join(brought);
        let id = joined.id.clone();
        let mut effects = Vec::new();
        if joined != *home {
            joined.saved = self.now;
            effects = self.replace(joined, Phrase::new("notice-joined"));
        } else {
            self.tell(Phrase::new("notice-joined-nothing"), Severity::Done, None);
        }
        let route = Route::to(&id, Page::Respondents);
        if self.route != route {
            effects.extend(self.go(route));
        }
        effects
    }

    /// The name of a file: the body, of a part its respondent, the day.
    pub(super) fn file_name(&self, saved: &Saved, format: Format) -> String {
        let body = slug(saved.assessment.organization.label());
        let body = if body.is_empty() { "twinning" } else { &body };
        let who = match saved.respondent() {
            Some((_, respondent)) => match slug(&respondent.name) {
                name if name.is_empty() => "-respondent".to_owned(),
                name => format!("-{name}"),
            },
            None => String::new(),
        };
        format!("{body}{who}-{}.{}", self.now.date(), format.ending())
    }
}
