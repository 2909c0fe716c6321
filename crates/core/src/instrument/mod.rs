//! The questions: areas, indicators, which of them are critical, and who is asked.

mod arrangement;
mod change;

pub use arrangement::Arrangement;
pub use change::{Change, Shift};

use crate::basics::{AreaId, IndicatorId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::Not;

/// An assessment instrument. Its words are in the Fluent files, found by the ids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The name of the instrument, such as `nsb-twinning`.
    pub id: String,
    /// Its version, `major.minor.patch`; saved files carry it.
    pub version: String,
    /// The ids of the five level names, lowest first.
    pub levels: Vec<String>,
    /// The areas, in the order they are asked.
    pub areas: Vec<Area>,
    /// What changed in the descriptions of levels since the first version, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// A competency area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The id, which is also the key of its words (`area-<id>`).
    pub id: AreaId,
    /// The short code people cite, such as `C4`.
    pub code: String,
    /// The arrangements this area is asked for; empty for all.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub asked_for: BTreeSet<Arrangement>,
    /// Its indicators, in the order they are asked.
    pub indicators: Vec<Indicator>,
}

/// One question with five anchored levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The id, which is also the key of its words (`indicator-<id>`).
    pub id: IndicatorId,
    /// The short code people cite, such as `4.1`.
    pub code: String,
    /// ★: a critical indicator, which limits its area to one level above it.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub star: bool,
    /// How much it counts inside its area, 1 to 9.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u8,
    /// Asked about duties that only a P-member has: “not applicable” needs no reason without P-status.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub only_with_p_status: bool,
}

fn one() -> u8 {
    1
}

fn is_one(weight: &u8) -> bool {
    *weight == 1
}

impl Instrument {
    /// Every indicator with its area, in the order they are asked.
    pub fn indicators(&self) -> impl Iterator<Item = (&Area, &Indicator)> {
        self.areas
            .iter()
            .flat_map(|area| area.indicators.iter().map(move |i| (area, i)))
    }

    /// The area with this id.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == *id)
    }

    /// The indicator with this id, and its area.
    pub fn indicator(&self, id: &IndicatorId) -> Option<(&Area, &Indicator)> {
        self.indicators().find(|(_, i)| i.id == *id)
    }
}

impl Indicator {
    /// Whether “not applicable” needs no reason: it is about a duty that the body does not have.
    pub fn is_excused(&self, p_member: bool) -> bool {
        self.only_with_p_status && !p_member
    }
}
