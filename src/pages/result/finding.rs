//! What was found, with what it rests on: the explanation is the rule as it was evaluated.

use crate::context::Cx;
use crate::ui::{Tone, each, icon, tag};
use twinning_core::basics::Truth;
use twinning_core::policy::Finding;
use yew::prelude::*;

/// What a truth means for the reader.
fn tone(truth: Truth) -> Tone {
    match truth {
        Truth::Met => Tone::Good,
        Truth::Unknown => Tone::Unknown,
        Truth::NotMet => Tone::Danger,
    }
}

/// Met, open or not met, as a mark with its word.
pub fn truth_tag(cx: &Cx, truth: Truth) -> Html {
    tag(cx.word("truth", truth.id()), tone(truth))
}

/// A finding as an entry of a list, with the findings below it as a list of its own.
pub fn finding(cx: &Cx, found: &Finding) -> Html {
    html! {
        <li class="finding" data-tone={tone(found.truth).id()}>
            if let Some(sign) = tone(found.truth).sign() {
                { icon(sign) }
            }
            <div>
                <span class="visually-hidden">{ cx.word("truth", found.truth.id()) }{ ": " }</span>
                { cx.say(&found.says) }
                if !found.because.is_empty() {
                    <ul class="findings">{ each(&found.because, |below| finding(cx, below)) }</ul>
                }
            </div>
        </li>
    }
}
