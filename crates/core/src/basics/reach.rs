//! When an area counts as being at a level: an anchor is a description, and no point on a ruler.

/// An area reaches a level while less than this is missing in all its levels together. Our design.
const MISSING: f64 = 1.0;

/// A difference that comes of rounding alone.
const NOTHING: f64 = 1e-9;

/// How far below a level an area may be and still counts as there, in levels of its mean: while less
/// than one whole level is missing in all its answers together. `weights` is what these weigh
/// together; 0 where nothing counts.
pub fn slack(weights: f64) -> f64 {
    if weights > 0.0 {
        MISSING / weights
    } else {
        0.0
    }
}

/// Whether a level is reached: closer to it than the slack.
pub fn reaches(actual: f64, level: f64, slack: f64) -> bool {
    if slack > 0.0 {
        actual > level - slack + NOTHING
    } else {
        actual >= level
    }
}

#[cfg(test)]
mod tests {
    use super::{reaches, slack};

    #[test]
    fn one_whole_level_is_too_much_and_half_of_one_is_not() {
        for questions in [3.0, 4.0, 5.0] {
            let mean = |missing: f64| 3.0 - missing / questions;
            assert!(reaches(mean(0.5), 3.0, slack(questions)));
            assert!(!reaches(mean(1.0), 3.0, slack(questions)));
        }
        assert!(reaches(3.0, 3.0, slack(0.0)) && !reaches(2.9, 3.0, slack(0.0)));
    }
}
