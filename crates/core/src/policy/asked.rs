//! What rules ask about: numbers, yes-or-no questions, things to be written.

use crate::basics::named;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
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
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
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
    /// The body that holds the convenorship has the experience suggested for a lead.
    ConvenorHolderExperienced,
    /// It has been asked to be lead partner.
    ConvenorHolderAsked,
    /// It agrees to be lead partner.
    ConvenorHolderAgrees,
    /// The body that holds the chair has the experience suggested for a lead.
    ChairHolderExperienced,
    /// It has been asked to be lead partner.
    ChairHolderAsked,
    /// It agrees to be lead partner.
    ChairHolderAgrees,
    /// The secretariat of the committee would nominate the person as twinned chair.
    SecretariatNominates,
    /// The body that holds the secretariat has the experience suggested for a lead.
    SecretariatHolderExperienced,
    /// It has been asked to be lead partner.
    SecretariatHolderAsked,
    /// It agrees to be lead partner.
    SecretariatHolderAgrees,
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
    /// The body is ready to sign the ISO Service Agreement.
    ServiceAgreement,
    /// The management backs it in writing.
    Management,
    /// The ministry backs it in writing.
    Ministry,
    /// A national priority names the committee.
    PriorityLinked,
}

/// A text the body may have written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
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

named!(Counted Fact Written);
