//! The app without a browser: what is on the screen, what can happen, and what it leads to.

mod asking;
mod effect;
mod model;
mod msg;
mod route;
mod update;
mod works;

pub use effect::{Effect, Format, Record};
pub use model::{Action, Document, Incoming, Late, Model, Notice, Saving, Severity, Store};
pub use msg::{Accept, Msg, PutError, Resolve};
pub use route::{Page, Route, Topic};
pub use update::Env;
pub use works::Works;
