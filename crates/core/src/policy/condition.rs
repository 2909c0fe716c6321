//! What a rule can ask of the facts: a closed set of conditions, combined by all, any and not.

use super::facts::Facts;
use super::verdict::Finding;
use crate::assessment::{Membership, Status};
use crate::basics::{AreaId, Level, Phrase, Truth};
use crate::read::{Read, Reader, choices};
use serde::Serialize;
use serde_json::{Map, Value};

/// Something that holds, does not hold, or is not known.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Condition {
    /// Every one of these holds.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// The body's category of membership.
    Membership(Membership),
    /// What the body is in the target committee.
    Status(Status),
    /// Fewer than the limit.
    Below {
        /// What is counted.
        count: Counted,
        /// The limit.
        limit: u32,
    },
    /// The limit or more.
    AtLeast {
        /// What is counted.
        count: Counted,
        /// The limit.
        limit: u32,
    },
    /// The question was answered with yes.
    Yes(Question),
    /// The question was answered with no.
    No(Question),
    /// Something was written down.
    Written(Written),
    /// The level of an area is reached.
    Level {
        /// The area.
        area: AreaId,
        /// The level, compared with the area's range.
        least: Level,
    },
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Counted {
    /// Committees in which the body is P-member.
    PMemberships,
    /// Committee secretariats it holds.
    Secretariats,
    /// Appointed chairs and convenors together.
    ChairsAndConvenors,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

impl Condition {
    /// The condition held against the facts, with what was found.
    pub fn check(&self, facts: &Facts<'_>) -> Finding {
        match self {
            Self::All(parts) => {
                let because: Vec<_> = parts.iter().map(|p| p.check(facts)).collect();
                let truth = because.iter().map(|f| f.truth).min().unwrap_or(Truth::Met);
                Finding::group("finding-all", truth, because)
            }
            Self::Any(parts) => {
                let because: Vec<_> = parts.iter().map(|p| p.check(facts)).collect();
                let truth = because
                    .iter()
                    .map(|f| f.truth)
                    .max()
                    .unwrap_or(Truth::NotMet);
                Finding::group("finding-any", truth, because)
            }
            Self::Membership(wanted) => {
                let actual = facts.assessment.organization.membership;
                let truth = match actual {
                    Membership::Unknown => Truth::Unknown,
                    _ => Truth::from(actual == *wanted),
                };
                Finding::leaf(
                    "finding-membership",
                    truth,
                    word("membership", wanted.id()),
                    word("membership", actual.id()),
                )
            }
            Self::Status(wanted) => {
                let actual = facts.committee.map(|c| c.status).unwrap_or_default();
                let truth = match actual {
                    Status::Unknown => Truth::Unknown,
                    _ => Truth::from(actual == *wanted),
                };
                Finding::leaf(
                    "finding-status",
                    truth,
                    word("status", wanted.id()),
                    word("status", actual.id()),
                )
            }
            Self::Below { count, limit } => {
                counted("finding-below", *count, *limit, facts, |n, l| n < l)
            }
            Self::AtLeast { count, limit } => {
                counted("finding-at-least", *count, *limit, facts, |n, l| n >= l)
            }
            Self::Yes(question) => {
                let reply = facts.reply(*question);
                Finding::leaf(
                    "finding-yes",
                    reply.truth(),
                    word("question", question.id()),
                    word("reply", reply.id()),
                )
            }
            Self::No(question) => {
                let reply = facts.reply(*question);
                Finding::leaf(
                    "finding-no",
                    reply.truth().negated(),
                    word("question", question.id()),
                    word("reply", reply.id()),
                )
            }
            Self::Written(text) => {
                let truth = Truth::from(!facts.written(*text).trim().is_empty());
                // What is not written yet is open, not refused.
                let truth = if truth == Truth::NotMet {
                    Truth::Unknown
                } else {
                    truth
                };
                Finding::leaf(
                    "finding-written",
                    truth,
                    word("written", text.id()),
                    word("truth", truth.id()),
                )
            }
            Self::Level { area, least } => {
                let span = facts.span(area);
                Finding::leaf(
                    "finding-level",
                    span.reaches(f64::from(*least)),
                    Phrase::new(format!("area-{area}")),
                    Phrase::new("span").with("lo", span.lo).with("hi", span.hi),
                )
                .with("level", f64::from(*least))
            }
        }
    }
}

fn word(kind: &str, id: &str) -> Phrase {
    Phrase::new(format!("{kind}-{id}"))
}

fn counted(
    message: &'static str,
    count: Counted,
    limit: u32,
    facts: &Facts<'_>,
    holds: fn(u32, u32) -> bool,
) -> Finding {
    let actual = facts.count(count);
    let truth = actual.map_or(Truth::Unknown, |n| Truth::from(holds(n.get(), limit)));
    let shown = actual.map_or_else(
        || word("reply", "unknown"),
        |n| Phrase::new("number").with("n", n.get()),
    );
    Finding::leaf(message, truth, word("count", count.id()), shown).with("limit", limit)
}

impl Counted {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::PMemberships,
        Self::Secretariats,
        Self::ChairsAndConvenors,
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
            Self::ChairsAndConvenors => "chairs-and-convenors",
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

/// A count and its limit.
fn limit(reader: &mut Reader, value: &Value) -> Option<(Counted, u32)> {
    let object = reader.object(value)?;
    Some((reader.need(object, "count")?, reader.need(object, "limit")?))
}

/// An object with one member, whose name says which condition it is.
impl Read for Condition {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        let mut members = reader.object(value)?.iter();
        let (Some((name, inside)), None) = (members.next(), members.next()) else {
            return reader.wrong("{ … : … }");
        };
        match name.as_str() {
            "all" => reader.member(name, inside).map(Self::All),
            "any" => reader.member(name, inside).map(Self::Any),
            "membership" => reader.member(name, inside).map(Self::Membership),
            "status" => reader.member(name, inside).map(Self::Status),
            "yes" => reader.member(name, inside).map(Self::Yes),
            "no" => reader.member(name, inside).map(Self::No),
            "written" => reader.member(name, inside).map(Self::Written),
            "below" => limit(reader, inside).map(|(count, limit)| Self::Below { count, limit }),
            "at-least" => {
                limit(reader, inside).map(|(count, limit)| Self::AtLeast { count, limit })
            }
            "level" => {
                let object: &Map<_, _> = reader.object(inside)?;
                let (area, least) = (reader.need(object, "area")?, reader.need(object, "least")?);
                Some(Self::Level { area, least })
            }
            _ => reader.wrong(
                "all | any | membership | status | below | at-least | yes | no | written | level",
            ),
        }
    }
}
