//! Krippendorff's alpha: agreement of any number of people, with missing answers.

use super::number;
use crate::basics::named;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// How far apart two values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Metric {
    /// The same, or not.
    Nominal,
    /// By how many answers lie between them: δ² = (Σ n_g from c to k − (n_c + n_k) / 2)².
    Ordinal,
    /// By their difference: δ² = (c − k)².
    Interval,
    /// By their difference in relation to their sum: δ² = ((c − k) / (c + k))².
    Ratio,
}

/// Observed and expected disagreement, D_o and D_e, in squared distances of the metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    /// D_o: how far the answers to the same question lie apart.
    pub observed: f64,
    /// D_e: how far any two answers lie apart.
    pub expected: f64,
}

/// The values that occur, ascending, with how often they do among the pairable ones.
type Counts = Vec<(f64, f64)>;

impl Alpha {
    /// The disagreement over units (questions), each with the values given to it; missing ones are
    /// left out, and units with fewer than two values do not count. From the coincidence matrix,
    /// in which each unit of m values has the weight 1 / (m − 1).
    /// Krippendorff, “Content Analysis”, 2nd edition, 2004, chapter 11.
    /// None where nothing can be compared.
    pub fn of(units: &[Vec<f64>], metric: Metric) -> Option<Self> {
        let units = || units.iter().filter(|unit| unit.len() > 1);
        let mut all = Vec::new();
        units().for_each(|unit| all.extend_from_slice(unit));
        let n = number(all.len());
        let counts = counts(all);
        let mut observed = 0.0;
        for unit in units() {
            let mut sum = 0.0;
            for (i, a) in unit.iter().enumerate() {
                for b in unit.iter().skip(i + 1) {
                    sum += 2.0 * squared(metric, &counts, *a, *b);
                }
            }
            observed += sum / (number(unit.len()) - 1.0);
        }
        let mut expected = 0.0;
        for (i, (a, times)) in counts.iter().enumerate() {
            for (b, others) in counts.iter().skip(i + 1) {
                expected += 2.0 * times * others * squared(metric, &counts, *a, *b);
            }
        }
        (n > 1.0).then(|| Self {
            observed: observed / n,
            expected: expected / (n * (n - 1.0)),
        })
    }

    /// α = 1 − D_o / D_e: 1 is full agreement, 0 what chance gives, below 0 is less than that.
    /// None where nothing varies.
    pub fn value(self) -> Option<f64> {
        (self.expected > 0.0).then(|| 1.0 - self.observed / self.expected)
    }
}

fn counts(mut values: Vec<f64>) -> Counts {
    values.sort_by(f64::total_cmp);
    let mut counts = Counts::new();
    for value in values {
        match counts.last_mut() {
            Some((last, times)) if *last == value => *times += 1.0,
            _ => counts.push((value, 1.0)),
        }
    }
    counts
}

/// δ² of two values.
fn squared(metric: Metric, counts: &Counts, a: f64, b: f64) -> f64 {
    let (low, high) = (a.min(b), a.max(b));
    let distance = match metric {
        _ if low == high => 0.0,
        Metric::Nominal => 1.0,
        Metric::Ordinal => {
            let mut between = 0.0;
            for (value, times) in counts {
                if *value == low || *value == high {
                    between += times / 2.0;
                } else if (low..high).contains(value) {
                    between += times;
                }
            }
            between
        }
        Metric::Interval => high - low,
        Metric::Ratio => (high - low) / (high + low),
    };
    distance * distance
}

named!(Metric);
