//! The library of indicators of success and the catalogue of objectives that use them.

use crate::basics::{IndicatorId, KpiId, Level, ObjectiveId, named};
use crate::instrument::Arrangement;
use crate::policy::Source;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use std::collections::BTreeSet;
use std::ops::Not;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// Objectives and the indicators that measure them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// The indicators of success.
    pub kpis: Vec<Kpi>,
    /// The objectives.
    pub objectives: Vec<ObjectiveTemplate>,
}

/// An indicator of success. Words: `kpi-<id>` with `.formula` and `.verification`.
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kpi {
    /// The id, such as `p1`.
    pub id: KpiId,
    /// The unit it is counted in.
    pub unit: Unit,
    /// Whether more or less is better.
    pub better: Direction,
    /// The value to reach in the end.
    pub target: u32,
    /// The lowest acceptable value (the highest, where less is better), if the policy or we name one.
    pub floor: Option<u32>,
    /// Where its present value stands among the answers; absent where it must be measured.
    pub baseline: Option<Baseline>,
    /// Where the figures come from.
    pub source: Source,
}

/// A present value that follows from what the body told of the committee in the last year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Baseline {
    /// The share of committee internal ballots that were answered, in percent.
    CibsAnswered,
    /// DIS, FDIS and systematic review ballots not answered.
    BallotsMissed,
    /// Experts appointed to working groups.
    Experts,
}

/// The unit of an indicator of success; words `unit-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Percent.
    Percent,
    /// A number of things.
    Number,
    /// A number of things a year.
    PerYear,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Hours.
    Hours,
    /// A level of the instrument, 1 to 5: its present value is known from the answers.
    Level,
    /// Points of a survey on a scale from 1 to 5.
    Points,
}

/// Which way an indicator of success should move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// An objective of the catalogue. Words: `objective-<id>` (a verb phrase completing
/// “By …, the body will …”), with `.action` (what to do) and `.verification`.
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveTemplate {
    /// The id.
    pub id: ObjectiveId,
    /// The arrangements it belongs to.
    pub arrangements: BTreeSet<Arrangement>,
    /// Also useful while preparing, before any arrangement.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub prepares: bool,
    /// The competency indicators it lifts, and to which level.
    pub lifts: Vec<Lift>,
    /// The indicator that measures it.
    pub kpi: KpiId,
    /// Its own target, where it differs from the indicator's.
    pub target: Option<u32>,
    /// Typical effort of the body, in person-days over the whole duration. Our estimate.
    pub effort_days: u16,
    /// Typical duration from registration, in months: 6 to 60.
    pub months: u8,
}

/// An indicator lifted to a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lift {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The level it should reach.
    pub to: Level,
}

impl Catalogue {
    /// The indicator of success with this id.
    pub fn kpi(&self, id: &KpiId) -> Option<&Kpi> {
        self.kpis.iter().find(|kpi| kpi.id == *id)
    }

    /// The objective with this id.
    pub fn record(&self, id: &ObjectiveId) -> Option<&ObjectiveTemplate> {
        self.objectives.iter().find(|record| record.id == *id)
    }
}

named!(Direction Unit);
