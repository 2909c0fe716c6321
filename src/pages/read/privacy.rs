//! What happens to the answers, and what never does.

use crate::context::Cx;
use crate::pages::start::contract;
use crate::ui::{each, heading};
use twinning_core::app::Store;
use yew::prelude::*;

/// The parts of the page, by the ids of their words.
const PARTS: [(&str, &[&str]); 3] = [
    (
        "privacy-never",
        &[
            "privacy-no-server",
            "privacy-no-tracking",
            "privacy-no-account",
        ],
    ),
    (
        "privacy-leaves",
        &[
            "privacy-file",
            "privacy-report",
            "privacy-respondent",
            "privacy-shared-file",
        ],
    ),
    (
        "privacy-delete",
        &["privacy-delete-one", "privacy-delete-all"],
    ),
];

/// The page.
pub fn view(cx: &Cx, store: &Store) -> Html {
    let part = |(title, sentences): (&str, &[&str])| {
        html! {
            <section class="section">
                <h2>{ cx.t(title) }</h2>
                <ul>{ each(sentences, |id| html! { <li>{ cx.t(id) }</li> }) }</ul>
            </section>
        }
    };
    html! {
        <>
            { heading(cx.t("topic-privacy"), Some(cx.t("privacy-lead"))) }
            { contract(cx, store) }
            { each(PARTS, part) }
        </>
    }
}
