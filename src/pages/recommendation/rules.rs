//! The rules of an arrangement: how binding each is, where it comes from, and what was found.

use crate::context::Cx;
use crate::pages::result::{finding, truth_tag};
use twinning_core::advice::Candidate;
use twinning_core::basics::Phrase;
use twinning_core::content::Content;
use twinning_core::policy::{Source, Standing, Verdict};
use yew::prelude::*;

/// The rules, those that are not met first.
pub(super) fn list(cx: &Cx, content: &Content, candidate: &Candidate) -> Html {
    let mut verdicts: Vec<_> = candidate.verdicts().collect();
    verdicts.sort_by_key(|verdict| verdict.truth);
    html! {
        <>
            <h4>{ cx.t("rules-table") }</h4>
            <ul class="rules">{ for verdicts.into_iter().map(|v| rule(cx, content, v)) }</ul>
        </>
    }
}

fn rule(cx: &Cx, content: &Content, verdict: &Verdict) -> Html {
    html! {
        <li key={verdict.rule.as_str()}>
            <div class="rule-head">
                <strong>{ cx.say(&verdict.name()) }</strong>
                { truth_tag(cx, verdict.truth) }
            </div>
            <p>{ cx.say(&verdict.sentence()) }</p>
            <ul class="findings">{ finding(cx, &verdict.because) }</ul>
            <p class="small quiet">
                { cx.word("kind", verdict.kind.id()) }{ " · " }{ source(cx, content, &verdict.source) }
            </p>
        </li>
    }
}

/// The clause and edition, or that it is our own design.
fn source(cx: &Cx, content: &Content, source: &Source) -> AttrValue {
    let standing = cx.word("standing", source.standing.id());
    if source.standing == Standing::Ours {
        return standing;
    }
    let says = Phrase::new("source-cited")
        .with("clause", source.clause.as_str())
        .with("edition", content.policy.edition.as_str())
        .with("standing", standing.as_str());
    cx.say(&says)
}
