//! How well an arrangement suits a body, on four criteria of our own design.

use crate::assessment::{Intent, Merit};
use crate::content::Sheet;
use crate::instrument::Arrangement;
use crate::policy::Facts;
use crate::ranking::{CRITERIA, weighted};

/// Fit without any national priority for the committee. Our design.
const FIT_WITHOUT_PRIORITY: f64 = 0.25;

/// What remains of the fit when the body is interested in other arrangements only. Our design.
const NOT_OF_INTEREST: f64 = 0.6;

/// What remains of the worth when the body has all the experience of a lead partner. Our design.
const EXPERIENCED: f64 = 0.5;

/// What remains of the worth when a step of the ladder is left out. Our design.
const LEFT_OUT: f64 = 0.4;

/// Four criteria, each from 0 to 1, more is better: at the middle of every range, what is open
/// counting half. Our design.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// Fit with the strategy: the weight of the best priority that names the committee,
    /// what the country wants there, and the interest stated.
    pub fit: f64,
    /// Need: the distance from the present levels to those the arrangement leads to, as a share of
    /// the way from entry to exit, times what it is worth to this body.
    pub need: f64,
    /// Readiness: requirements and entry levels met; 1 once all are, however far above.
    pub readiness: f64,
    /// Resources: what it needs each year that can be committed.
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

/// How well an arrangement fits the strategy, 0 to 1.
pub(super) fn fit(arrangement: Arrangement, facts: &Facts<'_>) -> f64 {
    let ambition = &facts.assessment.ambition;
    let reference = facts.committee().map_or("", |c| &c.reference);
    let best = facts
        .assessment
        .strategy
        .serving(reference)
        .map(|p| p.score() * wanted(p.intent, arrangement))
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

/// How much of the way from entry to exit is worth going for this body, 0 to 1: less for each part
/// of a lead partner's experience that it has, and less if it leaves out a step of the ladder.
/// `experience` says which share of a lead partner's experience it has, if that is known.
pub(super) fn worth(sheet: &Sheet, experience: impl Fn(Arrangement) -> Option<f64>) -> f64 {
    let own = experience(sheet.arrangement);
    // What is not known is no experience: the need is stated, and nothing speaks against it.
    let fresh = 1.0 - (1.0 - EXPERIENCED) * own.unwrap_or(0.0);
    let step = match sheet.after.map(experience) {
        None => 1.0,
        Some(below) if below > Some(0.0) || own > Some(0.0) => 1.0,
        // Nobody is advised to leave a step out because it is not known whether it was taken.
        Some(_) => LEFT_OUT,
    };
    fresh * step
}
