//! The app without a browser: what is on the screen, what can happen, and what it leads to.

mod asking;
mod contrast;
mod document;
mod effect;
mod files;
mod job;
mod model;
mod msg;
mod route;
mod shelf;
mod undo;
mod update;

pub use document::{Document, Saving};
pub use effect::{Effect, Format, Record};
pub use files::{Brought, Incoming};
pub use job::{Job, Outcome, Reading, Working};
pub use model::{Action, Closed, Late, Model, Notice, Severity, Store};
pub use msg::{Accept, Msg, NoStore, Note, PutError, Resolve, Stock, Unfetched};
pub use route::{Page, Route, Topic};
pub use shelf::{Listed, Listing, Order, ShelfEntry};
pub use undo::{About, Undo};
pub use update::Env;
