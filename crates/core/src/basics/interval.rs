//! A range that a value is known to lie in.

use super::reply::Truth;

/// A closed range `[lo, hi]` of the level scale, `1 ≤ lo ≤ hi ≤ 5`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lowest value it may have.
    pub lo: f64,
    /// The highest value it may have.
    pub hi: f64,
}

impl Interval {
    /// Nothing is known: the whole scale.
    pub const UNKNOWN: Self = Self { lo: 1.0, hi: 5.0 };

    /// The range from `lo` to `hi`, cut to the scale; the bounds in either order.
    pub fn new(lo: f64, hi: f64) -> Self {
        let (lo, hi) = if lo <= hi { (lo, hi) } else { (hi, lo) };
        Self {
            lo: lo.clamp(1.0, 5.0),
            hi: hi.clamp(1.0, 5.0),
        }
    }

    /// Whether a level is reached: certainly, possibly (unknown) or not.
    pub fn reaches(self, level: f64) -> Truth {
        if self.lo >= level {
            Truth::Met
        } else if self.hi < level {
            Truth::NotMet
        } else {
            Truth::Unknown
        }
    }
}
