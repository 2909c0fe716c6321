//! Counting who came where.

use super::weights::weighted;

/// Two weighted sums that differ by less are as good as each other. Our design.
pub const BAND: f64 = 0.03;

/// What many draws say of the alternatives. Every share is from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally<const K: usize> {
    draws: u32,
    /// For each alternative and rank, the number of draws; those that tie share their ranks, and
    /// those that did not enter take none.
    ranks: Vec<Vec<f64>>,
    /// For each alternative, the draws in which it entered.
    entered: Vec<f64>,
    /// For each alternative, the draws in which it came first, ahead of all others by the band.
    clear: Vec<f64>,
    /// For each alternative, the sum of the weights with which it came first.
    weights: Vec<[f64; K]>,
    /// The weighted sums of the last draw, none for what did not enter; and the share of the first
    /// rank each had.
    totals: Vec<Option<f64>>,
    firsts: Vec<f64>,
}

impl<const K: usize> Tally<K> {
    /// Nothing drawn yet, for so many alternatives.
    pub fn new(alternatives: usize) -> Self {
        Self {
            draws: 0,
            ranks: vec![vec![0.0; alternatives]; alternatives],
            entered: vec![0.0; alternatives],
            clear: vec![0.0; alternatives],
            weights: vec![[0.0; K]; alternatives],
            totals: Vec::with_capacity(alternatives),
            firsts: vec![0.0; alternatives],
        }
    }

    /// Adds one draw: the values of each alternative on each criterion, the weights, and whether
    /// each entered.
    pub fn add(&mut self, values: &[[f64; K]], weights: &[f64; K], entered: &[bool]) {
        self.draws += 1;
        self.totals.clear();
        let totals = values.iter().zip(entered);
        let totals = totals.map(|(v, entered)| entered.then(|| weighted(v, weights)));
        self.totals.extend(totals);
        for (place, mine) in self.totals.iter().enumerate() {
            let Some(first) = self.firsts.get_mut(place) else {
                continue;
            };
            *first = 0.0;
            let Some(mine) = mine else { continue };
            let (mut better, mut near, mut tied) = (0_usize, 0_usize, 0.0_f64);
            for total in self.totals.iter().flatten() {
                better += usize::from(total > mine);
                near += usize::from(*total > mine - BAND);
                tied += if total == mine { 1.0 } else { 0.0 };
            }
            let share = 1.0 / tied;
            add(&mut self.entered, place, 1.0);
            // It is near itself.
            add(&mut self.clear, place, if near == 1 { 1.0 } else { 0.0 });
            let mut left = tied;
            let ranks = self.ranks.get_mut(place).into_iter().flatten();
            for rank in ranks.skip(better) {
                if left < 0.5 {
                    break;
                }
                *rank += share;
                left -= 1.0;
            }
            if better == 0 {
                *first = share;
                let sums = self.weights.get_mut(place).into_iter().flatten();
                for (sum, weight) in sums.zip(weights) {
                    *sum += share * weight;
                }
            }
        }
    }

    /// How many draws there were.
    pub fn draws(&self) -> u32 {
        self.draws
    }

    /// For each alternative, its share of the first rank in the last draw.
    pub fn firsts(&self) -> &[f64] {
        &self.firsts
    }

    /// How often an alternative came first, ties counted in parts.
    pub fn first(&self, alternative: usize) -> f64 {
        let ranks = self.ranks.get(alternative);
        ranks
            .and_then(|ranks| ranks.first())
            .copied()
            .unwrap_or(0.0)
    }

    /// The share of draws in which an alternative entered.
    pub fn entry(&self, alternative: usize) -> f64 {
        self.share(&self.entered, alternative)
    }

    /// The share of draws in which an alternative came first, ahead of all others by the band.
    pub fn clear(&self, alternative: usize) -> f64 {
        self.share(&self.clear, alternative)
    }

    fn share(&self, counts: &[f64], alternative: usize) -> f64 {
        counts.get(alternative).copied().unwrap_or(0.0) / f64::from(self.draws.max(1))
    }

    /// For each rank, first to last, the share of draws in which an alternative took it.
    pub fn acceptability(&self, alternative: usize) -> Vec<f64> {
        let n = f64::from(self.draws.max(1));
        let ranks = self.ranks.get(alternative).into_iter().flatten();
        ranks.map(|count| count / n).collect()
    }

    /// The mean of the weights with which an alternative came first: what somebody weighs who
    /// prefers it. None if it never came first.
    pub fn central_weights(&self, alternative: usize) -> Option<[f64; K]> {
        let first = self.first(alternative);
        let sum = self.weights.get(alternative)?;
        (first > 0.0).then(|| sum.map(|weight| weight / first))
    }

    /// The largest standard error of a share: √(p (1 − p) / n).
    pub fn error(&self) -> f64 {
        let counts = self.ranks.iter().flatten();
        largest_error(counts.chain(&self.entered).chain(&self.clear), self.draws)
    }
}

fn add(counts: &mut [f64], place: usize, by: f64) {
    if let Some(count) = counts.get_mut(place) {
        *count += by;
    }
}

/// The largest standard error of shares that were counted in so many draws.
pub(super) fn largest_error<'a>(counts: impl Iterator<Item = &'a f64>, draws: u32) -> f64 {
    let n = f64::from(draws.max(1));
    let spread = counts.map(|count| count / n).map(|p| p * (1.0 - p));
    (spread.fold(0.0, f64::max) / n).sqrt()
}
