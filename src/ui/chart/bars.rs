//! Levels as marks on one line for each row, with the range as a band.

use super::key::{diamond, key};
use super::{Props, Row, figure};
use crate::ui::{each, use_id};
use yew::prelude::*;

/// Where a level is on the line, in percent from the start.
fn percent(level: f64) -> String {
    format!("{}%", figure((level - 1.0) * 25.0))
}

/// One line for each row: band, claimed level, level that counts, level to reach.
/// Labels are text beside the drawing, so they wrap, and follow the direction of the language.
#[component]
pub fn Bars(props: &Props) -> Html {
    let id = use_id();
    html! {
        <figure class="chart">
            <div class="bars" role="img" aria-labelledby={format!("{id}-title")} aria-describedby={format!("{id}-about")}>
                <p id={format!("{id}-title")} class="visually-hidden">{ &props.legend.title }</p>
                <p id={format!("{id}-about")} class="visually-hidden">{ &props.legend.about }</p>
                <div class="bars-row bars-scale">
                    <span class="bars-name" />
                    <span class="bars-track bars-ticks">{ each(1..=5, |level| html! { <span>{ level }</span> }) }</span>
                    <span class="bars-figure" />
                </div>
                { each(&props.rows, line) }
            </div>
            { key(&props.legend) }
        </figure>
    }
}

fn line(row: &Row) -> Html {
    let Row {
        code,
        label,
        claimed,
        level,
        span: (lo, hi),
        wanted,
        figure: text,
    } = row;
    let width = format!("{}%", figure((hi - lo) * 25.0));
    let tick = |tick: u8| {
        let x = format!("{}%", tick * 25);
        html! { <line class="chart-tick" x1={x.clone()} x2={x} y1="0" y2="100%" /> }
    };
    html! {
        <div class="bars-row">
            <span class="bars-name"><span class="code">{ code }</span>{ " " }{ label }</span>
            <span class="bars-track">
                <svg class="bars-line" width="100%" height="24">
                    { each(0..=4, tick) }
                    <line class="chart-axis" x1="0" x2="100%" y1="12" y2="12" />
                    <rect class="chart-span" x={percent(*lo)} y="5" {width} height="14" rx="2" />
                    if let Some(wanted) = wanted {
                        <line class="chart-wanted" x1={percent(*wanted)} x2={percent(*wanted)} y1="0" y2="24" />
                    }
                    if let Some(claimed) = claimed {
                        { diamond(percent(*claimed), "12") }
                    }
                    if let Some(level) = level {
                        <circle class="chart-dot" cx={percent(*level)} cy="12" r="6" />
                    }
                </svg>
            </span>
            <span class="bars-figure">{ text }</span>
        </div>
    }
}
