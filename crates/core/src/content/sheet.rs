//! The arrangement sheets: what each arrangement needs at its start and should reach at its end.

use crate::basics::{AreaId, KpiId, Level};
use crate::instrument::Arrangement;
use crate::policy::{Condition, Source};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use std::ops::Not;

/// The sheets of all arrangements. Levels and amounts are our own design.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sheets {
    /// The rungs from observer to secretariat.
    pub ladder: Vec<Rung>,
    /// One sheet for each arrangement.
    pub sheets: Vec<Sheet>,
}

/// One arrangement. Words: `arrangement-<id>` with `.about`, `.decided-by`, `.request-to`,
/// `.resources`, and lists `success-<id>-<n>`, `risk-<id>-<n>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// The arrangement whose role is the step below on the ladder, if a body can leave it out:
    /// then the way is worth less to one that has neither role. Our design.
    #[serde(default)]
    pub after: Option<Arrangement>,
    /// The levels it needs at the start.
    pub entry: Vec<Target>,
    /// The levels it should reach at the end.
    pub exit: Vec<Target>,
    /// What it needs each year.
    pub resources: Vec<Need>,
    /// The indicators its yearly review looks at.
    pub monitor: Vec<KpiId>,
    /// How many success factors there are words for.
    pub successes: u8,
    /// How many risks there are words for.
    pub risks: u8,
}

/// What is said of the procedure of an arrangement: the attribute of its words, and the label.
pub const PROCEDURE: [(&str, &str); 5] = [
    (".decided-by", "recommendation-decided-by"),
    (".request-to", "recommendation-request-to"),
    (".partner-checks", "recommendation-partner-checks"),
    (".after-approval", "recommendation-after-approval"),
    (".resources", "recommendation-resources"),
];

/// A level of an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The area.
    pub area: AreaId,
    /// The level.
    pub level: Level,
}

/// Something an arrangement needs each year; words `need-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The key of its words.
    pub id: String,
    /// What must hold.
    pub when: Condition,
    /// Where it is required, and not only expected: where that comes from. Missing for certain, it
    /// closes the arrangement until it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Source>,
}

/// A rung of the ladder; words `rung-<id>` with `.about` and `.takes`.
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rung {
    /// The key of its words.
    pub id: String,
    /// The arrangement that leads to it, if one does.
    pub by: Option<Arrangement>,
    /// When a body has reached it.
    pub when: Condition,
    /// It stands beside the rung before it, and not above.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub beside: bool,
}

impl Sheets {
    /// The sheet of one arrangement.
    pub fn get(&self, arrangement: Arrangement) -> Option<&Sheet> {
        self.sheets.iter().find(|s| s.arrangement == arrangement)
    }
}
