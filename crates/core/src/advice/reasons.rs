//! What speaks for and against each arrangement, said of what was found and of nothing else.

use super::candidate::{Candidate, Feasibility, TargetCheck};
use super::ranking::Standing;
use crate::basics::{Phrase, Truth};
use crate::policy::Facts;

/// From this share on, a criterion is a reason. Our design.
const STRONG: f64 = 0.6;

/// What is said of the candidate that comes first, and of those behind it.
const FIRST: &str = "why-first";
const NOT_FIRST: &str = "why-not-first";

/// Fills in the reasons of a candidate.
pub(super) fn explain(candidate: &mut Candidate, facts: &Facts<'_>) {
    candidate.why = why(candidate, facts);
    candidate.open = open(candidate);
    if !super::is_known_enough(facts.profile) {
        candidate.open.push(Phrase::new("open-coverage"));
    }
    candidate.why_not = why_not(candidate, facts);
}

/// Says which of several possible candidates comes first how often, in place of what was said
/// before. `standings` are in their order.
pub(super) fn compare(candidates: &mut [Candidate], standings: &[Standing]) {
    let Some(best) = standings.first().filter(|_| standings.len() > 1) else {
        return;
    };
    for candidate in candidates {
        candidate.why.retain(|reason| reason.id != FIRST);
        candidate.why_not.retain(|reason| reason.id != NOT_FIRST);
        let own = standings
            .iter()
            .find(|s| s.arrangement == candidate.arrangement);
        let Some(own) = own else { continue };
        if own.arrangement == best.arrangement {
            let reason = Phrase::new(FIRST).with("n", own.hundredths());
            candidate.why.insert(0, reason);
        } else {
            let first = Phrase::new(format!("arrangement-{}", best.arrangement.id()));
            let reason = Phrase::new(NOT_FIRST)
                .with("first", first)
                .with("n", best.hundredths())
                .with("m", own.hundredths());
            candidate.why_not.push(reason);
        }
    }
}

fn area(check: &TargetCheck) -> Phrase {
    Phrase::new(format!("area-{}", check.area))
}

fn why(c: &Candidate, facts: &Facts<'_>) -> Vec<Phrase> {
    let mut why = Vec::new();
    let met = |truths: usize, of: usize, id: &str| {
        (of > 0 && truths == of).then(|| Phrase::new(id).with("n", of))
    };
    let gates = c.gates.iter().filter(|v| v.truth == Truth::Met).count();
    why.extend(met(gates, c.gates.len(), "why-gates"));
    let entry = c.entry.iter().filter(|e| e.truth == Truth::Met).count();
    why.extend(met(entry, c.entry.len(), "why-entry"));
    if let Some(priority) = served(facts) {
        why.push(Phrase::new("why-priority").with("priority", priority));
    }
    if c.feasibility != Feasibility::NotNeeded {
        let grows: Vec<_> = c
            .exit
            .iter()
            .filter(|e| e.truth == Truth::NotMet)
            .map(area)
            .collect();
        if !grows.is_empty() {
            why.push(Phrase::new("why-grow").with("areas", grows));
        }
    }
    if facts.assessment.ambition.interest.contains(&c.arrangement) {
        why.push(Phrase::new("why-interest"));
    }
    let needs = c.needs.iter().filter(|n| n.truth == Truth::Met).count();
    if c.scores.resources >= STRONG && needs > 0 {
        let share = Phrase::new("why-resources");
        why.push(share.with("n", needs).with("of", c.needs.len()));
    }
    why
}

fn why_not(c: &Candidate, facts: &Facts<'_>) -> Vec<Phrase> {
    let mut against: Vec<_> = c
        .gates
        .iter()
        .filter(|v| v.truth == Truth::NotMet)
        .map(|v| v.sentence())
        .collect();
    if c.feasibility == Feasibility::NotNeeded {
        against.push(Phrase::new("why-not-needed"));
    }
    against.extend(
        c.entry
            .iter()
            .filter(|e| e.truth == Truth::NotMet)
            .map(|e| {
                Phrase::new("why-not-entry")
                    .with("area", area(e))
                    .with("hi", e.span.hi)
                    .with("level", f64::from(e.level))
            }),
    );
    against.extend(
        c.flags
            .iter()
            .filter(|v| v.truth == Truth::NotMet)
            .map(|v| v.sentence()),
    );
    against.extend(
        c.needs
            .iter()
            .filter(|n| n.truth == Truth::NotMet)
            .map(|n| {
                let need = Phrase::new(format!("need-{}", n.id));
                Phrase::new("why-not-resource").with("need", need)
            }),
    );
    if c.worth.leaves_out {
        against.push(Phrase::new("why-not-left-out"));
    }
    let interest = &facts.assessment.ambition.interest;
    if !interest.is_empty() && !interest.contains(&c.arrangement) {
        against.push(Phrase::new("why-not-interest"));
    }
    against
}

fn open(c: &Candidate) -> Vec<Phrase> {
    let mut open: Vec<_> = c
        .verdicts()
        .filter(|v| v.truth == Truth::Unknown)
        .map(|v| v.sentence())
        .collect();
    open.extend(
        c.entry
            .iter()
            .filter(|e| e.truth == Truth::Unknown)
            .map(|e| {
                Phrase::new("open-entry")
                    .with("area", area(e))
                    .with("lo", e.span.lo)
                    .with("hi", e.span.hi)
                    .with("level", f64::from(e.level))
            }),
    );
    open.extend(
        c.needs
            .iter()
            .filter(|n| n.truth == Truth::Unknown)
            .map(|n| {
                Phrase::new("open-resource").with("need", Phrase::new(format!("need-{}", n.id)))
            }),
    );
    open
}

/// The weightiest national priority that names the committee.
fn served(facts: &Facts<'_>) -> Option<String> {
    let strategy = &facts.assessment.strategy;
    let served = strategy.weightiest(&facts.committee()?.reference)?;
    Some(served.title.clone())
}
