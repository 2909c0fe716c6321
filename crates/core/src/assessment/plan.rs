//! The objectives the body chose or wrote, and the dates it plans with.

use crate::basics::named;
use crate::basics::{Count, Date, IndicatorId, KpiId, ObjectiveId, PriorityId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// What people decided about objectives and dates. Proposals are worked out, not stored.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Plan {
    /// The day the arrangement is, or should be, registered.
    pub registration: Option<Date>,
    /// The day the twinning ends, by the agreement.
    pub end: Option<Date>,
    /// What was decided about each objective: only those somebody touched.
    pub objectives: Vec<Objective>,
}

/// What was decided about one objective. An absent field means: as proposed.
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Objective {
    /// The id of the catalogue record, or of the body's own objective (`own-…`).
    pub id: ObjectiveId,
    /// Taken into the plan, left out, or not decided.
    #[serde(default)]
    pub choice: Choice,
    /// The wording.
    pub text: Option<String>,
    /// The indicator of success from the library.
    pub kpi: Option<KpiId>,
    /// An own measure with its unit, where the library has none.
    pub measure: Option<String>,
    /// The value now, in the unit of the measure.
    pub baseline: Option<Count>,
    /// The value to reach, in the unit of the measure.
    pub target: Option<Count>,
    /// The day it is to be reached.
    pub date: Option<Date>,
    /// What will show it.
    pub verification: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The national priority it serves.
    pub priority: Option<PriorityId>,
    /// The competency indicators it lifts, for the body's own objectives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<IndicatorId>,
}

/// Whether an objective is in the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// As proposed: in the plan if it fits.
    #[default]
    Proposed,
    /// In the plan.
    Selected,
    /// Not in the plan.
    Declined,
}

impl Objective {
    /// An objective nothing was decided about yet.
    pub fn new(id: ObjectiveId) -> Self {
        Self {
            id,
            choice: Choice::default(),
            text: None,
            kpi: None,
            measure: None,
            baseline: None,
            target: None,
            date: None,
            verification: None,
            owner: None,
            priority: None,
            indicators: Vec::new(),
        }
    }
}

named!(Choice);
