//! Everything that can happen to the app.

use super::effect::{Format, Record};
use super::route::Route;
use crate::assessment::{Edit, Scope};
use crate::basics::{Phrase, Reply, RespondentId};
use crate::content::Content;
use crate::result::Try;
use std::rc::Rc;

/// Something happened: a person did something, or the browser answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The store was opened and read; or there is none, and why.
    Stored(Result<Vec<Record>, String>),
    /// A record was stored, or not.
    Put {
        /// The assessment.
        id: String,
        /// The revision that was to be stored.
        revision: u32,
        /// How it went.
        result: Result<(), PutError>,
    },
    /// An assessment was removed from the store, or not and why.
    Deleted(Result<(), String>),
    /// The latest stored state of an assessment, if there is one.
    Fetched {
        /// The assessment.
        id: String,
        /// What was found.
        found: Result<Option<Record>, String>,
    },
    /// What comes after the first page was fetched, or not and why.
    Late(Result<Rc<Content>, String>),
    /// Try once more to fetch it.
    FetchLate,
    /// The page is being left, and may not come back.
    Leaving,
    /// Whether the browser promised to keep what is stored.
    Persisted(Reply),
    /// Another tab stored a new state of an assessment.
    ChangedElsewhere(String),
    /// The address was changed by the person: back, forward, a link, typing.
    Address(String),
    /// Go to a page.
    Go(Route),
    /// Begin a new assessment.
    Begin(Scope),
    /// Open the sample with this id.
    Sample(String),
    /// Make a copy of an assessment.
    Duplicate(String),
    /// Delete an assessment; can be undone.
    Delete(String),
    /// Change the assessment that is open.
    Edit(Edit),
    /// Change it in a way that takes something away; can be undone. Says what was done.
    Remove(Edit, Phrase),
    /// Add a respondent of this name.
    AddRespondent(String),
    /// Give the person the part of this respondent as a file.
    GiveOut(RespondentId),
    /// Take back what was deleted or removed last.
    Undo,
    /// Try something in a copy of the open assessment, which itself stays as it is.
    Try(Try),
    /// Write what is tried into the assessment, as one change; can be undone.
    Adopt,
    /// Drop what is tried; can be undone.
    Discard,
    /// Let the person choose a file to open.
    ChooseFile,
    /// Files are being dragged over the page, or not any more.
    Dragging(bool),
    /// A file was brought: its name and its bytes, or why it could not be read.
    Brought {
        /// The file name.
        name: String,
        /// Its contents.
        bytes: Result<Vec<u8>, String>,
    },
    /// A sample was loaded, or not and why.
    SampleLoaded(Result<String, String>),
    /// What to do with the file that was brought.
    Accept(Accept),
    /// Give the person the open assessment in this form.
    Export(Format),
    /// Give the person an assessment of the list as a file.
    ExportFile(String),
    /// Print the page.
    Print,
    /// Time for one more slice of comparisons.
    Refine,
    /// What to do where two tabs changed one assessment.
    Resolve(Resolve),
    /// Close a notice.
    CloseNotice(u32),
}

/// What to do with a file that was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// Add it beside what is there.
    Add,
    /// Join the respondents in it with those of the assessment it belongs to; can be undone.
    Join,
    /// Put it in the place of the assessment with the same id; can be undone.
    Replace,
    /// Nothing.
    Dismiss,
}

/// What to do where two tabs changed one assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolve {
    /// Keep both: mine becomes a copy.
    KeepBoth,
    /// Take the other tab's.
    TakeTheirs,
    /// Put mine over the other's.
    KeepMine,
}

/// Why a record was not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PutError {
    /// Another tab stored this revision, or a later one.
    Conflict,
    /// The browser refused, and what it said.
    Refused(String),
}
