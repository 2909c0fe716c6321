//! Which arrangement fits: one answer first, then why, why not the others, and what would change it.

mod answer;
mod card;
mod caveats;
mod committee;
mod details;
mod duties;
mod ladder;
mod leads;
mod reasons;
mod rules;

use super::result::Props;
use crate::context::use_cx;
use card::Card;
use yew::prelude::*;

/// The recommendation page.
#[component]
pub fn Recommendation(props: &Props) -> Html {
    let cx = use_cx();
    let (derived, content) = (&props.derived, &props.content);
    let cards = derived.advice.candidates.iter().map(|candidate| {
        html! {
            <Card key={candidate.arrangement.id()} derived={derived.clone()} content={content.clone()}
                arrangement={candidate.arrangement} />
        }
    });
    html! {
        <div class="stack-wide">
            { answer::view(&cx, props) }
            { committee::switch(&cx, derived) }
            { reasons::section(&cx, derived) }
            <section class="section">
                <h2>{ cx.t("recommendation-options") }</h2>
                <p>{ cx.t("recommendation-options-about") }</p>
                <div class="options">{ for cards }</div>
            </section>
            { ladder::section(&cx, props) }
            { duties::section(&cx, derived) }
            { leads::section(&cx, derived) }
            { caveats::section(&cx, content) }
        </div>
    }
}
