//! Which arrangement fits, why, why not the others, and what would change it.

mod candidate;
mod contradiction;
mod hold;
mod known;
mod ladder;
mod lead;
mod outcome;
mod ranking;
mod reasons;
mod scores;
mod sensitivity;
mod setting;

pub use candidate::{Candidate, Feasibility, NeedCheck, TargetCheck, Worth};
pub use contradiction::{Contradiction, contradictions};
pub use hold::Hold;
pub use known::Known;
pub use ladder::{Ladder, RungCheck};
pub use lead::Lead;
pub use outcome::Outcome;
pub use ranking::{Information, Ranking, SLICE, Standing, hundredths};
pub use scores::Scores;
pub use sensitivity::{Lever, Sensitivity, Swing, sensitivity};
pub use setting::Doubt;

use crate::assessment::{Assessment, Membership, Scope};
use crate::basics::{IndicatorId, Phrase, Truth};
use crate::content::Content;
use crate::instrument::Arrangement;
use crate::policy::{DutyCheck, DutyState, Facts, duty_check};
use crate::profile::{OVERALL_COVERAGE, Profile};
use crate::ranking::{CRITERIA, central};
use outcome::Comparison;
use setting::Setting;
use std::cmp::Ordering;

/// So many answers are named that would settle a close call. Our design.
const SETTLING: usize = 3;

/// What is not possible comes after everything that has a share of the first places.
const NOT_POSSIBLE: f64 = -1.0;

/// Everything the rules and levels say about twinning, for the main committee.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The one answer.
    pub outcome: Outcome,
    /// What keeps it from being more than provisional, the gravest first; empty where nothing does,
    /// or nothing was compared.
    pub holds: Vec<Hold>,
    /// The duties of a P-member are not kept in the committee: said whatever the answer is.
    pub is_breached: bool,
    /// Only the critical indicators were asked: a first indication.
    pub is_indication: bool,
    /// All arrangements: first those that are possible, the one that comes first most often first;
    /// then the others, by their scores.
    pub candidates: Vec<Candidate>,
    /// How the possible arrangements compare.
    pub ranking: Ranking,
    /// The centre of the weights of the criteria, in the order of [`crate::assessment::Merit::ALL`]:
    /// the same for all, or the rank-order centroid of the order the body gave. They sum to 1.
    pub weights: [f64; CRITERIA],
    /// Whether the body could be the lead partner, for each arrangement.
    pub leads: Vec<Lead>,
    /// Where the body stands between observer and secretariat.
    pub ladder: Ladder,
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
        let policy = content.policy(&assessment.edition);
        let facts = Facts::of(assessment, profile, policy);
        let (candidates, weights) = candidates(assessment, &facts, content);
        // Where too little is known there is nothing to compare.
        let is_comparable = is_known_enough(profile) && !is_facts_first(&facts, &candidates);
        let compared = is_comparable.then_some(candidates.as_slice());
        let compared = compared.unwrap_or_default();
        let ranking = Ranking::start(profile, compared, assessment, content);
        let leads: Vec<_> = content
            .sheets
            .sheets
            .iter()
            .map(|sheet| Lead::of(sheet, &facts, policy))
            .collect();
        let mut advice = Self {
            outcome: Outcome::of(&facts, &candidates, &leads),
            holds: Vec::new(),
            is_breached: facts.duties() == DutyState::Breached,
            ranking,
            weights,
            is_indication: assessment.scope == Scope::Short,
            candidates,
            leads,
            ladder: Ladder::of(&content.sheets, &facts),
            duties: assessment
                .ambition
                .committees
                .iter()
                .map(|c| duty_check(c, &policy.downgrade))
                .collect(),
            contradictions: contradictions(assessment, profile, policy),
            unknown: profile.unknown().iter().map(|i| i.id.clone()).collect(),
        };
        for candidate in &mut advice.candidates {
            reasons::explain(candidate, &facts);
        }
        advice.conclude();
        advice
    }

    /// Goes on comparing: so many draws more, or as many as are needed.
    pub fn refine(&mut self, draws: u32) {
        self.ranking.refine(draws);
        self.conclude();
    }

    /// Compares until every share is exact enough.
    pub fn settle(&mut self) {
        while !self.ranking.is_settled() {
            self.ranking.refine(SLICE);
        }
        self.conclude();
    }

    /// Takes over the comparisons that were made before, if what is compared has not changed.
    pub fn resume(&mut self, before: &Self) {
        if self.ranking.resume(&before.ranking) {
            self.conclude();
        }
    }

    /// The answer in one sentence.
    pub fn headline(&self) -> Phrase {
        self.outcome
            .phrase(match (&self.outcome, self.holds.first()) {
                (Outcome::Provisional(_), Some(Hold::Duties)) => ".duties",
                // With one possible arrangement there is nothing to compare it with.
                (Outcome::Recommended(_), _) if self.ranking.is_of_one() => ".only",
                _ => "",
            })
    }

    /// What keeps the answer from being more, and what would settle it, in one sentence; none where
    /// nothing does. Duties that are not kept are said whatever else the answer is.
    pub fn because(&self) -> Option<Phrase> {
        match self.holds.first() {
            Some(hold) if *hold == Hold::Duties || !self.is_breached => Some(hold.sentence()),
            _ if self.is_breached => Some(Phrase::new("hold-breach")),
            None if self.outcome == Outcome::PrepareFirst(None) => Some(self.closed_by()),
            _ => None,
        }
    }

    /// The requirements that close every arrangement, by their names.
    fn closed_by(&self) -> Phrase {
        let gates = self.candidates.iter().flat_map(|c| &c.gates);
        let mut names: Vec<Phrase> = Vec::new();
        for gate in gates.filter(|gate| gate.truth == Truth::NotMet) {
            if !names.contains(&gate.name()) {
                names.push(gate.name());
            }
        }
        Phrase::new("hold-closed").with("rules", names)
    }

    /// Of the arrangements the body named, the first that is not what is advised, and what speaks
    /// against it; none where that is something else or nothing was named.
    pub fn wished(&self, assessment: &Assessment) -> Option<Phrase> {
        let advised = self.outcome.arrangements();
        let mut wished = assessment.ambition.interest.iter();
        let wished = wished.find(|a| !advised.contains(*a))?;
        let candidate = self.candidate(*wished)?;
        let against = candidate.why_not.first().cloned();
        let standing = || Phrase::new(format!("feasibility-{}", candidate.feasibility.id()));
        let name = Phrase::new(format!("arrangement-{}", wished.id()));
        let says = Phrase::new("wished").with("arrangement", name);
        Some(says.with("says", against.unwrap_or_else(standing)))
    }

    /// Where the body has the experience of a lead partner, or nearly so; none where it has not.
    pub fn near_lead(&self) -> Option<Phrase> {
        let near = self.leads.iter().filter(|lead| lead.is_near);
        let name = |lead: &Lead| Phrase::new(format!("arrangement-{}", lead.arrangement.id()));
        let names: Vec<_> = near.map(name).collect();
        (!names.is_empty()).then(|| Phrase::new("lead-near").with("arrangements", names))
    }

    /// In a close call, what would settle it: the unknown answers that move the first place most.
    pub fn settling(&self) -> Vec<Information> {
        let mut all = match self.outcome {
            Outcome::CloseCall(..) => self.ranking.information(),
            _ => Vec::new(),
        };
        all.truncate(SETTLING);
        all
    }

    /// The same in words; none where nothing stands out.
    pub fn settling_phrase(&self) -> Option<Phrase> {
        let names: Vec<_> = self.settling().iter().map(|i| i.doubt.phrase()).collect();
        (!names.is_empty()).then(|| Phrase::new("close-call-settle").with("answers", names))
    }

    /// Order, outcome and reasons as the ranking now stands.
    fn conclude(&mut self) {
        let standings = self.ranking.standings();
        let weights = self.weights;
        let first = |c: &Candidate| {
            let standing = standings.iter().find(|s| s.arrangement == c.arrangement);
            match standing {
                Some(standing) => standing.hundredths(),
                None if c.feasibility.is_possible() => 0.0,
                None => NOT_POSSIBLE,
            }
        };
        self.candidates.sort_by(|a, b| {
            let more_often = first(b).total_cmp(&first(a));
            more_often.then_with(|| by_total(a, b, &weights))
        });
        let best = standings.first();
        let held = best.and_then(|best| Some((self.candidate(best.arrangement)?, best)));
        let held = held.map(|(candidate, best)| Hold::all(candidate, best));
        self.holds = held.unwrap_or_default();
        let comparison = Comparison {
            candidates: &self.candidates,
            standings: &standings,
            holds: &self.holds,
            none: self.ranking.none(),
        };
        if let Some(outcome) = comparison.outcome() {
            self.outcome = outcome;
        }
        reasons::compare(&mut self.candidates, &standings);
    }

    /// What is said of one arrangement.
    pub fn candidate(&self, arrangement: Arrangement) -> Option<&Candidate> {
        self.candidates
            .iter()
            .find(|c| c.arrangement == arrangement)
    }
}

