//! Taking back one change, whatever came after it.

use crate::app::effect::Effect;
use crate::app::model::{Action, Model, Severity, ToRead};
use crate::app::undo::{About, MOST, Undo, What};
use crate::basics::Phrase;
use crate::file::Saved;
use std::rc::Rc;

impl Model {
    /// Keeps what can be taken back, and offers it.
    pub(super) fn offer_undo(&mut self, id: &str, what: What, says: Phrase) {
        let number = self.keep_undo(id, About::Other, what);
        self.tell(says, Severity::Done, Some(Action::Undo(number)));
    }

    /// Keeps what can be taken back.
    pub(super) fn keep_undo(&mut self, id: &str, about: About, what: What) -> u32 {
        let number = self.number();
        if self.history.len() >= MOST {
            let oldest = self.history.remove(0);
            self.withdraw(oldest.number);
        }
        self.history.push(Undo {
            number,
            id: id.to_owned(),
            about,
            what,
        });
        number
    }

    /// Keeps the change of an answer. Typing goes on where it left off: what was typed in one go is
    /// taken back in one go.
    pub(super) fn keep_answer(&mut self, about: About, before: Rc<Saved>, after: Rc<Saved>) {
        let id = before.id.clone();
        if let Some(Undo {
            id: same,
            about: same_answer,
            what:
                What::Change {
                    before: start,
                    after: end,
                },
            ..
        }) = self.history.last_mut()
            && *same == id
            && *same_answer == about
            && end.assessment == before.assessment
            && about.is_typing(&start.assessment, &after.assessment)
        {
            *end = after;
            return;
        }
        let change = What::Change { before, after };
        self.keep_undo(&id, about, change);
    }

    /// Takes back the change with this number, or says that it cannot be taken back any more.
    pub(super) fn undo(&mut self, number: u32) -> Vec<Effect> {
        self.withdraw(number);
        let Some(undo) = self.history.iter().find(|undo| undo.number == number) else {
            self.tell(Phrase::new("notice-undo-late"), Severity::Attention, None);
            return Vec::new();
        };
        let (id, what) = (undo.id.clone(), undo.what.clone());
        if let What::Change { .. } = what {
            self.to_read.push_back(ToRead::Without(number));
            return Vec::new();
        }
        self.history.retain(|undo| undo.number != number);
        if let What::Trial(trial) = what {
            self.trials.insert(id, trial);
            return Vec::new();
        }
        if self.shelf.contains_key(&id) {
            // It came back by another way: brought again, or written anew by another tab.
            self.tell(Phrase::new("notice-undo-late"), Severity::Attention, None);
            return Vec::new();
        }
        match what {
            What::Open(document) => {
                self.documents.insert(id.clone(), document);
                self.write(&id)
            }
            What::Stored(mut record, entry) => {
                record.revision = self.beyond(record.revision).saturating_add(1);
                self.shelf.insert(id, entry.clone());
                vec![Effect::Put(record, entry)]
            }
            What::Change { .. } | What::Trial(_) => Vec::new(),
        }
    }

    /// The state without the change with this number was made, from a state `now`.
    pub(super) fn undone(
        &mut self,
        number: u32,
        now: &Rc<Saved>,
        without: Option<Saved>,
    ) -> Vec<Effect> {
        let moment = self.now;
        let Some(document) = self.documents.get_mut(&now.id) else {
            return Vec::new();
        };
        if document.saved.assessment != now.assessment {
            // It changed meanwhile: once more, from what it is now.
            self.to_read.push_front(ToRead::Without(number));
            return Vec::new();
        }
        self.history.retain(|undo| undo.number != number);
        let Some(without) = without else {
            self.tell(Phrase::new("notice-undo-late"), Severity::Attention, None);
            return Vec::new();
        };
        document.put(Rc::new(Saved {
            saved: moment,
            ..without
        }));
        self.write(&now.id)
    }

    /// Takes an offer off the screen.
    fn withdraw(&mut self, number: u32) {
        let offer = Some(Action::Undo(number));
        self.notices.retain(|notice| notice.action != offer);
    }
}
