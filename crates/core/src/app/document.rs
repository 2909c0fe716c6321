//! One assessment that is open, and whether its present state is stored.

use crate::basics::Moment;
use crate::content::Basis;
use crate::file::Saved;
use std::cell::OnceCell;
use std::rc::Rc;

/// One assessment that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its present state.
    pub saved: Rc<Saved>,
    /// That state as it is kept, once somebody asked for it.
    text: OnceCell<Rc<str>>,
    /// When it was last saved to a file.
    pub filed: Option<Moment>,
    /// The last revision the store confirmed; 0 before the first.
    pub stored: u32,
    /// Whether its present state is stored.
    pub saving: Saving,
    /// What the browser said when it refused to store it, until it stores it.
    pub refused: Option<Refusal>,
}

/// Whether the present state of an assessment is stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// The browser confirmed it.
    Saved,
    /// Being written; `again` when it changed meanwhile.
    Writing {
        /// Whether it changed since the write began.
        again: bool,
    },
    /// The browser refused. It is tried again.
    Refused,
    /// Another tab changed the same assessment: its state, once it was read.
    Conflict(Option<Rc<Saved>>),
    /// It was stored and is not any more: deleted in another tab, or by the browser.
    Gone,
}

/// A refusal of the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    /// What it said.
    pub why: String,
    /// How often in a row.
    pub(super) times: u32,
    /// The next try is on its way.
    pub(super) is_timed: bool,
}

impl Document {
    /// A document in this state, of which the store holds a revision; 0 for none.
    pub fn new(saved: Saved, filed: Option<Moment>, stored: u32) -> Self {
        Self {
            saved: Rc::new(saved),
            text: OnceCell::new(),
            filed,
            stored,
            saving: Saving::Saved,
            refused: None,
        }
    }

    /// The browser refused to store the present state, and said this.
    pub(super) fn refuse(&mut self, why: String) -> &mut Refusal {
        self.saving = Saving::Refused;
        let refusal = self.refused.get_or_insert_default();
        refusal.why = why;
        refusal.times = refusal.times.saturating_add(1);
        refusal
    }

    /// What the browser said when it refused to store the present state, if it is not stored.
    pub fn refusal(&self) -> Option<&str> {
        self.refused.as_ref().map(|refusal| refusal.why.as_str())
    }

    /// Puts another state in the place of the present one.
    pub fn put(&mut self, saved: Rc<Saved>) {
        self.saved = saved;
        self.text = OnceCell::new();
    }

    /// The present state, to be changed.
    pub fn change(&mut self) -> &mut Saved {
        self.text = OnceCell::new();
        Rc::make_mut(&mut self.saved)
    }

    /// The present state as it is kept: made once, for the store, for what is put down beside it,
    /// and for the screen that is shown if the app fails.
    pub fn text(&self, basis: &Basis) -> Rc<str> {
        let text = self.text.get_or_init(|| self.saved.kept(basis).into());
        Rc::clone(text)
    }
}
