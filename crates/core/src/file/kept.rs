//! A state as it is kept with every change. It is written with every key that is pressed, so it is
//! written straight from the types: no longer than it must be, and without a receipt, which is for
//! those who are given a file.

use super::text::is_ours;
use super::unknown::Piece;
use super::{Envelope, Saved};
use crate::content::Basis;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A state that came with something this version does not know, which is kept beside it.
#[derive(Serialize)]
struct Kept<'a> {
    kept: Envelope<'a>,
    unknown: Vec<Piece>,
}

impl Saved {
    /// The state as text, to be read by [`super::reopen`]; where it holds nothing unknown, it is a
    /// file like any other.
    pub fn kept(&self, basis: &Basis) -> String {
        let (kept, unknown) = (self.envelope(basis), self.unknown.pieces());
        let text = match unknown.is_empty() {
            true => serde_json::to_string(&kept),
            false => serde_json::to_string(&Kept { kept, unknown }),
        };
        // What people typed can always be written.
        text.unwrap_or_default()
    }
}

/// Whether it is a file with what is kept beside it.
pub(super) fn is_kept(value: &Value) -> bool {
    !is_ours(value) && value.get("kept").is_some_and(is_ours)
}

/// The file in what was kept; anything else as it is.
pub(super) fn opened(mut value: Value) -> Value {
    if !is_kept(&value) {
        return value;
    }
    let mut part = |name| value.get_mut(name).map(Value::take).unwrap_or_default();
    let (mut file, pieces) = (part("kept"), part("unknown"));
    for piece in Vec::<Piece>::deserialize(pieces).unwrap_or_default() {
        piece.lay_into(&mut file);
    }
    file
}
