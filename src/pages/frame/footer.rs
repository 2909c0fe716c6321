//! The foot of every page: what is promised, and where to read more.

use crate::context::Cx;
use crate::ui::each;
use twinning_core::app::{Route, Topic};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// The foot, with the edition of the rules.
pub fn view(cx: &Cx, edition: &str) -> Html {
    let edition = Phrase::new("footer-rules").with("edition", edition);
    let link = |topic: Topic| {
        html! {
            <li>
                <a href={Route::Read(topic).address()}>{ cx.t(&format!("topic-{}", topic.id())) }</a>
            </li>
        }
    };
    html! {
        <footer class="page-footer">
            <ul class="promises">
                <li>{ cx.t("promise-private") }</li>
                <li>{ cx.t("promise-development") }</li>
                <li>{ cx.t("promise-not-iso") }</li>
            </ul>
            <ul class="footer-links">
                { each(Topic::ALL, link) }
            </ul>
            <p class="edition">{ cx.say(&edition) }</p>
        </footer>
    }
}
