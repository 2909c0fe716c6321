//! What rules ask about: numbers, yes-or-no questions, things to be written.

use crate::basics::read::choices;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Counted {
    /// Committees in which the body is P-member.
    PMemberships,
    /// Committee secretariats it holds.
    Secretariats,
    /// Appointed chairs.
    Chairs,
    /// Appointed convenors.
    Convenors,
    /// Appointed chairs and convenors together.
    ChairsAndConvenors,
    /// Experts appointed to working groups of the committee.
    Experts,
    /// People working on ISO matters.
    Staff,
    /// The coordinator's time, percent of full time.
    Coordinator,
    /// The nominated person's time, percent of full time.
    Nominee,
    /// The deputy's time, percent of full time.
    Deputy,
    /// People in the national mirror committee.
    CommitteePeople,
    /// Expert hours a year.
    ExpertHours,
    /// Trips a year.
    Trips,
    /// Years for which money is secured.
    YearsSecured,
}

/// A question that is answered with yes, no or don't know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Question {
    /// The body takes part in the New Rights programme.
    NewRights,
    /// P-membership in the committee was agreed under the New Rights programme.
    NewRightsCommittee,
    /// The body is able and willing to be P-member in the committee.
    Willing,
    /// The committee has active projects.
    ActiveProjects,
    /// The working group already has a twinned convenor.
    TwinnedConvenor,
    /// The committee already has a twinned chair.
    TwinnedChair,
    /// The committee already has a twinned secretariat.
    TwinnedSecretariat,
    /// Each country casts its own vote.
    OwnVote,
    /// The lead owes no money.
    NoFundingExpected,
    /// The nominee has been active in the working group.
    NomineeActive,
    /// The nominee has chaired before.
    NomineeChaired,
    /// The nominee has standing in the sector.
    NomineeStanding,
    /// The nominee works in English or French.
    NomineeLanguage,
    /// The nominee's time is released in writing.
    NomineeReleased,
    /// The nominee's curriculum vitae is ready.
    NomineeCv,
    /// Internet that carries a video meeting.
    Internet,
    /// A room equipped for remote meetings.
    Room,
    /// Access to technical experts.
    Experts,
    /// The management backs it in writing.
    Management,
    /// The ministry backs it in writing.
    Ministry,
    /// A national priority names the committee.
    PriorityLinked,
}

/// A text the body may have written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Written {
    /// The joint vision.
    Vision,
    /// The statement of need.
    Need,
    /// The reference of the target committee.
    Committee,
    /// The working group.
    WorkingGroup,
    /// The nominee's name or function.
    Nominee,
}

impl Counted {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::PMemberships,
        Self::Secretariats,
        Self::Chairs,
        Self::Convenors,
        Self::ChairsAndConvenors,
        Self::Experts,
        Self::Staff,
        Self::Coordinator,
        Self::Nominee,
        Self::Deputy,
        Self::CommitteePeople,
        Self::ExpertHours,
        Self::Trips,
        Self::YearsSecured,
    ];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::PMemberships => "p-memberships",
            Self::Secretariats => "secretariats",
            Self::Chairs => "chairs",
            Self::Convenors => "convenors",
            Self::ChairsAndConvenors => "chairs-and-convenors",
            Self::Experts => "experts",
            Self::Staff => "staff",
            Self::Coordinator => "coordinator",
            Self::Nominee => "nominee",
            Self::Deputy => "deputy",
            Self::CommitteePeople => "committee-people",
            Self::ExpertHours => "expert-hours",
            Self::Trips => "trips",
            Self::YearsSecured => "years-secured",
        }
    }
}

impl Question {
    /// All of them.
    pub const ALL: [Self; 21] = [
        Self::NewRights,
        Self::NewRightsCommittee,
        Self::Willing,
        Self::ActiveProjects,
        Self::TwinnedConvenor,
        Self::TwinnedChair,
        Self::TwinnedSecretariat,
        Self::OwnVote,
        Self::NoFundingExpected,
        Self::NomineeActive,
        Self::NomineeChaired,
        Self::NomineeStanding,
        Self::NomineeLanguage,
        Self::NomineeReleased,
        Self::NomineeCv,
        Self::Internet,
        Self::Room,
        Self::Experts,
        Self::Management,
        Self::Ministry,
        Self::PriorityLinked,
    ];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::NewRights => "new-rights",
            Self::NewRightsCommittee => "new-rights-committee",
            Self::Willing => "willing",
            Self::ActiveProjects => "active-projects",
            Self::TwinnedConvenor => "twinned-convenor",
            Self::TwinnedChair => "twinned-chair",
            Self::TwinnedSecretariat => "twinned-secretariat",
            Self::OwnVote => "own-vote",
            Self::NoFundingExpected => "no-funding-expected",
            Self::NomineeActive => "nominee-active",
            Self::NomineeChaired => "nominee-chaired",
            Self::NomineeStanding => "nominee-standing",
            Self::NomineeLanguage => "nominee-language",
            Self::NomineeReleased => "nominee-released",
            Self::NomineeCv => "nominee-cv",
            Self::Internet => "internet",
            Self::Room => "room",
            Self::Experts => "experts",
            Self::Management => "management",
            Self::Ministry => "ministry",
            Self::PriorityLinked => "priority-linked",
        }
    }
}

impl Written {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Vision,
        Self::Need,
        Self::Committee,
        Self::WorkingGroup,
        Self::Nominee,
    ];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Vision => "vision",
            Self::Need => "need",
            Self::Committee => "committee",
            Self::WorkingGroup => "working-group",
            Self::Nominee => "nominee",
        }
    }
}

choices!(Counted Question Written);