/// Whether enough is known for a recommendation.
fn is_known_enough(profile: &Profile) -> bool {
    profile.coverage >= OVERALL_COVERAGE
}

/// Whether two facts decide before anything can be compared: without the membership of ISO and a
/// committee there is only what is possible for some body somewhere.
fn is_facts_first(facts: &Facts<'_>, candidates: &[Candidate]) -> bool {
    let is_named = facts
        .committee()
        .is_some_and(|committee| !committee.reference.trim().is_empty());
    let is_member = facts.assessment.organization.membership != Membership::Unknown;
    let is_possible = candidates.iter().any(|c| c.feasibility.is_possible());
    is_possible && !(is_named && is_member)
}

/// The candidates with their scores, best first, and the central weights of the criteria.
fn candidates(
    assessment: &Assessment,
    facts: &Facts<'_>,
    content: &Content,
) -> (Vec<Candidate>, [f64; CRITERIA]) {
    let sheets = content.sheets.sheets.iter();
    let mut candidates: Vec<_> = sheets
        .map(|sheet| Candidate::of(sheet, facts, content))
        .collect();
    let setting = Setting::of(facts.profile, candidates.iter());
    for (candidate, values) in candidates.iter_mut().zip(setting.scene.centre()) {
        candidate.scores = Scores::of(values);
    }
    let order = assessment.ambition.criteria.iter();
    let weights = central(&order.map(|merit| merit.place()).collect::<Vec<_>>());
    candidates.sort_by(|a, b| by_total(a, b, &weights));
    (candidates, weights)
}

/// The one with the higher weighted score first.
fn by_total(a: &Candidate, b: &Candidate, weights: &[f64; CRITERIA]) -> Ordering {
    b.scores.total(weights).total_cmp(&a.scores.total(weights))
}
