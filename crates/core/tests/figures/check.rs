//! The published figures of agreement, reproduced to the digits given: the same natively and in
//! a browser.

use serde_json::Value;
use twinning_core::agreement::{
    Alpha, Metric, Null, Table, mean_variance, r_wg, r_wg_j, r_wg_raw, variance,
};

/// What is compared, one figure after the other.
#[derive(Default)]
struct Checks {
    wrong: Vec<String>,
    right: usize,
}

impl Checks {
    /// Compares with a figure, to its last digit; one with fewer than three decimals is exact.
    fn figure(&mut self, name: &str, found: Option<f64>, expected: &Value) {
        let text = expected.to_string();
        let decimals = text.split_once('.').map_or(0, |(_, d)| d.len());
        let within = match decimals {
            0..=2 => 1e-12,
            3 => 5e-4,
            4 => 5e-5,
            _ => 5e-7,
        };
        match (found, expected.as_f64()) {
            (Some(found), Some(expected)) if (found - expected).abs() <= within => self.right += 1,
            _ => self.wrong.push(format!("{name}: {found:?} and not {text}")),
        }
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().into_iter().flatten();
    list.filter_map(Value::as_f64).collect()
}

fn rows(value: &Value) -> Vec<Vec<f64>> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .map(numbers)
        .collect()
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = value.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.as_str(), value))
}

/// What was not reproduced, and how many figures were.
pub fn check(figures: &str) -> (Vec<String>, usize) {
    let figures: Value = serde_json::from_str(figures).unwrap_or_default();
    let mut checks = Checks::default();
    for (name, group) in members(&figures) {
        if group.get("units").is_some() {
            alpha(&mut checks, name, group);
        } else if let Some(matrix) = group.get("matrix") {
            table(&mut checks, name, rows(matrix), &group["expect"]);
        } else {
            within_group(&mut checks, group);
        }
    }
    (checks.wrong, checks.right)
}

fn alpha(checks: &mut Checks, name: &str, group: &Value) {
    let units = rows(&group["units"]);
    let of = |metric| Alpha::of(&units, metric);
    for part in ["expect", "published"] {
        for (key, expected) in members(&group[part]) {
            let (disagreement, id) = match key.split_once('_') {
                Some((disagreement, id)) => (disagreement, id),
                None if key == "Do" || key == "De" => (key, "nominal"),
                None => ("", key),
            };
            let metric = Metric::ALL.into_iter().find(|m| m.id() == id);
            let found = metric.and_then(of).and_then(|alpha| match disagreement {
                "Do" => Some(alpha.observed),
                "De" => Some(alpha.expected),
                _ => alpha.value(),
            });
            checks.figure(&format!("{name} {part} {key}"), found, expected);
        }
    }
}

fn table(checks: &mut Checks, name: &str, rows: Vec<Vec<f64>>, expect: &Value) {
    let table = Table::of(rows);
    let squares = table.as_ref().map(Table::mean_squares);
    for (key, expected) in members(expect) {
        let found = squares.zip(table.as_ref()).and_then(|(squares, table)| {
            let icc = squares.icc();
            match key {
                "ICC1_1" => icc.single[0],
                "ICC2_1" => icc.single[1],
                "ICC3_1" => icc.single[2],
                "ICC1_k" => icc.average[0],
                "ICC2_k" => icc.average[1],
                "ICC3_k" => icc.average[2],
                "MSB" => Some(squares.between),
                "MSW" => Some(squares.within),
                "MSJ" => Some(squares.people),
                "MSE" => Some(squares.error),
                "W" => table.kendall_w(),
                _ => None,
            }
        });
        checks.figure(&format!("{name} {key}"), found, expected);
    }
}

const NULLS: [(&str, Null); 6] = [
    ("uniform", Null::Uniform),
    ("slight_skew", Null::SlightSkew),
    ("moderate_skew", Null::ModerateSkew),
    ("heavy_skew", Null::HeavySkew),
    ("triangular", Null::Triangular),
    ("normal", Null::Normal),
];

fn null(name: &str, levels: u8) -> Option<f64> {
    let found = NULLS.iter().find(|(id, _)| *id == name);
    found.and_then(|(_, null)| null.variance(levels))
}

fn within_group(checks: &mut Checks, group: &Value) {
    for (levels, nulls) in members(&group["null_variances"]) {
        for (name, expected) in members(nulls) {
            let found = levels.parse().ok().and_then(|levels| null(name, levels));
            checks.figure(&format!("null {levels} {name}"), found, expected);
        }
    }
    let uniform = null("uniform", 5).unwrap_or_default();
    for case in group["cases"].as_array().into_iter().flatten() {
        let x = numbers(&case["x"]);
        for (key, expected) in members(case).filter(|(key, _)| *key != "x") {
            let found = match key {
                "var" => variance(&x),
                "raw" => r_wg_raw(&x, uniform),
                "truncated" => r_wg(&x, uniform),
                _ => null(key, 5).and_then(|null| r_wg(&x, null)),
            };
            checks.figure(&format!("r_wg {x:?} {key}"), found, expected);
        }
    }
    let case = &group["rwgj_case"];
    let people = rows(&case["rows_are_respondents"]);
    let questions: Vec<Vec<f64>> = (0..3)
        .map(|j| people.iter().map(|row| row[j]).collect())
        .collect();
    let found = mean_variance(&questions);
    checks.figure("r_wg(j) mean variance", found, &case["mean_item_var"]);
    let found = r_wg_j(&questions, uniform);
    checks.figure("r_wg(j)", found, &case["uniform"]);
}
