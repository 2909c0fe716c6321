//! Where something is asked that a result rests on.

use super::route::Page;
use crate::advice::Doubt;
use crate::assessment::{Assessment, Missing};
use crate::content::Content;
use crate::path::{Change, Step};
use crate::policy::{Condition, Counted, Fact};

impl Page {
    /// The page where it is asked what is in doubt.
    pub fn asking_doubt(doubt: &Doubt, assessment: &Assessment, content: &Content) -> Self {
        let policy = content.policy(&assessment.edition);
        let needs = || content.sheets.sheets.iter().flat_map(|s| &s.resources);
        let condition = match doubt {
            Doubt::Indicator(id) => return Self::Question(id.clone()),
            Doubt::Requirement(id) => policy.rules.iter().find(|r| r.id == *id).map(|r| &r.when),
            Doubt::Count(counted) => return Self::asking_count(*counted),
            Doubt::Holder(_) => return Self::Ambition,
            Doubt::Resource(id) => needs().find(|need| need.id == *id).map(|need| &need.when),
        };
        condition.map_or(Self::Check, Self::asking)
    }

    /// The page where a step is taken.
    pub fn of_step(step: &Step) -> Self {
        match &step.change {
            Change::Lift { indicator, .. } => Self::Question(indicator.clone()),
            Change::Meet(condition) => Self::asking(condition),
        }
    }

    /// The page where a missing fact is asked.
    pub fn asking_missing(missing: Missing) -> Self {
        match missing {
            Missing::Name | Missing::Membership | Missing::PMemberships => Self::Organization,
            Missing::Need | Missing::Committee | Missing::Status => Self::Ambition,
            Missing::Priorities => Self::Strategy,
            Missing::Resources => Self::Resources,
        }
    }

    /// The page where it is asked what a condition rests on; of several, the first.
    pub fn asking(condition: &Condition) -> Self {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.first().map_or(Self::Check, Self::asking)
            }
            Condition::Membership(_) => Self::Organization,
            Condition::Status(_)
            | Condition::Written(_)
            | Condition::Holder { .. }
            | Condition::DutiesMet => Self::Ambition,
            Condition::Below { count, .. } | Condition::AtLeast { count, .. } => {
                Self::asking_count(*count)
            }
            Condition::Yes(fact) | Condition::No(fact) => match fact {
                Fact::NewRights => Self::Organization,
                Fact::PriorityLinked => Self::Strategy,
                Fact::Internet
                | Fact::Room
                | Fact::Experts
                | Fact::ServiceAgreement
                | Fact::Management
                | Fact::Ministry => Self::Resources,
                Fact::NewRightsCommittee
                | Fact::Willing
                | Fact::ActiveProjects
                | Fact::TwinnedConvenor
                | Fact::TwinnedChair
                | Fact::TwinnedSecretariat
                | Fact::ConvenorHolderExperienced
                | Fact::ConvenorHolderAsked
                | Fact::ConvenorHolderAgrees
                | Fact::ChairHolderExperienced
                | Fact::ChairHolderAsked
                | Fact::ChairHolderAgrees
                | Fact::SecretariatNominates
                | Fact::SecretariatHolderExperienced
                | Fact::SecretariatHolderAsked
                | Fact::SecretariatHolderAgrees
                | Fact::OwnVote
                | Fact::NoFundingExpected
                | Fact::NomineeActive
                | Fact::NomineeChaired
                | Fact::NomineeStanding
                | Fact::NomineeLanguage
                | Fact::NomineeReleased
                | Fact::NomineeCv => Self::Ambition,
            },
            Condition::Level { .. } => Self::Competencies,
        }
    }

    fn asking_count(counted: Counted) -> Self {
        match counted {
            Counted::PMemberships
            | Counted::Secretariats
            | Counted::Chairs
            | Counted::Convenors
            | Counted::ChairsAndConvenors
            | Counted::Staff => Self::Organization,
            Counted::Experts => Self::Ambition,
            Counted::Coordinator
            | Counted::Nominee
            | Counted::Deputy
            | Counted::CommitteePeople
            | Counted::ExpertHours
            | Counted::Trips
            | Counted::YearsSecured => Self::Resources,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_leads_to_where_its_first_part_is_asked() {
        let trips = Condition::AtLeast {
            count: Counted::Trips,
            limit: 1,
        };
        let vote = Condition::Yes(Fact::OwnVote);
        assert_eq!(
            Page::asking(&Condition::Any(vec![trips, vote])),
            Page::Resources
        );
        assert_eq!(Page::asking(&Condition::All(Vec::new())), Page::Check);
    }
}
