//! Published figures and those of the samples, held against what is computed: natively and in a
//! browser.

use serde_json::{Map, Value, json};
use std::rc::Rc;
use twinning_core::embedded;
use twinning_core::file::import;
use twinning_core::ranking::{Random, Tally, central, drawn, rank_order_centroid};
use twinning_core::result::Derived;

const PUBLISHED: &str = include_str!("../figures/ranking.json");

/// The figures of the samples, every digit, as they were computed once and for all.
pub const SAMPLES: &str = include_str!("../figures/samples.json");

fn published(name: &str) -> Value {
    let figures: Value = serde_json::from_str(PUBLISHED).expect("JSON");
    figures[name].clone()
}

/// A number, or a fraction such as `11/18`.
fn number(value: &Value) -> f64 {
    let Some(text) = value.as_str() else {
        return value.to_string().parse().expect("a number");
    };
    let (over, under) = text.split_once('/').expect("a fraction");
    let part = |text: &str| text.parse::<f64>().expect("a number");
    part(over) / part(under)
}

fn members(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}

fn numbers(value: &Value) -> Vec<f64> {
    value
        .as_array()
        .expect("a list")
        .iter()
        .map(number)
        .collect()
}

fn near(found: f64, expected: f64, off: f64, what: &str) {
    assert!(
        (found - expected).abs() <= off,
        "{what}: {found}, not {expected}"
    );
}

/// The rank-order centroid weights, also as the centre of the weights drawn in that order.
pub fn rank_order_centroids() {
    let figures = published("rank_order_centroid");
    for (criteria, expected) in members(&figures) {
        let found = rank_order_centroid(criteria.parse().expect("a number"));
        for (found, expected) in found.iter().zip(numbers(expected)) {
            near(*found, expected, 1e-15, criteria);
        }
    }
    let order = [2, 0, 3, 1];
    let (centre, mut random) = (central::<4>(&order), Random::seeded(3));
    let (mut sums, draws) = ([0.0; 4], 100_000);
    for _ in 0..draws {
        let weights = drawn::<4>(&order, &mut random);
        let descending = order.map(|criterion| weights[criterion]);
        assert!(descending.is_sorted_by(|a, b| a >= b), "{weights:?}");
        sums = std::array::from_fn(|i| sums[i] + weights[i]);
    }
    for (place, criterion) in order.into_iter().enumerate() {
        near(
            centre[criterion],
            numbers(&figures["4"])[place],
            1e-15,
            "centre",
        );
        near(
            sums[criterion] / f64::from(draws),
            centre[criterion],
            0.003,
            "mean",
        );
    }
}

/// The case that can be worked out by hand: three criteria, one alternative best on each, and one
/// that is middling on all.
pub fn broken_stick() {
    let figures = published("broken_stick");
    let (names, values): (Vec<_>, Vec<_>) = members(&figures["alternatives"])
        .iter()
        .map(|(name, values)| (name, <[f64; 3]>::try_from(numbers(values)).expect("three")))
        .unzip();
    let (mut tally, mut random) = (Tally::<3>::new(names.len()), Random::seeded(1));
    for _ in 0..200_000 {
        tally.add(&values, &drawn(&[], &mut random), &vec![true; names.len()]);
    }
    // Four standard errors.
    let off = 4.0 * tally.error();
    assert!(off < 0.005, "{off}");
    for (place, name) in names.into_iter().enumerate() {
        // B and C are A with the criteria in another order.
        let alike = if name == "D" { "D" } else { "A" };
        let expected = numbers(&figures["rank_acceptability"][alike]);
        for (found, expected) in tally.acceptability(place).iter().zip(expected) {
            near(*found, expected, off, name);
        }
        if name == alike {
            let found = tally.central_weights(place).expect("came first");
            for (found, expected) in found.iter().zip(numbers(&figures["central_weights"][name])) {
                near(*found, expected, 0.005, name);
            }
        }
    }
}

/// The figures of the samples as they come out here: each number with every digit it has.
pub fn samples() -> String {
    let content = embedded::content().expect("good content");
    let figures: Map<String, Value> = embedded::samples()
        .into_iter()
        .map(|(id, text)| {
            let (saved, _) = import(text.as_bytes(), &content.basis());
            let derived = Derived::settled(Rc::new(saved.expect("a sample")), &content);
            (id.to_owned(), standings(&derived))
        })
        .collect();
    format!("{:#}\n", Value::Object(figures))
}

fn standings(derived: &Derived) -> Value {
    let digits = |number: f64| Value::String(format!("{number:?}"));
    let all = |numbers: &[f64]| numbers.iter().map(|n| digits(*n)).collect::<Vec<_>>();
    let ranking = &derived.advice.ranking;
    let standings: Vec<_> = ranking
        .standings()
        .iter()
        .map(|s| {
            json!({
                "arrangement": s.arrangement.id(),
                "acceptability": all(&s.acceptability),
                "central_weights": s.central_weights.map(|weights| all(&weights)),
                "confidence": s.confidence.map(digits),
                "entry": digits(s.entry),
            })
        })
        .collect();
    let information = ranking.information();
    let information = information
        .iter()
        .map(|i| json!([i.doubt.id(), digits(i.low), digits(i.high)]));
    json!({
        "outcome": derived.advice.outcome.id(),
        "draws": ranking.draws(),
        "error": digits(ranking.error()),
        "standings": standings,
        "information": information.collect::<Vec<_>>(),
    })
}
