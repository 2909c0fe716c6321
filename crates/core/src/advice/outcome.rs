//! The one answer that stands above all details.

use super::candidate::{Candidate, Feasibility};
use super::hold::Hold;
use super::lead::Lead;
use super::ranking::{Standing, hundredths};
use crate::basics::{Phrase, Truth};
use crate::instrument::Arrangement;
use crate::policy::Facts;

/// An arrangement is advised if it comes first in so many of 100 comparisons or more: 3 of 5.
/// Our design.
const DECISIVE: f64 = 60.0;

/// Where it comes first, it is clearly ahead in so many of those comparisons or more. Our design.
const CLEARLY: f64 = 0.5;

/// What the body is advised to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// This arrangement: every condition that can be checked before a partner is found is met, all
    /// together in enough comparisons, and it is clearly ahead of the others.
    Recommended(Arrangement),
    /// This arrangement, once what holds it up is settled.
    Provisional(Arrangement),
    /// Either of two, which suit about equally well; the better one first.
    CloseCall(Arrangement, Arrangement),
    /// Prepare first; the arrangement that is nearest, if the rules allow any.
    PrepareFirst(Option<Arrangement>),
    /// Take part independently: twinning would add nothing.
    NoTwinningNeeded,
    /// Act as lead partner of these.
    ActAsLead(Vec<Arrangement>),
    /// Two facts decide it, and are not both known: the membership of ISO, and the committee.
    FactsFirst,
    /// Too little is known: collect information first.
    NotEnoughEvidence,
}

/// How the possible arrangements stand to each other.
pub(super) struct Comparison<'a> {
    pub candidates: &'a [Candidate],
    pub standings: &'a [Standing],
    /// What holds the best of them up.
    pub holds: &'a [Hold],
    /// The share of comparisons in which none met its conditions.
    pub none: f64,
}

impl Outcome {
    /// What is advised before anything was compared.
    pub(super) fn of(facts: &Facts<'_>, candidates: &[Candidate], leads: &[Lead]) -> Self {
        if !super::is_known_enough(facts.profile) {
            return Self::NotEnoughEvidence;
        }
        if super::is_facts_first(facts, candidates) {
            return Self::FactsFirst;
        }
        let is_reachable = |c: &&Candidate| {
            use Feasibility::{Far, Near, Unresourced};
            matches!(c.feasibility, Near | Far | Unresourced)
        };
        let reachable = candidates.iter().filter(is_reachable);
        let nearest = reachable.min_by(|a, b| a.distance().total_cmp(&b.distance()));
        let is_needed = |c: &Candidate| c.feasibility != Feasibility::NotNeeded;
        if let Some(nearest) = nearest {
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
            Self::FactsFirst => "facts-first",
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
            Self::NoTwinningNeeded | Self::FactsFirst | Self::NotEnoughEvidence => Vec::new(),
        }
    }

    /// The arrangement to plan for: the one advised, or the one to prepare for.
    pub fn arrangement(&self) -> Option<Arrangement> {
        match self {
            Self::Recommended(a) | Self::Provisional(a) | Self::CloseCall(a, _) => Some(*a),
            Self::PrepareFirst(nearest) => *nearest,
            Self::NoTwinningNeeded
            | Self::ActAsLead(_)
            | Self::FactsFirst
            | Self::NotEnoughEvidence => None,
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
            Self::PrepareFirst(None)
            | Self::NoTwinningNeeded
            | Self::FactsFirst
            | Self::NotEnoughEvidence => phrase,
        }
    }
}

impl Comparison<'_> {
    /// What follows from it; none where nothing was compared.
    pub fn outcome(&self) -> Option<Outcome> {
        let (best, second) = (self.standings.first()?, self.standings.get(1));
        let own = |c: &&Candidate| c.arrangement == best.arrangement;
        let candidate = self.candidates.iter().find(own)?;
        let best_is = best.arrangement;
        // Where too little is known, that is what holds it up; but nothing is never ahead.
        let is_seldom = candidate.thin.is_empty() && self.none > best.first();
        if is_seldom || best.first() <= 0.0 {
            return Some(Outcome::PrepareFirst(Some(best_is)));
        }
        let is_first_enough = best.hundredths() >= DECISIVE;
        let is_clear = best.clear >= CLEARLY * best.first();
        // Where conditions hold it up, it is enough to come first where any are met.
        let among = best.first() / (1.0 - self.none).max(best.first());
        let is_ahead = is_first_enough || (!self.holds.is_empty() && hundredths(among) >= DECISIVE);
        Some(match second {
            Some(second) if !(is_ahead && is_clear) => {
                Outcome::CloseCall(best_is, second.arrangement)
            }
            _ if self.holds.is_empty() => Outcome::Recommended(best_is),
            _ => Outcome::Provisional(best_is),
        })
    }
}
