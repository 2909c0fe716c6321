//! Whether the body could be the more experienced partner.

use super::candidate::TargetCheck;
use crate::assessment::Membership;
use crate::basics::Truth;
use crate::content::Sheet;
use crate::instrument::Arrangement;
use crate::policy::{Condition, Facts, Finding, Policy};

/// The lead side of one arrangement.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// Whether the body could lead it.
    pub truth: Truth,
    /// Full membership and the experience the policy suggests.
    pub because: Finding,
    /// The levels the twinned partner should reach: a lead has them. Our design.
    pub levels: Vec<TargetCheck>,
}

impl Lead {
    pub(super) fn of(sheet: &Sheet, facts: &Facts<'_>, policy: &Policy) -> Self {
        let mut conditions = vec![Condition::Membership(Membership::Full)];
        conditions.extend(policy.experience(sheet.arrangement).map(|e| e.lead()));
        let because = Condition::All(conditions).check(facts);
        let levels: Vec<_> = sheet
            .exit
            .iter()
            .map(|t| TargetCheck::of(t, facts))
            .collect();
        let truth = levels
            .iter()
            .map(|c| c.truth)
            .fold(because.truth, Truth::min);
        Self {
            arrangement: sheet.arrangement,
            truth,
            because,
            levels,
        }
    }
}
