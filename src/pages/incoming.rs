//! What is in a file that was brought, before anything of it is taken.

use crate::context::Cx;
use crate::ui::{Button, Callout, Dialog, Kind, Tone, each};
use twinning_core::app::{Accept, Incoming, Msg};
use twinning_core::basics::{Moment, Phrase, Problem};
use twinning_core::file::Saved;
use yew::prelude::*;

/// More problems than these nobody reads; the rest are counted.
const MOST_PROBLEMS: usize = 20;

/// The preview, with what can be done.
pub fn view(cx: &Cx, incoming: &Incoming) -> Html {
    let on_close = cx.on(|()| Msg::Accept(Accept::Dismiss));
    let title = if incoming.saved.is_some() {
        "incoming-title"
    } else {
        "incoming-unread-title"
    };
    html! {
        <Dialog title={cx.t(title)} close={cx.t("close")} {on_close}>
            <div class="incoming stack">
                <p><bdi>{ &incoming.name }</bdi></p>
                if let Some(saved) = &incoming.saved {
                    { facts(cx, saved) }
                }
                { problems(cx, &incoming.problems) }
                if incoming.saved.is_none() {
                    <p>{ cx.t("incoming-safe") }</p>
                    <p>{ cx.t("incoming-what-to-do") }</p>
                }
                if let Some(existing) = &incoming.existing {
                    { here(cx, existing) }
                }
                { choices(cx, incoming) }
            </div>
        </Dialog>
    }
}

/// What the file holds.
fn facts(cx: &Cx, saved: &Saved) -> Html {
    let assessment = &saved.assessment;
    let name = match assessment.organization.name.trim() {
        "" => cx.t("unnamed-body"),
        name => AttrValue::from(name.to_owned()),
    };
    let count = |id: &str, n: usize| html! { <li>{ cx.say(&Phrase::new(id).with("n", n)) }</li> };
    let answered = assessment
        .answers
        .values()
        .filter(|answer| answer.value.is_some());
    html! {
        <>
            <p><strong><bdi>{ name }</bdi></strong></p>
            <ul class="facts">
                if let Some(says) = changed(cx, saved.saved) {
                    <li>{ says }</li>
                }
                { count("count-answers", answered.count()) }
                { count("count-committees", assessment.ambition.committees.len()) }
                { count("count-priorities", assessment.strategy.priorities.len()) }
                { count("count-objectives", assessment.plan.objectives.len()) }
            </ul>
        </>
    }
}

/// What was wrong with it, and where.
fn problems(cx: &Cx, problems: &[Problem]) -> Html {
    if problems.is_empty() {
        return html! {};
    }
    let fatal = problems.iter().any(|problem| problem.kind.is_fatal());
    let tone = if fatal { Tone::Danger } else { Tone::Attention };
    let problem = |problem: &Problem| {
        html! {
            <li>
                { cx.say(&problem.phrase()) }
                if !problem.path.is_empty() {
                    { " " }<code class="problem-path">{ &problem.path }</code>
                }
            </li>
        }
    };
    let more = problems.len().saturating_sub(MOST_PROBLEMS);
    html! {
        <Callout {tone} title={(!fatal).then(|| cx.t("incoming-problems"))}>
            <ul class="problems">
                { each(problems.iter().take(MOST_PROBLEMS), problem) }
                if more > 0 {
                    <li>{ cx.say(&Phrase::new("incoming-more-problems").with("n", more)) }</li>
                }
            </ul>
        </Callout>
    }
}

/// The assessment that is here already.
fn here(cx: &Cx, existing: &Saved) -> Html {
    let answers = &existing.assessment.answers;
    let answered = answers
        .values()
        .filter(|answer| answer.value.is_some())
        .count();
    let says = Phrase::new("incoming-existing")
        .with("answers", Phrase::new("count-answers").with("n", answered))
        .with("date", cx.words.date(existing.saved.date()));
    html! { <Callout tone={Tone::Info}><p>{ cx.say(&says) }</p></Callout> }
}

fn choices(cx: &Cx, incoming: &Incoming) -> Html {
    let accept = |accept| cx.on(move |()| Msg::Accept(accept));
    let add = match (&incoming.saved, &incoming.existing) {
        (None, _) => None,
        (Some(_), None) => Some("incoming-add"),
        (Some(_), Some(_)) => Some("incoming-add-copy"),
    };
    html! {
        <div class="button-row">
            if let Some(label) = add {
                <Button label={cx.t(label)} kind={Kind::Primary} on_press={accept(Accept::Add)} />
            }
            if incoming.saved.is_some() && incoming.existing.is_some() {
                <Button label={cx.t("incoming-replace")} kind={Kind::Danger} on_press={accept(Accept::Replace)} />
            }
            if incoming.saved.is_none() {
                <Button label={cx.t("incoming-other-file")} kind={Kind::Primary} on_press={cx.on(|()| Msg::ChooseFile)} />
            }
            <Button label={cx.t("cancel")} on_press={accept(Accept::Dismiss)} />
        </div>
    }
}

/// When it was last changed; a file that does not say so says nothing.
fn changed(cx: &Cx, saved: Moment) -> Option<AttrValue> {
    (saved != Moment::default())
        .then(|| Phrase::new("incoming-changed").with("date", cx.words.date(saved.date())))
        .map(|phrase| cx.say(&phrase))
}
