//! Where in an assessment stands what conditions ask for, to be changed there.

use super::asked::{Counted, Question};
use crate::assessment::Assessment;
use crate::basics::{Count, Reply};

impl Counted {
    /// Where the number stands; none for a sum, and for one of a committee where none is named.
    pub fn place(self, a: &mut Assessment) -> Option<&mut Option<Count>> {
        Some(match self {
            Self::PMemberships => &mut a.organization.p_memberships,
            Self::Secretariats => &mut a.organization.secretariats,
            Self::Chairs => &mut a.organization.chairs,
            Self::Convenors => &mut a.organization.convenors,
            Self::ChairsAndConvenors => return None,
            Self::Experts => &mut a.main_committee_mut()?.duties.experts,
            Self::Staff => &mut a.organization.staff,
            Self::Coordinator => &mut a.resources.coordinator,
            Self::Nominee => &mut a.resources.nominee,
            Self::Deputy => &mut a.resources.deputy,
            Self::CommitteePeople => &mut a.resources.committee_people,
            Self::ExpertHours => &mut a.resources.expert_hours,
            Self::Trips => &mut a.resources.trips,
            Self::YearsSecured => &mut a.resources.years_secured,
        })
    }
}

impl Question {
    /// Where the reply stands; none for one that is worked out from others, and for one of a
    /// committee where none is named.
    pub fn place(self, a: &mut Assessment) -> Option<&mut Reply> {
        Some(match self {
            Self::NewRights => &mut a.organization.new_rights,
            Self::NewRightsCommittee => &mut a.main_committee_mut()?.new_rights,
            Self::Willing => &mut a.main_committee_mut()?.willing,
            Self::ActiveProjects => &mut a.main_committee_mut()?.active_projects,
            Self::TwinnedConvenor => &mut a.main_committee_mut()?.twinned_convenor,
            Self::TwinnedChair => &mut a.main_committee_mut()?.twinned_chair,
            Self::TwinnedSecretariat => &mut a.main_committee_mut()?.twinned_secretariat,
            Self::OwnVote => &mut a.ambition.own_vote,
            Self::NoFundingExpected => &mut a.ambition.no_funding_expected,
            Self::NomineeActive => &mut a.ambition.nominee.active_in_group,
            Self::NomineeChaired => &mut a.ambition.nominee.has_chaired,
            Self::NomineeStanding => &mut a.ambition.nominee.standing,
            Self::NomineeLanguage => &mut a.ambition.nominee.language,
            Self::NomineeReleased => &mut a.ambition.nominee.released,
            Self::NomineeCv => &mut a.ambition.nominee.cv,
            Self::Internet => &mut a.resources.internet,
            Self::Room => &mut a.resources.room,
            Self::Experts => &mut a.resources.experts,
            Self::Management => &mut a.resources.management,
            Self::Ministry => &mut a.resources.ministry,
            Self::PriorityLinked => return None,
        })
    }
}
