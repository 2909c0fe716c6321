//! Files that were brought, on their way to a decision.

use crate::basics::Problem;
use crate::file::Saved;
use std::rc::Rc;

/// A file that was brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// How many files were brought before it.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// Its contents, until they are read.
    pub bytes: Rc<[u8]>,
    /// What could be read of it.
    pub saved: Option<Saved>,
    /// What was wrong with it.
    pub problems: Vec<Problem>,
    /// It is one of the samples, which is opened without asking.
    pub is_sample: bool,
}

/// A file that is shown, with what is here of the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// What could be read of it.
    pub saved: Option<Saved>,
    /// What was wrong with it.
    pub problems: Vec<Problem>,
    /// The assessment with the same id that is here already.
    pub existing: Option<Rc<Saved>>,
    /// The assessment its respondents can be joined with.
    pub home: Option<Rc<Saved>>,
    /// How many files were brought before it.
    pub number: u32,
    /// How many files wait behind it.
    pub behind: usize,
}
