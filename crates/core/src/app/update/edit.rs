//! Beginning, changing, copying, deleting an assessment, and taking that back.

use super::Given;
use crate::app::effect::Effect;
use crate::app::model::{Action, Before, Model, Tone, Undo};
use crate::app::msg::Edit;
use crate::app::route::{Page, Route};
use crate::assessment::{Answer, Assessment, Scope};
use crate::basics::{Moment, Phrase};
use crate::file::Saved;
use std::rc::Rc;

impl Model {
    pub(super) fn begin(&mut self, scope: Scope, given: &Given<'_>) -> Vec<Effect> {
        let mut saved = Saved::new(&given.id);
        saved.assessment.scope = scope;
        saved.saved = given.now;
        let mut effects = self.add(saved);
        effects.extend(self.go(Route::to(&given.id, Page::Organization)));
        effects
    }

    pub(super) fn duplicate(&mut self, id: &str, given: &Given<'_>) -> Vec<Effect> {
        let Some(item) = self.items.get(id).filter(|item| !item.saved.is_part()) else {
            return Vec::new();
        };
        let mut copy = (*item.saved).clone();
        copy.id.clone_from(&given.id);
        copy.saved = given.now;
        let name = &copy.assessment.organization.name;
        let named = Phrase::new("copy-of").with("name", name.as_str());
        copy.assessment.organization.name = given.words.say(&named);
        let effects = self.add(copy);
        self.tell(Phrase::new("notice-duplicated"), Tone::Done, None);
        effects
    }

    pub(super) fn delete(&mut self, id: &str) -> Vec<Effect> {
        let Some(item) = self.items.remove(id) else {
            return Vec::new();
        };
        let says =
            Phrase::new("notice-deleted").with("name", item.saved.assessment.organization.label());
        self.offer_undo(id, Before::Saved(item.saved), says);
        let mut effects = vec![Effect::Delete(id.to_owned())];
        if self.route.assessment() == Some(id) {
            effects.extend(self.go(Route::Start));
        }
        effects
    }

    pub(super) fn edit(&mut self, edit: Edit) -> Vec<Effect> {
        let (Some(id), now) = (self.route.assessment().map(str::to_owned), self.now) else {
            return Vec::new();
        };
        let Some(item) = self.items.get_mut(&id) else {
            return Vec::new();
        };
        if !edit.changes(&item.saved.assessment) {
            return Vec::new();
        }
        let saved = Rc::make_mut(&mut item.saved);
        edit.apply(&mut saved.assessment, now);
        saved.saved = now;
        self.write(&id)
    }

    pub(super) fn remove(&mut self, edit: Edit, says: Phrase) -> Vec<Effect> {
        if let Some(before) = self.open().map(|item| Rc::clone(&item.saved)) {
            self.offer_undo(&before.id.clone(), Before::Saved(before), says);
        }
        self.edit(edit)
    }

    pub(super) fn offer_undo(&mut self, id: &str, before: Before, says: Phrase) {
        if let Some(old) = self.undo.take() {
            self.notices.retain(|n| n.id != old.notice);
        }
        let notice = self.tell(says, Tone::Done, Some(Action::Undo));
        self.undo = Some(Undo {
            id: id.to_owned(),
            before,
            notice,
        });
    }

    /// Puts back what was there before. The store's revision goes on, it never goes back.
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let Some(undo) = self.undo.take() else {
            return Vec::new();
        };
        self.notices.retain(|n| n.id != undo.notice);
        let saved = match undo.before {
            Before::Saved(saved) => saved,
            Before::Trial(trial) => {
                self.trials.insert(undo.id, trial);
                return Vec::new();
            }
        };
        match self.items.get_mut(&undo.id) {
            Some(item) => item.saved = saved,
            None => return self.add((*saved).clone()),
        }
        self.write(&undo.id)
    }

    /// Replaces an assessment that is here; can be undone.
    pub(super) fn replace(&mut self, saved: Saved, says: Phrase) -> Vec<Effect> {
        let id = saved.id.clone();
        match self.items.get(&id).map(|item| Rc::clone(&item.saved)) {
            Some(before) => self.offer_undo(&id, Before::Saved(before), says),
            None => return self.add(saved),
        }
        if let Some(item) = self.items.get_mut(&id) {
            item.saved = Rc::new(saved);
        }
        self.write(&id)
    }
}

impl Edit {
    /// Whether it says anything new.
    fn changes(&self, to: &Assessment) -> bool {
        match self {
            Self::Scope(new) => to.scope != *new,
            Self::Edition(new) => to.edition != *new,
            Self::Organization(new) => to.organization != *new,
            Self::Ambition(new) => to.ambition != *new,
            Self::Strategy(new) => to.strategy != *new,
            Self::Answer(id, new) => to.answers.get(id) != Some(new),
            Self::Resources(new) => to.resources != *new,
            Self::Plan(new) => to.plan != *new,
            Self::Given(who, id, new) => to.respondents.get(who).is_some_and(|r| {
                let old = r.answers.get(id).map(|given| &given.answer);
                old.unwrap_or(&Answer::default()) != new
            }),
            Self::Rename(who, new) => to.respondents.get(who).is_some_and(|r| r.name != *new),
            Self::Leave(who) => to.respondents.contains_key(who),
        }
    }

    pub(in crate::app) fn apply(self, to: &mut Assessment, now: Moment) {
        match self {
            Self::Scope(new) => to.scope = new,
            Self::Edition(new) => to.edition = new,
            Self::Organization(new) => to.organization = new,
            Self::Ambition(new) => to.ambition = new,
            Self::Strategy(new) => to.strategy = new,
            Self::Answer(id, new) if new == Answer::default() => {
                to.answers.remove(&id);
            }
            Self::Answer(id, new) => {
                to.answers.insert(id, new);
            }
            Self::Resources(new) => to.resources = new,
            Self::Plan(new) => to.plan = new,
            Self::Given(who, id, new) => {
                if let Some(respondent) = to.respondents.get_mut(&who) {
                    respondent.give(id, new, now);
                }
            }
            Self::Rename(who, new) => {
                if let Some(respondent) = to.respondents.get_mut(&who) {
                    respondent.rename(new, now);
                }
            }
            Self::Leave(who) => {
                to.respondents.remove(&who);
            }
        }
    }
}
