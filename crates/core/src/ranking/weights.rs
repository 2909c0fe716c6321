//! Weights of criteria: any at all, or any that keep an order somebody gave.

use super::random::Random;

/// Weights that are at least 0 and sum to 1, each such set as likely as any other; with `order`,
/// each that gives the criteria listed (by index, the most important first) the highest weights
/// in that order. The order may list some criteria only: the others share what is left, in any
/// order among themselves.
///
/// The gaps between sorted numbers of the unit interval: Devroye, “Non-Uniform Random Variate
/// Generation”, 1986, chapter V.2. Needs no logarithm, whose last digit differs between machines.
pub fn drawn<const K: usize>(order: &[usize], random: &mut Random) -> [f64; K] {
    let mut weights = [1.0; K];
    if let Some((_, cuts)) = weights.split_last_mut() {
        cuts.fill_with(|| random.unit());
        ascend(cuts);
    }
    let mut before = 0.0;
    for weight in &mut weights {
        let cut = *weight;
        *weight -= before;
        before = cut;
    }
    arrange(order, &mut weights);
    weights
}

/// The centre of the weights that [`drawn`] takes from: the same for all criteria that no order
/// tells apart, the rank-order centroid for those it does.
pub fn central<const K: usize>(order: &[usize]) -> [f64; K] {
    let listed = distinct(order, K);
    let centroid = rank_order_centroid(K);
    let left: f64 = centroid.iter().skip(listed.len()).sum();
    let others = K.saturating_sub(listed.len());
    let mut weights = [if others > 0 {
        left / count(others)
    } else {
        0.0
    }; K];
    for (criterion, size) in listed.into_iter().zip(centroid) {
        if let Some(weight) = weights.get_mut(criterion) {
            *weight = size;
        }
    }
    weights
}

/// The rank-order centroid weights of so many criteria, the most important first:
/// wᵢ = (1 / n) Σ 1 / j for j from i to n. Barron and Barrett, “Decision quality using ranked
/// attribute weights”, Management Science 42 (1996).
pub fn rank_order_centroid(criteria: usize) -> Vec<f64> {
    let share = |i: usize| (i..=criteria).map(|j| 1.0 / count(j)).sum::<f64>() / count(criteria);
    (1..=criteria).map(share).collect()
}

/// The weighted sum of an alternative's values.
pub fn weighted<const K: usize>(values: &[f64; K], weights: &[f64; K]) -> f64 {
    values.iter().zip(weights).map(|(v, w)| v * w).sum()
}

/// Small numbers of things as numbers to calculate with.
fn count(n: usize) -> f64 {
    n as f64
}

/// Each criterion once, at its first place.
fn distinct(order: &[usize], criteria: usize) -> Vec<usize> {
    let mut listed: Vec<usize> = Vec::with_capacity(criteria);
    for criterion in order {
        if *criterion < criteria && !listed.contains(criterion) {
            listed.push(*criterion);
        }
    }
    listed
}

/// Sorts a handful of numbers: by insertion, which for three is faster than anything larger.
fn ascend(numbers: &mut [f64]) {
    for end in 1..numbers.len() {
        for at in (1..=end).rev() {
            if numbers.get(at - 1) > numbers.get(at) {
                numbers.swap(at - 1, at);
            }
        }
    }
}

/// Gives each criterion of the order the largest weight that is left, in exchange for its own.
fn arrange<const K: usize>(order: &[usize], weights: &mut [f64; K]) {
    for (place, criterion) in order.iter().enumerate() {
        let earlier = order.get(..place).unwrap_or_default();
        if earlier.contains(criterion) || *criterion >= K {
            continue;
        }
        let mut best = *criterion;
        for other in 0..K {
            if !earlier.contains(&other) && weights.get(other) > weights.get(best) {
                best = other;
            }
        }
        weights.swap(*criterion, best);
    }
}
