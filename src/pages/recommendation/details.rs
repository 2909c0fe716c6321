//! Everything behind one arrangement: reasons, rules, levels, resources, procedure, risks.

use super::card::Props;
use super::{reasons, rules};
use crate::context::Cx;
use crate::pages::result::{fact, finding, points, target};
use crate::ui::Tone;
use twinning_core::advice::{NeedCheck, TargetCheck};
use yew::prelude::*;

/// What the procedure of an arrangement says, with the label of each part.
const PROCEDURE: [(&str, &str); 5] = [
    (".decided-by", "recommendation-decided-by"),
    (".request-to", "recommendation-request-to"),
    (".after-approval", "recommendation-after-approval"),
    (".partner-checks", "recommendation-partner-checks"),
    (".resources", "recommendation-resources"),
];

/// The details of an arrangement.
pub(super) fn all(cx: &Cx, props: &Props) -> Html {
    let derived = &props.derived;
    let Some(candidate) = derived.advice.candidate(props.arrangement) else {
        return Html::default();
    };
    let id = props.arrangement.id();
    let (successes, risks) = props
        .content
        .sheets
        .get(props.arrangement)
        .map_or((0, 0), |sheet| (sheet.successes, sheet.risks));
    let numbered = |kind: &str, n: u8| {
        let words: Vec<_> = (1..=n).map(|n| cx.t(&format!("{kind}-{id}-{n}"))).collect();
        words.into_iter()
    };
    html! {
        <>
            <p>{ cx.t(&format!("arrangement-{id}.about")) }</p>
            { reasons::of(cx, candidate) }
            { rules::list(cx, &props.content, candidate) }
            { levels(cx, props, "entry-levels", &candidate.entry) }
            { levels(cx, props, "exit-levels", &candidate.exit) }
            <h4>{ cx.t("needs-list") }</h4>
            <ul class="findings">{ for candidate.needs.iter().map(|need| self::need(cx, need)) }</ul>
            <h4>{ cx.t("recommendation-procedure") }</h4>
            <dl class="facts">
                { for PROCEDURE.iter().map(|(part, label)| fact(cx.t(label), cx.t(&format!("arrangement-{id}{part}")))) }
            </dl>
            <div class="groups">
                { points(cx.t("recommendation-successes"), Tone::Good, numbered("success", successes)) }
                { points(cx.t("recommendation-risks"), Tone::Attention, numbered("risk", risks)) }
            </div>
        </>
    }
}

fn levels(cx: &Cx, props: &Props, title: &str, checks: &[TargetCheck]) -> Html {
    html! {
        <>
            <h4>{ cx.t(title) }</h4>
            <ul class="findings">{ for checks.iter().map(|check| target(cx, &props.derived, &props.content, check)) }</ul>
        </>
    }
}

/// A resource by its name, with what was found below it.
fn need(cx: &Cx, need: &NeedCheck) -> Html {
    html! {
        <li>
            { cx.word("need", &need.id) }
            <ul class="findings">{ finding(cx, &need.because) }</ul>
        </li>
    }
}
