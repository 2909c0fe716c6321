//! How far the answers to one question lie apart, and within-group agreement (r_wg).

use super::number;

/// The value in the middle; with an even number, the mean of the two in the middle.
/// In the unit of the values; none of no values.
pub fn median(values: &[f64]) -> Option<f64> {
    let (low, high) = middle(values)?;
    Some((low + high) / 2.0)
}

/// The one value in the middle twice, or the two in the middle, the lower one first.
pub(super) fn middle(values: &[f64]) -> Option<(f64, f64)> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let high = *sorted.get(sorted.len() / 2)?;
    let low = *sorted.get((sorted.len() - 1) / 2)?;
    Some((low, high))
}

/// The lowest and the highest value.
pub fn ends(values: &[f64]) -> Option<(f64, f64)> {
    let first = *values.first()?;
    let fold = |(low, high): (f64, f64), x: &f64| (low.min(*x), high.max(*x));
    Some(values.iter().fold((first, first), fold))
}

/// The highest less the lowest value: 0 where all are equal.
pub fn range(values: &[f64]) -> Option<f64> {
    ends(values).map(|(low, high)| high - low)
}

/// The mean distance from the median: 0 where all are equal.
/// Burke, Finkelstein and Dusig, “On average deviation indices for estimating interrater
/// agreement”, 1999 (AD from the median).
pub fn mean_absolute_deviation(values: &[f64]) -> Option<f64> {
    let middle = median(values)?;
    let far: f64 = values.iter().map(|x| (x - middle).abs()).sum();
    Some(far / number(values.len()))
}

/// The sample variance s², with n − 1: (n Σx² − (Σx)²) / (n (n − 1)), which is exact above the
/// line for whole numbers. None of fewer than two values.
pub fn variance(values: &[f64]) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let n = number(values.len());
    let sum: f64 = values.iter().sum();
    let squares: f64 = values.iter().map(|x| x * x).sum();
    Some((n * squares - sum * sum) / (n * (n - 1.0)))
}

/// The null distribution r_wg compares with: how answers lie when people do not agree at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Null {
    /// Every level as likely as any other.
    Uniform,
    /// High levels somewhat more likely, as when people are lenient.
    SlightSkew,
    /// High levels clearly more likely.
    ModerateSkew,
    /// Nearly everybody at the upper end.
    HeavySkew,
    /// The middle more likely, as when people avoid the ends.
    Triangular,
    /// The middle still more likely.
    Normal,
}

impl Null {
    /// Its variance σ² on a scale of this many levels: (A² − 1) / 12 for the uniform one; the
    /// others are known for 5 and 7 levels only.
    /// LeBreton and Senter, “Answers to 20 questions about interrater reliability and interrater
    /// agreement”, 2008, table 2.
    pub fn variance(self, levels: u8) -> Option<f64> {
        let (five, seven) = match self {
            Self::Uniform => {
                let a = f64::from(levels);
                return Some((a * a - 1.0) / 12.0);
            }
            Self::SlightSkew => (1.34, 2.90),
            Self::ModerateSkew => (0.90, 2.14),
            Self::HeavySkew => (0.44, 1.39),
            Self::Triangular => (1.32, 2.10),
            Self::Normal => (1.04, 1.40),
        };
        match levels {
            5 => Some(five),
            7 => Some(seven),
            _ => None,
        }
    }
}

/// 1 − s² / σ² before it is cut: below 0 where people disagree more than by chance.
/// `null` is the variance of the null distribution. None of fewer than two values.
pub fn r_wg_raw(values: &[f64], null: f64) -> Option<f64> {
    variance(values).map(|s| 1.0 - s / null)
}

/// Within-group agreement r_wg on one question: 1 − s² / σ², cut to 0 … 1.
/// James, Demaree and Wolf, “Estimating within-group interrater reliability with and without
/// response bias”, 1984.
pub fn r_wg(values: &[f64], null: f64) -> Option<f64> {
    r_wg_raw(values, null).map(|r| r.clamp(0.0, 1.0))
}

/// Within-group agreement r_wg(j) on J questions together: J (1 − m) / (J (1 − m) + m), with
/// m = mean of their variances / σ², cut to 0 … 1. Each question is a list of values.
/// Same source. None of no questions, or of one with fewer than two values.
pub fn r_wg_j(questions: &[Vec<f64>], null: f64) -> Option<f64> {
    let m = mean_variance(questions)? / null;
    let agreed = number(questions.len()) * (1.0 - m);
    Some(if m >= 1.0 { 0.0 } else { agreed / (agreed + m) })
}

/// The mean of the variances of several questions.
pub fn mean_variance(questions: &[Vec<f64>]) -> Option<f64> {
    let mut sum = 0.0;
    for question in questions {
        sum += variance(question)?;
    }
    (!questions.is_empty()).then(|| sum / number(questions.len()))
}
