//! Whether an answer was given.

use twinning_core::assessment::Answer;

/// Whether nothing was answered yet.
pub fn is_open(answer: Option<&Answer>) -> bool {
    answer.is_none_or(|answer| answer.value.is_none())
}
