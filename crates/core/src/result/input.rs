//! The inputs of an assessment that can be tried one by one.

use crate::assessment::{Answer, Assessment, Holder, Membership, Merit, Status};
use crate::basics::{Count, IndicatorId, Phrase, Reply};
use crate::instrument::Arrangement;
use crate::policy::{Counted, Fact};

/// One thing that can be tried: everything that levels, rules and resources are worked out from,
/// except for texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Membership of ISO.
    Membership,
    /// What the body is in the main committee.
    Status,
    /// The answer to a question.
    Answer(IndicatorId),
    /// A number.
    Count(Counted),
    /// A reply to a yes-or-no question.
    Reply(Fact),
    /// Who holds the role that an arrangement leads to.
    Holder(Arrangement),
    /// What matters most.
    Criteria,
}

/// What an input is in an assessment.
#[derive(PartialEq)]
enum Value<'a> {
    Membership(Membership),
    Status(Status),
    Answer(Option<&'a Answer>),
    Count(Option<Count>),
    Reply(Reply),
    Holder(Holder),
    Criteria(&'a [Merit]),
}

/// The inputs in which two assessments differ, in the order of the journey.
pub(super) fn differing(a: &Assessment, b: &Assessment) -> Vec<Input> {
    let only_there = |id: &&IndicatorId| !a.answers.contains_key(*id);
    let answers = a.answers.keys().chain(b.answers.keys().filter(only_there));
    let mut inputs = vec![Input::Membership, Input::Status];
    inputs.extend(answers.cloned().map(Input::Answer));
    inputs.extend(Counted::ALL.map(Input::Count));
    inputs.extend(Fact::ALL.map(Input::Reply));
    inputs.extend(Arrangement::ALL.map(Input::Holder));
    inputs.push(Input::Criteria);
    inputs.retain(|input| input.get(a) != input.get(b));
    inputs
}

/// Copies inputs of one assessment into another.
pub(super) fn copy(inputs: &[Input], from: &Assessment, to: &mut Assessment) {
    for input in inputs {
        input.copy(from, to);
    }
}

impl Input {
    /// What it is called.
    pub fn name(&self) -> Phrase {
        Phrase::new(match self {
            Self::Membership => "organization-membership".to_owned(),
            Self::Status => "committee-status".to_owned(),
            Self::Answer(id) => format!("indicator-{id}"),
            Self::Count(counted) => format!("count-{}", counted.id()),
            Self::Reply(fact) => format!("question-{}", fact.id()),
            Self::Holder(role) => format!("holder-{}", role.id()),
            Self::Criteria => "order-title".to_owned(),
        })
    }

    /// What it is in an assessment, in words.
    pub fn value(&self, assessment: &Assessment) -> Phrase {
        let word = |kind: &str, id: &str| Phrase::new(format!("{kind}-{id}"));
        match self.get(assessment) {
            Some(Value::Membership(membership)) => word("membership", membership.id()),
            Some(Value::Status(status)) => word("status", status.id()),
            Some(Value::Answer(answer)) => Answer::says(answer),
            Some(Value::Reply(reply)) => word("reply", reply.id()),
            Some(Value::Holder(holder)) => word("held-by", holder.id()),
            Some(Value::Criteria([])) => Phrase::new("order-nothing"),
            Some(Value::Criteria(criteria)) => {
                let names = criteria.iter().map(|merit| word("score", merit.id()));
                Phrase::new("order-list").with("criteria", names.collect::<Vec<_>>())
            }
            Some(Value::Count(Some(n))) => Phrase::new("number").with("n", n.get()),
            Some(Value::Count(None)) | None => Phrase::new("answer-none"),
        }
    }

    /// What it is; none where it stands nowhere.
    fn get<'a>(&self, a: &'a Assessment) -> Option<Value<'a>> {
        match self {
            Self::Membership => Some(Value::Membership(a.organization.membership)),
            Self::Status => a.main_committee().map(|c| Value::Status(c.status)),
            Self::Answer(id) => Some(Value::Answer(a.answers.get(id))),
            Self::Count(counted) => counted.get(a).copied().map(Value::Count),
            Self::Reply(fact) => fact.get(a).copied().map(Value::Reply),
            Self::Holder(role) => {
                let role = a.main_committee()?.roles.of(*role)?;
                Some(Value::Holder(role.holder))
            }
            Self::Criteria => Some(Value::Criteria(&a.ambition.criteria)),
        }
    }

    /// Copies it, where it stands somewhere in both.
    fn copy(&self, from: &Assessment, to: &mut Assessment) {
        match self {
            Self::Membership => to.organization.membership = from.organization.membership,
            Self::Status => {
                if let (Some(from), Some(to)) = (from.main_committee(), to.main_committee_mut()) {
                    to.status = from.status;
                }
            }
            Self::Answer(id) => {
                match from.answers.get(id) {
                    Some(answer) => to.answers.insert(id.clone(), answer.clone()),
                    None => to.answers.remove(id),
                };
            }
            Self::Count(counted) => {
                if let (Some(from), Some(to)) = (counted.get(from), counted.get_mut(to)) {
                    *to = *from;
                }
            }
            Self::Reply(fact) => {
                if let (Some(from), Some(to)) = (fact.get(from), fact.get_mut(to)) {
                    *to = *from;
                }
            }
            Self::Holder(role) => {
                let (from, to) = (from.main_committee(), to.main_committee_mut());
                let from = from.and_then(|committee| committee.roles.of(*role));
                let to = to.and_then(|committee| committee.roles.of_mut(*role));
                if let (Some(from), Some(to)) = (from, to) {
                    to.holder = from.holder;
                }
            }
            Self::Criteria => to.ambition.criteria.clone_from(&from.ambition.criteria),
        }
    }
}
