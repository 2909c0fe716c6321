//! What a body tells us. Only this is stored; everything else is worked out from it.

mod again;
mod ambition;
mod answer;
mod difference;
mod edit;
mod lines;
mod merit;
mod missing;
mod organization;
mod plan;
mod position;
mod resources;
mod respondent;
mod role;
mod room;
mod strategy;

pub use again::LookAgain;
pub use ambition::{Ambition, Duties, Nominee, Status, TargetCommittee};
pub use answer::{Answer, Confidence, Evidence, Value};
pub use difference::{Difference, Step};
pub use edit::Edit;
pub use merit::Merit;
pub use missing::Missing;
pub use organization::{Membership, Organization};
pub use plan::{Decision, Objective, Plan};
pub use position::Position;
pub use resources::{Funding, Resources};
pub use respondent::{DatedAnswer, News, Respondent, Respondents, join};
pub use role::{Holder, Role, Roles};
pub use strategy::{Criterion, Intent, Priority, PriorityLine, Strategy, Weights};

use crate::basics::{IndicatorId, RespondentId, named};
use crate::instrument::{Area, Indicator, Instrument};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// One body's assessment: everything its people typed or chose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Assessment {
    /// The full instrument or the short check.
    pub scope: Scope,
    /// The id of the edition of the rules it is held against; empty for the default edition.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// Who is assessed.
    pub organization: Organization,
    /// Why twinning, and where.
    pub ambition: Ambition,
    /// What the country wants.
    pub strategy: Strategy,
    /// The answers by indicator.
    pub answers: Answers,
    /// What can be committed each year.
    pub resources: Resources,
    /// The objectives chosen and edited, and the dates.
    pub plan: Plan,
    /// Colleagues who answer on their own, by id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub respondents: Respondents,
}

/// How much of the instrument is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Every indicator.
    #[default]
    Full,
    /// The critical (★) indicators only; can grow into the full one.
    Short,
}

/// The answers by indicator. One whose key is no id is left out.
pub type Answers = BTreeMap<IndicatorId, Answer>;

impl Assessment {
    /// Whether an indicator is asked of this body.
    pub fn asks(&self, area: &Area, indicator: &Indicator) -> bool {
        let mut asked_for = area.asked_for.iter();
        let concerned =
            area.asked_for.is_empty() || asked_for.any(|a| self.ambition.asks_about(*a));
        concerned && (self.scope == Scope::Full || indicator.star)
    }

    /// The indicators asked of this body, in order, with their areas.
    pub fn asked<'a>(
        &'a self,
        instrument: &'a Instrument,
    ) -> impl Iterator<Item = (&'a Area, &'a Indicator)> {
        instrument
            .indicators()
            .filter(|(area, indicator)| self.asks(area, indicator))
    }

    /// How many of the questions asked have an answer, and how many there are.
    pub fn progress(&self, instrument: &Instrument) -> Progress {
        self.progress_by(instrument, &|id| self.value(id))
    }

    /// The same for a respondent's own answers.
    pub fn progress_of(&self, respondent: &Respondent, instrument: &Instrument) -> Progress {
        self.progress_by(instrument, &|id| respondent.value(id))
    }

    fn progress_by(
        &self,
        instrument: &Instrument,
        value: &dyn Fn(&IndicatorId) -> Option<Value>,
    ) -> Progress {
        let mut progress = Progress::default();
        for (_, indicator) in self.asked(instrument) {
            progress.asked += 1;
            progress.answered += usize::from(value(&indicator.id).is_some());
        }
        progress
    }

    /// The respondents in the order in which they were added.
    pub fn in_order(&self) -> Vec<(&RespondentId, &Respondent)> {
        let mut respondents: Vec<_> = self.respondents.iter().collect();
        respondents.sort_by_key(|(_, respondent)| respondent.added);
        respondents
    }

    /// The assessment as one respondent sees it: with that person's answers in place of the body's.
    pub fn as_seen_by(&self, respondent: &Respondent) -> Self {
        let answers = respondent.answers.iter();
        Self {
            answers: answers
                .map(|(id, given)| (id.clone(), given.answer.clone()))
                .collect(),
            respondents: Respondents::new(),
            ..self.clone()
        }
    }

    /// The value given for an indicator, if any.
    pub fn value(&self, id: &IndicatorId) -> Option<Value> {
        self.answers.get(id).and_then(|answer| answer.value)
    }

    /// The committee the advice is for: the one marked as main, else the first.
    pub fn main_committee(&self) -> Option<&TargetCommittee> {
        let main = self.ambition.main.as_ref();
        self.ambition
            .committees
            .iter()
            .find(|c| Some(&c.id) == main)
            .or(self.ambition.committees.first())
    }

    /// Whether the body is P-member of that committee.
    pub fn is_p_member(&self) -> bool {
        self.main_committee().is_some_and(|c| c.status == Status::P)
    }

    /// The same committee, to be changed.
    pub fn main_committee_mut(&mut self) -> Option<&mut TargetCommittee> {
        let id = self.main_committee()?.id.clone();
        self.ambition.committees.iter_mut().find(|c| c.id == id)
    }
}

/// Answers given of answers asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions with an answer, “don't know” and “not applicable” included.
    pub answered: usize,
    /// Questions asked.
    pub asked: usize,
}

named!(Scope);
