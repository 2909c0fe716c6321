//! Shares of a whole as one bar for each row.

use super::figure;
use crate::ui::{each, use_id};
use yew::prelude::*;

/// One row of [`Shares`].
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// The name.
    pub label: AttrValue,
    /// The parts, from 0 to 1; together at most 1.
    pub parts: Vec<f64>,
    /// The first part in words.
    pub figure: AttrValue,
}

/// Properties of [`Shares`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the chart shows.
    pub title: AttrValue,
    /// The rows.
    pub rows: Vec<Share>,
    /// The names of the parts, in their order.
    pub parts: Vec<AttrValue>,
}

/// One bar for each row, its parts from dark to light: they differ in grey as well.
#[component]
pub fn Shares(props: &Props) -> Html {
    let id = use_id();
    html! {
        <figure class="chart">
            <div role="img" aria-labelledby={&id}>
                <p {id} class="visually-hidden">{ &props.title }</p>
                { each(&props.rows, line) }
            </div>
            <ul class="chart-key" aria-hidden="true">{ each(props.parts.iter().enumerate(), key) }</ul>
        </figure>
    }
}

fn line(row: &Share) -> Html {
    let mut from = 0.0;
    let mut parts = Vec::new();
    for (place, part) in row.parts.iter().enumerate() {
        parts.push((place, from, *part));
        from += part;
    }
    let part = |(place, from, part): (usize, f64, f64)| {
        let (x, width) = (percent(from), percent(part));
        html! { <rect class={class(place)} {x} y="1" {width} height="20" /> }
    };
    html! {
        <div class="bars-row shares-row">
            <span class="bars-name">{ &row.label }</span>
            <svg class="bars-line" width="100%" height="22">{ each(parts, part) }</svg>
            <span class="bars-figure">{ &row.figure }</span>
        </div>
    }
}

fn key((place, name): (usize, &AttrValue)) -> Html {
    html! {
        <li>
            <svg class="chart-sign" viewBox="0 0 28 16" width="28" height="16">
                <rect class={class(place)} x="1" y="1" width="26" height="14" />
            </svg>
            <span>{ name }</span>
        </li>
    }
}

/// The parts after the fourth look like the fourth.
fn class(place: usize) -> &'static str {
    match place {
        0 => "share share-1",
        1 => "share share-2",
        2 => "share share-3",
        _ => "share share-4",
    }
}

/// A share as a length.
pub(super) fn percent(share: f64) -> String {
    format!("{}%", figure(share * 100.0))
}
