//! What rules are held against: the answers and the profile; and where each fact stands among
//! the answers, to be read and to be changed.

use super::asked::{Counted, Fact, Written};
use super::duty::{DutyState, duty_check};
use super::rules::{Downgrade, Policy};
use crate::assessment::{Assessment, Holder, Status, TargetCommittee};
use crate::basics::{AreaId, Count, Interval, Level, Reply, Truth};
use crate::instrument::Arrangement;
use crate::profile::Profile;

/// From this level on, the answers on votes say that a P-member keeps its duties: their anchors say
/// so.
pub const KEEPS_DUTIES: u8 = 3;

/// The facts for the main committee of an assessment.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Everything that was typed.
    pub assessment: &'a Assessment,
    /// The levels worked out from it.
    pub profile: &'a Profile,
    /// When duties count as not kept.
    pub downgrade: &'a Downgrade,
}

/// Where each fact stands: in the assessment, or in the committee it is about. Those worked out
/// from others stand nowhere.
macro_rules! table {
    (
        $name:ident: $value:ty;
        assessment { $($own:ident: $($step:ident).+;)* }
        committee { $($theirs:ident: $($inner:ident).+;)* }
        nowhere { $($derived:ident;)* }
    ) => {
        impl $name {
            /// The value that stands in an assessment; none for one that is worked out from
            /// others, and for one of a committee where none is named.
            pub fn get(self, a: &Assessment) -> Option<&$value> {
                match self {
                    $(Self::$own => Some(&a.$($step).+),)*
                    $(Self::$theirs => a.main_committee().map(|c| &c.$($inner).+),)*
                    $(Self::$derived => None,)*
                }
            }

            /// The same, to be changed.
            pub fn get_mut(self, a: &mut Assessment) -> Option<&mut $value> {
                match self {
                    $(Self::$own => Some(&mut a.$($step).+),)*
                    $(Self::$theirs => a.main_committee_mut().map(|c| &mut c.$($inner).+),)*
                    $(Self::$derived => None,)*
                }
            }
        }
    };
}

table! {
    Counted: Option<Count>;
    assessment {
        PMemberships: organization.p_memberships;
        Secretariats: organization.secretariats;
        Chairs: organization.chairs;
        Convenors: organization.convenors;
        Staff: organization.staff;
        Coordinator: resources.coordinator;
        Nominee: resources.nominee;
        Deputy: resources.deputy;
        CommitteePeople: resources.committee_people;
        ExpertHours: resources.expert_hours;
        Trips: resources.trips;
        YearsSecured: resources.years_secured;
    }
    committee {
        Experts: duties.experts;
    }
    nowhere {
        ChairsAndConvenors;
    }
}

table! {
    Fact: Reply;
    assessment {
        NewRights: organization.new_rights;
        OwnVote: ambition.own_vote;
        NoFundingExpected: ambition.no_funding_expected;
        NomineeActive: ambition.nominee.active_in_group;
        NomineeChaired: ambition.nominee.has_chaired;
        NomineeStanding: ambition.nominee.standing;
        NomineeLanguage: ambition.nominee.language;
        NomineeReleased: ambition.nominee.released;
        NomineeCv: ambition.nominee.cv;
        Internet: resources.internet;
        Room: resources.room;
        Experts: resources.experts;
        ServiceAgreement: resources.service_agreement;
        Management: resources.management;
        Ministry: resources.ministry;
    }
    committee {
        NewRightsCommittee: new_rights;
        Willing: willing;
        ActiveProjects: active_projects;
        TwinnedConvenor: twinned_convenor;
        TwinnedChair: twinned_chair;
        TwinnedSecretariat: twinned_secretariat;
        ConvenorHolderExperienced: roles.convenor.experienced;
        ConvenorHolderAsked: roles.convenor.asked;
        ConvenorHolderAgrees: roles.convenor.agrees;
        ChairHolderExperienced: roles.chair.experienced;
        ChairHolderAsked: roles.chair.asked;
        ChairHolderAgrees: roles.chair.agrees;
        SecretariatNominates: roles.nominates;
        SecretariatHolderExperienced: roles.secretariat.experienced;
        SecretariatHolderAsked: roles.secretariat.asked;
        SecretariatHolderAgrees: roles.secretariat.agrees;
    }
    nowhere {
        PriorityLinked;
    }
}

impl<'a> Facts<'a> {
    /// The facts as the rules of an edition look at them.
    pub fn of(assessment: &'a Assessment, profile: &'a Profile, policy: &'a Policy) -> Self {
        Self {
            assessment,
            profile,
            downgrade: &policy.downgrade,
        }
    }
}

impl Facts<'_> {
    /// The committee in question, if one was named.
    pub fn committee(&self) -> Option<&TargetCommittee> {
        self.assessment.main_committee()
    }

    pub(super) fn reply(&self, fact: Fact) -> Reply {
        match fact {
            Fact::PriorityLinked => self.priority_linked(),
            fact => fact.get(self.assessment).copied().unwrap_or_default(),
        }
    }

    pub(crate) fn count(&self, counted: Counted) -> Option<Count> {
        match counted {
            Counted::ChairsAndConvenors => self.assessment.organization.chairs_and_convenors(),
            counted => *counted.get(self.assessment)?,
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
            Written::Committee => self.committee().map_or("", |c| &c.reference),
            Written::WorkingGroup => self.committee().map_or("", |c| &c.working_group),
            Written::Nominee if ambition.nominee.name.trim().is_empty() => &ambition.nominee.role,
            Written::Nominee => &ambition.nominee.name,
        }
    }

    pub(super) fn span(&self, area: &AreaId) -> Interval {
        self.profile
            .area(area)
            .map_or(Interval::UNKNOWN, |reading| reading.span)
    }

    pub(super) fn reaches(&self, area: &AreaId, level: Level) -> Truth {
        let reading = self.profile.area(area);
        reading.map_or(Truth::Unknown, |reading| reading.reaches(level))
    }

    /// Who holds the role that an arrangement leads to. That of a P-member is each body's own.
    pub fn holder(&self, role: Arrangement) -> Holder {
        let Some(committee) = self.committee() else {
            return Holder::Unknown;
        };
        match (committee.roles.of(role), committee.status) {
            (Some(role), _) => role.holder,
            (None, Status::P) => Holder::Own,
            (None, Status::Unknown) => Holder::Unknown,
            (None, Status::None | Status::O) => Holder::Nobody,
        }
    }

    /// Whether the duties of a P-member are kept in the committee: figures beat claims, and where
    /// there are no figures, the answers on votes speak.
    pub fn duties(&self) -> DutyState {
        let Some(committee) = self.committee() else {
            return DutyState::NoDuty;
        };
        let by_figures = duty_check(committee, self.downgrade).state;
        match by_figures {
            DutyState::Unknown => self.claimed_duties(),
            known => known,
        }
    }

    /// What the answers on votes say of the duties.
    fn claimed_duties(&self) -> DutyState {
        let asked = self.profile.indicators.iter().filter(|i| i.duty);
        let kept = asked.map(|i| i.adjusted.map(|level| level.get() >= KEEPS_DUTIES));
        let (mut all, mut any) = (true, false);
        for kept in kept {
            match kept {
                Some(false) => return DutyState::Breached,
                Some(true) => any = true,
                None => all = false,
            }
        }
        if all && any {
            DutyState::Met
        } else {
            DutyState::Unknown
        }
    }

    /// Whether a national priority names the committee; open while no priority is written.
    fn priority_linked(&self) -> Reply {
        let strategy = &self.assessment.strategy;
        let Some(committee) = self.committee() else {
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
