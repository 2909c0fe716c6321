//! Policy as versioned data: what an edition says, in our words, with its clauses.

use super::asked::Counted;
use super::condition::Condition;
use super::deadlines::{Before, GroupNotice, Sourced};
use super::facts::Facts;
use crate::basics::{Phrase, RuleId, named};
use crate::instrument::Arrangement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// The principles of twinning (ST.4, and the last one from the leaflet of 2018), by the numbers of
/// their words (`principle-<n>`).
pub const PRINCIPLES: [u8; 9] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/// The twinning rules of one edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The id of the edition, such as `iso-supplement-11-2020`; its words are `policy-<id>`.
    pub id: String,
    /// The edition as cited, such as `11th edition, 2020`.
    pub edition: String,
    /// Whether it holds for an assessment that chose no edition. One edition says so.
    #[serde(default)]
    pub default: bool,
    /// The suggested experience of lead and twinned partner for each arrangement.
    pub experience: Vec<Experience>,
    /// Periods and notice times.
    pub deadlines: Deadlines,
    /// When a P-member is made O-member.
    pub downgrade: Downgrade,
    /// The rules, in the order they are checked.
    pub rules: Vec<Rule>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The id, also the key of its words (`rule-<id>`).
    pub id: RuleId,
    /// How binding it is.
    pub kind: Kind,
    /// The arrangements it applies to.
    pub applies: BTreeSet<Arrangement>,
    /// Where it comes from.
    pub source: Source,
    /// What must hold.
    pub when: Condition,
}

/// How binding a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A requirement of the policy: not met, the arrangement is not possible.
    Gate,
    /// A duty of a P-member: not met, it is restored first, and advice is provisional until then.
    Duty,
    /// What only the lead partner can settle: a no closes the arrangement, and what is not known is
    /// to be asked, but leaves the advice as it is.
    Partner,
    /// Experience the policy suggests: not met, the request needs an explanation.
    Threshold,
    /// Our own design: advice from practice, not policy.
    Design,
}

/// Where a rule or figure comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The clause of the edition, such as `ST.3`; empty for our own design.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub clause: String,
    /// How sure we are that it says so.
    pub standing: Provenance,
}

/// How well a rule is founded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// Read in the text of the edition.
    Sourced,
    /// General knowledge, not yet checked against the text: to be verified.
    Unverified,
    /// Our own design.
    Ours,
}

/// The suggested experience for one arrangement: the lead partner has at least the limit,
/// the twinned partner less.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Experience {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// What is counted.
    pub count: Counted,
    /// The limit.
    pub limit: u32,
    /// Where it comes from.
    pub source: Source,
}

/// Periods and notice times.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deadlines {
    /// Months from registration until agreement and collaboration plan are due.
    pub agreement_months: u16,
    /// Longest duration of an arrangement, in months; it cannot be extended or renewed.
    pub longest_months: u16,
    /// Months between performance assessments.
    pub review_months: u16,
    /// Months between meetings of the partners.
    pub meeting_months: u16,
    /// Days before a committee meeting when the agenda is due.
    pub agenda_days: u16,
    /// Days before a committee meeting when documents for decision are due.
    pub documents_days: u16,
    /// Days after a committee meeting when the minutes are due.
    pub minutes_days: u16,
    /// Hours after a committee meeting when decisions are posted.
    pub decisions_hours: u16,
    /// The same for the meeting of a working group.
    pub group: GroupNotice,
    /// Days a ballot on a twinned chair or secretariat lasts.
    pub ballot_days: u16,
    /// The steps before registration, counted back from it.
    pub before: Vec<Before>,
    /// Where each date comes from.
    pub sources: Vec<Sourced>,
    /// Where they come from as a whole.
    pub source: Source,
}

/// When a P-member is made O-member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Downgrade {
    /// More than this share of committee internal ballots missed in a calendar year, in percent …
    pub cib_percent: u32,
    /// … and at least so many of them.
    pub cib_least: u32,
    /// So many DIS, FDIS or systematic review ballots missed.
    pub ballots: u32,
    /// So many meetings in a row without contribution, and no expert appointed.
    pub meetings: u32,
    /// For how many months.
    pub months: u16,
    /// Where they come from.
    pub source: Source,
}

impl Kind {
    /// Whether an arrangement hangs on it; else it makes a request stronger.
    pub fn is_condition(self) -> bool {
        matches!(self, Self::Gate | Self::Duty | Self::Partner)
    }
}

impl Policy {
    /// The rules for one arrangement, in order.
    pub fn rules_for(&self, arrangement: Arrangement) -> impl Iterator<Item = &Rule> {
        self.rules
            .iter()
            .filter(move |rule| rule.applies.contains(&arrangement))
    }

    /// The suggested experience for one arrangement.
    pub fn experience(&self, arrangement: Arrangement) -> Option<&Experience> {
        self.experience
            .iter()
            .find(|e| e.arrangement == arrangement)
    }
}

impl Experience {
    /// What the lead partner should have.
    pub fn lead(&self) -> Condition {
        Condition::AtLeast {
            count: self.count,
            limit: self.limit,
        }
    }

    /// How much of a number a body has at least, 0 to 1, and whether that is all that it has.
    pub fn share(&self, facts: &Facts<'_>, of: f64) -> (f64, bool) {
        let has = facts.at_least(self.count);
        let has = has.map_or(0.0, |n| f64::from(n.get()));
        let share = if has < of { has / of } else { 1.0 };
        (share, facts.count(self.count).is_some())
    }
}

impl Source {
    /// What to say of a rule or figure that was not checked against the text; else nothing.
    pub fn caution(&self) -> Option<Phrase> {
        (self.standing == Provenance::Unverified).then(|| Phrase::new("rule-unverified"))
    }
}

named!(Kind Provenance);
