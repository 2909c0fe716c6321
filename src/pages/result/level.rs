//! A level that is needed or aimed at, and whether it is reached.

use super::questions;
use crate::context::Cx;
use crate::ui::{Tone, icon};
use twinning_core::advice::TargetCheck;
use twinning_core::basics::{Phrase, Truth};
use twinning_core::content::Content;
use twinning_core::result::Derived;
use yew::prelude::*;

/// A level as an entry of a list.
pub fn target(cx: &Cx, check: &TargetCheck) -> Html {
    entry(cx, check, Html::default())
}

/// The same with the questions that would lift it, where it is not reached.
pub fn target_to_lift(cx: &Cx, derived: &Derived, content: &Content, check: &TargetCheck) -> Html {
    if check.truth == Truth::Met || check.lift.is_empty() {
        return target(cx, check);
    }
    let lift = html! {
        <>
            <p class="small quiet">{ cx.t("result-lift") }</p>
            { questions(derived, content, &check.lift) }
        </>
    };
    entry(cx, check, lift)
}

fn entry(cx: &Cx, check: &TargetCheck, below: Html) -> Html {
    let says = Phrase::new("level-check")
        .with("area", Phrase::new(format!("area-{}", check.area)))
        .with("level", f64::from(check.level))
        .with("lo", cx.level(Some(check.span.lo)).as_str())
        .with("hi", cx.level(Some(check.span.hi)).as_str())
        .with(
            "result",
            Phrase::new(format!("reached-{}", check.truth.id())),
        );
    let tone = match check.truth {
        Truth::Met => Tone::Good,
        Truth::Unknown => Tone::Unknown,
        Truth::NotMet => Tone::Attention,
    };
    html! {
        <li class="finding" data-tone={tone.id()}>
            if let Some(sign) = tone.sign() {
                { icon(sign) }
            }
            <div>{ cx.say(&says) }{ below }</div>
        </li>
    }
}
