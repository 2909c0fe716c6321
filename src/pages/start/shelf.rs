//! The assessments in this browser.

use crate::context::{Cx, use_cx};
use crate::pages::frame::Keeping;
use crate::ui::{Button, Callout, EmptyState, Kind, LinkButton, Progress, Same, Sign, Tag, Tone};
use std::rc::Rc;
use twinning_core::app::{Model, Msg, Page, Route};
use twinning_core::assessment::Scope;
use twinning_core::basics::{Date, Moment, Phrase};
use twinning_core::content::Content;
use twinning_core::file::Saved;
use yew::prelude::*;

/// After so many days without a file, people are reminded to save one.
const REMIND_AFTER_DAYS: i32 = 14;

/// One assessment of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelved {
    /// Its present state.
    pub saved: Same<Saved>,
    /// When it was last saved to a file.
    pub filed: Option<Moment>,
    /// Whether its present state is kept.
    pub keeping: Keeping,
}

impl Shelved {
    /// All assessments, the one changed last first.
    pub fn all(model: &Model) -> Vec<Self> {
        let shelf = model.shelf().into_iter();
        shelf
            .map(|(_, item)| Self {
                saved: Rc::clone(&item.saved).into(),
                filed: item.filed,
                keeping: Keeping::of(item, &model.store),
            })
            .collect()
    }
}

/// Properties of [`Shelf`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Questions and rules.
    pub content: Same<Content>,
    /// The assessments.
    pub shelf: Vec<Shelved>,
    /// The day.
    pub today: Date,
    /// Whether the store is not open yet.
    pub opening: bool,
}

/// The list, or what will be there.
#[component]
pub fn Shelf(props: &Props) -> Html {
    let cx = use_cx();
    let empty = if props.opening {
        "shelf-opening"
    } else {
        "shelf-empty"
    };
    html! {
        <section class="shelf">
            <h2>{ cx.t("shelf-title") }</h2>
            <div class="shelf-content">
                if props.shelf.is_empty() {
                    <EmptyState says={cx.t(empty)} />
                } else {
                    <ul class="shelf-list">
                        { for props.shelf.iter().map(|item| html! {
                            <ShelfItem key={item.saved.id.clone()} item={item.clone()}
                                content={props.content.clone()} today={props.today} />
                        }) }
                    </ul>
                }
            </div>
        </section>
    }
}

/// Properties of [`ShelfItem`].
#[derive(Properties, PartialEq)]
struct ItemProps {
    item: Shelved,
    content: Same<Content>,
    today: Date,
}

#[component]
fn ShelfItem(props: &ItemProps) -> Html {
    let cx = use_cx();
    let Shelved {
        saved,
        filed,
        keeping,
    } = &props.item;
    let assessment = &saved.assessment;
    let name = match assessment.organization.name.trim() {
        "" => assessment.organization.label(),
        name => name,
    };
    let name = match name {
        "" => cx.t("unnamed-body"),
        name => AttrValue::from(name.to_owned()),
    };
    let progress = assessment.progress(&props.content.instrument);
    let answered = cx.say(
        &Phrase::new("shelf-answered")
            .with("n", progress.answered)
            .with("all", progress.asked),
    );
    let is_sample = saved.id.starts_with("sample-");
    html! {
        <li class="card shelf-item">
            if is_sample {
                <Tag label={cx.t("sample-mark")} tone={Tone::Info} />
            }
            <h3><bdi>{ &name }</bdi></h3>
            <ul class="facts">
                if !assessment.organization.country.trim().is_empty() {
                    <li><bdi>{ assessment.organization.country.trim() }</bdi></li>
                }
                <li>{ cx.t(scope(assessment.scope)) }</li>
                <li>{ cx.say(&age("shelf-changed", saved.saved.date(), props.today)) }</li>
                <li>{ cx.t(&format!("save-state-{}", keeping.id())) }</li>
            </ul>
            <Progress label={&answered} value={progress.answered} most={progress.asked} />
            <p class="hint">{ &answered }</p>
            if !is_sample && progress.answered > 0 {
                <Reminder filed={*filed} today={props.today} />
            }
            { buttons(&cx, &saved.id, &name, progress.answered == progress.asked) }
        </li>
    }
}

fn buttons(cx: &Cx, id: &str, name: &AttrValue, complete: bool) -> Html {
    let page = if complete {
        Page::Check
    } else {
        Page::Organization
    };
    let with_id = |msg: fn(String) -> Msg| {
        let id = id.to_owned();
        cx.on(move |()| msg(id.clone()))
    };
    html! {
        <div class="button-row">
            <LinkButton label={cx.t("shelf-continue")} address={Route::to(id, page).address()}
                kind={Kind::Primary} about={name} />
            <Button label={cx.t("save-to-file")} about={name} sign={Sign::Download}
                on_press={with_id(Msg::ExportFile)} />
            <Button label={cx.t("shelf-duplicate")} about={name} kind={Kind::Quiet}
                on_press={with_id(Msg::Duplicate)} />
            <Button label={cx.t("shelf-delete")} about={name} kind={Kind::Quiet} sign={Sign::Remove}
                on_press={with_id(Msg::Delete)} />
        </div>
    }
}

/// Properties of [`Reminder`].
#[derive(Properties, PartialEq)]
struct ReminderProps {
    filed: Option<Moment>,
    today: Date,
}

/// How old the last file is; more than a hint when it is old or there is none.
#[component]
fn Reminder(props: &ReminderProps) -> Html {
    let cx = use_cx();
    let Some(filed) = props.filed else {
        return html! { <Callout tone={Tone::Attention}><p>{ cx.t("shelf-never-filed") }</p></Callout> };
    };
    let says = cx.say(&age("shelf-filed", filed.date(), props.today));
    if props.today.days() - filed.date().days() > REMIND_AFTER_DAYS {
        html! { <Callout tone={Tone::Attention}><p>{ says }{ " " }{ cx.t("shelf-filed-long-ago") }</p></Callout> }
    } else {
        html! { <p class="hint">{ says }</p> }
    }
}

/// How long ago something was.
fn age(id: &str, then: Date, today: Date) -> Phrase {
    let days = today.days().saturating_sub(then.days()).max(0);
    Phrase::new(id).with("days", f64::from(days))
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Full => "scope-full",
        Scope::Short => "scope-short",
    }
}
