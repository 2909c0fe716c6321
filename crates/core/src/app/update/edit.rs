//! Beginning, changing, copying, deleting an assessment, and taking that back.

use super::Env;
use crate::app::effect::Effect;
use crate::app::model::{Action, Before, Model, Severity, Undo};
use crate::app::route::{Page, Route};
use crate::assessment::{Edit, Scope};
use crate::basics::Phrase;
use crate::file::Saved;
use std::rc::Rc;

impl Model {
    pub(super) fn begin(&mut self, scope: Scope, env: &Env<'_>) -> Vec<Effect> {
        let mut saved = Saved::new(&env.id);
        saved.assessment.scope = scope;
        saved.saved = env.now;
        let mut effects = self.add(saved);
        effects.extend(self.go(Route::to(&env.id, Page::Organization)));
        effects
    }

    pub(super) fn duplicate(&mut self, id: &str, env: &Env<'_>) -> Vec<Effect> {
        let Some(document) = self
            .documents
            .get(id)
            .filter(|document| !document.saved.is_part())
        else {
            return Vec::new();
        };
        let mut copy = (*document.saved).clone();
        copy.id.clone_from(&env.id);
        copy.saved = env.now;
        let name = &copy.assessment.organization.name;
        let named = Phrase::new("copy-of").with("name", name.as_str());
        copy.assessment.organization.name = env.words.say(&named);
        let effects = self.add(copy);
        self.tell(Phrase::new("notice-duplicated"), Severity::Done, None);
        effects
    }

    pub(super) fn delete(&mut self, id: &str) -> Vec<Effect> {
        let Some(document) = self.documents.remove(id) else {
            return Vec::new();
        };
        let says = Phrase::new("notice-deleted")
            .with("name", document.saved.assessment.organization.label());
        self.offer_undo(id, Before::Saved(document.saved), says);
        let mut effects = vec![Effect::Delete(id.to_owned())];
        if self.route.assessment() == Some(id) {
            effects.extend(self.go(Route::Start));
        }
        effects
    }

    pub(super) fn edit(&mut self, edit: &Edit) -> Vec<Effect> {
        let (Some(id), now) = (self.route.assessment().map(str::to_owned), self.now) else {
            return Vec::new();
        };
        let Some(document) = self.documents.get_mut(&id) else {
            return Vec::new();
        };
        let mut after = document.saved.assessment.clone();
        edit.apply(&mut after, now);
        if after == document.saved.assessment {
            return Vec::new();
        }
        let saved = document.change();
        saved.assessment = after;
        saved.saved = now;
        self.write(&id)
    }

    pub(super) fn remove(&mut self, edit: &Edit, says: Phrase) -> Vec<Effect> {
        if let Some(before) = self.open().map(|document| Rc::clone(&document.saved)) {
            self.offer_undo(&before.id.clone(), Before::Saved(before), says);
        }
        self.edit(edit)
    }

    pub(super) fn offer_undo(&mut self, id: &str, before: Before, says: Phrase) {
        if let Some(old) = self.undo.take() {
            self.notices.retain(|n| n.id != old.notice);
        }
        let notice = self.tell(says, Severity::Done, Some(Action::Undo));
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
        match self.documents.get_mut(&undo.id) {
            Some(document) => document.put(saved),
            None => return self.add((*saved).clone()),
        }
        self.write(&undo.id)
    }

    /// Replaces an assessment that is here; can be undone.
    pub(super) fn replace(&mut self, saved: Saved, says: Phrase) -> Vec<Effect> {
        let id = saved.id.clone();
        match self
            .documents
            .get(&id)
            .map(|document| Rc::clone(&document.saved))
        {
            Some(before) => self.offer_undo(&id, Before::Saved(before), says),
            None => return self.add(saved),
        }
        if let Some(document) = self.documents.get_mut(&id) {
            document.put(Rc::new(saved));
        }
        self.write(&id)
    }
}
