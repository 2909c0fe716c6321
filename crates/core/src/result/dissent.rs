//! Whether colleagues disagree enough to matter for the answer.

use super::Derived;
use crate::basics::Phrase;
use crate::profile::IndicatorReading;

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

    /// The critical questions in dispute of which the lowest answer keeps an area below its entry
    /// level, and the highest does not.
    fn disputed(&self) -> Vec<Phrase> {
        let arrangement = self.advice.outcome.arrangement();
        let candidate = arrangement.and_then(|a| self.advice.candidate(a));
        let entry = candidate.map_or(&[][..], |candidate| &candidate.entry);
        let decides = |reading: &&IndicatorReading| {
            let check = entry.iter().find(|check| check.area == reading.area);
            let question = self.agreement.question(&reading.id);
            let ends = question.filter(|q| q.discuss).and_then(|q| q.ends);
            check.zip(ends).is_some_and(|(check, (low, high))| {
                let level = f64::from(check.level);
                reading.star && low < level && level <= high
            })
        };
        let disputed = self.profile.indicators.iter().filter(decides);
        let name = |reading: &IndicatorReading| Phrase::new(format!("indicator-{}", reading.id));
        disputed.map(name).collect()
    }
}
