//! Colleagues who answer on their own: added, given their part, joined again.

use super::Env;
use crate::app::effect::{Effect, Format};
use crate::app::model::{Give, Model, Severity};
use crate::app::route::{Page, Route};
use crate::app::shelf::ShelfEntry;
use crate::assessment::Respondent;
use crate::basics::limits::{self, MOST};
use crate::basics::{Phrase, RespondentId, file_stem};
use crate::file::Saved;
use std::rc::Rc;

/// How much of an id tells it from others, in bytes.
const PIECE: usize = 8;

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
        if document.saved.assessment.respondents.len() >= MOST {
            return Vec::new();
        }
        let saved = document.change();
        let respondent = Respondent::new(limits::cut(&name).to_owned(), env.now);
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
        self.to_give.push_back(Give {
            saved: Rc::new(part),
            is_document: false,
        });
        Vec::new()
    }

    /// The id of the assessment that respondents of a file can be joined with: the one that is open,
    /// if they are its own; else the one the file names; else one that has them, such as a copy;
    /// else the same part.
    pub(super) fn home(&self, brought: &Saved) -> Option<String> {
        if brought.assessment.respondents.is_empty() {
            return None;
        }
        let entry = |id: &str| self.shelf.get(id);
        let whole = |entry: &&ShelfEntry| !entry.is_part();
        let Some((who, _)) = brought.respondent() else {
            let home = entry(&brought.id).filter(whole);
            return home.map(|home| home.id.clone());
        };
        let has = |entry: &&ShelfEntry| entry.respondents.contains(&who);
        let is_named = |entry: &&ShelfEntry| entry.id == brought.part_of;
        let open = self.route.assessment().and_then(entry).filter(whole);
        open.filter(|entry| is_named(entry) || has(entry))
            .or_else(|| entry(&brought.part_of).filter(whole))
            .or_else(|| self.shelf.values().filter(whole).find(has))
            .or_else(|| entry(&brought.id))
            .map(|home| home.id.clone())
    }

    /// Joins the respondents of a file with those that are here; can be undone.
    pub(super) fn join(&mut self, brought: &Saved) -> Vec<Effect> {
        let home = self.home(brought).and_then(|id| self.documents.get(&id));
        let Some(home) = home.map(|document| Rc::clone(&document.saved)) else {
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

    /// The name of a file with what is open.
    pub(super) fn name_of(&self, saved: &Saved, format: Format) -> String {
        let label = saved.assessment.organization.label();
        let part = saved.respondent().map(|(id, respondent)| PartName {
            whole: &saved.part_of,
            id: id.to_string(),
            name: &respondent.name,
        });
        self.file_name(label, part, format)
    }

    /// The name of a file: the body, of a part its respondent, the day.
    pub(super) fn file_name(
        &self,
        label: &str,
        part: Option<PartName<'_>>,
        format: Format,
    ) -> String {
        let body = match file_stem(label) {
            name if name.is_empty() => "twinning".to_owned(),
            name => name,
        };
        let who = part.map_or_else(String::new, |part| format!("-{}", self.part_name(&part)));
        format!("{body}{who}-{}.{}", self.today(), format.ending())
    }

    /// What a respondent is called in the name of a file: with a piece of the id where the name
    /// is not theirs alone, or none.
    fn part_name(&self, part: &PartName<'_>) -> String {
        let whole = self.documents.get(part.whole);
        let people = whole
            .into_iter()
            .flat_map(|document| &document.saved.assessment.respondents);
        let mut others = people.filter(|(other, _)| other.as_str() != part.id);
        let name = file_stem(part.name);
        let is_shared = others.any(|(_, other)| file_stem(&other.name) == name);
        let piece = part.id.get(part.id.len().saturating_sub(PIECE)..);
        let piece = piece.unwrap_or(&part.id);
        match name.as_str() {
            "" => format!("respondent-{piece}"),
            _ if is_shared => format!("{name}-{piece}"),
            _ => name,
        }
    }
}

/// A respondent's part, as far as the name of its file must know it.
pub(super) struct PartName<'a> {
    /// The assessment it belongs to.
    pub whole: &'a str,
    /// The id of the respondent.
    pub id: String,
    /// The name of the respondent.
    pub name: &'a str,
}
