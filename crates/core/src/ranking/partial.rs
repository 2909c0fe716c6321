//! What a figure is worth, from 0 to 1.

/// A value on a line of straight pieces through the points given, in ascending order of x; beyond
/// the ends it stays at the end. 0 without points.
pub fn partial_value(points: &[(f64, f64)], x: f64) -> f64 {
    let mut before: Option<(f64, f64)> = None;
    for (cutoff, value) in points.iter().copied() {
        if x <= cutoff {
            return match before {
                Some((x0, v0)) => v0 + (value - v0) * (x - x0) / (cutoff - x0),
                None => value,
            };
        }
        before = Some((cutoff, value));
    }
    before.map_or(0.0, |(_, value)| value)
}
