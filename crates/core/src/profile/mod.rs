//! Answers turned into levels, with how sure they are and what is missing.

mod area;
mod indicator;

pub use area::AreaReading;
pub use indicator::{IndicatorReading, State, is_capped};

use crate::assessment::Assessment;
use crate::basics::{AreaId, IndicatorId};
use crate::instrument::Instrument;

/// Below this share of known answers an area has not enough evidence. Our design.
pub const AREA_COVERAGE: f64 = 0.7;

/// Below this share of known answers there is no recommendation. Our design.
pub const OVERALL_COVERAGE: f64 = 0.5;

/// What the answers say of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Every indicator of the instrument, in its order.
    pub indicators: Vec<IndicatorReading>,
    /// Every area, in its order.
    pub areas: Vec<AreaReading>,
    /// The share of the questions asked and applicable whose level is known, 0 to 1.
    pub coverage: f64,
}

impl Profile {
    /// The profile of an assessment.
    pub fn of(assessment: &Assessment, instrument: &Instrument) -> Self {
        let p_member = assessment.is_p_member();
        let indicators: Vec<_> = instrument
            .indicators()
            .map(|(area, indicator)| {
                let asked = assessment.asks(area, indicator);
                let answer = assessment.answers.get(&indicator.id);
                IndicatorReading::of(area, indicator, answer, asked, p_member)
            })
            .collect();
        let areas = instrument
            .areas
            .iter()
            .map(|area| AreaReading::of(area, &indicators))
            .collect();
        let coverage = coverage(indicators.iter());
        Self {
            indicators,
            areas,
            coverage,
        }
    }

    /// The areas of which something was asked, in their order.
    pub fn asked(&self) -> impl Iterator<Item = &AreaReading> {
        self.areas.iter().filter(|area| area.asked > 0)
    }

    /// The reading of one area.
    pub fn area(&self, id: &AreaId) -> Option<&AreaReading> {
        self.areas.iter().find(|reading| reading.id == *id)
    }

    /// The reading of one indicator.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&IndicatorReading> {
        self.indicators.iter().find(|reading| reading.id == *id)
    }

    /// The indicators asked whose level is not known, critical ones first.
    pub fn unknown(&self) -> Vec<&IndicatorReading> {
        let mut unknown: Vec<_> = self
            .indicators
            .iter()
            .filter(|i| matches!(i.state, State::Unanswered | State::DontKnow))
            .collect();
        unknown.sort_by_key(|i| !i.star);
        unknown
    }
}

/// The share of applicable questions whose level is known; 1 where none applies.
fn coverage<'a>(readings: impl Iterator<Item = &'a IndicatorReading>) -> f64 {
    let (mut known, mut applicable) = (0_u32, 0_u32);
    for reading in readings {
        known += u32::from(reading.state == State::Known);
        applicable += u32::from(reading.state.is_applicable());
    }
    if applicable == 0 {
        1.0
    } else {
        f64::from(known) / f64::from(applicable)
    }
}
