//! What people are told.

use crate::app::model::{Action, Model, Notice, Severity};
use crate::basics::Phrase;

/// More notices than these nobody reads: the oldest goes.
const MOST: usize = 4;

impl Model {
    /// Tells people something.
    pub(super) fn tell(&mut self, says: Phrase, severity: Severity, action: Option<Action>) {
        let id = self.number();
        if self.notices.len() >= MOST {
            self.notices.remove(0);
        }
        self.notices.push(Notice {
            id,
            says,
            severity,
            action,
        });
    }
}
