//! How results come about: levels, rules with their sources, editions, and what to verify.

use crate::context::Cx;
use crate::ui::{Callout, Table, Tone, each, heading};
use twinning_core::basics::Phrase;
use twinning_core::content::Content;
use twinning_core::policy::{Kind, Provenance, Rule, Source};
use yew::prelude::*;

/// How levels are worked out, by the ids of the sentences.
const LEVELS: [&str; 8] = [
    "method-levels",
    "method-evidence",
    "method-range",
    "method-star",
    "method-outcome",
    "method-comparison",
    "method-criteria",
    "method-same-result",
];

const KINDS: [Kind; 3] = [Kind::Gate, Kind::Threshold, Kind::Design];
const STANDINGS: [Provenance; 3] = [
    Provenance::Sourced,
    Provenance::Unverified,
    Provenance::Ours,
];

/// The page.
pub fn view(cx: &Cx, content: &Content) -> Html {
    let (policy, instrument) = (content.policies.default(), &content.instrument);
    let edition = format!("policy-{}", policy.id);
    let version = Phrase::new("method-instrument")
        .with("id", instrument.id.as_str())
        .with("version", instrument.version.as_str());
    let explain = |id: String| html! { <div><dt>{ cx.t(&id) }</dt><dd>{ cx.t(&format!("{id}.about")) }</dd></div> };
    let head = ["col-rule", "col-arrangement", "col-kind", "col-source"].map(|id| cx.t(id));
    html! {
        <>
            { heading(cx.t("topic-method"), Some(cx.t("method-lead"))) }
            <Callout tone={Tone::Info}>
                <p>{ cx.t("method-development") }</p>
                <p>{ cx.t("method-endorsement") }</p>
            </Callout>
            <section class="section">
                <h2>{ cx.t("method-levels-title") }</h2>
                <ul>{ each(LEVELS, |id| html! { <li>{ cx.t(id) }</li> }) }</ul>
            </section>
            <section class="section">
                <h2>{ cx.t("method-rules-title") }</h2>
                <p>{ cx.t(&edition) }</p>
                <Callout tone={Tone::Attention}><p>{ cx.t(&format!("{edition}.verify")) }</p></Callout>
                <h3>{ cx.t("method-kinds-title") }</h3>
                <dl class="glossary">{ each(KINDS, |kind| explain(format!("kind-{}", kind.id()))) }</dl>
                <h3>{ cx.t("method-standings-title") }</h3>
                <dl class="glossary">
                    { each(STANDINGS, |standing| explain(format!("standing-{}", standing.id()))) }
                </dl>
                <Table caption={cx.t("method-table")} head={head.to_vec()}>
                    { each(&policy.rules, |rule| row(cx, rule)) }
                </Table>
            </section>
            <section class="section">
                <h2>{ cx.t("method-editions-title") }</h2>
                <p>{ cx.say(&version) }</p>
                <p>{ cx.t("method-sources") }</p>
                <p>{ cx.t("method-receipt") }</p>
            </section>
        </>
    }
}

fn row(cx: &Cx, rule: &Rule) -> Html {
    let arrangements: Vec<_> = rule
        .applies
        .iter()
        .map(|arrangement| Phrase::new(format!("arrangement-{}.short", arrangement.id())))
        .collect();
    html! {
        <tr key={rule.id.to_string()}>
            <th scope="row">{ cx.t(&format!("rule-{}", rule.id)) }</th>
            <td>{ cx.words.list(&arrangements) }</td>
            <td>{ cx.t(&format!("kind-{}", rule.kind.id())) }</td>
            <td>{ cx.say(&source(&rule.source)) }</td>
        </tr>
    }
}

fn source(source: &Source) -> Phrase {
    let standing = Phrase::new(format!("standing-{}", source.standing.id()));
    if source.clause.is_empty() {
        return standing;
    }
    Phrase::new("method-clause")
        .with("clause", source.clause.as_str())
        .with("standing", standing)
}
