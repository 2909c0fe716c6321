//! Which arrangement fits, why, why not the others, and what would change it.

mod candidate;
mod contradiction;
mod lead;
mod outcome;
mod reasons;
mod scores;
mod sheet;

pub use candidate::{Candidate, Feasibility, NeedCheck, TargetCheck};
pub use contradiction::{Contradiction, contradictions};
pub use lead::Lead;
pub use outcome::Outcome;
pub use scores::Scores;
pub use sheet::{Need, Rung, Sheet, Sheets, Target};

use crate::assessment::{Assessment, Scope};
use crate::basics::{IndicatorId, ordered_by};
use crate::content::Content;
use crate::instrument::Arrangement;
use crate::policy::{DutyCheck, Facts, duty_check};
use crate::profile::Profile;

/// Everything the rules and levels say about twinning, for the main committee.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The one answer.
    pub outcome: Outcome,
    /// Only the critical indicators were asked: a first indication.
    pub is_indication: bool,
    /// All arrangements: first those that are possible, best first, then the others.
    pub candidates: Vec<Candidate>,
    /// Whether the body could be the lead partner, for each arrangement.
    pub leads: Vec<Lead>,
    /// The duties of a P-member in each committee named.
    pub duties: Vec<DutyCheck>,
    /// Answers that do not fit together.
    pub contradictions: Vec<Contradiction>,
    /// The indicators whose level is not known, critical ones first.
    pub unknown: Vec<IndicatorId>,
}

impl Advice {
    /// The advice that follows from an assessment and its profile.
    pub fn of(assessment: &Assessment, profile: &Profile, content: &Content) -> Self {
        let facts = Facts {
            assessment,
            profile,
            committee: assessment.main_committee(),
        };
        let candidates: Vec<_> = content
            .sheets
            .sheets
            .iter()
            .map(|sheet| Candidate::of(sheet, &facts, content))
            .collect();
        // Scores are at most 1, so that every possible one comes before all others.
        let mut candidates = ordered_by(candidates, |c| {
            let possible = if c.feasibility.is_possible() {
                2.0
            } else {
                0.0
            };
            -c.scores.total() - possible
        });
        let leads: Vec<_> = content
            .sheets
            .sheets
            .iter()
            .map(|sheet| Lead::of(sheet, &facts, &content.policy))
            .collect();
        let outcome = Outcome::of(profile, &candidates, &leads);
        reasons::explain(&mut candidates, &facts);
        Self {
            outcome,
            is_indication: assessment.scope == Scope::Short,
            candidates,
            leads,
            duties: assessment
                .ambition
                .committees
                .iter()
                .map(|c| duty_check(c, &content.policy.downgrade))
                .collect(),
            contradictions: contradictions(assessment, profile, &content.policy),
            unknown: profile.unknown().iter().map(|i| i.id.clone()).collect(),
        }
    }

    /// What is said of one arrangement.
    pub fn candidate(&self, arrangement: Arrangement) -> Option<&Candidate> {
        self.candidates
            .iter()
            .find(|c| c.arrangement == arrangement)
    }
}
