//! The explanation of the signs in a chart.

use super::Legend;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub legend: Legend,
}

/// Each sign with its name.
#[component]
pub(super) fn Key(props: &Props) -> Html {
    let Legend { level, claimed, span, wanted, .. } = &props.legend;
    let line = |sign: Html, name: &AttrValue| {
        html! {
            <li>
                <svg class="chart-sign" viewBox="0 0 28 16" width="28" height="16">{ sign }</svg>
                <span>{ name }</span>
            </li>
        }
    };
    html! {
        <ul class="chart-key" aria-hidden="true">
            { line(html! { <><path class="chart-area" d="M2 8h24" /><circle class="chart-dot" cx="14" cy="8" r="5" /></> }, level) }
            { line(html! { <><path class="chart-claim" d="M2 8h24" /><Diamond x="14" y="8" /></> }, claimed) }
            { line(html! { <rect class="chart-span" x="2" y="3" width="24" height="10" rx="2" /> }, span) }
            if let Some(wanted) = wanted {
                { line(html! { <path class="chart-wanted" d="M14 0v16" /> }, wanted) }
            }
        </ul>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct DiamondProps {
    pub x: AttrValue,
    pub y: AttrValue,
}

/// The sign of a claimed level: open, so that it differs from the filled dot in grey too.
#[component]
pub(super) fn Diamond(props: &DiamondProps) -> Html {
    html! {
        <svg x={&props.x} y={&props.y} width="1" height="1" overflow="visible">
            <path class="chart-diamond" d="M0-6L6 0 0 6-6 0z" />
        </svg>
    }
}
