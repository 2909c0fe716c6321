//! The saved and the tried recommendation, one above the other, always in sight.

use super::Props;
use crate::context::Cx;
use crate::pages::result::hundredths;
use crate::ui::{Tone, tag};
use twinning_core::advice::Advice;
use yew::prelude::*;

/// The bar. What changes in it is read out.
pub(super) fn view(cx: &Cx, props: &Props) -> Html {
    let saved = &props.page.derived.advice;
    let tried = props.trial.as_ref().map(|trial| &trial.derived.advice);
    html! {
        <div class="what-if-bar" role="status">
            { line(cx, "what-if-saved", saved) }
            if let Some(tried) = tried {
                { line(cx, "what-if-tried", tried) }
                { mark(cx, saved, tried) }
            } else {
                <p class="small">{ cx.t("what-if-nothing") }</p>
            }
        </div>
    }
}

fn line(cx: &Cx, label: &str, advice: &Advice) -> Html {
    html! {
        <p class="what-if-line">
            <span class="small quiet">{ cx.t(label) }</span>
            { " " }<strong>{ cx.say(&advice.outcome.phrase(".short")) }</strong>
            if let Some(share) = first(advice) {
                <span class="small">{ " · " }{ cx.with("of-100", "n", hundredths(share)) }</span>
            }
        </p>
    }
}

/// How often the arrangement advised comes first, where there is something to compare it with.
fn first(advice: &Advice) -> Option<f64> {
    let advised = advice.outcome.arrangement()?;
    let standings = advice.ranking.standings();
    let standing = standings.iter().find(|s| s.arrangement == advised)?;
    (standings.len() > 1).then(|| standing.first())
}

fn mark(cx: &Cx, saved: &Advice, tried: &Advice) -> Html {
    let (label, tone) = if saved.outcome == tried.outcome {
        ("what-if-same", Tone::Plain)
    } else {
        ("what-if-other", Tone::Attention)
    };
    tag(cx.t(label), tone)
}
