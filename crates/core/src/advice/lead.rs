//! Whether the body could be the more experienced partner.

use super::candidate::TargetCheck;
use super::known::Known;
use crate::assessment::Membership;
use crate::basics::Truth;
use crate::content::Sheet;
use crate::instrument::Arrangement;
use crate::policy::{Condition, Facts, Finding, Policy};

/// From this share of a lead partner's experience on, a body is told so. Our design.
const NEAR: f64 = 0.8;

/// The lead side of one arrangement.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// Whether the body could lead it.
    pub truth: Truth,
    /// Full membership and the experience the policy suggests.
    pub because: Finding,
    /// It has the experience the policy suggests for a lead, or nearly so: it is outside the suggested
    /// profile of the twinned partner, or near its end.
    pub is_near: bool,
    /// The levels the twinned partner should reach: a lead has them. Our design.
    pub levels: Vec<TargetCheck>,
}

impl Lead {
    pub(super) fn of(sheet: &Sheet, facts: &Facts<'_>, policy: &Policy) -> Self {
        let mut conditions = vec![Condition::Membership(Membership::Full)];
        conditions.extend(policy.experience(sheet.arrangement).map(|e| e.lead()));
        let because = Condition::All(conditions).check(facts);
        let levels = sheet.exit.iter().map(|t| TargetCheck::exit(t, facts));
        let levels: Vec<_> = levels.collect();
        let suggested = policy.experience(sheet.arrangement);
        let has = Known::experience(suggested, facts, 1.0).least;
        let truth = levels
            .iter()
            .map(|c| c.truth)
            .fold(because.truth, Truth::min);
        Self {
            arrangement: sheet.arrangement,
            truth,
            because,
            is_near: has >= NEAR,
            levels,
        }
    }
}
