//! Everything behind one arrangement: rules, levels, resources; procedure and risks.

use super::rules;
use crate::context::Cx;
use crate::pages::result::{Props, fact, finding, mark, points, target, target_to_lift};
use crate::ui::{Tone, each};
use twinning_core::advice::{NeedCheck, TargetCheck};
use twinning_core::content::PROCEDURE;
use twinning_core::instrument::Arrangement;
use twinning_core::policy::Provenance;
use yew::prelude::*;

/// The third depth: every rule with its source, every level, every resource.
pub(super) fn tree(cx: &Cx, props: &Props, arrangement: Arrangement) -> Html {
    let derived = &props.derived;
    let Some(candidate) = derived.advice.candidate(arrangement) else {
        return Html::default();
    };
    let policy = props.content.policy(&derived.saved.assessment.edition);
    html! {
        <>
            { rules::list(cx, policy, candidate) }
            { levels(cx, "entry-levels", &candidate.entry, &|check| {
                target_to_lift(cx, &props.derived, &props.content, check)
            }) }
            { levels(cx, "exit-levels", &candidate.exit, &|check| target(cx, check)) }
            { heading(cx, "needs-list") }
            <ul class="findings">{ each(&candidate.needs, |need| self::need(cx, need)) }</ul>
        </>
    }
}

/// How it is requested, what helps, and what can go wrong.
pub(super) fn procedure(cx: &Cx, props: &Props, arrangement: Arrangement) -> Html {
    let id = arrangement.id();
    let (successes, risks) = props
        .content
        .sheets
        .get(arrangement)
        .map_or((0, 0), |sheet| (sheet.successes, sheet.risks));
    let numbered = |kind: &str, n: u8| -> Vec<_> {
        (1..=n).map(|n| cx.t(&format!("{kind}-{id}-{n}"))).collect()
    };
    let step =
        |(part, label): &(&str, &str)| fact(cx.t(label), cx.t(&format!("arrangement-{id}{part}")));
    html! {
        <>
            <p>{ cx.t("request-contact") }</p>
            <dl class="facts">{ each(&PROCEDURE, step) }</dl>
            <div class="groups">
                { points(cx.t("recommendation-successes"), Tone::Good, &numbered("success", successes)) }
                { points(cx.t("recommendation-risks"), Tone::Attention, &numbered("risk", risks)) }
            </div>
        </>
    }
}

/// A title with the mark that levels and amounts are our own design.
fn heading(cx: &Cx, title: &str) -> Html {
    html! { <div class="rule-head"><h4>{ cx.t(title) }</h4>{ mark(cx, Provenance::Ours) }</div> }
}

fn levels(
    cx: &Cx,
    title: &str,
    checks: &[TargetCheck],
    view: &dyn Fn(&TargetCheck) -> Html,
) -> Html {
    html! {
        <>
            { heading(cx, title) }
            <ul class="findings">{ each(checks, view) }</ul>
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
