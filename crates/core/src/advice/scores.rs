//! How well an arrangement suits a body, on four criteria of our own design.

use super::candidate::{NeedCheck, TargetCheck};
use crate::assessment::Intent;
use crate::basics::{Truth, share_of_scale};
use crate::content::Content;
use crate::instrument::Arrangement;
use crate::policy::{Facts, Verdict};

/// Fit without any national priority for the committee. Our design.
const FIT_WITHOUT_PRIORITY: f64 = 0.25;

/// What remains of the fit when the body is interested in other arrangements only. Our design.
const NOT_OF_INTEREST: f64 = 0.6;

/// What remains of the need when the body has the experience of a lead partner. Our design.
const EXPERIENCED: f64 = 0.5;

/// Four criteria, each from 0 to 1, more is better. Our design; all count the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scores {
    /// Fit with the strategy: the weight of the best priority that names the committee,
    /// what the country wants there, and the interest stated.
    pub fit: f64,
    /// Need: the distance from the present levels to those the arrangement should lead to.
    pub need: f64,
    /// Readiness: requirements and entry levels met.
    pub readiness: f64,
    /// Resources: what it needs each year that can be committed.
    pub resources: f64,
}

impl Scores {
    pub(super) fn of(
        arrangement: Arrangement,
        facts: &Facts<'_>,
        content: &Content,
        (gates, entry, exit, needs): (&[Verdict], &[TargetCheck], &[TargetCheck], &[NeedCheck]),
    ) -> Self {
        let readiness = gates
            .iter()
            .map(|v| v.truth)
            .chain(entry.iter().map(|c| c.truth));
        Self {
            fit: fit(arrangement, facts),
            need: need(arrangement, facts, content, exit),
            readiness: share_met(readiness),
            resources: share_met(needs.iter().map(|n| n.truth)),
        }
    }

    /// All criteria together, 0 to 1.
    pub fn total(&self) -> f64 {
        (self.fit + self.need + self.readiness + self.resources) / 4.0
    }

    /// The criteria by the ids of their words.
    pub fn each(&self) -> [(&'static str, f64); 4] {
        [
            ("fit", self.fit),
            ("need", self.need),
            ("readiness", self.readiness),
            ("resources", self.resources),
        ]
    }
}

/// The share that is met; what is not settled counts half. 1 of nothing.
fn share_met(truths: impl Iterator<Item = Truth>) -> f64 {
    let (sum, count) = truths.fold((0.0, 0.0), |(sum, count), truth| {
        let worth = match truth {
            Truth::Met => 1.0,
            Truth::Unknown => 0.5,
            Truth::NotMet => 0.0,
        };
        (sum + worth, count + 1.0)
    });
    if count == 0.0 { 1.0 } else { sum / count }
}

fn fit(arrangement: Arrangement, facts: &Facts<'_>) -> f64 {
    let ambition = &facts.assessment.ambition;
    let reference = facts.committee.map_or("", |c| &c.reference);
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

fn need(
    arrangement: Arrangement,
    facts: &Facts<'_>,
    content: &Content,
    exit: &[TargetCheck],
) -> f64 {
    let distances = exit.iter().map(|check| {
        let aim = share_of_scale(f64::from(check.level));
        let now = share_of_scale((check.span.lo + check.span.hi) / 2.0);
        if aim > 0.0 {
            ((aim - now) / aim).max(0.0)
        } else {
            0.0
        }
    });
    let (sum, count) = distances.fold((0.0, 0.0), |(sum, n), d| (sum + d, n + 1.0));
    let distance = if count == 0.0 { 0.0 } else { sum / count };
    let experienced = content
        .policy
        .experience(arrangement)
        .is_some_and(|e| e.lead().check(facts).truth == Truth::Met);
    distance * if experienced { EXPERIENCED } else { 1.0 }
}
