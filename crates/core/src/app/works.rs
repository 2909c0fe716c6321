//! What is worked out from answers and written from that: the part of the core that a browser
//! fetches after the first page is on the screen.

use super::effect::Format;
use crate::basics::Moment;
use crate::content::Content;
use crate::file::Saved;
use crate::report::{Report, render};
use crate::result::{Derived, Trial, Try};
use crate::text::Words;
use std::rc::Rc;

/// What was tried before, the saved state and its results, the change, and the content: what is
/// tried then, if anything is left that differs.
pub type After = fn(Option<&Trial>, &Rc<Saved>, Option<&Derived>, &Try, &Content) -> Option<Trial>;

/// Functions as values, so that the state of the app can be compiled without them.
#[derive(Clone, Copy, Debug)]
pub struct Works {
    /// Works everything out from a state; comparisons go on where those for the state before it
    /// stopped, if they still hold.
    pub derive: fn(Rc<Saved>, Option<&Derived>, &Content) -> Derived,
    /// One more slice of comparisons.
    pub refine: fn(&mut Rc<Derived>, &Content),
    /// Compares to the end.
    pub settle: fn(&mut Rc<Derived>, &Content),
    /// Changes what is tried with a saved state.
    pub after: After,
    /// Writes results in a format other than the saved file.
    pub write: fn(&Derived, &Content, &Words, Moment, Format) -> String,
}

impl Works {
    /// The real ones.
    pub const ALL: Self = Self {
        derive,
        refine: |derived, content| Rc::make_mut(derived).refine(content),
        settle,
        after: Trial::after,
        write,
    };
}

fn derive(saved: Rc<Saved>, before: Option<&Derived>, content: &Content) -> Derived {
    let mut derived = Derived::of(saved, content);
    if let Some(before) = before {
        derived.resume(before, content);
    }
    derived
}

fn settle(derived: &mut Rc<Derived>, content: &Content) {
    if !derived.is_settled() {
        Rc::make_mut(derived).settle(content);
    }
}

fn write(
    derived: &Derived,
    content: &Content,
    words: &Words,
    now: Moment,
    format: Format,
) -> String {
    let report = Report::of(derived, content, words, now);
    match format {
        Format::Markdown => render::markdown(&report),
        Format::Csv => render::csv(&report),
        Format::Json | Format::File => render::json(&report, derived, content),
    }
}
