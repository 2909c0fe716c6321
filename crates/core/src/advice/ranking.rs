//! The possible arrangements compared many times over, with other levels and other weights.

use super::candidate::Candidate;
use super::setting::{Doubt, Setting};
use crate::assessment::{Assessment, Merit};
use crate::basics::percent;
use crate::content::Content;
use crate::instrument::{Arrangement, Instrument};
use crate::profile::Profile;
use crate::ranking::{CRITERIA, Sampler};
use sha2::{Digest, Sha256};

/// Draws of one slice: so few that a slow phone stays responsive, so many that few are needed.
pub const SLICE: u32 = 2_500;

/// Draws of the first slice, which is part of every recomputation.
const FIRST_SLICE: u32 = 500;

/// A swing counts as seen from this many standard errors on. Our design.
const CLEARLY: f64 = 3.0;

/// The ranking of the possible arrangements, refined slice by slice. The same answers, content and
/// order of criteria give the same figures on every machine, however the draws are divided.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    arrangements: Vec<Arrangement>,
    setting: Setting,
    seed: u64,
    sampler: Sampler,
}

/// What the ranking says of one arrangement. All shares are from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// For each rank, first to last, the share of comparisons in which it took it.
    pub acceptability: Vec<f64>,
    /// What somebody weighs who prefers it, in the order of [`Merit::ALL`]; they sum to 1.
    /// None if it never came first.
    pub central_weights: Option<[f64; CRITERIA]>,
    /// The share of comparisons in which it comes first with those weights: how far the answers
    /// are known well enough for somebody with that preference. None until it was compared, and if
    /// it never came first.
    pub confidence: Option<f64>,
    /// The share of comparisons in which all its entry levels are met: only then does it take a
    /// rank.
    pub entry: f64,
    /// The share of comparisons in which it comes first, ahead of every other by at least
    /// [`crate::ranking::BAND`].
    pub clear: f64,
}

/// How far the first place of the best arrangement hangs on one thing that is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Information {
    /// What is not known.
    pub doubt: Doubt,
    /// The share of first places while it lies in the lower half of its range (a fact: no), 0 to 1.
    pub low: f64,
    /// The same for the upper half (a fact: yes).
    pub high: f64,
}

impl Standing {
    /// The share of comparisons in which it came first.
    pub fn first(&self) -> f64 {
        self.acceptability.first().copied().unwrap_or(0.0)
    }

    /// The same as a whole number of 100: smaller differences are within the error.
    pub fn hundredths(&self) -> f64 {
        hundredths(self.first())
    }
}

impl Information {
    /// How much it moves the share of first places, 0 to 1.
    pub fn swing(&self) -> f64 {
        (self.high - self.low).abs()
    }
}

impl Ranking {
    /// The first slice of comparisons of the candidates that are possible.
    pub(super) fn start(
        profile: &Profile,
        candidates: &[Candidate],
        assessment: &Assessment,
        content: &Content,
    ) -> Self {
        let order = &assessment.ambition.criteria;
        let rules = &content.policy(&assessment.edition).id;
        let possible = candidates.iter().filter(|c| c.feasibility.is_possible());
        let setting = Setting::of(profile, possible.clone());
        let seed = seed(&setting, order, &content.instrument, rules);
        let order = order.iter().map(|merit| merit.place()).collect();
        let mut sampler = Sampler::new(setting.scene.clone(), order, seed);
        sampler.refine(FIRST_SLICE);
        Self {
            arrangements: possible.map(|c| c.arrangement).collect(),
            setting,
            seed,
            sampler,
        }
    }

    /// Makes so many draws more, or as many as are needed.
    pub fn refine(&mut self, draws: u32) {
        self.sampler.refine(draws);
    }

    /// Whether every share is exact enough: standard error at most 0.005.
    pub fn is_settled(&self) -> bool {
        self.sampler.is_settled()
    }

    /// How many comparisons there were.
    pub fn draws(&self) -> u32 {
        self.sampler.draws()
    }

    /// The largest standard error of a share, 0 to 1.
    pub fn error(&self) -> f64 {
        self.sampler.error()
    }

