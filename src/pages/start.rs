//! The start page: begin, open a file, look at a sample, go on with what is here.

mod begin;
mod contract;
mod samples;
mod shelf;

pub use contract::Contract;

use crate::context::use_cx;
use crate::ui::{Heading, Same};
use begin::Begin;
use samples::Samples;
use shelf::Shelf;
pub use shelf::Shelved;
use twinning_core::app::{Model, Store};
use twinning_core::basics::Date;
use twinning_core::content::Content;
use yew::prelude::*;

/// Properties of [`Start`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Questions and rules.
    pub content: Same<Content>,
    /// Where answers are kept.
    pub store: Store,
    /// The assessments in this browser, the one changed last first.
    pub shelf: Vec<Shelved>,
    /// The day.
    pub today: Date,
}

impl Props {
    /// What the start page shows.
    pub fn of(model: &Model) -> Self {
        Self {
            content: model.content.clone().into(),
            store: model.store.clone(),
            shelf: Shelved::all(model),
            today: model.now.date(),
        }
    }
}

/// The start page. What people have here already comes first.
#[component]
pub fn Start(props: &Props) -> Html {
    let cx = use_cx();
    let shelf = html! {
        <Shelf content={props.content.clone()} shelf={props.shelf.clone()} today={props.today}
            opening={props.store == Store::Opening} />
    };
    html! {
        <div class="start stack">
            <div class="hero">
                <Heading title={cx.t("start-title")} lead={cx.t("start-lead")} />
                <p>{ cx.t("start-journey") }</p>
                <p class="promise-line">{ cx.t("start-promise") }</p>
            </div>
            <div class="shelf-region">{ shelf }</div>
            <Begin />
            <Samples />
            <Contract store={props.store.clone()} />
        </div>
    }
}
