//! What counts as evidence, terms, where the question comes from, and the keys.

use super::Asked;
use super::terms::terms;
use crate::context::Cx;
use crate::ui::{Disclosure, each};
use yew::prelude::*;

/// The keys, and the messages that say what they do.
const KEYS: [(&[&str], &str); 4] = [
    (&["1", "2", "3", "4", "5"], "question-page-key-level"),
    (&["D"], "question-page-key-dont-know"),
    (&["N"], "question-page-key-not-applicable"),
    (&["Enter"], "question-page-key-next"),
];

/// Everything that is there when asked for.
pub fn help(cx: &Cx, asked: &Asked<'_>) -> Html {
    html! {
        <div class="question-help">
            <Disclosure summary={cx.t("question-page-what-counts")}>
                <p>{ cx.t(&asked.word(".evidence")) }</p>
            </Disclosure>
            <Disclosure summary={cx.t("question-page-terms")}>
                { terms(cx, asked) }
            </Disclosure>
            <Disclosure summary={cx.t("question-page-source")}>
                <p>{ cx.t(&asked.word(".source")) }</p>
            </Disclosure>
            <div class="wide-only">
                <Disclosure summary={cx.t("question-page-keys")}>
                    <dl class="facts">{ each(KEYS, |(keys, word)| key(cx, keys, word)) }</dl>
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
