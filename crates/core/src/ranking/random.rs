//! Numbers that look random and are the same everywhere: the seed is part of the data.

/// Steps between 0 and 1: 2⁵³, the finest that a floating-point number can tell apart there.
const STEPS: f64 = 9_007_199_254_740_992.0;

/// SplitMix64: Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, 2014.
/// Our own because the digits of every result hang on it: it must never change with a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Random(u64);

impl Random {
    /// The sequence that belongs to a seed.
    pub fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 (included) to 1 (not included), in steps of 2⁻⁵³.
    pub fn unit(&mut self) -> f64 {
        // 53 bits fit a floating-point number without loss.
        (self.bits() >> 11) as f64 / STEPS
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_sequence_is_that_of_the_paper() {
        // The first outputs for this seed, as published with the reference code.
        let mut random = Random::seeded(1_234_567);
        for expected in [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ] {
            assert_eq!(random.bits(), expected);
        }
    }

    #[test]
    fn numbers_fill_the_unit_interval_evenly() {
        let mut random = Random::seeded(7);
        let numbers: Vec<_> = (0..10_000).map(|_| random.unit()).collect();
        assert!(numbers.iter().all(|x| (0.0..1.0).contains(x)));
        let mean = numbers.iter().sum::<f64>() / 10_000.0;
        assert!((mean - 0.5).abs() < 0.01, "{mean}");
    }
}
