//! What counts as evidence, terms, where the question comes from, and the keys.

use super::Asked;
use super::terms::Terms;
use crate::context::{Cx, use_cx};
use crate::ui::Disclosure;
use yew::prelude::*;

/// The keys, and the messages that say what they do.
const KEYS: [(&[&str], &str); 4] = [
    (&["1", "2", "3", "4", "5"], "question-page-key-level"),
    (&["D"], "question-page-key-dont-know"),
    (&["N"], "question-page-key-not-applicable"),
    (&["Enter"], "question-page-key-next"),
];

/// Everything that is there when asked for.
#[component]
pub fn Help(asked: &Asked) -> Html {
    let cx = use_cx();
    html! {
        <div class="question-help">
            <Disclosure summary={cx.t("question-page-what-counts")}>
                <p>{ cx.t(&asked.word(".evidence")) }</p>
            </Disclosure>
            <Disclosure summary={cx.t("question-page-terms")}>
                <Terms ..asked.clone() />
            </Disclosure>
            <Disclosure summary={cx.t("question-page-source")}>
                <p>{ cx.t(&asked.word(".source")) }</p>
            </Disclosure>
            <div class="wide-only">
                <Disclosure summary={cx.t("question-page-keys")}>
                    <dl class="facts">{ for KEYS.iter().map(|(keys, word)| key(&cx, keys, word)) }</dl>
                    <p>{ cx.t("question-page-key-arrows") }</p>
                </Disclosure>
            </div>
        </div>
    }
}

fn key(cx: &Cx, keys: &[&str], word: &str) -> Html {
    let keys = keys.iter().map(|key| html! { <><kbd>{ key }</kbd>{ " " }</> });
    html! {
        <div>
            <dt>{ for keys }</dt>
            <dd>{ cx.t(word) }</dd>
        </div>
    }
}
