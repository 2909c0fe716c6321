//! Two tabs changed one assessment: both states side by side, and what to keep.

use crate::context::{Cx, use_cx};
use crate::ui::{Button, ButtonKind, Dialog, Same, Sign, each, icon};
use twinning_core::app::{Msg, Resolve};
use twinning_core::basics::{Moment, Phrase};
use twinning_core::file::Saved;
use twinning_core::instrument::Instrument;
use yew::prelude::*;

/// Properties of [`Conflict`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state in this tab.
    pub mine: Same<Saved>,
    /// The state the other tab stored.
    pub theirs: Same<Saved>,
    /// The questions.
    pub instrument: Same<Instrument>,
}

/// The question. It can wait: a line stays until it is answered.
#[component]
pub fn Conflict(props: &Props) -> Html {
    let cx = use_cx();
    let later = use_state_eq(|| false);
    let set = |value: bool| {
        let later = later.clone();
        Callback::from(move |()| later.set(value))
    };
    let resolve = |how| cx.on(move |()| Msg::Resolve(how));
    html! {
        <div class="conflict">
            <div class="banner" data-tone="attention" role="alert">
                <p>{ icon(Sign::Attention) }{ " " }{ cx.t("conflict-banner") }</p>
                <div class="button-row">
                    { Button::new(cx.t("conflict-decide"), set(false)).kind(ButtonKind::Primary).view() }
                </div>
            </div>
            <div class="conflict-dialog">
                if !*later {
                    <Dialog title={cx.t("conflict-title")} close={cx.t("conflict-later")} on_close={set(true)}>
                        <div class="stack">
                            <p>{ cx.t("conflict-text") }</p>
                            <div class="compare">
                                { state(&cx, props, "conflict-mine", (&props.mine, &props.theirs)) }
                                { state(&cx, props, "conflict-theirs", (&props.theirs, &props.mine)) }
                            </div>
                            { differences(&cx, props) }
                            <div class="button-row">
                                { Button::new(cx.t("conflict-keep-both"), resolve(Resolve::KeepBoth)).kind(ButtonKind::Primary).view() }
                                { Button::new(cx.t("conflict-keep-mine"), resolve(Resolve::KeepMine)).view() }
                                { Button::new(cx.t("conflict-take-theirs"), resolve(Resolve::TakeTheirs)).view() }
                            </div>
                            <p class="hint">{ cx.t("conflict-hint") }</p>
                        </div>
                    </Dialog>
                }
            </div>
        </div>
    }
}

/// One of the two states, beside the other.
fn state(cx: &Cx, props: &Props, title: &str, (saved, other): (&Saved, &Saved)) -> Html {
    let progress = saved.assessment.progress(&props.instrument);
    let answered = Phrase::new("shelf-answered")
        .with("n", progress.answered)
        .with("all", progress.asked);
    let latest = saved.saved > other.saved;
    html! {
        <div class="card">
            <h3>{ cx.t(title) }</h3>
            <ul class="facts">
                <li>{ cx.say(&answered) }</li>
                <li>{ cx.say(&at("conflict-changed", saved.saved, cx)) }</li>
                if latest {
                    <li>{ cx.t("conflict-latest") }</li>
                }
            </ul>
        </div>
    }
}

/// Every part in which the two states differ.
fn differences(cx: &Cx, props: &Props) -> Html {
    let parts = props.mine.assessment.contrasts(&props.theirs.assessment);
    if parts.is_empty() {
        return html! { <p>{ cx.t("conflict-alike") }</p> };
    }
    html! {
        <div class="stack">
            <p>{ cx.t("conflict-differs") }</p>
            <ul>{ each(&parts, |part| html! { <li>{ cx.say(part) }</li> }) }</ul>
        </div>
    }
}

/// A day, and the time of day to the second: two people may work side by side.
fn at(id: &str, moment: Moment, cx: &Cx) -> Phrase {
    Phrase::new(id)
        .with("date", cx.day(moment).as_str())
        .with("time", moment.time(cx.zone))
}
