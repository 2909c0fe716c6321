//! Answers that were given before a description changed, and which of them to look at again. They
//! keep their values and count as before: only the person who gave one can say what it is now.

use super::{Answer, Answers, Assessment, Value};
use crate::basics::{IndicatorId, Version};
use crate::instrument::{Instrument, Shift};

/// Why an answer asks to be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookAgain {
    /// The description of its own level changed: it may be too high now.
    Level,
    /// The description of the next level fits more bodies: it may be too low now.
    Next,
}

impl LookAgain {
    /// The message that says so.
    pub fn word(self) -> &'static str {
        match self {
            Self::Level => "look-again-level",
            Self::Next => "look-again-next",
        }
    }
}

impl Answer {
    /// Whether this answer to a question asks to be looked at again, and why.
    pub fn look_again(&self, id: &IndicatorId, instrument: &Instrument) -> Option<LookAgain> {
        let Some(Value::Level(level)) = self.value else {
            return None;
        };
        let since = instrument.changes_of(id);
        let since = since.filter(|change| Some(change.version) > self.as_of);
        let (mut of_level, mut of_next) = (false, false);
        for change in since {
            let above = change.level.get().checked_sub(level.get());
            of_level |= above == Some(0) && change.fits != Shift::More;
            of_next |= above == Some(1) && change.fits != Shift::Fewer;
        }
        match (of_level, of_next) {
            (true, _) => Some(LookAgain::Level),
            (false, true) => Some(LookAgain::Next),
            (false, false) => None,
        }
    }
}

impl Assessment {
    /// The questions asked whose answers ask to be looked at again, in order.
    pub fn to_look_at(&self, instrument: &Instrument) -> Vec<IndicatorId> {
        let asked = self.asked(instrument).map(|(_, indicator)| &indicator.id);
        let asks = |id: &&IndicatorId| {
            let answer = self.answers.get(id);
            answer.is_some_and(|answer| answer.look_again(id, instrument).is_some())
        };
        asked.filter(asks).cloned().collect()
    }

    /// Notes for each value that is new beside an earlier state that it was given under the
    /// descriptions of this instrument.
    pub(crate) fn note_versions(&mut self, before: &Self, instrument: &Instrument) {
        note(&mut self.answers, |id| before.answers.get(id), instrument);
        for (who, respondent) in &mut self.respondents {
            let before = before.respondents.get(who);
            for (id, given) in &mut respondent.answers {
                let before = before.and_then(|respondent| respondent.answers.get(id));
                note_one(&mut given.answer, before.map(|b| &b.answer), id, instrument);
            }
        }
    }

    /// Forgets notes of versions after this one, which wrote the file: a program of that version
    /// showed earlier descriptions, and kept the notes without knowing what they are.
    pub(crate) fn forget_versions_after(&mut self, version: Version) {
        let respondents = self.respondents.values_mut();
        let of_respondents = respondents.flat_map(|r| r.answers.values_mut());
        let of_respondents = of_respondents.map(|given| &mut given.answer);
        for answer in self.answers.values_mut().chain(of_respondents) {
            answer.as_of = answer.as_of.filter(|as_of| *as_of <= version);
        }
    }
}

fn note<'a>(
    answers: &mut Answers,
    before: impl Fn(&IndicatorId) -> Option<&'a Answer>,
    instrument: &Instrument,
) {
    for (id, answer) in answers {
        note_one(answer, before(id), id, instrument);
    }
}

fn note_one(
    answer: &mut Answer,
    before: Option<&Answer>,
    id: &IndicatorId,
    instrument: &Instrument,
) {
    if answer.value != before.and_then(|before| before.value) {
        answer.as_of = answer.value.and(instrument.changed_by(id));
    }
}
