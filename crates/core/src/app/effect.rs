//! What the app asks of the browser. Each is performed by one file of `src/shell/`.

use super::job::Job;
use super::msg::Msg;
use super::shelf::ShelfEntry;
use crate::basics::Moment;
use crate::basics::named;
use std::rc::Rc;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// A request to the browser; the answer, if there is one, comes back as a message.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "made, read and gone: boxes would only cost"
)]
pub enum Effect {
    /// Store a record, and what the list shows of it; refused if another tab stored one since.
    /// Answer: `Msg::Put`.
    Put(Record, ShelfEntry),
    /// Put a state down at once, before this returns: the store is not asked yet. What is noted is
    /// found again at the next start, unless it was stored or another note took its place.
    Note(Record),
    /// Drop what was noted of an assessment.
    DropNote(String),
    /// Store what the list shows of a record that is stored. No answer.
    Enter(ShelfEntry),
    /// Remove all records of an assessment. Answer: `Msg::Deleted`.
    Delete(String),
    /// Read the latest record of an assessment. Answer: `Msg::Fetched`.
    Fetch(String),
    /// Do some work. Answer: `Msg::Worked`, with the same ticket.
    Work {
        /// The number of the work.
        ticket: u32,
        /// What is to be done.
        job: Job,
        /// Not before the page was shown: nobody waits for it.
        soon: bool,
    },
    /// Send a message after so many milliseconds.
    Later(u32, Box<Msg>),
    /// Fetch what comes after the first page. Answer: `Msg::Late`.
    FetchLate,
    /// Load the page anew. What is put down is found again.
    Reload,
    /// Ask the browser to keep what is stored. Answer: `Msg::Persisted`.
    Persist,
    /// Show this address; `replace` leaves no step in the history.
    Address {
        /// The part behind and including `#`.
        hash: String,
        /// Whether the current step is replaced.
        replace: bool,
    },
    /// A page was changed: scroll to its top and move the focus to its heading.
    Arrive,
    /// Let the person choose files. Answer: `Msg::Brought` for each.
    ChooseFile,
    /// Load the sample with this id. Answer: `Msg::SampleLoaded`.
    LoadSample(String),
    /// Give the person a file.
    Download {
        /// The file name.
        name: String,
        /// Its media type.
        mime: &'static str,
        /// Its contents.
        text: Rc<str>,
    },
    /// Print the page, once it shows the present state.
    Print,
}

/// One stored state of an assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The assessment's id.
    pub id: String,
    /// Which state; one more than the state it was made from.
    pub revision: u32,
    /// The saved file.
    pub text: Rc<str>,
    /// When it was last saved to a file.
    pub filed: Option<Moment>,
}

/// A form in which a result can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Format {
    /// The saved file, which can be opened again.
    File,
    /// The report as Markdown.
    Markdown,
    /// The whole result as CSV, for spreadsheets.
    Csv,
    /// The whole result as JSON, for other programs.
    Json,
}

impl Format {
    /// The ending of its file name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::File => "twinning.json",
            Self::Json => "result.json",
            Self::Csv => "csv",
            Self::Markdown => "md",
        }
    }

    /// Its media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::File | Self::Json => "application/json",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
        }
    }
}

named!(Format);
