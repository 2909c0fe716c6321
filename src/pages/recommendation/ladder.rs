//! The steps from observer to secretariat, and which of them an arrangement leads to.

use crate::context::Cx;
use crate::pages::result::Props;
use crate::ui::{Disclosure, Tag, Tone, each};
use twinning_core::advice::Rung;
use yew::prelude::*;

/// The ladder, folded.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let advised = props.derived.advice.outcome.arrangement();
    let rung = |rung: &Rung| {
        html! {
            <li key={rung.id.clone()}>
                <strong>{ cx.word("rung", &rung.id) }</strong>
                if rung.by.is_some() && rung.by == advised {
                    { " " }<Tag label={cx.t("recommendation-rung")} tone={Tone::Info} />
                }
                <p>{ cx.t(&format!("rung-{}.about", rung.id)) }</p>
            </li>
        }
    };
    html! {
        <Disclosure summary={cx.t("recommendation-ladder")}>
            <ol class="ladder">{ each(&props.content.sheets.ladder, rung) }</ol>
        </Disclosure>
    }
}
