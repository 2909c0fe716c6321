//! What counts as evidence, terms, where the question comes from, and the keys.

use super::terms::terms;
use super::word_of;
use crate::context::{Cx, use_cx};
use crate::ui::{Disclosure, each};
use twinning_core::basics::IndicatorId;
use yew::prelude::*;

/// Properties of [`Help`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub indicator: IndicatorId,
}

/// The keys, and the messages that say what they do.
const KEYS: [(&[&str], &str); 4] = [
    (&["1", "2", "3", "4", "5"], "question-page-key-level"),
    (&["D"], "question-page-key-dont-know"),
    (&["N"], "question-page-key-not-applicable"),
    (&["Enter"], "question-page-key-next"),
];

/// Everything that is there when asked for. It is the same whatever is answered.
#[component]
pub fn Help(props: &Props) -> Html {
    let cx = use_cx();
    let word = |part| word_of(&props.indicator, part);
    html! {
        <div class="question-help">
            <Disclosure summary={cx.t("question-page-what-counts")}>
                <p>{ cx.t(&word(".evidence")) }</p>
            </Disclosure>
            <Disclosure summary={cx.t("question-page-terms")}>
                { terms(&cx, &props.indicator) }
            </Disclosure>
            <Disclosure summary={cx.t("question-page-source")}>
                <p>{ cx.t(&word(".source")) }</p>
            </Disclosure>
            <div class="wide-only">
                <Disclosure summary={cx.t("question-page-keys")}>
                    <dl class="facts">{ each(KEYS, |(keys, word)| key(&cx, keys, word)) }</dl>
                    <p>{ cx.t("question-page-key-arrows") }</p>
                </Disclosure>
            </div>
        </div>
    }
}

fn key(cx: &Cx, keys: &[&str], word: &str) -> Html {
    html! {
        <div>
            <dt>{ each(keys, |key| html! { <><kbd>{ key }</kbd>{ " " }</> }) }</dt>
            <dd>{ cx.t(word) }</dd>
        </div>
    }
}
