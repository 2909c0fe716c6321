//! The assessments in this browser.

use crate::context::Cx;
use crate::pages::frame::Keeping;
use crate::ui::{
    Button, ButtonKind, Callout, EmptyState, LinkButton, Sign, Tone, each, progress_bar, tag,
};
use twinning_core::app::{Document, Model, Msg, Page, Route, Store};
use twinning_core::assessment::Scope;
use twinning_core::basics::{Date, Moment, Phrase};
use yew::prelude::*;

/// After so many days without a file, people are reminded to save one.
const REMIND_AFTER_DAYS: i32 = 14;

/// The list, or what will be there.
pub fn view(cx: &Cx, model: &Model) -> Html {
    let shelf = model.shelf();
    let empty = match model.store {
        Store::Opening => "shelf-opening",
        _ => "shelf-empty",
    };
    html! {
        <section class="shelf">
            <h2>{ cx.t("shelf-title") }</h2>
            <div class="shelf-content">
                if shelf.is_empty() {
                    <EmptyState says={cx.t(empty)} />
                } else {
                    <ul class="shelf-list">{ each(shelf, |(id, document)| assessment(cx, model, id, document)) }</ul>
                }
            </div>
        </section>
    }
}

fn assessment(cx: &Cx, model: &Model, id: &str, document: &Document) -> Html {
    let assessment = &document.saved.assessment;
    let today = model.now.date();
    let name = name(cx, document);
    let part = document
        .saved
        .respondent()
        .map(|(_, respondent)| respondent);
    let instrument = &model.basis.instrument;
    let progress = match part {
        Some(respondent) => assessment.progress_of(respondent, instrument),
        None => assessment.progress(instrument),
    };
    let answered = cx.say(
        &Phrase::new("shelf-answered")
            .with("n", progress.answered)
            .with("all", progress.asked),
    );
    let country = assessment.organization.country.trim().to_owned();
    let keeping = Keeping::of(document, &model.store);
    let is_sample = id.starts_with("sample-");
    html! {
        <li class="card shelf-item" key={id.to_owned()}>
            if is_sample {
                { tag(cx.t("sample-mark"), Tone::Info) }
            }
            if let Some(respondent) = part {
                { tag(cx.with("part-mark", "name", respondent.name.as_str()), Tone::Info) }
            }
            <h3><bdi>{ &name }</bdi></h3>
            <ul class="facts">
                if !country.is_empty() {
                    <li><bdi>{ country }</bdi></li>
                }
                <li>{ cx.t(scope(assessment.scope)) }</li>
                <li>{ cx.say(&age("shelf-changed", document.saved.saved, today)) }</li>
                <li>{ cx.t(&format!("save-state-{}", keeping.id())) }</li>
            </ul>
            { progress_bar(answered.clone(), progress.answered, progress.asked) }
            <p class="hint">{ &answered }</p>
            if !is_sample && progress.answered > 0 {
                { reminder(cx, document.filed, today) }
            }
            { buttons(cx, document, &name, progress.answered == progress.asked) }
        </li>
    }
}

/// The full name of the body, else its short one.
fn name(cx: &Cx, document: &Document) -> AttrValue {
    let organization = &document.saved.assessment.organization;
    match (organization.name.trim(), organization.label()) {
        ("", "") => cx.t("unnamed-body"),
        ("", label) => label.to_owned().into(),
        (name, _) => name.to_owned().into(),
    }
}

fn buttons(cx: &Cx, document: &Document, name: &AttrValue, complete: bool) -> Html {
    let (id, is_part) = (document.saved.id.as_str(), document.saved.is_part());
    let page = if is_part {
        Page::Respondents
    } else if complete {
        Page::Check
    } else {
        Page::Organization
    };
    let on = |msg: Msg| cx.on(move |()| msg.clone());
    html! {
        <div class="button-row">
            { LinkButton::new(cx.t("shelf-continue"), Route::to(id, page).address().into()).kind(ButtonKind::Primary).about(name).view() }
            { Button::new(cx.t("save-to-file"), on(Msg::ExportFile(id.to_owned()))).sign(Sign::Download).about(name).view() }
            if !is_part {
                { Button::new(cx.t("shelf-duplicate"), on(Msg::Duplicate(id.to_owned()))).kind(ButtonKind::Quiet).about(name).view() }
            }
            { Button::new(cx.t("shelf-delete"), on(Msg::Delete(id.to_owned()))).kind(ButtonKind::Quiet).sign(Sign::Remove).about(name).view() }
        </div>
    }
}

/// How old the last file is; more than a hint when it is old or there is none.
fn reminder(cx: &Cx, filed: Option<Moment>, today: Date) -> Html {
    let (says, more) = match filed {
        None => (cx.t("shelf-never-filed"), AttrValue::default()),
        Some(filed) => {
            let says = cx.say(&age("shelf-filed", filed, today));
            if today.days() - filed.date().days() <= REMIND_AFTER_DAYS {
                return html! { <p class="hint">{ says }</p> };
            }
            (says, cx.t("shelf-filed-long-ago"))
        }
    };
    html! { <Callout tone={Tone::Attention}><p>{ says }{ " " }{ more }</p></Callout> }
}

/// How long ago something was.
fn age(id: &str, then: Moment, today: Date) -> Phrase {
    let days = today.days().saturating_sub(then.date().days()).max(0);
    Phrase::new(id).with("days", f64::from(days))
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Full => "scope-full",
        Scope::Short => "scope-short",
    }
}
