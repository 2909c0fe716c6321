//! Two tabs changed one assessment: both states side by side, and what to keep.

use crate::context::{Cx, use_cx};
use crate::ui::{Button, ButtonKind, Dialog, Same, Sign, icon};
use twinning_core::app::{Msg, Page, Resolve};
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
                                { state(&cx, props, "conflict-mine", &props.mine) }
                                { state(&cx, props, "conflict-theirs", &props.theirs) }
                            </div>
                            <p>{ cx.say(&differences(&props.mine, &props.theirs)) }</p>
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

fn state(cx: &Cx, props: &Props, title: &str, saved: &Saved) -> Html {
    let progress = saved.assessment.progress(&props.instrument);
    let answered = Phrase::new("shelf-answered")
        .with("n", progress.answered)
        .with("all", progress.asked);
    let latest = saved.saved == newest(props);
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

/// The pages on which the two states differ.
fn differences(mine: &Saved, theirs: &Saved) -> Phrase {
    let (mine, theirs) = (&mine.assessment, &theirs.assessment);
    let pages = [
        (Page::Organization, mine.organization != theirs.organization),
        (Page::Ambition, mine.ambition != theirs.ambition),
        (Page::Strategy, mine.strategy != theirs.strategy),
        (
            Page::Competencies,
            mine.answers != theirs.answers || mine.scope != theirs.scope,
        ),
        (Page::Resources, mine.resources != theirs.resources),
        (Page::Plan, mine.plan != theirs.plan),
    ];
    let differ = pages.into_iter().filter(|(_, differs)| *differs);
    let names: Vec<_> = differ
        .map(|(page, _)| Phrase::new(format!("page-{}", page.id())))
        .collect();
    if names.is_empty() {
        return Phrase::new("conflict-alike");
    }
    Phrase::new("conflict-differs").with("pages", names)
}

fn newest(props: &Props) -> Moment {
    props.mine.saved.max(props.theirs.saved)
}

/// A day, and the time of day in universal time: two tabs differ by minutes.
fn at(id: &str, moment: Moment, cx: &Cx) -> Phrase {
    let text = moment.to_string();
    let time = text.get(11..16).unwrap_or_default();
    Phrase::new(id)
        .with("date", cx.words.date(moment.date()))
        .with("time", time)
}
