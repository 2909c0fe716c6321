//! The explanation of the signs in a chart.

use super::Legend;
use yew::prelude::*;

/// Each sign with its name.
pub(super) fn key(legend: &Legend) -> Html {
    let line = |sign: Html, name: &AttrValue| {
        html! {
            <li>
                <svg class="chart-sign" viewBox="0 0 28 16" width="28" height="16">{ sign }</svg>
                <span>{ name }</span>
            </li>
        }
    };
    let level = html! {
        <>
            <path class="chart-area" d="M2 8h24" />
            <circle class="chart-dot" cx="14" cy="8" r="5" />
        </>
    };
    let claimed = html! {
        <>
            <path class="chart-claim" d="M2 8h24" />
            { diamond("14", "8") }
        </>
    };
    let span = html! { <rect class="chart-span" x="2" y="3" width="24" height="10" rx="2" /> };
    html! {
        <ul class="chart-key" aria-hidden="true">
            { line(level, &legend.level) }
            { line(claimed, &legend.claimed) }
            { line(span, &legend.span) }
            if let Some(wanted) = &legend.wanted {
                { line(html! { <path class="chart-wanted" d="M14 0v16" /> }, wanted) }
            }
        </ul>
    }
}

/// The sign of a claimed level: open, so that it differs from the filled dot in grey too.
pub(super) fn diamond(x: impl Into<AttrValue>, y: impl Into<AttrValue>) -> Html {
    let (x, y): (AttrValue, AttrValue) = (x.into(), y.into());
    html! {
        <svg {x} {y} width="1" height="1" overflow="visible">
            <path class="chart-diamond" d="M0-6L6 0 0 6-6 0z" />
        </svg>
    }
}
