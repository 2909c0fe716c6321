//! The assessments in this browser.

use crate::context::Cx;
use crate::pages::frame::Keeping;
use crate::ui::form::Family;
use crate::ui::{
    Button, ButtonKind, Callout, EmptyState, LinkButton, Select, Sign, TextField, Tone, each,
    progress_bar, tag,
};
use twinning_core::app::{Listed, Listing, Model, Msg, Order, Page, Route, ShelfEntry, Store};
use twinning_core::assessment::Scope;
use twinning_core::basics::{Date, Moment, Phrase};
use yew::prelude::*;

/// After so many days without a file, people are reminded to save one.
const REMIND_AFTER_DAYS: i32 = 14;

/// A list up to this long is seen as a whole.
const FEW: usize = 8;

const ORDERS: Family<Order> = Family {
    name: "order-by",
    all: &Order::ALL,
    id: Order::id,
};

/// The list, or what will be there.
pub fn view(cx: &Cx, model: &Model) -> Html {
    let listed = model.listed();
    let empty = match (&model.store, model.shelf.is_empty()) {
        (Store::Opening, _) => Some("shelf-opening"),
        (_, true) => Some("shelf-empty"),
        _ if listed.found == 0 => Some("shelf-none-found"),
        _ => None,
    };
    html! {
        <section class="shelf">
            <h2>{ cx.t("shelf-title") }</h2>
            <div class="shelf-tools">
                if model.shelf.len() > FEW {
                    { tools(cx, &model.listing) }
                }
            </div>
            <div class="shelf-content">
                if let Some(says) = empty {
                    <EmptyState says={cx.t(says)} />
                } else {
                    <ul class="shelf-list">{ each(&listed.entries, |entry| assessment(cx, model, entry)) }</ul>
                }
            </div>
            <div class="shelf-pages">
                if listed.pages > 1 {
                    { pages(cx, &model.listing, &listed) }
                }
            </div>
        </section>
    }
}

/// The search and the order.
fn tools(cx: &Cx, listing: &Listing) -> Html {
    let first = |listing: Listing| Msg::List(Listing { page: 0, ..listing });
    let (searched, ordered) = (listing.clone(), listing.clone());
    let on_search = cx.on(move |search| {
        first(Listing {
            search,
            ..searched.clone()
        })
    });
    let on_order = cx.on(move |order| {
        first(Listing {
            order,
            ..ordered.clone()
        })
    });
    html! {
        <div class="grid">
            <TextField label={cx.t("shelf-search")} value={listing.search.clone()} on_change={on_search} />
            <Select<Order> label={cx.t("shelf-order")} entries={ORDERS.entries(&cx.words)}
                chosen={Some(listing.order)} on_choose={on_order} />
        </div>
    }
}

/// Which page of how many, and the ways to the others.
fn pages(cx: &Cx, listing: &Listing, listed: &Listed<'_>) -> Html {
    let Listed {
        page, pages, found, ..
    } = *listed;
    let to = |page: usize| {
        let listing = Listing {
            page,
            ..listing.clone()
        };
        cx.on(move |()| Msg::List(listing.clone()))
    };
    let says = Phrase::new("shelf-page")
        .with("n", page + 1)
        .with("all", pages)
        .with("found", found);
    html! {
        <nav aria-label={cx.t("shelf-pages")}>
            <p role="status">{ cx.say(&says) }</p>
            <div class="button-row">
                { Button::new(cx.t("shelf-page-before"), to(page.saturating_sub(1))).sign(Sign::Previous).disabled(page == 0).view() }
                { Button::new(cx.t("shelf-page-after"), to(page + 1)).sign(Sign::Next).disabled(page + 1 == pages).view() }
            </div>
        </nav>
    }
}

fn assessment(cx: &Cx, model: &Model, entry: &ShelfEntry) -> Html {
    let today = model.today();
    let name = match entry.title() {
        "" => cx.t("unnamed-body"),
        title => title.to_owned().into(),
    };
    let answered = cx.say(
        &Phrase::new("shelf-answered")
            .with("n", entry.answered)
            .with("all", entry.asked),
    );
    let keeping = match model.documents.get(&entry.id) {
        Some(document) => Keeping::of(document, &model.store),
        None => Keeping::Saved,
    };
    let is_sample = entry.id.starts_with("sample-");
    html! {
        <li class="card shelf-item" key={entry.id.clone()}>
            if is_sample {
                { tag(cx.t("sample-mark"), Tone::Info) }
            }
            if entry.is_part() {
                { tag(cx.with("part-mark", "name", entry.respondent.as_str()), Tone::Info) }
            }
            <h3><bdi>{ &name }</bdi></h3>
            if entry.unreadable {
                <Callout tone={Tone::Attention}><p>{ cx.t("unreadable-text") }</p></Callout>
            } else {
                <ul class="facts">
                    if !entry.country.is_empty() {
                        <li><bdi>{ &entry.country }</bdi></li>
                    }
                    <li>{ cx.t(scope(entry.scope)) }</li>
                    <li>{ cx.say(&age(cx, "shelf-changed", entry.changed, today)) }</li>
                    <li>{ cx.t(&format!("save-state-{}", keeping.id())) }</li>
                </ul>
                { progress_bar(answered.clone(), entry.answered, entry.asked) }
                <p class="hint">{ &answered }</p>
                if !is_sample && entry.answered > 0 {
                    { reminder(cx, entry.filed, today) }
                }
            }
            { buttons(cx, entry, &name) }
        </li>
    }
}

fn buttons(cx: &Cx, entry: &ShelfEntry, name: &AttrValue) -> Html {
    let id = entry.id.as_str();
    let page = if entry.is_part() {
        Page::Respondents
    } else if entry.is_complete() {
        Page::Check
    } else {
        Page::Organization
    };
    let on = |msg: Msg| cx.on(move |()| msg.clone());
    html! {
        <div class="button-row">
            if !entry.unreadable {
                { LinkButton::new(cx.t("shelf-continue"), Route::to(id, page).address().into()).kind(ButtonKind::Primary).about(name).view() }
            }
            { Button::new(cx.t("save-to-file"), on(Msg::ExportFile(id.to_owned()))).sign(Sign::Download).about(name).view() }
            if !entry.is_part() && !entry.unreadable {
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
            let says = cx.say(&age(cx, "shelf-filed", filed, today));
            if today.days() - filed.date(cx.zone).days() <= REMIND_AFTER_DAYS {
                return html! { <p class="hint">{ says }</p> };
            }
            (says, cx.t("shelf-filed-long-ago"))
        }
    };
    html! { <Callout tone={Tone::Attention}><p>{ says }{ " " }{ more }</p></Callout> }
}

/// How long ago something was.
fn age(cx: &Cx, id: &str, then: Moment, today: Date) -> Phrase {
    let days = today
        .days()
        .saturating_sub(then.date(cx.zone).days())
        .max(0);
    Phrase::new(id).with("days", f64::from(days))
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Full => "scope-full",
        Scope::Short => "scope-short",
    }
}
