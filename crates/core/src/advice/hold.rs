//! What keeps advice from being more than provisional, and what would settle it.

use super::candidate::Candidate;
use super::ranking::{Standing, hundredths};
use crate::basics::{AreaId, Phrase, Truth};
use crate::policy::Kind;

/// An arrangement is recommended if all its conditions are met together in so many of 100
/// comparisons or more. Our design.
pub(super) const MET: f64 = 60.0;

/// One thing that keeps an arrangement from being recommended.
#[derive(Clone, Debug, PartialEq)]
pub enum Hold {
    /// The duties of a P-member are not kept in the committee.
    Duties,
    /// Requirements or required means are not known, by their names.
    Open(Vec<Phrase>),
    /// Too little is known or shown of these areas, whose entry level is not certain.
    Evidence(Vec<AreaId>),
    /// All entry levels are met together in fewer comparisons than it takes; in how many, 0 to 1,
    /// and the areas in which that is decided.
    Levels(f64, Vec<AreaId>),
}

impl Hold {
    /// Everything that holds an arrangement up, the gravest first.
    pub(super) fn all(candidate: &Candidate, standing: &Standing) -> Vec<Self> {
        let mut holds = Vec::new();
        let of = |kind, truth| {
            let own = candidate.gates.iter().filter(move |v| v.kind == kind);
            own.filter(move |v| v.truth == truth)
        };
        if of(Kind::Duty, Truth::NotMet).next().is_some() {
            holds.push(Self::Duties);
        }
        let open = of(Kind::Gate, Truth::Unknown).chain(of(Kind::Duty, Truth::Unknown));
        let mut names: Vec<_> = open.map(|verdict| verdict.name()).collect();
        let needs = candidate.needs.iter().filter(|n| n.required.is_some());
        let needs = needs.filter(|n| n.truth == Truth::Unknown);
        names.extend(needs.map(|need| Phrase::new(format!("need-{}", need.id))));
        if !names.is_empty() {
            holds.push(Self::Open(names));
        }
        let open = candidate.entry.iter().filter(|e| e.truth == Truth::Unknown);
        let open: Vec<_> = open.map(|entry| entry.area.clone()).collect();
        if !candidate.thin.is_empty() {
            holds.push(Self::Evidence(candidate.thin.clone()));
        }
        if hundredths(standing.entry) < MET {
            holds.push(Self::Levels(standing.entry, open));
        }
        holds
    }

    /// The id of its words (`hold-<id>`).
    pub fn id(&self) -> &'static str {
        match self {
            Self::Duties => "duties",
            Self::Open(_) => "open",
            Self::Evidence(_) => "evidence",
            Self::Levels(..) => "levels",
        }
    }

    /// What is missing, and what would settle it, in one sentence.
    pub fn sentence(&self) -> Phrase {
        let phrase = Phrase::new(format!("hold-{}", self.id()));
        let names = |areas: &[AreaId]| -> Vec<_> {
            let name = |area| Phrase::new(format!("area-{area}"));
            areas.iter().map(name).collect()
        };
        match self {
            Self::Duties => phrase,
            Self::Open(points) => phrase.with("points", points.clone()),
            Self::Evidence(areas) => phrase.with("areas", names(areas)),
            Self::Levels(share, areas) => phrase
                .with("n", hundredths(*share))
                .with("areas", names(areas)),
        }
    }
}
