//! What a rule can ask of the facts: a closed set of conditions, combined by all, any and not.

use super::asked::{Counted, Fact, Written};
use super::facts::Facts;
use super::verdict::Finding;
use crate::assessment::{Holder, Membership, Status};
use crate::basics::{AreaId, Level, Phrase, Truth};
use crate::instrument::Arrangement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something that holds, does not hold, or is not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
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
    Yes(Fact),
    /// The question was answered with no.
    No(Fact),
    /// Something was written down.
    Written(Written),
    /// Who holds the role that an arrangement leads to, in the committee.
    Holder {
        /// The arrangement.
        role: Arrangement,
        /// Who holds it.
        by: Holder,
    },
    /// The duties of a P-member are kept in the committee, by its figures; where there are none, by
    /// what is said of the votes. Kept too where there are none to keep.
    DutiesMet,
    /// The level of an area is reached.
    Level {
        /// The area.
        area: AreaId,
        /// The level, compared with the area's range.
        least: Level,
    },
}

impl Condition {
    /// The key of the words for what a single condition asks for; none for groups and levels.
    pub fn key(&self) -> Option<String> {
        let (kind, id) = match self {
            Self::DutiesMet => return Some("duties-met".to_owned()),
            Self::Holder { role, .. } => ("holder", role.id()),
            Self::Membership(wanted) => ("membership", wanted.id()),
            Self::Status(wanted) => ("status", wanted.id()),
            Self::Below { count, .. } | Self::AtLeast { count, .. } => ("count", count.id()),
            Self::Yes(fact) | Self::No(fact) => ("question", fact.id()),
            Self::Written(text) => ("written", text.id()),
            Self::All(_) | Self::Any(_) | Self::Level { .. } => return None,
        };
        Some(format!("{kind}-{id}"))
    }

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
                let actual = facts.committee().map(|c| c.status).unwrap_or_default();
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
            Self::Yes(fact) => {
                let reply = facts.reply(*fact);
                Finding::leaf(
                    "finding-yes",
                    reply.truth(),
                    word("question", fact.id()),
                    word("reply", reply.id()),
                )
            }
            Self::No(fact) => {
                let reply = facts.reply(*fact);
                Finding::leaf(
                    "finding-no",
                    reply.truth().negated(),
                    word("question", fact.id()),
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
            Self::Holder { role, by } => {
                let actual = facts.holder(*role);
                let truth = match actual {
                    Holder::Unknown => Truth::Unknown,
                    _ => Truth::from(actual == *by),
                };
                let wanted = word("holder", role.id());
                Finding::leaf(
                    "finding-holder",
                    truth,
                    wanted,
                    word("held-by", actual.id()),
                )
            }
            Self::DutiesMet => {
                let state = facts.duties();
                Finding::leaf(
                    "finding-duties",
                    state.truth(),
                    word("duties", "met"),
                    word("duty-state", state.id()),
                )
            }
            Self::Level { area, least } => {
                let span = facts.span(area);
                Finding::leaf(
                    "finding-level",
                    facts.reaches(area, *least),
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
