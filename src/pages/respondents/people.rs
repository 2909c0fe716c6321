//! The respondents: added, given the device or a file, and their files brought back.

use super::add::Add;
use super::name;
use crate::context::Cx;
use crate::pages::parts::{address, is_open};
use crate::pages::result::Props;
use crate::ui::{
    Button, ButtonKind, Callout, Disclosure, EmptyState, LinkButton, Section, Sign, TextField,
    Tone, each, heading, progress_bar,
};
use twinning_core::app::{Msg, Page};
use twinning_core::assessment::{Edit, Respondent};
use twinning_core::basics::{Phrase, RespondentId};
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::result::Derived;
use yew::prelude::*;

/// The page.
pub fn view(cx: &Cx, props: &Props) -> Html {
    let Props {
        saved,
        derived,
        content,
        ..
    } = props;
    let people = saved.assessment.in_order();
    let nobody = people.is_empty();
    html! {
        <div key="respondents">
            { heading(cx.t("page-respondents"), Some(cx.t("respondents-lead"))) }
            if nobody {
                <EmptyState says={cx.t("respondents-none")} />
            } else {
                <ul class="people">
                    { each(people, |(id, respondent)| person(cx, saved, content, id, respondent)) }
                </ul>
            }
            <div class="add-region">
                if let Some(full) = cx.full(saved.assessment.respondents.len()) {
                    <p class="hint">{ full }</p>
                } else {
                    <Add />
                }
            </div>
            if !nobody {
                { back(cx) }
                { differences(cx, derived) }
            }
        </div>
    }
}

fn person(
    cx: &Cx,
    saved: &Saved,
    content: &Content,
    id: &RespondentId,
    respondent: &Respondent,
) -> Html {
    let name = name(cx, respondent);
    let progress = saved
        .assessment
        .progress_of(respondent, &content.instrument);
    let says = Phrase::new("competencies-progress")
        .with("n", progress.answered)
        .with("all", progress.asked);
    let says = cx.say(&says);
    let who = id.clone();
    let give = cx.on(move |()| Msg::GiveOut(who.clone()));
    html! {
        <li class="card" key={id.as_str()}>
            <h2><bdi>{ &name }</bdi></h2>
            <p class="small">{ &says }</p>
            { progress_bar(says.clone(), progress.answered, progress.asked) }
            <div class="button-row">
                if let Some(page) = first(saved, content, id, respondent) {
                    { LinkButton::new(cx.t("respondent-answer-here"), address(saved, page)).about(&name).view() }
                }
                { Button::new(cx.t("respondent-give-out"), give).sign(Sign::Download).about(&name).view() }
            </div>
            { change(cx, id, respondent, &name) }
        </li>
    }
}

/// The question a respondent goes on with: the first open one, else the first.
fn first(
    saved: &Saved,
    content: &Content,
    id: &RespondentId,
    respondent: &Respondent,
) -> Option<Page> {
    let asked: Vec<_> = saved.assessment.asked(&content.instrument).collect();
    let open = asked
        .iter()
        .find(|(_, i)| is_open(respondent.answer(&i.id)));
    let (_, indicator) = open.or(asked.first())?;
    Some(Page::Answering(id.clone(), indicator.id.clone()))
}

/// The name, and taking the respondent away.
fn change(cx: &Cx, id: &RespondentId, respondent: &Respondent, name: &AttrValue) -> Html {
    let who = id.clone();
    let on_change = cx.on(move |name| Msg::Edit(Edit::Rename(who.clone(), name)));
    let (who, called) = (id.clone(), name.clone());
    let remove = cx.on(move |()| {
        let says = Phrase::new("respondent-removed").with("name", called.as_str());
        Msg::Remove(Edit::RemoveRespondent(who.clone()), says)
    });
    html! {
        <Disclosure summary={cx.t("respondent-change")}>
            <TextField label={cx.t("respondent-name")} value={respondent.name.clone()} {on_change} />
            { Button::new(cx.t("respondent-remove"), remove).kind(ButtonKind::Danger).sign(Sign::Remove).about(name).view() }
        </Disclosure>
    }
}

/// Files that come back.
fn back(cx: &Cx) -> Html {
    html! {
        <Section title={cx.t("respondents-files")} hint={cx.t("respondents-files-hint")}>
            { Button::new(cx.t("respondents-bring"), cx.on(|()| Msg::ChooseFile)).view() }
        </Section>
    }
}

/// Whether there is something to talk about; the way there is the next page.
fn differences(cx: &Cx, derived: &Derived) -> Html {
    let agreement = &derived.agreement;
    let flagged = agreement.to_discuss().len();
    let (tone, says) = match (agreement.panel.len(), flagged) {
        (0 | 1, _) => (Tone::Info, cx.t("respondents-too-few")),
        (_, 0) => (Tone::Good, cx.t("respondents-agree")),
        (_, n) => (Tone::Attention, cx.with("respondents-differ", "n", n)),
    };
    html! { <Callout {tone}><p>{ says }</p></Callout> }
}
