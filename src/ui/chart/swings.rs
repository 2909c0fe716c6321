//! What moves a figure, and how far: a tornado.

use super::shares::percent;
use crate::ui::{each, use_id};
use yew::prelude::*;

/// One row of [`Swings`].
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// What is varied.
    pub label: Html,
    /// Where it is turned down, 0 to 1 from the start of the axis.
    pub low: f64,
    /// Where it is turned up, 0 to 1.
    pub high: f64,
    /// Both in words.
    pub figure: AttrValue,
}

/// Properties of [`Swings`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the chart shows.
    pub title: AttrValue,
    /// Where things are now, 0 to 1 from the start of the axis.
    pub now: f64,
    /// Where two are level, 0 to 1.
    pub level: f64,
    /// The rows, the longest first.
    pub rows: Vec<Swing>,
    /// The names of now, turned down, turned up and level.
    pub names: [AttrValue; 4],
}

/// One bar for each row, from turned down to turned up; lines where things are now and where two
/// are level.
#[component]
pub fn Swings(props: &Props) -> Html {
    let id = use_id();
    let (now, level) = (percent(props.now), percent(props.level));
    let [present, low, high, even] = &props.names;
    html! {
        <figure class="chart">
            <p {id} class="visually-hidden">{ &props.title }</p>
            <ul class="swings">{ each(&props.rows, |row| line(row, &now, &level)) }</ul>
            <ul class="chart-key" aria-hidden="true">
                { key(html! { <line class="swing-now" x1="14" x2="14" y1="0" y2="16" /> }, present) }
                { key(html! { <circle class="swing-low" cx="14" cy="8" r="5" /> }, low) }
                { key(html! { <circle class="swing-high" cx="14" cy="8" r="6" /> }, high) }
                { key(html! { <line class="chart-axis" x1="14" x2="14" y1="0" y2="16" /> }, even) }
            </ul>
        </figure>
    }
}

fn line(row: &Swing, now: &str, level: &str) -> Html {
    let (from, to) = (row.low.min(row.high), row.low.max(row.high));
    html! {
        <li class="swing">
            <span class="swing-name">{ row.label.clone() }</span>
            <span class="bars-track">
                <svg class="bars-line" width="100%" height="22" aria-hidden="true">
                    <line class="chart-axis" x1="0" x2="100%" y1="11" y2="11" />
                    <rect class="share share-2" x={percent(from)} y="6" width={percent(to - from)} height="10" />
                    <line class="chart-axis" x1={level.to_owned()} x2={level.to_owned()} y1="0" y2="22" />
                    <line class="swing-now" x1={now.to_owned()} x2={now.to_owned()} y1="0" y2="22" />
                    <circle class="swing-low" cx={percent(row.low)} cy="11" r="5" />
                    <circle class="swing-high" cx={percent(row.high)} cy="11" r="6" />
                </svg>
            </span>
            <span class="small">{ &row.figure }</span>
        </li>
    }
}

fn key(sign: Html, name: &AttrValue) -> Html {
    html! {
        <li>
            <svg class="chart-sign" viewBox="0 0 28 16" width="28" height="16">{ sign }</svg>
            <span>{ name }</span>
        </li>
    }
}
