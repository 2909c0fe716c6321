//! The app without a browser: what is on the screen, what can happen, and what it leads to.

mod effect;
mod model;
mod msg;
mod route;
mod trial;
mod update;
mod works;

pub use effect::{Effect, Format, Record};
pub use model::{Action, Derived, Incoming, Item, Model, Notice, Rest, Saving, Store, Tone};
pub use msg::{Accept, Edit, Msg, PutError, Resolve, Try};
pub use route::{Page, Route, Topic};
pub use trial::{Part, Trial};
pub use update::Given;
pub use works::Works;
