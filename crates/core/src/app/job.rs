//! Work that takes time. It is asked for as everything else is, and done where and when the shell
//! sees fit: later, by a part of the program that is fetched for it, in another thread.

use super::effect::{Format, Record};
use super::files::Brought;
use crate::basics::Date;
use crate::content::{Basis, Content};
use crate::file::{Saved, import, reopen};
use crate::report::Report;
use crate::report::render::{self, Separator};
use crate::result::{Derived, Trial, Try};
use crate::text::Words;
use std::rc::Rc;

/// A piece of work, with everything that it needs.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "made, read and gone: boxes would only cost"
)]
pub enum Job {
    /// Something is to be read.
    Read(Reading),
    /// A state is to be written as a file: [`Saved::export`]. It does not wait for the code that does
    /// this; the state is given as it is kept then.
    Write(Rc<Saved>, Rc<Basis>),
    /// Something is to be worked out from answers.
    Work(Working),
}

/// What is to be read: it needs the questions and no rules.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "made, read and gone: boxes would only cost"
)]
pub enum Reading {
    /// A stored state.
    Record(Record, Rc<Basis>),
    /// A file that was brought, or a sample.
    File(Brought, Rc<Basis>),
    /// A state without the change from one to another.
    Without {
        /// The present state.
        now: Rc<Saved>,
        /// The state before the change.
        before: Rc<Saved>,
        /// The state after it.
        after: Rc<Saved>,
    },
}

/// What is to be worked out.
#[derive(Clone, Debug, PartialEq)]
pub enum Working {
    /// Everything that follows from a state. Comparisons made before go on where they still hold.
    Derive {
        /// The state.
        saved: Rc<Saved>,
        /// The results of an earlier state.
        before: Option<Rc<Derived>>,
        /// Questions and rules.
        content: Rc<Content>,
    },
    /// The same results with one more slice of comparisons.
    Refine(Rc<Derived>, Rc<Content>),
    /// The same results with as many comparisons as are needed.
    Settle(Rc<Derived>, Rc<Content>),
    /// What is tried after some changes.
    Try {
        /// What was tried before.
        before: Option<Rc<Trial>>,
        /// The saved state it is compared with.
        saved: Rc<Saved>,
        /// The results of that state.
        derived: Rc<Derived>,
        /// The changes, one after the other.
        changes: Vec<Try>,
        /// Questions and rules.
        content: Rc<Content>,
    },
    /// Results in a format other than the saved file.
    Write {
        /// The results.
        derived: Rc<Derived>,
        /// The format.
        format: Format,
        /// The day that is written on it.
        today: Date,
        /// What stands between the cells of a table.
        separator: Separator,
        /// Questions and rules.
        content: Rc<Content>,
    },
}

/// What a piece of work gave.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "made, read and gone: boxes would only cost"
)]
pub enum Outcome {
    /// What a stored state holds; none if it cannot be read.
    Record(Option<Saved>),
    /// What a file holds.
    File(Brought),
    /// The state that was asked about, and the same without the change; none where that cannot be
    /// taken back any more.
    Without(Rc<Saved>, Option<Saved>),
    /// Results.
    Derived(Rc<Derived>),
    /// What is tried; none if nothing is left that differs.
    Tried(Option<Rc<Trial>>),
    /// The text of a file.
    Written(Rc<str>),
}

impl Reading {
    /// Does the work.
    pub fn run(self) -> Outcome {
        match self {
            Self::Record(record, basis) => {
                let (saved, _) = reopen(record.text.as_bytes(), &basis);
                Outcome::Record(saved)
            }
            Self::File(mut file, basis) => {
                (file.saved, file.problems) = import(&file.bytes, &basis);
                file.bytes = Rc::from([]);
                Outcome::File(file)
            }
            Self::Without { now, before, after } => {
                let without = now.without(&before, &after);
                Outcome::Without(now, without)
            }
        }
    }
}

impl Working {
    /// Does the work; files are written in these words.
    pub fn run(self, words: &Words) -> Outcome {
        match self {
            Self::Derive {
                saved,
                before,
                content,
            } => {
                let mut derived = Derived::of(saved, &content);
                if let Some(before) = before {
                    derived.resume(&before, &content);
                }
                Outcome::Derived(Rc::new(derived))
            }
            Self::Refine(mut derived, content) => {
                Rc::make_mut(&mut derived).refine(&content);
                Outcome::Derived(derived)
            }
            Self::Settle(mut derived, content) => {
                Rc::make_mut(&mut derived).settle(&content);
                Outcome::Derived(derived)
            }
            Self::Try {
                before,
                saved,
                derived,
                changes,
                content,
            } => {
                let mut trial = before;
                // With no change, what was tried is put beside the present state.
                let changes = if changes.is_empty() {
                    vec![Try::Edits(Vec::new())]
                } else {
                    changes
                };
                for change in &changes {
                    let before = trial.as_deref();
                    let after = Trial::after(before, &saved, Some(&derived), change, &content);
                    trial = after.map(Rc::new);
                }
                Outcome::Tried(trial)
            }
            Self::Write {
                derived,
                format,
                today,
                separator,
                content,
            } => {
                let report = Report::of(&derived, &content, words, today);
                let text = match format {
                    Format::Markdown => render::markdown(&report),
                    Format::Csv => render::csv(&report, separator),
                    Format::Json | Format::File => render::json(&report, &derived, &content),
                };
                Outcome::Written(text.into())
            }
        }
    }
}
