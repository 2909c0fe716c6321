//! The parts of an assessment that can be tried one by one.

use crate::assessment::{Answer, Assessment, Membership, Merit, Status};
use crate::basics::{Count, IndicatorId, Phrase, Reply};
use crate::policy::{Counted, Question};

/// One thing that can be tried: everything that levels, rules and resources are worked out from,
/// except for texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Membership of ISO.
    Membership,
    /// What the body is in the main committee.
    Status,
    /// The answer to a question.
    Answer(IndicatorId),
    /// A number.
    Count(Counted),
    /// A reply to a yes-or-no question.
    Reply(Question),
    /// What matters most.
    Criteria,
}

/// Where a part is in an assessment.
#[derive(PartialEq)]
enum Slot<'a> {
    Membership(&'a mut Membership),
    Status(&'a mut Status),
    Count(&'a mut Option<Count>),
    Reply(&'a mut Reply),
    Criteria(&'a mut Vec<Merit>),
}

/// The parts in which two assessments differ, in the order of the journey.
pub(super) fn differing(a: &Assessment, b: &Assessment) -> Vec<Part> {
    let (mut a, mut b) = (a.clone(), b.clone());
    let mut parts = vec![Part::Membership, Part::Status];
    let only_there = |id: &&IndicatorId| !a.answers.contains_key(*id);
    let ids = a.answers.keys().chain(b.answers.keys().filter(only_there));
    parts.extend(ids.cloned().map(Part::Answer));
    parts.extend(Counted::ALL.map(Part::Count));
    parts.extend(Question::ALL.map(Part::Reply));
    parts.push(Part::Criteria);
    parts.retain(|part| match part {
        Part::Answer(id) => a.answers.get(id) != b.answers.get(id),
        part => part.slot(&mut a) != part.slot(&mut b),
    });
    parts
}

/// Copies parts of one assessment into another.
pub(super) fn copy(parts: &[Part], from: &Assessment, to: &mut Assessment) {
    let mut from = from.clone();
    for part in parts {
        if let Part::Answer(id) = part {
            match from.answers.get(id) {
                Some(answer) => to.answers.insert(id.clone(), answer.clone()),
                None => to.answers.remove(id),
            };
        }
        match (part.slot(&mut from), part.slot(to)) {
            (Some(Slot::Membership(from)), Some(Slot::Membership(to))) => *to = *from,
            (Some(Slot::Status(from)), Some(Slot::Status(to))) => *to = *from,
            (Some(Slot::Count(from)), Some(Slot::Count(to))) => *to = *from,
            (Some(Slot::Reply(from)), Some(Slot::Reply(to))) => *to = *from,
            (Some(Slot::Criteria(from)), Some(Slot::Criteria(to))) => to.clone_from(from),
            _ => {}
        }
    }
}

impl Part {
    /// What it is called.
    pub fn name(&self) -> Phrase {
        Phrase::new(match self {
            Self::Membership => "organization-membership".to_owned(),
            Self::Status => "committee-status".to_owned(),
            Self::Answer(id) => format!("indicator-{id}"),
            Self::Count(counted) => format!("count-{}", counted.id()),
            Self::Reply(question) => format!("question-{}", question.id()),
            Self::Criteria => "order-title".to_owned(),
        })
    }

    /// What it is in an assessment.
    pub fn value(&self, assessment: &Assessment) -> Phrase {
        if let Self::Answer(id) = self {
            return Answer::says(assessment.answers.get(id));
        }
        let word = |kind: &str, id: &str| Phrase::new(format!("{kind}-{id}"));
        match self.slot(&mut assessment.clone()) {
            Some(Slot::Membership(membership)) => word("membership", membership.id()),
            Some(Slot::Status(status)) => word("status", status.id()),
            Some(Slot::Reply(reply)) => word("reply", reply.id()),
            Some(Slot::Criteria(criteria)) if criteria.is_empty() => Phrase::new("order-nothing"),
            Some(Slot::Criteria(criteria)) => {
                let names = criteria.iter().map(|merit| word("score", merit.id()));
                Phrase::new("order-list").with("criteria", names.collect::<Vec<_>>())
            }
            Some(Slot::Count(Some(n))) => Phrase::new("number").with("n", n.get()),
            Some(Slot::Count(None)) | None => Phrase::new("answer-none"),
        }
    }

    fn slot<'a>(&self, a: &'a mut Assessment) -> Option<Slot<'a>> {
        match self {
            Self::Membership => Some(Slot::Membership(&mut a.organization.membership)),
            Self::Status => a
                .main_committee_mut()
                .map(|committee| Slot::Status(&mut committee.status)),
            Self::Answer(_) => None,
            Self::Count(counted) => counted.place(a).map(Slot::Count),
            Self::Reply(question) => question.place(a).map(Slot::Reply),
            Self::Criteria => Some(Slot::Criteria(&mut a.ambition.criteria)),
        }
    }
}
