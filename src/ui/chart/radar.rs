//! Levels on spokes round a centre, with the range as a ring.

use super::key::{diamond, key};
use super::{Props, Row, figure};
use crate::ui::{each, use_id};
use yew::prelude::*;

/// Half the side of the drawing.
const CENTRE: f64 = 220.0;
/// How far from the centre level 1 is: not nothing, so that low levels can be told apart.
const INNER: f64 = 24.0;
/// How far from the centre level 5 is.
const OUTER: f64 = 170.0;
/// How far from the centre the codes are.
const CODES: f64 = 194.0;

/// Where a spoke is at a distance from the centre. The first points up, the others follow clockwise.
fn at(i: usize, of: usize, radius: f64) -> (f64, f64) {
    // Few rows: the numbers are exact.
    let turn = (i % of.max(1)) as f64 / of.max(1) as f64;
    (
        CENTRE + radius * sine(turn),
        CENTRE - radius * sine(turn + 0.25),
    )
}

/// The sine of a share of a full turn, after Bhāskara I: off by 0.002 at most, which is a third
/// of a pixel here. The exact one would cost the download some kilobytes.
fn sine(turn: f64) -> f64 {
    let half = (turn * 2.0) % 1.0;
    let height = half * (1.0 - half);
    let sine = 16.0 * height / (5.0 - 4.0 * height);
    if (turn % 1.0) < 0.5 { sine } else { -sine }
}

fn radius(level: f64) -> f64 {
    INNER + (OUTER - INNER) * (level - 1.0) / 4.0
}

/// A closed outline through one level for each row.
fn outline(rows: &[Row], level: impl Fn(&Row) -> f64) -> String {
    let mut path = String::new();
    for (i, row) in rows.iter().enumerate() {
        path.push(if i == 0 { 'M' } else { 'L' });
        path += &spot(at(i, rows.len(), radius(level(row))));
    }
    path + "z"
}

/// A point as it stands in a path.
fn spot((x, y): (f64, f64)) -> String {
    format!("{} {}", figure(x), figure(y))
}

/// The outline through the levels that are known: it is interrupted where one is not.
fn known(rows: &[Row], level: fn(&Row) -> Option<f64>) -> String {
    let of = rows.len();
    let next = |i: usize| rows.get(if i + 1 == of { 0 } else { i + 1 });
    let mut path = String::new();
    for (i, row) in rows.iter().enumerate() {
        if let (Some(from), Some(to)) = (level(row), next(i).and_then(level)) {
            path += &stroke(at(i, of, radius(from)), at(i + 1, of, radius(to)));
        }
    }
    path
}

/// A radar for three to about ten rows. The first spoke points up; the names are the codes, which
/// the table explains.
#[component]
pub fn Radar(props: &Props) -> Html {
    let id = use_id();
    let (rows, of) = (&props.rows, props.rows.len());
    let ring = outline(rows, |row| row.span.1) + &outline(rows, |row| row.span.0);
    let complete = rows.iter().all(|row| row.level.is_some());
    let ring_of = |level: i32| {
        let path = outline(rows, |_| f64::from(level));
        html! { <path class="chart-tick" d={path} /> }
    };
    html! {
        <figure class="chart">
            <svg class="radar" viewBox="0 0 440 440" role="img" aria-labelledby={format!("{id}-title")}
                aria-describedby={format!("{id}-about")}>
                <title id={format!("{id}-title")}>{ &props.legend.title }</title>
                <desc id={format!("{id}-about")}>{ &props.legend.about }</desc>
                { each(1..=5, ring_of) }
                { each(0..of, |i| spoke(i, of)) }
                <path class="chart-span" fill-rule="evenodd" d={ring} />
                if complete {
                    <path class="chart-fill" d={outline(rows, |row| row.level.unwrap_or(1.0))} />
                }
                <path class="chart-claim" d={known(rows, |row| row.claimed)} />
                <path class="chart-area" d={known(rows, |row| row.level)} />
                { each(rows.iter().enumerate(), |(i, row)| marks(i, of, row)) }
                { each(1..=5, scale) }
            </svg>
            { key(&props.legend) }
        </figure>
    }
}

/// A straight line as it stands in a path.
fn stroke(from: (f64, f64), to: (f64, f64)) -> String {
    format!("M{}L{}", spot(from), spot(to))
}

fn spoke(i: usize, of: usize) -> Html {
    html! { <path class="chart-tick" d={stroke(at(i, of, INNER), at(i, of, OUTER))} /> }
}

/// The marks of a row on its spoke, and its code.
fn marks(i: usize, of: usize, row: &Row) -> Html {
    let point = |level: f64| {
        let (x, y) = at(i, of, radius(level));
        (figure(x), figure(y))
    };
    let (x, y) = at(i, of, CODES);
    let claimed = row.claimed.map(point);
    let level = row.level.map(point);
    html! {
        <>
            if let Some((x, y)) = claimed {
                { diamond(x, y) }
            }
            if let Some((cx, cy)) = level {
                <circle class="chart-dot" {cx} {cy} r="5" />
            }
            <text class="chart-code" x={figure(x)} y={figure(y)}>{ &row.code }</text>
            <text class="chart-figure" x={figure(x)} y={figure(y + 17.0)}>{ &row.figure }</text>
        </>
    }
}

/// The number of a ring, beside the first spoke.
fn scale(level: i32) -> Html {
    let y = CENTRE - radius(f64::from(level));
    html! { <text class="chart-scale" x={figure(CENTRE + 7.0)} y={figure(y + 11.0)}>{ level }</text> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sine_is_near_enough() {
        for step in 0..=125 {
            let turn = f64::from(step) / 100.0;
            let exact = (turn * std::f64::consts::TAU).sin();
            assert!((sine(turn) - exact).abs() < 0.002, "{turn}");
        }
    }

    #[test]
    fn the_first_spoke_points_up() {
        assert_eq!(at(0, 8, 100.0), (220.0, 120.0));
        assert_eq!(at(2, 8, 100.0), (320.0, 220.0));
    }
}
