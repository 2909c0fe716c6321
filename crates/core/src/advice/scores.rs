//! How well an arrangement suits a body, on four criteria of our own design.

use crate::assessment::{Intent, Merit};
use crate::instrument::Arrangement;
use crate::policy::Facts;
use crate::ranking::{CRITERIA, weighted};

/// Fit without any national priority for the committee. Our design.
const FIT_WITHOUT_PRIORITY: f64 = 0.5;

/// What remains of the fit when the body is interested in other arrangements only. Our design.
const NOT_OF_INTEREST: f64 = 0.6;

/// Four criteria, each from 0 to 1, more is better: at the middle of every range, what is open
/// counting half. Conditions are none of them: whatever is required is met, or there is nothing to
/// compare. Our design.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// Fit: how far the role serves what the country wants in the committee, and the interest
    /// stated.
    pub fit: f64,
    /// Need: the levels still to gain in the areas it leads to, on one scale for all arrangements;
    /// times what the strategy makes of them, and what they are worth to this body.
    pub need: f64,
    /// Readiness: what the policy suggests and we advise beyond the requirements.
    pub readiness: f64,
    /// Resources: what it takes each year beyond what is required.
    pub resources: f64,
}

impl Scores {
    pub(super) fn of(values: [f64; CRITERIA]) -> Self {
        let [fit, need, readiness, resources] = values;
        Self {
            fit,
            need,
            readiness,
            resources,
        }
    }

    /// One criterion.
    pub fn get(&self, merit: Merit) -> f64 {
        match merit {
            Merit::Fit => self.fit,
            Merit::Need => self.need,
            Merit::Readiness => self.readiness,
            Merit::Resources => self.resources,
        }
    }

    /// All criteria together, 0 to 1, with these weights in the order of [`Merit::ALL`].
    pub fn total(&self, weights: &[f64; CRITERIA]) -> f64 {
        weighted(&self.values(), weights)
    }

    fn values(&self) -> [f64; CRITERIA] {
        Merit::ALL.map(|merit| self.get(merit))
    }

    /// The criteria by the ids of their words.
    pub fn each(&self) -> [(&'static str, f64); CRITERIA] {
        Merit::ALL.map(|merit| (merit.id(), self.get(merit)))
    }
}

/// How well an arrangement fits what the country and the body want, 0 to 1.
pub(super) fn fit(arrangement: Arrangement, facts: &Facts<'_>) -> f64 {
    let ambition = &facts.assessment.ambition;
    let reference = facts.committee().map_or("", |c| &c.reference);
    let serving = facts.assessment.strategy.serving(reference);
    let best = serving
        .map(|priority| wanted(priority.intent, arrangement))
        .fold(FIT_WITHOUT_PRIORITY, f64::max);
    let interested = ambition.interest.is_empty() || ambition.interest.contains(&arrangement);
    best * if interested { 1.0 } else { NOT_OF_INTEREST }
}

/// How far an arrangement serves what the country wants of a priority. Our design.
fn wanted(intent: Intent, arrangement: Arrangement) -> f64 {
    match (intent, arrangement) {
        (Intent::Participate, _) => 1.0,
        (Intent::Unknown, _) | (Intent::Adopt, Arrangement::PMember) => 0.75,
        (Intent::Adopt, _) => 0.5,
    }
}
