//! What people are told.

use crate::app::model::{Action, Model, Notice, Severity};
use crate::basics::Phrase;

/// More notices than these nobody reads: the oldest goes.
const MOST: usize = 4;

impl Model {
    /// Tells people something; returns the notice's id.
    pub(super) fn tell(&mut self, says: Phrase, severity: Severity, action: Option<Action>) -> u32 {
        let id = self.next_notice;
        self.next_notice = id.wrapping_add(1);
        if self.notices.len() >= MOST {
            self.notices.remove(0);
        }
        self.notices.push(Notice {
            id,
            says,
            severity,
            action,
        });
        id
    }
}
