//! Facts without which the advice says little.

use super::{Assessment, Membership, Resources, Status};

/// A fact without which the advice says little. Our design.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Who is assessed.
    Name,
    /// The category of membership.
    Membership,
    /// In how many committees the body is P-member.
    PMemberships,
    /// Which experience is missing.
    Need,
    /// The committee.
    Committee,
    /// What the body is in the committee.
    Status,
    /// What the country wants.
    Priorities,
    /// What can be committed.
    Resources,
}

impl Missing {
    /// The message that names it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "organization-name",
            Self::Membership => "organization-membership",
            Self::PMemberships => "count-p-memberships",
            Self::Need => "written-need",
            Self::Committee => "written-committee",
            Self::Status => "committee-status",
            Self::Priorities => "strategy-priorities",
            Self::Resources => "page-resources",
        }
    }
}

impl Assessment {
    /// What is missing of these facts, in the order of the journey.
    pub fn missing(&self) -> Vec<Missing> {
        let (organization, ambition) = (&self.organization, &self.ambition);
        let committee = self.main_committee();
        let blank = |text: &str| text.trim().is_empty();
        let facts = [
            (Missing::Name, blank(&organization.name)),
            (
                Missing::Membership,
                organization.membership == Membership::Unknown,
            ),
            (Missing::PMemberships, organization.p_memberships.is_none()),
            (Missing::Need, blank(&ambition.need)),
            (
                Missing::Committee,
                committee.is_none_or(|c| blank(&c.reference)),
            ),
            (
                Missing::Status,
                committee.is_some_and(|c| c.status == Status::Unknown),
            ),
            (Missing::Priorities, self.strategy.priorities.is_empty()),
            (Missing::Resources, self.resources == Resources::default()),
        ];
        let missing = facts.into_iter().filter(|(_, is_missing)| *is_missing);
        missing.map(|(fact, _)| fact).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_assessment_lacks_all_but_the_status_in_a_committee_it_does_not_name() {
        let missing = Assessment::default().missing();
        assert_eq!(missing.len(), 7);
        assert!(!missing.contains(&Missing::Status));
    }

    #[test]
    fn what_is_written_is_not_missing() {
        let mut assessment = Assessment::default();
        assessment.organization.name = "Body".to_owned();
        assert!(!assessment.missing().contains(&Missing::Name));
    }
}
