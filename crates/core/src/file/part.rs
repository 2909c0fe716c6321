//! A respondent's part of an assessment: given out, filled in elsewhere, and joined again.

use super::{ASSESSMENT, Saved, Unknown};
use crate::assessment::{Ambition, Assessment, Organization, Respondent, TargetCommittee, join};
use crate::basics::{Moment, RespondentId};
use std::collections::BTreeMap;

impl Saved {
    /// The respondent whose part this is; none of a whole assessment.
    pub fn respondent(&self) -> Option<(RespondentId, &Respondent)> {
        let id = RespondentId::parse(&self.id).filter(|_| !self.part_of.is_empty())?;
        let respondent = self.assessment.respondents.get(&id)?;
        Some((id, respondent))
    }

    /// The file as one respondent sees it: with that person's answers in place of the body's.
    pub fn as_seen_by(&self, id: &RespondentId) -> Option<Self> {
        let respondent = self.assessment.respondents.get(id)?;
        Some(Self {
            assessment: self.assessment.as_seen_by(respondent),
            ..self.clone()
        })
    }

    /// Whether this is a respondent's part.
    pub fn is_part(&self) -> bool {
        !self.part_of.is_empty()
    }

    /// The part of one respondent: own answers, and what is needed to ask the questions (whose
    /// body, how many questions, which arrangements, the committee); nobody else's answers.
    pub fn part(&self, id: &RespondentId, now: Moment) -> Option<Self> {
        let whole = &self.assessment;
        let respondent = whole.respondents.get(id)?;
        let committee = whole.main_committee().map(|committee| TargetCommittee {
            reference: committee.reference.clone(),
            status: committee.status,
            ..TargetCommittee::new(committee.id.clone())
        });
        let mut part = Self::new(id.as_str());
        part.part_of.clone_from(&self.id);
        part.saved = now;
        let mut respondents = BTreeMap::new();
        respondents.insert(id.clone(), respondent.clone());
        part.assessment = Assessment {
            scope: whole.scope,
            organization: Organization {
                name: whole.organization.name.clone(),
                acronym: whole.organization.acronym.clone(),
                ..Organization::default()
            },
            ambition: Ambition {
                interest: whole.ambition.interest.clone(),
                committees: committee.into_iter().collect(),
                ..Ambition::default()
            },
            respondents,
            ..Assessment::default()
        };
        let unknown = self
            .unknown_of_all()
            .and_then(|all| all.inside(id.as_str()));
        if let Some(unknown) = unknown {
            part.unknown = of_all(unknown.clone().within(id.as_str()));
        }
        Some(part)
    }

    /// Joins the respondents of another copy or part; nothing else of it is taken. The order of
    /// joining does not matter, and joining twice changes nothing.
    pub fn join(&mut self, other: &Self) {
        join(
            &mut self.assessment.respondents,
            &other.assessment.respondents,
        );
        if let Some(theirs) = other.unknown_of_all() {
            self.unknown.join(&of_all(theirs.clone()));
        }
    }

    /// What the respondents hold that this version does not know.
    fn unknown_of_all(&self) -> Option<&Unknown> {
        self.unknown.inside(ASSESSMENT)?.inside(RESPONDENTS)
    }
}

/// The member of the assessment that holds the respondents.
const RESPONDENTS: &str = "respondents";

/// The same in its place in a file.
fn of_all(unknown: Unknown) -> Unknown {
    unknown.within(RESPONDENTS).within(ASSESSMENT)
}
