//! What changed in the descriptions of levels, as far as it can alter an answer that was given.

use super::Instrument;
use crate::basics::{IndicatorId, Level, Version};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A change of the description of one level. A clearer wording of the same is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The version of the instrument that brought it.
    pub version: Version,
    /// The question.
    pub indicator: IndicatorId,
    /// The level.
    pub level: Level,
    /// Whom the description fits now.
    pub fits: Shift,
}

/// Whom a changed description fits, beside whom it fitted before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shift {
    /// Fewer bodies: an answer at this level may be too high now.
    Fewer,
    /// More bodies: an answer one level below may be too low now.
    More,
    /// Other bodies: both.
    Others,
}

impl Instrument {
    /// The version that last changed the descriptions of a question; none if no version did.
    pub fn changed_by(&self, id: &IndicatorId) -> Option<Version> {
        self.changes_of(id).map(|change| change.version).max()
    }

    /// The changes of one question.
    pub fn changes_of(&self, id: &IndicatorId) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |c| c.indicator == *id)
    }
}
