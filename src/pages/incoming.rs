//! What is in a file that was brought, before anything of it is taken.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Callout, Dialog, Tone, each};
use twinning_core::app::{Accept, Incoming, Msg};
use twinning_core::assessment::Respondent;
use twinning_core::basics::{Moment, Phrase, Problem, RespondentId};
use twinning_core::file::Saved;
use yew::prelude::*;

/// More problems than these nobody reads; the rest are counted.
const MOST_PROBLEMS: usize = 20;

/// The preview, with what can be done.
pub fn view(cx: &Cx, incoming: &Incoming) -> Html {
    let on_close = cx.on(|()| Msg::Accept(Accept::Dismiss));
    let part = incoming.saved.as_ref().and_then(Saved::respondent);
    let title = match (&incoming.saved, part) {
        (None, _) => cx.t("incoming-unread-title"),
        (Some(_), None) => cx.t("incoming-title"),
        (Some(_), Some((_, respondent))) => {
            cx.with("incoming-part-title", "name", respondent.name.as_str())
        }
    };
    // A dialog of its own for each file: one that was closed stays closed.
    html! {
        <Dialog key={incoming.number} {title} close={cx.t("close")} {on_close}>
            <div class="incoming stack">
                <p><bdi>{ &incoming.name }</bdi></p>
                if let Some(saved) = &incoming.saved {
                    if saved.is_part() {
                        { part_facts(cx, saved, incoming) }
                    } else {
                        { facts(cx, saved) }
                    }
                }
                { problems(cx, &incoming.problems) }
                if incoming.saved.is_none() {
                    <p>{ cx.t("incoming-safe") }</p>
                    <p>{ cx.t("incoming-what-to-do") }</p>
                }
                if let Some(existing) = incoming.existing.as_ref().filter(|existing| !existing.is_part()) {
                    { here(cx, existing) }
                }
                { choices(cx, incoming) }
                if incoming.behind > 0 {
                    <p class="hint">{ cx.with("incoming-behind", "n", incoming.behind) }</p>
                }
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

/// What a respondent's part would bring to the assessment it belongs to.
fn part_facts(cx: &Cx, saved: &Saved, incoming: &Incoming) -> Html {
    let Some(home) = &incoming.home else {
        return html! {
            <>
                <p><strong><bdi>{ &saved.assessment.organization.name }</bdi></strong></p>
                <p>{ cx.t("incoming-part-new") }</p>
            </>
        };
    };
    let body = cx.typed(&home.assessment.organization.name);
    html! {
        <>
            <p>{ cx.with("incoming-home", "body", body.as_str()) }</p>
            <ul>{ each(&saved.assessment.respondents, |(id, theirs)| {
                html! { <li>{ cx.say(&news(home, id, theirs)) }</li> }
            }) }</ul>
        </>
    }
}

/// How many answers of a respondent are new, later, or known.
fn news(home: &Saved, id: &RespondentId, theirs: &Respondent) -> Phrase {
    let none = Respondent::default();
    let ours = home.assessment.respondents.get(id).unwrap_or(&none);
    let news = ours.news(theirs);
    Phrase::new("incoming-news")
        .with("name", theirs.name.as_str())
        .with("new", news.new)
        .with("later", news.later)
        .with("known", news.known)
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
        .with("date", cx.day(existing.saved).as_str());
    html! { <Callout tone={Tone::Info}><p>{ cx.say(&says) }</p></Callout> }
}

fn choices(cx: &Cx, incoming: &Incoming) -> Html {
    let accept = |accept| cx.on(move |()| Msg::Accept(accept));
    let is_part = incoming.saved.as_ref().is_some_and(Saved::is_part);
    let add = match (&incoming.saved, &incoming.existing) {
        (None, _) => None,
        _ if is_part && incoming.home.is_some() => None,
        (Some(_), _) if is_part => Some("incoming-part-answer"),
        (Some(_), None) => Some("incoming-add"),
        (Some(_), Some(_)) => Some("incoming-add-copy"),
    };
    let join = match (is_part, &incoming.home) {
        (_, None) => None,
        (true, Some(_)) => Some(("incoming-join", ButtonKind::Primary)),
        (false, Some(_)) => Some(("incoming-join-respondents", ButtonKind::Secondary)),
    };
    html! {
        <div class="button-row">
            if let Some((label, kind)) = join {
                { Button::new(cx.t(label), accept(Accept::Join)).kind(kind).view() }
            }
            if let Some(label) = add {
                { Button::new(cx.t(label), accept(Accept::Add)).kind(ButtonKind::Primary).view() }
            }
            if incoming.existing.is_some() && !is_part {
                { Button::new(cx.t("incoming-replace"), accept(Accept::Replace)).kind(ButtonKind::Danger).view() }
            }
            if incoming.saved.is_none() {
                { Button::new(cx.t("incoming-other-file"), cx.on(|()| Msg::ChooseFile)).kind(ButtonKind::Primary).view() }
            }
            { Button::new(cx.t("cancel"), accept(Accept::Dismiss)).view() }
        </div>
    }
}

/// When it was last changed; a file that does not say so says nothing.
fn changed(cx: &Cx, saved: Moment) -> Option<AttrValue> {
    (saved != Moment::default())
        .then(|| Phrase::new("incoming-changed").with("date", cx.day(saved).as_str()))
        .map(|phrase| cx.say(&phrase))
}
