//! Whether colleagues disagree enough to matter for the answer.

use super::Derived;
use crate::advice::TargetCheck;
use crate::basics::{Phrase, reaches};
use crate::profile::IndicatorReading;
use crate::ranking::{Area, Item};

impl Derived {
    /// What is said beside the answer where the colleagues who answered disagree enough to matter:
    /// on a critical question that decides whether an entry level of the arrangement is reached, or
    /// on so much that their answers cannot be relied on. None where they do not.
    pub fn dissent(&self) -> Option<Phrase> {
        let disputed = self.disputed();
        if !disputed.is_empty() {
            return Some(Phrase::new("dissent-critical").with("questions", disputed));
        }
        let is_unreliable = self.agreement.is_unreliable();
        is_unreliable.then(|| Phrase::new("dissent-all"))
    }

    /// The critical questions in dispute that decide: with the lowest answer in the place of the
    /// body's own the area is below its entry level, and with the highest it is not.
    fn disputed(&self) -> Vec<Phrase> {
        let arrangement = self.advice.outcome.arrangement();
        let candidate = arrangement.and_then(|a| self.advice.candidate(a));
        let entry = candidate.map_or(&[][..], |candidate| &candidate.entry);
        let decides = |reading: &&IndicatorReading| {
            let check = entry.iter().find(|check| check.area == reading.area);
            let question = self.agreement.question(&reading.id);
            let ends = question.filter(|q| q.discuss).and_then(|q| q.ends);
            check.zip(ends).is_some_and(|(check, (low, high))| {
                let is_there = |level| self.is_there(check, reading, level);
                reading.star && !is_there(low) && is_there(high)
            })
        };
        let disputed = self.profile.indicators.iter().filter(decides);
        let name = |reading: &IndicatorReading| Phrase::new(format!("indicator-{}", reading.id));
        disputed.map(name).collect()
    }

    /// Whether the area is at its entry level with this level in the place of one answer, and all
    /// others as they count; what is not known lies in the middle.
    fn is_there(&self, check: &TargetCheck, of: &IndicatorReading, level: f64) -> bool {
        let own = self.profile.indicators.iter();
        let own = own.filter(|i| i.area == check.area && i.state.is_applicable());
        let item = |i: &IndicatorReading| {
            let counted = i.adjusted.map_or((i.span.lo + i.span.hi) / 2.0, f64::from);
            let level = if i.id == of.id { level } else { counted };
            Item {
                lo: level,
                hi: level,
                likeliest: None,
                weight: f64::from(i.weight),
                star: i.star,
            }
        };
        let area = Area {
            items: own.map(item).collect(),
        };
        let actual = area.level(|item| item.lo);
        reaches(actual, f64::from(check.level), area.slack())
    }
}
