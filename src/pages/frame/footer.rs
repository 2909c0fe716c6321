//! The foot of every page: what is promised, and where to read more.

use crate::context::use_cx;
use twinning_core::app::{Route, Topic};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// Properties of [`Footer`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The edition of the rules.
    pub edition: AttrValue,
}

/// The foot.
#[component]
pub fn Footer(props: &Props) -> Html {
    let cx = use_cx();
    let edition = Phrase::new("footer-rules").with("edition", props.edition.as_str());
    html! {
        <footer class="page-footer">
            <ul class="promises">
                <li>{ cx.t("promise-private") }</li>
                <li>{ cx.t("promise-development") }</li>
                <li>{ cx.t("promise-not-iso") }</li>
            </ul>
            <ul class="footer-links">
                { for Topic::ALL.into_iter().map(|topic| html! {
                    <li>
                        <a href={Route::Read(topic).address()}>{ cx.t(&format!("topic-{}", topic.id())) }</a>
                    </li>
                }) }
            </ul>
            <p class="edition">{ cx.say(&edition) }</p>
        </footer>
    }
}
