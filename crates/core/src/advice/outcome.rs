//! The one answer that stands above all details.

use super::candidate::{Candidate, Feasibility};
use super::lead::Lead;
use super::ranking::Standing;
use crate::basics::{Phrase, Truth};
use crate::instrument::Arrangement;
use crate::profile::Profile;

/// An arrangement is advised if it comes first in so many of 100 comparisons or more: 3 of 5.
/// Our design.
const DECISIVE: f64 = 60.0;

/// What the body is advised to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// This arrangement: every requirement is met, and enough is known of the areas it needs.
    Recommended(Arrangement),
    /// This arrangement, once open requirements, or areas of which too little is known, are settled.
    Provisional(Arrangement),
    /// Either of two, which suit about equally well; the better one first.
    CloseCall(Arrangement, Arrangement),
    /// Prepare first; the arrangement that is nearest, if the rules allow any.
    PrepareFirst(Option<Arrangement>),
    /// Take part independently: twinning would add nothing.
    NoTwinningNeeded,
    /// Act as lead partner of these.
    ActAsLead(Vec<Arrangement>),
    /// Too little is known: collect information first.
    NotEnoughEvidence,
}

impl Outcome {
    pub(super) fn of(
        profile: &Profile,
        candidates: &[Candidate],
        leads: &[Lead],
        standings: &[Standing],
    ) -> Self {
        if !super::is_known_enough(profile) {
            return Self::NotEnoughEvidence;
        }
        if let Some(outcome) = Self::ranked(candidates, standings) {
            return outcome;
        }
        let reachable = candidates
            .iter()
            .filter(|c| matches!(c.feasibility, Feasibility::Near | Feasibility::Far))
            .min_by(|a, b| a.distance().total_cmp(&b.distance()));
        let is_needed = |c: &Candidate| c.feasibility != Feasibility::NotNeeded;
        if let Some(nearest) = reachable {
            return Self::PrepareFirst(Some(nearest.arrangement));
        }
        if candidates.iter().all(is_needed) {
            return Self::PrepareFirst(None);
        }
        let leads: Vec<_> = leads
            .iter()
            .filter(|lead| lead.truth == Truth::Met)
            .map(|lead| lead.arrangement)
            .collect();
        if leads.is_empty() {
            Self::NoTwinningNeeded
        } else {
            Self::ActAsLead(leads)
        }
    }

    /// What follows from comparing the possible arrangements, which are in their order; none where
    /// none is possible.
    pub(super) fn ranked(candidates: &[Candidate], standings: &[Standing]) -> Option<Self> {
        let (best, second) = (standings.first()?, standings.get(1));
        let candidate = candidates
            .iter()
            .find(|c| c.arrangement == best.arrangement)?;
        Some(match (second, candidate.feasibility) {
            (Some(second), _) if best.hundredths() < DECISIVE => {
                Self::CloseCall(best.arrangement, second.arrangement)
            }
            (_, Feasibility::Feasible) if candidate.founded => Self::Recommended(best.arrangement),
            _ => Self::Provisional(best.arrangement),
        })
    }

    /// The id of its words (`outcome-<id>`).
    pub fn id(&self) -> &'static str {
        match self {
            Self::Recommended(_) => "recommended",
            Self::Provisional(_) => "provisional",
            Self::CloseCall(..) => "close-call",
            Self::PrepareFirst(Some(_)) => "prepare-first",
            Self::PrepareFirst(None) => "prepare-membership",
            Self::NoTwinningNeeded => "no-twinning-needed",
            Self::ActAsLead(_) => "act-as-lead",
            Self::NotEnoughEvidence => "not-enough-evidence",
        }
    }

    /// The arrangements it names, the better one first.
    pub fn arrangements(&self) -> Vec<Arrangement> {
        match self {
            Self::Recommended(a) | Self::Provisional(a) => vec![*a],
            Self::CloseCall(a, b) => vec![*a, *b],
            Self::PrepareFirst(nearest) => nearest.iter().copied().collect(),
            Self::ActAsLead(all) => all.clone(),
            Self::NoTwinningNeeded | Self::NotEnoughEvidence => Vec::new(),
        }
    }

    /// The arrangement to plan for: the one advised, or the one to prepare for.
    pub fn arrangement(&self) -> Option<Arrangement> {
        match self {
            Self::Recommended(a) | Self::Provisional(a) | Self::CloseCall(a, _) => Some(*a),
            Self::PrepareFirst(nearest) => *nearest,
            Self::NoTwinningNeeded | Self::ActAsLead(_) | Self::NotEnoughEvidence => None,
        }
    }

    /// The outcome in words: the headline, or one of its attributes `.about` and `.next`.
    pub fn phrase(&self, attribute: &str) -> Phrase {
        let name = |a: &Arrangement| Phrase::new(format!("arrangement-{}", a.id()));
        let phrase = Phrase::new(format!("outcome-{}{attribute}", self.id()));
        match self {
            Self::Recommended(a) | Self::Provisional(a) | Self::PrepareFirst(Some(a)) => {
                phrase.with("arrangement", name(a))
            }
            Self::CloseCall(a, b) => phrase.with("first", name(a)).with("second", name(b)),
            Self::ActAsLead(all) => {
                phrase.with("arrangements", all.iter().map(name).collect::<Vec<_>>())
            }
            Self::PrepareFirst(None) | Self::NoTwinningNeeded | Self::NotEnoughEvidence => phrase,
        }
    }
}
