//! What the objectives take of the time there is.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::Props;
use crate::ui::{Callout, Section, Tone, meter_bar};
use twinning_core::app::Page;
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// A bar with its sentence; said plainly where the plan takes more than there is.
pub(super) fn bar(cx: &Cx, props: &Props) -> Html {
    let capacity = props.derived.programme.capacity;
    let link = html! {
        <a href={address(&props.derived.saved, Page::Resources)}>{ cx.t("plan-to-resources") }</a>
    };
    let Some(available) = capacity.available else {
        let says = cx.with("capacity-unknown", "taken", capacity.taken);
        return html! {
            <Section title={cx.t("plan-capacity")}>
                <p>{ says }{ " " }{ link }</p>
            </Section>
        };
    };
    let says = Phrase::new("capacity-of").with("taken", capacity.taken);
    let over = capacity.taken.saturating_sub(available);
    let number = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    html! {
        <Section title={cx.t("plan-capacity")}>
            <p>{ cx.say(&says.with("available", available)) }</p>
            { meter_bar(cx.t("plan-capacity"), number(capacity.taken.min(available)), number(available)) }
            if over > 0 {
                <Callout tone={Tone::Attention}>
                    <p>{ cx.with("plan-over", "n", over) }{ " " }{ link }</p>
                </Callout>
            }
        </Section>
    }
}
