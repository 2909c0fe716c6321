//! Why the database did not do what was asked.

use crate::shell::reason;
use twinning_core::app::NoStore;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Why not.
#[derive(Debug)]
pub enum Trouble {
    /// There is a record with this key already.
    Exists,
    /// The browser lost the database, or may have: trying once more can help.
    Lost(String),
    /// A later version of the app has changed the database, and what the browser said.
    Newer(String),
    /// The browser said no, and what it said.
    Refused(String),
}

impl Trouble {
    /// No answer came in time.
    pub fn late() -> Self {
        Self::Refused("TimeoutError".to_owned())
    }

    /// The trouble an exception stands for. A transaction that ends without one was ended with its
    /// connection.
    pub fn of(exception: Option<&DomException>) -> Self {
        let Some(exception) = exception else {
            return Self::Lost("AbortError".to_owned());
        };
        let said = reason(exception);
        match exception.name().as_str() {
            "ConstraintError" => Self::Exists,
            "VersionError" => Self::Newer(said),
            "QuotaExceededError" | "SecurityError" | "NotAllowedError" => Self::Refused(said),
            // Safari reports a lost connection in more than one way.
            _ => Self::Lost(said),
        }
    }

    /// What the browser said: never nothing.
    pub fn into_reason(self) -> String {
        match self {
            Self::Exists => "ConstraintError".to_owned(),
            Self::Lost(said) | Self::Newer(said) | Self::Refused(said) => said,
        }
    }
}

impl From<JsValue> for Trouble {
    fn from(thrown: JsValue) -> Self {
        match thrown.dyn_ref::<DomException>() {
            Some(exception) => Self::of(Some(exception)),
            None => Self::Refused(reason(&thrown)),
        }
    }
}

impl From<Trouble> for NoStore {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Newer(_) => Self::Newer,
            trouble => Self::Refused(trouble.into_reason()),
        }
    }
}
