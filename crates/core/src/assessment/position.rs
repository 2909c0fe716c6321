//! Where a question stands among those that are asked.

use super::Assessment;
use crate::basics::{AreaId, IndicatorId};
use crate::instrument::{Area, Indicator, Instrument};

/// The position of a question; numbers begin with 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    /// Which of the areas.
    pub area: usize,
    /// How many areas there are.
    pub areas: usize,
    /// Which question of the area.
    pub question: usize,
    /// How many questions the area has.
    pub questions: usize,
    /// The question before it.
    pub previous: Option<IndicatorId>,
    /// The question after it.
    pub next: Option<IndicatorId>,
}

impl Position {
    /// The position of a question among those asked; among all, if it is not asked.
    pub fn of(assessment: &Assessment, instrument: &Instrument, id: &IndicatorId) -> Self {
        let pair = |(area, indicator): (&'_ _, &'_ _)| key(area, indicator);
        let asked: Vec<_> = assessment.asked(instrument).map(pair).collect();
        if asked.iter().any(|(_, other)| other == id) {
            return Self::among(&asked, id);
        }
        Self::among(&instrument.indicators().map(pair).collect::<Vec<_>>(), id)
    }

    fn among(asked: &[(AreaId, IndicatorId)], id: &IndicatorId) -> Self {
        let Some(at) = asked.iter().position(|(_, other)| other == id) else {
            return Self::default();
        };
        let (before, rest) = asked.split_at(at);
        let mut areas: Vec<_> = asked.iter().map(|(area, _)| area).collect();
        areas.dedup();
        let area = rest.first().map(|(area, _)| area);
        let own =
            |all: &[(AreaId, IndicatorId)]| all.iter().filter(|(a, _)| Some(a) == area).count();
        Self {
            area: areas
                .iter()
                .position(|a| Some(*a) == area)
                .map_or(0, |i| i + 1),
            areas: areas.len(),
            question: own(before) + 1,
            questions: own(asked),
            previous: before.last().map(|(_, id)| id.clone()),
            next: rest.get(1).map(|(_, id)| id.clone()),
        }
    }
}

fn key(area: &Area, indicator: &Indicator) -> (AreaId, IndicatorId) {
    (area.id.clone(), indicator.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(pairs: &[(&str, &str)]) -> Vec<(AreaId, IndicatorId)> {
        let pair =
            |(a, i): &(&str, &str)| (AreaId::parse(a).unwrap(), IndicatorId::parse(i).unwrap());
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn a_question_knows_its_neighbours_across_areas() {
        let asked = list(&[("a", "a1"), ("a", "a2"), ("b", "b1")]);
        let id = IndicatorId::parse("a2").unwrap();
        let place = Position::among(&asked, &id);
        assert_eq!(
            (place.area, place.areas, place.question, place.questions),
            (1, 2, 2, 2)
        );
        assert_eq!(place.previous.unwrap().as_str(), "a1");
        assert_eq!(place.next.unwrap().as_str(), "b1");
    }

    #[test]
    fn the_first_has_none_before_and_the_last_none_after() {
        let asked = list(&[("a", "a1")]);
        let place = Position::among(&asked, &asked[0].1);
        assert_eq!((place.previous, place.next), (None, None));
    }
}
