//! What rules are held against: the answers, one committee, and the profile.

use super::asked::{Counted, Question, Written};
use crate::assessment::{Assessment, TargetCommittee};
use crate::basics::{AreaId, Count, Interval, Reply};
use crate::profile::Profile;

/// The facts for one target committee.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Everything that was typed.
    pub assessment: &'a Assessment,
    /// The levels worked out from it.
    pub profile: &'a Profile,
    /// The committee in question, if one was named.
    pub committee: Option<&'a TargetCommittee>,
}

impl Facts<'_> {
    pub(super) fn reply(&self, question: Question) -> Reply {
        let a = self.assessment;
        let committee =
            |of: fn(&TargetCommittee) -> Reply| self.committee.map(of).unwrap_or_default();
        match question {
            Question::NewRights => a.organization.new_rights,
            Question::NewRightsCommittee => committee(|c| c.new_rights),
            Question::Willing => committee(|c| c.willing),
            Question::ActiveProjects => committee(|c| c.active_projects),
            Question::TwinnedConvenor => committee(|c| c.twinned_convenor),
            Question::TwinnedChair => committee(|c| c.twinned_chair),
            Question::TwinnedSecretariat => committee(|c| c.twinned_secretariat),
            Question::OwnVote => a.ambition.own_vote,
            Question::NoFundingExpected => a.ambition.no_funding_expected,
            Question::NomineeActive => a.ambition.nominee.active_in_group,
            Question::NomineeChaired => a.ambition.nominee.has_chaired,
            Question::NomineeStanding => a.ambition.nominee.standing,
            Question::NomineeLanguage => a.ambition.nominee.language,
            Question::NomineeReleased => a.ambition.nominee.released,
            Question::NomineeCv => a.ambition.nominee.cv,
            Question::Internet => a.resources.internet,
            Question::Room => a.resources.room,
            Question::Experts => a.resources.experts,
            Question::Management => a.resources.management,
            Question::Ministry => a.resources.ministry,
            Question::PriorityLinked => self.priority_linked(),
        }
    }

    pub(super) fn count(&self, counted: Counted) -> Option<Count> {
        let (o, r) = (&self.assessment.organization, &self.assessment.resources);
        match counted {
            Counted::PMemberships => o.p_memberships,
            Counted::Secretariats => o.secretariats,
            Counted::Chairs => o.chairs,
            Counted::Convenors => o.convenors,
            Counted::ChairsAndConvenors => o.chairs_and_convenors(),
            Counted::Experts => self.committee.and_then(|c| c.duties.experts),
            Counted::Staff => o.staff,
            Counted::Coordinator => r.coordinator,
            Counted::Nominee => r.nominee,
            Counted::Deputy => r.deputy,
            Counted::CommitteePeople => r.committee_people,
            Counted::ExpertHours => r.expert_hours,
            Counted::Trips => r.trips,
            Counted::YearsSecured => r.years_secured,
        }
    }

    /// What there is at least: of a sum, the part that is known. None while nothing of it is known.
    pub(super) fn at_least(&self, counted: Counted) -> Option<Count> {
        let part = |part| self.count(part);
        match counted {
            Counted::ChairsAndConvenors => self
                .count(counted)
                .or_else(|| part(Counted::Chairs))
                .or_else(|| part(Counted::Convenors)),
            counted => self.count(counted),
        }
    }

    pub(super) fn written(&self, text: Written) -> &str {
        let ambition = &self.assessment.ambition;
        match text {
            Written::Vision => &ambition.vision,
            Written::Need => &ambition.need,
            Written::Committee => self.committee.map_or("", |c| &c.reference),
            Written::WorkingGroup => self.committee.map_or("", |c| &c.working_group),
            Written::Nominee if ambition.nominee.name.trim().is_empty() => &ambition.nominee.role,
            Written::Nominee => &ambition.nominee.name,
        }
    }

    pub(super) fn span(&self, area: &AreaId) -> Interval {
        self.profile
            .area(area)
            .map_or(Interval::UNKNOWN, |reading| reading.span)
    }

    /// Whether a national priority names the committee; open while no priority is written.
    fn priority_linked(&self) -> Reply {
        let strategy = &self.assessment.strategy;
        let Some(committee) = self.committee else {
            return Reply::Unknown;
        };
        if strategy.priorities.is_empty() {
            Reply::Unknown
        } else if strategy.serving(&committee.reference).next().is_some() {
            Reply::Yes
        } else {
            Reply::No
        }
    }
}
