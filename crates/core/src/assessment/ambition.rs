//! Why the body wants twinning, in which committees, and with whom.

use super::merit::Merit;
use super::role::Roles;
use crate::basics::{CommitteeId, Count, Date, Moment, Reply, named, numbered};
use crate::instrument::Arrangement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use std::collections::BTreeSet;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// The purpose of the twinning.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Ambition {
    /// The joint vision: why, in the body's own words.
    pub vision: String,
    /// The statement of need: which experience is missing.
    pub need: String,
    /// The arrangements it is interested in; empty while undecided.
    pub interest: BTreeSet<Arrangement>,
    /// The criteria by which arrangements are compared, the most important first; those not named
    /// come after them, in any order. Empty: nobody put them in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Merit>,
    /// The committees it has in mind.
    pub committees: Vec<TargetCommittee>,
    /// The committee the advice is for; the first when absent.
    pub main: Option<CommitteeId>,
    /// The person who would take the role.
    pub nominee: Nominee,
    /// Whether it accepts that each country casts its own vote, without proxy (Annex ST).
    pub own_vote: Reply,
    /// Whether it accepts that the lead partner owes no money (Annex ST).
    pub no_funding_expected: Reply,
    /// How many months the twinning should last.
    pub horizon_months: Option<Count>,
}

/// A committee the body has in mind.
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TargetCommittee {
    /// Its id in this file.
    pub id: CommitteeId,
    /// Its reference, such as `ISO/TC 34/SC 18`.
    #[serde(default)]
    pub reference: String,
    /// Its title.
    #[serde(default)]
    pub title: String,
    /// What the body is there now.
    #[serde(default)]
    pub status: Status,
    /// Whether the body is able and willing to be registered as P-member there.
    #[serde(default)]
    pub willing: Reply,
    /// Whether P-membership there was agreed under the New Rights programme.
    #[serde(default)]
    pub new_rights: Reply,
    /// Whether the committee has active projects.
    #[serde(default)]
    pub active_projects: Reply,
    /// The working group, for convenor twinning.
    #[serde(default)]
    pub working_group: String,
    /// Whether that working group already has a twinned convenor.
    #[serde(default)]
    pub twinned_convenor: Reply,
    /// Whether the committee already has a twinned chair.
    #[serde(default)]
    pub twinned_chair: Reply,
    /// Whether the committee already has a twinned secretariat.
    #[serde(default)]
    pub twinned_secretariat: Reply,
    /// Who holds the leading roles there.
    #[serde(default, skip_serializing_if = "Roles::is_empty")]
    pub roles: Roles,
    /// How the duties of a P-member were met there in the last calendar year.
    #[serde(default)]
    pub duties: Duties,
    /// The next plenary meeting, from which notice periods are counted.
    pub next_meeting: Option<Date>,
}

/// What the body is in a committee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not a member of the committee.
    None,
    /// O-member: observes.
    O,
    /// P-member: participates and must vote.
    P,
    /// Not answered.
    #[default]
    Unknown,
}

/// The record of a P-member in one committee over one calendar year (clause 1.7).
#[skip_serializing_none]
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    JsonSchema
)]
#[serde(default)]
pub struct Duties {
    /// Committee internal ballots issued.
    pub cibs_issued: Option<Count>,
    /// Committee internal ballots not answered.
    pub cibs_missed: Option<Count>,
    /// DIS, FDIS and systematic review ballots not answered.
    pub ballots_missed: Option<Count>,
    /// Meetings in a row without any contribution, direct or by correspondence.
    pub meetings_missed: Option<Count>,
    /// Experts appointed to working groups of the committee.
    pub experts: Option<Count>,
}

/// The person who would be twinned convenor, chair or committee manager.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Nominee {
    /// Name, if the body wants to write it down.
    pub name: String,
    /// Function and employer.
    pub role: String,
    /// Has been active in the working group for at least one cycle.
    pub active_in_group: Reply,
    /// Has chaired a national mirror committee or convened a working group.
    pub has_chaired: Reply,
    /// Has standing in the sector.
    pub standing: Reply,
    /// Works in English or French.
    pub language: Reply,
    /// The employer releases the time, in writing.
    pub released: Reply,
    /// A curriculum vitae is ready to be attached.
    pub cv: Reply,
}

impl Ambition {
    /// One more committee, about which nothing is known yet. The time in its id keeps it from being
    /// taken for one that was removed.
    pub(super) fn add_committee(&mut self, now: Moment) {
        let taken = self.committees.iter().map(|c| c.id.as_str());
        let id = CommitteeId::parse(&numbered("committee", now.0, taken));
        self.committees.extend(id.map(TargetCommittee::new));
    }

    /// Takes a committee away.
    pub(super) fn remove_committee(&mut self, id: &CommitteeId) {
        self.committees.retain(|committee| committee.id != *id);
        self.main.take_if(|main| main == id);
    }

    /// Whether what an arrangement needs is asked: where it is of interest, or while none is.
    pub fn asks_about(&self, arrangement: Arrangement) -> bool {
        self.interest.is_empty() || self.interest.contains(&arrangement)
    }
}

impl TargetCommittee {
    /// A committee about which nothing is known yet.
    pub fn new(id: CommitteeId) -> Self {
        Self {
            id,
            reference: String::new(),
            title: String::new(),
            status: Status::default(),
            willing: Reply::default(),
            new_rights: Reply::default(),
            active_projects: Reply::default(),
            working_group: String::new(),
            twinned_convenor: Reply::default(),
            twinned_chair: Reply::default(),
            twinned_secretariat: Reply::default(),
            roles: Roles::default(),
            duties: Duties::default(),
            next_meeting: None,
        }
    }
}

named!(Status);
