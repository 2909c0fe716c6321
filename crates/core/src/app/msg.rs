//! Everything that can happen to the app.

use super::effect::{Format, Record};
use super::job::Outcome;
use super::route::Route;
use super::shelf::{Listing, ShelfEntry};
use crate::assessment::{Edit, Scope};
use crate::basics::{Phrase, Reply, RespondentId};
use crate::content::Content;
use crate::report::render::Separator;
use crate::result::Try;
use std::rc::Rc;

/// Something happened: a person did something, or the browser answered.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "made, read and gone: boxes would only cost"
)]
pub enum Msg {
    /// The store was read, at the start and whenever that seemed wise; or there is none, and why.
    Stored(Result<Stock, NoStore>),
    /// States that are stored and not in the list: it was not kept when they were stored.
    Unlisted(Vec<Record>),
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
    Deleted {
        /// The assessment.
        id: String,
        /// Its latest state, if there was one.
        result: Result<Option<Record>, String>,
    },
    /// Time to try once more to store an assessment.
    PutAgain(String),
    /// The latest stored state of an assessment, if there is one.
    Fetched {
        /// The assessment.
        id: String,
        /// What was found.
        found: Result<Option<Record>, String>,
    },
    /// What comes after the first page was fetched, or not and why.
    Late(Result<Rc<Content>, Unfetched>),
    /// Try once more to fetch it.
    FetchLate,
    /// Load the page anew: the app was replaced.
    Reload,
    /// Try once more to open this assessment.
    OpenAgain(String),
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
    /// List the assessments in this way.
    List(Listing),
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
    /// Take back the change with this number, and nothing that came after it.
    Undo(u32),
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
    /// What is to stand between the cells of a table.
    Separate(Separator),
    /// Give the person the open assessment in this form.
    Export(Format),
    /// Give the person an assessment of the list as a file.
    ExportFile(String),
    /// Print the page.
    Print,
    /// A piece of work was done.
    Worked {
        /// Its number.
        ticket: u32,
        /// What it gave.
        outcome: Outcome,
    },
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

/// What the store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// What the list shows of each assessment.
    pub entries: Vec<ShelfEntry>,
    /// The latest state of the assessment that the page belongs to, if it was asked for.
    pub open: Option<Record>,
    /// What was noted and not stored, as it seems.
    pub notes: Vec<Note>,
}

/// A state that was put down while the store was not asked yet, or had not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The state; its revision is the one it was to be stored with.
    pub record: Record,
    /// The latest state that is stored.
    pub stored: Option<Record>,
    /// Whether that was stored from the same page as the note: then the note is later.
    pub is_later: bool,
}

/// Why a file of the app could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfetched {
    /// It is not where it was: another version of the app has taken the place of this one.
    Replaced,
    /// The connection failed, or what answered was not the file; and what was said.
    Failed(String),
}

/// Why there is no store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoStore {
    /// A later version of the app has changed it.
    Newer,
    /// The browser refused, and what it said.
    Refused(String),
}

/// Why a record was not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PutError {
    /// Another tab stored this revision, or a later one: its latest state, or why that could not
    /// be read.
    Conflict(Result<Record, String>),
    /// An earlier write from this tab that seemed lost had arrived after all, with this revision.
    Behind(u32),
    /// The browser refused, and what it said.
    Refused(String),
}
