//! How far the respondents agree over the whole instrument: one sentence, and the figures behind it.

use crate::context::Cx;
use crate::ui::{Callout, Disclosure, Table, Tone, each};
use twinning_core::agreement::{Agreement, Overall, Reliability};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// The sentence and, if there are any, the figures.
pub fn overall(cx: &Cx, agreement: &Agreement) -> Html {
    let Some(says) = agreement.says() else {
        return Html::default();
    };
    let tone = match agreement.reliability() {
        Some(Reliability::Reliable) => Tone::Good,
        Some(Reliability::Tentative) | None => Tone::Info,
        Some(Reliability::Unreliable) => Tone::Attention,
    };
    html! {
        <>
            <Callout {tone}><p>{ cx.say(&says) }</p></Callout>
            { each(&agreement.overall, |overall| figures(cx, overall)) }
        </>
    }
}

fn figures(cx: &Cx, overall: &Overall) -> Html {
    html! {
            <Disclosure summary={cx.t("discuss-all-figures")}>
                <Table caption={cx.t("agreement-table")} head={vec![cx.t("col-figure"), cx.t("col-value")]}>
                    { each(overall.rows(), |(name, value)| row(cx, &name, value)) }
                </Table>
                <p class="hint">{ cx.with("agreement-complete", "n", overall.complete) }</p>
                <p><a href="#/glossary">{ cx.t("question-page-all-terms") }</a></p>
            </Disclosure>
    }
}

fn row(cx: &Cx, name: &Phrase, value: Option<String>) -> Html {
    let value = value.map_or_else(|| cx.t("figure-none"), AttrValue::from);
    html! {
        <tr><th scope="row">{ cx.say(name) }</th><td class="number">{ value }</td></tr>
    }
}
