//! Why the database did not do what was asked.

use crate::shell::reason;
use idb::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Why not.
#[derive(Debug)]
pub enum Trouble {
    /// There is a record with this key already.
    Exists,
    /// The browser lost the database, or may have: trying once more can help.
    Lost(String),
    /// The browser said no, and what it said.
    Refused(String),
}

impl Trouble {
    /// The trouble an exception stands for; without one, the connection is gone.
    pub fn of(exception: Option<&DomException>) -> Self {
        let Some(exception) = exception else {
            return Self::Lost(String::new());
        };
        let said = reason(exception);
        match exception.name().as_str() {
            "ConstraintError" => Self::Exists,
            "QuotaExceededError" | "SecurityError" | "NotAllowedError" | "VersionError" => {
                Self::Refused(said)
            }
            // Safari reports a lost connection in more than one way.
            _ => Self::Lost(said),
        }
    }

    /// What the browser said.
    pub fn into_reason(self) -> String {
        match self {
            Self::Exists => String::new(),
            Self::Lost(said) | Self::Refused(said) => said,
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        let thrown: &JsValue = match &error {
            Error::DomException(exception) => exception,
            Error::TransactionOpenFailed(thrown)
            | Error::ObjectStoreNotFound(thrown)
            | Error::IndexedDbOpenFailed(thrown)
            | Error::AddFailed(thrown)
            | Error::DeleteFailed(thrown)
            | Error::GetFailed(thrown)
            | Error::GetAllKeysFailed(thrown) => thrown,
            // A browser without a database at all, as in some private windows.
            Error::IndexedDbNotFound(thrown) if thrown.is_undefined() => {
                return Self::Refused("indexedDB".to_owned());
            }
            Error::IndexedDbNotFound(thrown) => thrown,
            // Nothing a browser says; the rest is about arguments that are never wrong here.
            _ => return Self::Refused(String::new()),
        };
        match thrown.dyn_ref::<DomException>() {
            Some(exception) => Self::of(Some(exception)),
            None => Self::Refused(reason(thrown)),
        }
    }
}
