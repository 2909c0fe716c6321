//! The questions: areas, indicators, which of them are critical, and who is asked.

mod arrangement;

pub use arrangement::Arrangement;

use crate::basics::json::Value;
use crate::basics::read::{Read, Reader, record};
use crate::basics::write::{Members, Write, put, put_some, shown};
use crate::basics::{AreaId, IndicatorId, Set};

/// An assessment instrument. Its words are in the Fluent files, found by the ids.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Instrument {
    /// The name of the instrument, such as `nsb-twinning`.
    pub id: String,
    /// Its version, `major.minor.patch`; saved files carry it.
    pub version: String,
    /// The ids of the five level names, lowest first.
    pub levels: Vec<String>,
    /// The areas, in the order they are asked.
    pub areas: Vec<Area>,
}

/// A competency area.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Area {
    /// The id, which is also the key of its words (`area-<id>`).
    pub id: AreaId,
    /// The short code people cite, such as `C4`.
    pub code: String,
    /// The arrangements this area is asked for; empty for all.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "Set::is_empty")
    )]
    pub asked_for: Set<Arrangement>,
    /// Its indicators, in the order they are asked.
    pub indicators: Vec<Indicator>,
}

/// One question with five anchored levels.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Indicator {
    /// The id, which is also the key of its words (`indicator-<id>`).
    pub id: IndicatorId,
    /// The short code people cite, such as `4.1`.
    pub code: String,
    /// ★: a critical indicator, which limits its area to one level above it.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "is_default")
    )]
    pub star: bool,
    /// How much it counts inside its area, 1 to 9.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "is_one"))]
    #[cfg_attr(feature = "schema", schemars(default = "one"))]
    pub weight: u8,
    /// Asked about duties that only a P-member has: “not applicable” needs no reason without P-status.
    #[cfg_attr(
        feature = "schema",
        schemars(default, skip_serializing_if = "is_default")
    )]
    pub only_with_p_status: bool,
}

record!(Instrument { id, version, levels, areas; });

record!(Area { id, code, indicators; ; asked_for });

impl Read for Indicator {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        let object = reader.object(value)?;
        Some(Self {
            id: reader.need(object, "id")?,
            code: reader.need(object, "code")?,
            star: reader.field(object, "star"),
            weight: reader.field::<Option<u8>>(object, "weight").unwrap_or(1),
            only_with_p_status: reader.field(object, "only_with_p_status"),
        })
    }
}

impl Write for Indicator {
    fn write(&self) -> Value {
        let mut members = Members::new();
        put(&mut members, "id", self.id.write());
        put(&mut members, "code", self.code.write());
        put_some(&mut members, "star", self.star.write());
        if self.weight != 1 {
            put(&mut members, "weight", self.weight.write());
        }
        let only = self.only_with_p_status.write();
        put_some(&mut members, "only_with_p_status", only);
        Value::Object(members)
    }
}

shown!(Indicator);

#[cfg(feature = "schema")]
fn one() -> u8 {
    1
}

#[cfg(feature = "schema")]
fn is_one(weight: &u8) -> bool {
    *weight == 1
}

#[cfg(feature = "schema")]
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
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

impl Area {
    /// Whether the area is asked of a body interested in these arrangements (none named: all).
    pub fn concerns(&self, interest: &Set<Arrangement>) -> bool {
        self.asked_for.is_empty() || interest.is_empty() || !self.asked_for.is_disjoint(interest)
    }
}