    /// Takes over the draws of another ranking, if that began from the same numbers and so goes the
    /// same way; whether it did.
    pub(super) fn resume(&mut self, before: &Self) -> bool {
        let is_same = self.seed == before.seed && self.arrangements == before.arrangements;
        if is_same {
            self.sampler = before.sampler.clone();
        }
        is_same
    }

    /// What it says of each possible arrangement: the one that comes first most often first, those
    /// that do so equally often by their scores.
    pub fn standings(&self) -> Vec<Standing> {
        let places = self.arrangements.iter().enumerate();
        let standings = places.map(|(place, arrangement)| self.at(place, *arrangement));
        let mut standings: Vec<_> = standings.collect();
        standings.sort_by(|a, b| b.hundredths().total_cmp(&a.hundredths()));
        standings
    }

    /// Whether only one arrangement is possible.
    pub fn is_of_one(&self) -> bool {
        self.arrangements.len() == 1
    }

    /// The share of comparisons in which no arrangement met its conditions, 0 to 1.
    pub fn none(&self) -> f64 {
        let places = 0..self.arrangements.len();
        let first = |place| self.sampler.acceptability(place).first().copied();
        let any: f64 = places.filter_map(first).sum();
        if self.draws() == 0 {
            0.0
        } else {
            (1.0 - any).max(0.0)
        }
    }

    /// What it says of one arrangement, if that is possible.
    pub fn standing(&self, arrangement: Arrangement) -> Option<Standing> {
        let place = self.place(arrangement)?;
        Some(self.at(place, arrangement))
    }

    fn place(&self, arrangement: Arrangement) -> Option<usize> {
        self.arrangements.iter().position(|a| *a == arrangement)
    }

    fn at(&self, place: usize, arrangement: Arrangement) -> Standing {
        Standing {
            arrangement,
            acceptability: self.sampler.acceptability(place),
            central_weights: self.sampler.central_weights(place),
            confidence: self.sampler.confidence(place),
            entry: self.sampler.entry(place),
            clear: self.sampler.clear(place),
        }
    }

    /// What is not known and moves the first place of the best arrangement, the most important
    /// first. What moves it by no more than chance could is left out.
    pub fn information(&self) -> Vec<Information> {
        let standings = self.standings();
        let Some(best) = standings.first() else {
            return Vec::new();
        };
        let Some(place) = self.place(best.arrangement) else {
            return Vec::new();
        };
        let p = best.first();
        // Both halves hold about half of the draws.
        let chance = 2.0
            * (p * (1.0 - p) / f64::from(self.draws().max(1)))
                .max(0.0)
                .sqrt();
        let mut all = Vec::new();
        let slots = self.setting.scene.uncertain();
        for (slot, halves) in slots.into_iter().zip(self.sampler.halves(place)) {
            if let (Some(doubt), Some((low, high))) = (self.setting.doubt(slot), halves) {
                let information = Information { doubt, low, high };
                if information.swing() > CLEARLY * chance {
                    all.push(information);
                }
            }
        }
        all.sort_by(|a, b| b.swing().total_cmp(&a.swing()));
        all
    }
}

/// A share as a whole number of 100; 0 and 100 are said only of what is exactly so.
pub fn hundredths(share: f64) -> f64 {
    let rounded = percent(share);
    if share > 0.0 && share < 1.0 {
        rounded.clamp(1.0, 99.0)
    } else {
        rounded
    }
}

/// The seed: the first 64 bits of SHA-256 over the ids and versions of the content and every
/// number that is drawn from. A remark or an objective changes none of them.
fn seed(setting: &Setting, order: &[Merit], instrument: &Instrument, rules: &str) -> u64 {
    let mut hash = Sha256::new();
    for text in [&instrument.id, &instrument.version, rules] {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    order.iter().for_each(|merit| hash.update(merit.id()));
    for number in setting.numbers() {
        hash.update(number.to_le_bytes());
    }
    let bytes = hash.finalize();
    bytes
        .iter()
        .take(8)
        .fold(0, |seed, b| seed << 8 | u64::from(*b))
}
