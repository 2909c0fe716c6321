//! The rules of an arrangement: how binding each is, where it comes from, and what was found.

use crate::context::Cx;
use crate::pages::result::{finding, mark, truth_tag};
use crate::ui::each;
use twinning_core::advice::Candidate;
use twinning_core::basics::{Phrase, Truth};
use twinning_core::policy::{Kind, Policy, Provenance, Source, Verdict};
use yew::prelude::*;

const KINDS: [Kind; 3] = [Kind::Gate, Kind::Threshold, Kind::Design];

/// The rules by how binding they are; those that are not met first, and unfolded.
pub(super) fn list(cx: &Cx, policy: &Policy, candidate: &Candidate) -> Html {
    let of_kind = |kind: &Kind| {
        let mut verdicts: Vec<_> = candidate.verdicts().filter(|v| v.kind == *kind).collect();
        verdicts.sort_by_key(|verdict| verdict.truth);
        html! {
            if !verdicts.is_empty() {
                <p class="points-title">{ cx.word("kind", kind.id()) }</p>
                <ul class="rules">{ each(&verdicts, |verdict| rule(cx, policy, verdict)) }</ul>
            }
        }
    };
    html! {
        <>
            <h4>{ cx.t("rules-heading") }</h4>
            { each(&KINDS, of_kind) }
        </>
    }
}

fn rule(cx: &Cx, policy: &Policy, verdict: &Verdict) -> Html {
    html! {
        <li key={verdict.rule.as_str()}>
            <details open={verdict.truth != Truth::Met}>
                <summary class="rule-head">
                    <span>{ cx.say(&verdict.name()) }</span>
                    { mark(cx, verdict.source.standing) }
                    { truth_tag(cx, verdict.truth) }
                </summary>
                <p>{ cx.say(&verdict.sentence()) }</p>
                <ul class="findings">{ finding(cx, &verdict.because) }</ul>
                if let Some(caution) = verdict.source.caution() {
                    <p class="small">{ cx.say(&caution) }</p>
                }
                <p class="small quiet">{ source(cx, policy, &verdict.source) }</p>
            </details>
        </li>
    }
}

/// The clause and edition, or that it is our own design.
fn source(cx: &Cx, policy: &Policy, source: &Source) -> AttrValue {
    let standing = cx.word("standing", source.standing.id());
    if source.standing == Provenance::Ours {
        return standing;
    }
    let says = Phrase::new("source-cited")
        .with("clause", source.clause.as_str())
        .with("edition", policy.edition.as_str())
        .with("standing", standing.as_str());
    cx.say(&says)
}
