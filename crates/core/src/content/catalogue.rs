//! The library of indicators of success and the catalogue of objectives that use them.

use crate::basics::{IndicatorId, KpiId, Level, ObjectiveId, named};
use crate::instrument::Arrangement;
use crate::policy::{Condition, Source};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use std::collections::{BTreeMap, BTreeSet};
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
    /// What is to be gained where the value to reach is reached already; absent where nothing is
    /// left to gain then.
    pub step: Option<u32>,
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
    /// The share of the nominated person's time that is released, in percent.
    Nominee,
    /// Something that begins with the twinning: nothing yet.
    Nothing,
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
/// “By …, the body will …”), with `.action` (what to do), `.verification`, and `.serves` (how it
/// serves a national priority, or all of them indirectly).
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveTemplate {
    /// The id.
    pub id: ObjectiveId,
    /// The arrangements it belongs to; none for one that only opens the way to them.
    #[serde(default)]
    pub arrangements: BTreeSet<Arrangement>,
    /// Also useful while preparing, before any arrangement.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub prepares: bool,
    /// How it stands to national priorities.
    #[serde(default)]
    pub link: Link,
    /// What it builds on: it is never due before these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<ObjectiveId>,
    /// The competency indicators it lifts, and to which level; none where it is about something
    /// that no indicator describes.
    #[serde(default)]
    pub lifts: Vec<Lift>,
    /// With this it is reached already, and not proposed.
    pub met: Option<Condition>,
    /// The indicator that measures it.
    pub kpi: KpiId,
    /// Its own target, where it differs from the indicator's.
    pub target: Option<u32>,
    /// Targets that differ for some arrangements.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub targets: BTreeMap<Arrangement, u32>,
    /// Effort of the body in person-days, only where it lifts nothing: the effort of lifts is in
    /// [`Efforts`](super::Efforts). Our estimate.
    pub effort_days: Option<u16>,
    /// Typical duration from registration, in months: 3 to 60.
    pub months: u8,
}

/// How an objective stands to national priorities; words `link-indirect`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// It serves the priority that names the committee.
    #[default]
    Direct,
    /// It strengthens the body as a whole, and so all priorities indirectly.
    Indirect,
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

    /// Whether an objective builds on another, through whatever stands between them.
    pub fn builds_on(&self, id: &ObjectiveId, earlier: &ObjectiveId) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            let after = self.record(next).map_or(&[][..], |record| &record.after);
            if after.contains(earlier) {
                return true;
            }
            open.extend(after.iter().filter(|id| seen.insert(*id)));
        }
        false
    }
}

impl ObjectiveTemplate {
    /// The value to reach for an arrangement, measured by an indicator of success.
    pub fn target(&self, arrangement: Option<Arrangement>, kpi: &Kpi) -> u32 {
        let own = arrangement.and_then(|a| self.targets.get(&a).copied());
        own.or(self.target).unwrap_or(kpi.target)
    }
}

impl Kpi {
    /// Whether a value is as good as another or better.
    pub fn reaches(&self, value: u32, target: u32) -> bool {
        match self.better {
            Direction::Higher => value >= target,
            Direction::Lower => value <= target,
        }
    }

    /// The value to reach from what is known of the value now: the target, or a step beyond the
    /// value now where that reaches the target already; none where nothing is left to gain.
    pub fn aim(&self, target: u32, now: Option<u32>) -> Option<u32> {
        let Some(now) = now.filter(|now| self.reaches(*now, target)) else {
            return Some(target);
        };
        let step = self.step?;
        let beyond = match self.better {
            Direction::Higher => now.saturating_add(step),
            Direction::Lower => now.saturating_sub(step),
        };
        let most = if self.unit == Unit::Percent {
            100
        } else {
            u32::MAX
        };
        let beyond = beyond.min(most);
        (!self.reaches(now, beyond)).then_some(beyond)
    }
}

named!(Direction Unit Link);
