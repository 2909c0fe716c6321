//! How far several people who answered the same questions agree: for each question, and over the
//! whole instrument. Only + − × ÷ and comparisons, so that every machine gives the same digits.

mod alpha;
mod panel;
mod says;
mod spread;
mod table;

pub use alpha::{Alpha, Metric};
pub use panel::{Agreement, Figures, Overall, QuestionAgreement, Reliability};
pub use spread::{
    Null, ends, mean_absolute_deviation, mean_variance, median, r_wg, r_wg_j, r_wg_raw, range,
    variance,
};
pub use table::{Icc, MeanSquares, Table};

/// Counts here are far below 2³²; a larger one would be as good as infinite.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

/// How many decimals an α is shown with. It is judged with as many: what is shown as the bound
/// reaches it.
const ALPHA: usize = 3;

/// The same of an r_wg, an ICC or a W.
const OTHERS: usize = 2;

/// 10 to the power of the decimals, at most 3.
fn scale(places: usize) -> f64 {
    let scales = [1.0, 10.0, 100.0, 1000.0];
    scales.get(places).copied().unwrap_or(1000.0)
}

/// A figure as it is shown with this many decimals, to be held against a bound.
fn rounded(x: f64, places: usize) -> f64 {
    (x * scale(places)).round() / scale(places)
}

/// A figure with this many decimals (at most 3), rounded half away from 0; written without
/// a table of floating-point numbers. Figures here lie far within ±1,000,000.
pub fn decimals(x: f64, places: usize) -> String {
    let scale = scale(places);
    let whole = (x * scale).abs().round();
    let sign = if x < 0.0 && whole > 0.0 {
        "\u{2212}"
    } else {
        ""
    };
    let before = (whole / scale).floor();
    let after = whole - before * scale;
    if places == 0 {
        return format!("{sign}{before:.0}");
    }
    let digits = format!("{after:.0}");
    format!("{sign}{before:.0}.{digits:0>places$}")
}

#[cfg(test)]
mod tests {
    use super::decimals;

    #[test]
    fn a_figure_is_judged_as_it_is_shown() {
        for x in [2.0 / 3.0, 0.6664, 0.79951, 0.4967, -0.0004] {
            for places in [super::OTHERS, super::ALPHA] {
                let shown = decimals(x, places).parse();
                assert_eq!(shown, Ok(super::rounded(x, places)), "{x}");
            }
        }
    }

    #[test]
    fn figures_are_rounded_and_padded() {
        assert_eq!(decimals(0.0749, 2), "0.07");
        assert_eq!(decimals(0.8, 3), "0.800");
        assert_eq!(decimals(-0.25, 2), "\u{2212}0.25");
        assert_eq!(decimals(-0.001, 2), "0.00");
        assert_eq!(decimals(0.9996, 3), "1.000");
        assert_eq!(decimals(2.5, 0), "3");
    }
}
