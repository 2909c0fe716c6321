//! What happens to the answers, and what never does.

use crate::context::use_cx;
use crate::pages::start::Contract;
use crate::ui::Heading;
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
        &["privacy-file", "privacy-report", "privacy-shared-file"],
    ),
    (
        "privacy-delete",
        &["privacy-delete-one", "privacy-delete-all"],
    ),
];

/// Properties of [`Privacy`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where answers are kept.
    pub store: Store,
}

/// The page.
#[component]
pub fn Privacy(props: &Props) -> Html {
    let cx = use_cx();
    html! {
        <>
            <Heading title={cx.t("topic-privacy")} lead={cx.t("privacy-lead")} />
            <Contract store={props.store.clone()} />
            { for PARTS.iter().map(|(title, sentences)| html! {
                <section class="section">
                    <h2>{ cx.t(title) }</h2>
                    <ul>{ for sentences.iter().map(|id| html! { <li>{ cx.t(id) }</li> }) }</ul>
                </section>
            }) }
        </>
    }
}
