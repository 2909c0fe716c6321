//! The objectives the body chose or wrote, and the dates it plans with.

use crate::basics::read::{choices, record};
use crate::basics::{Count, Date, IndicatorId, KpiId, ObjectiveId, PriorityId};

/// What people decided about objectives and dates. Proposals are worked out, not stored.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Plan {
    /// The day the arrangement is, or should be, registered.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub registration: Option<Date>,
    /// The day the twinning ends, by the agreement.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub end: Option<Date>,
    /// What was decided about each objective: only those somebody touched.
    pub objectives: Vec<Objective>,
}

/// What was decided about one objective. An absent field means: as proposed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Objective {
    /// The id of the catalogue record, or of the body's own objective (`own-…`).
    pub id: ObjectiveId,
    /// Taken into the plan, left out, or not decided.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub choice: Choice,
    /// The wording.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub text: Option<String>,
    /// The indicator of success from the library.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub kpi: Option<KpiId>,
    /// An own measure with its unit, where the library has none.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub measure: Option<String>,
    /// The value now, in the unit of the measure.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub baseline: Option<Count>,
    /// The value to reach, in the unit of the measure.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub target: Option<Count>,
    /// The day it is to be reached.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub date: Option<Date>,
    /// What will show it.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub verification: Option<String>,
    /// Who answers for it.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub owner: Option<String>,
    /// The national priority it serves.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub priority: Option<PriorityId>,
    /// The competency indicators it lifts, for the body's own objectives.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub indicators: Vec<IndicatorId>,
}

/// Whether an objective is in the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Choice {
    /// As proposed: in the plan if it fits.
    #[default]
    Proposed,
    /// In the plan.
    Selected,
    /// Not in the plan.
    Declined,
}

impl Choice {
    /// All choices.
    pub const ALL: [Self; 3] = [Self::Proposed, Self::Selected, Self::Declined];

    /// The name it is saved under.
    pub fn id(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Selected => "selected",
            Self::Declined => "declined",
        }
    }
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

choices!(Choice);

record!(Plan { ; registration, end, objectives });

record!(Objective { id;
    choice, text, kpi, measure, baseline, target, date, verification, owner, priority; indicators,
});
