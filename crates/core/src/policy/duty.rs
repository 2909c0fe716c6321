//! Whether the duties of a P-member were met in a committee (clause 1.7).

use super::rules::Downgrade;
use crate::assessment::{Duties, Status, TargetCommittee};
use crate::basics::{CommitteeId, Count, Phrase, Truth, named};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// The duty check for one committee.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyCheck {
    /// The committee.
    pub committee: CommitteeId,
    /// The result.
    pub state: DutyState,
    /// Each duty with whether it was met and what was found.
    pub duties: Vec<(Truth, Phrase)>,
}

/// The result of a duty check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum DutyState {
    /// Not a P-member there: no such duties.
    NoDuty,
    /// The numbers do not settle it.
    Unknown,
    /// Met.
    Met,
    /// Breached: the body may be made O-member.
    Breached,
}

impl DutyState {
    /// Whether they are kept; also where there are none.
    pub fn truth(self) -> Truth {
        match self {
            Self::NoDuty | Self::Met => Truth::Met,
            Self::Unknown => Truth::Unknown,
            Self::Breached => Truth::NotMet,
        }
    }
}

/// Checks one committee against the downgrade rule.
pub fn duty_check(committee: &TargetCommittee, rule: &Downgrade) -> DutyCheck {
    let d = &committee.duties;
    let shown = |n: Option<Count>| {
        n.map_or_else(
            || Phrase::new("reply-unknown"),
            |n| Phrase::new("number").with("n", n.get()),
        )
    };
    let duties = vec![
        (
            cibs(d, rule),
            Phrase::new("duty-cibs")
                .with("missed", shown(d.cibs_missed))
                .with("issued", shown(d.cibs_issued))
                .with("percent", rule.cib_percent)
                .with("least", rule.cib_least),
        ),
        (
            below(d.ballots_missed, rule.ballots),
            Phrase::new("duty-ballots")
                .with("missed", shown(d.ballots_missed))
                .with("least", rule.ballots),
        ),
        (
            active(d, rule),
            Phrase::new("duty-active")
                .with("missed", shown(d.meetings_missed))
                .with("experts", shown(d.experts))
                .with("limit", rule.meetings),
        ),
    ];
    let state = if committee.status != Status::P {
        DutyState::NoDuty
    } else {
        match duties.iter().map(|(truth, _)| *truth).min() {
            Some(Truth::NotMet) => DutyState::Breached,
            Some(Truth::Unknown) => DutyState::Unknown,
            _ => DutyState::Met,
        }
    };
    DutyCheck {
        committee: committee.id.clone(),
        state,
        duties,
    }
}

/// More than the share and at least the number missed is a breach.
fn cibs(d: &Duties, rule: &Downgrade) -> Truth {
    let issued = d.cibs_issued.map(Count::get);
    let Some(missed) = d.cibs_missed.map(Count::get) else {
        // Of fewer than the least number, that number cannot be missed.
        return if issued.is_some_and(|n| n < rule.cib_least) {
            Truth::Met
        } else {
            Truth::Unknown
        };
    };
    if missed < rule.cib_least {
        return Truth::Met;
    }
    match issued {
        None => Truth::Unknown,
        Some(issued) => {
            let over = u64::from(missed) * 100 > u64::from(issued) * u64::from(rule.cib_percent);
            Truth::from(!over)
        }
    }
}

fn below(missed: Option<Count>, limit: u32) -> Truth {
    missed.map_or(Truth::Unknown, |n| Truth::from(n.get() < limit))
}

/// Active while meetings are contributed to or an expert is appointed.
fn active(d: &Duties, rule: &Downgrade) -> Truth {
    let meetings = below(d.meetings_missed, rule.meetings);
    let experts = d
        .experts
        .map_or(Truth::Unknown, |n| Truth::from(n.get() > 0));
    meetings.max(experts)
}

named!(DutyState);
