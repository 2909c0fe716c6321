//! Colleagues who answer on their own, each beside the answers the body agreed on.
//!
//! What several copies of the same respondent hold is joined answer by answer: the later answer
//! stands. The order of two answers is total, so joining is commutative, associative and
//! idempotent: files can come back in any order and any number of times.

use super::answer::{Answer, Value};
use crate::basics::{IndicatorId, Moment, RespondentId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// One colleague with own answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Respondent {
    /// A name or a role.
    pub name: String,
    /// When the name was last changed.
    pub named: Moment,
    /// When the respondent was added; respondents are listed in this order.
    pub added: Moment,
    /// The answers by indicator, with those that were cleared.
    pub answers: BTreeMap<IndicatorId, DatedAnswer>,
}

/// An answer of one respondent, and which of several states of it this is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DatedAnswer {
    /// When it was last changed; always later than the state it was changed from, even where a
    /// clock is behind.
    pub at: Moment,
    /// The answer; empty when it was cleared.
    pub answer: Answer,
}

/// The respondents by id.
pub type Respondents = BTreeMap<RespondentId, Respondent>;

/// What another copy of a respondent would bring: answers by what would become of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Answers to questions without one.
    pub new: usize,
    /// Answers that take the place of earlier ones.
    pub later: usize,
    /// Answers that are here already, the same or later ones.
    pub known: usize,
}

impl Respondent {
    /// A respondent of this name, added at this time.
    pub fn new(name: String, added: Moment) -> Self {
        Self {
            name,
            named: added,
            added,
            ..Self::default()
        }
    }

    /// The answer to a question, if one was given and not cleared.
    pub fn answer(&self, id: &IndicatorId) -> Option<&Answer> {
        let answer = &self.answers.get(id)?.answer;
        (*answer != Answer::default()).then_some(answer)
    }

    /// The value given for an indicator, if any.
    pub fn value(&self, id: &IndicatorId) -> Option<Value> {
        self.answers.get(id)?.answer.value
    }

    /// Gives an answer, which is later than the one before.
    pub fn give(&mut self, id: IndicatorId, answer: Answer, now: Moment) {
        let before = self.answers.get(&id).map_or(Moment(0), |given| given.at);
        let at = after(before, now);
        self.answers.insert(id, DatedAnswer { at, answer });
    }

    /// Gives a name, which is later than the one before.
    pub fn rename(&mut self, name: String, now: Moment) {
        self.named = after(self.named, now);
        self.name = name;
    }

    /// Joins another copy of the same respondent: of each answer, and of the name, the later stands.
    pub fn join(&mut self, other: &Self) {
        if (other.named, &other.name) > (self.named, &self.name) {
            self.name.clone_from(&other.name);
            self.named = other.named;
        }
        self.added = self.added.max(other.added);
        for (id, theirs) in &other.answers {
            match self.answers.get_mut(id) {
                Some(ours) if theirs.is_later_than(ours) => ours.clone_from(theirs),
                Some(_) => {}
                None => {
                    self.answers.insert(id.clone(), theirs.clone());
                }
            }
        }
    }

    /// What another copy would bring.
    pub fn news(&self, other: &Self) -> News {
        let mut news = News::default();
        for (id, theirs) in &other.answers {
            let ours = self.answers.get(id);
            let said = |given: &DatedAnswer| given.answer != Answer::default();
            match ours {
                Some(ours) if !theirs.is_later_than(ours) => news.known += usize::from(said(ours)),
                Some(ours) if said(ours) => news.later += 1,
                _ => news.new += usize::from(said(theirs)),
            }
        }
        news
    }
}

impl DatedAnswer {
    /// Whether it stands when both are joined: by time, then by its text, so that of two different
    /// answers always the same one stands.
    pub fn is_later_than(&self, other: &Self) -> bool {
        match self.at.cmp(&other.at) {
            Ordering::Equal => text(&self.answer) > text(&other.answer),
            order => order.is_gt(),
        }
    }
}

/// The time of a change: now, but later than the change before it.
fn after(before: Moment, now: Moment) -> Moment {
    now.max(Moment(before.0.saturating_add(1)))
}

/// The answer as canonical text.
fn text(answer: &Answer) -> String {
    let value = serde_json::to_value(answer);
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// Joins the respondents of another copy of an assessment.
pub fn join(ours: &mut Respondents, theirs: &Respondents) {
    for (id, respondent) in theirs {
        match ours.get_mut(id) {
            Some(own) => own.join(respondent),
            None => {
                ours.insert(id.clone(), respondent.clone());
            }
        }
    }
}
