//! How far the first place hangs on each thing that is not certain.

/// For each uncertain thing: how often it lay in its upper half, and who came first then.
#[derive(Clone, Debug, PartialEq)]
pub struct Influence {
    alternatives: usize,
    /// For each thing, the draws in its upper half.
    upper: Vec<f64>,
    /// For each thing and alternative, the first places among them, thing by thing.
    firsts: Vec<f64>,
}

impl Influence {
    /// Nothing drawn yet.
    pub fn new(things: usize, alternatives: usize) -> Self {
        Self {
            alternatives,
            upper: vec![0.0; things],
            firsts: vec![0.0; things * alternatives],
        }
    }

    /// Adds one draw: where in its range each thing lay, 0 to 1, and each alternative's share of
    /// the first rank.
    pub fn add(&mut self, units: &[f64], firsts: &[f64]) {
        let places = self.firsts.chunks_exact_mut(self.alternatives.max(1));
        for ((unit, upper), sums) in units.iter().zip(&mut self.upper).zip(places) {
            let up = if *unit >= 0.5 { 1.0 } else { 0.0 };
            *upper += up;
            for (sum, first) in sums.iter_mut().zip(firsts) {
                *sum += up * first;
            }
        }
    }

    /// The share of first places that an alternative has while a thing lies in its lower half,
    /// and in its upper half. `first` of `draws` were its first places in all.
    /// None where one of the halves was never drawn.
    pub fn halves(
        &self,
        thing: usize,
        alternative: usize,
        first: f64,
        draws: u32,
    ) -> Option<(f64, f64)> {
        let upper = *self.upper.get(thing)?;
        let lower = f64::from(draws) - upper;
        let among = *self.firsts.get(thing * self.alternatives + alternative)?;
        (upper > 0.0 && lower > 0.0).then(|| ((first - among) / lower, among / upper))
    }
}
