//! The start page: begin, open a file, look at a sample, go on with what is here.

mod begin;
mod contract;
mod samples;
mod shelf;

pub use contract::view as contract;

use crate::context::Cx;
use crate::ui::heading;
use twinning_core::app::Model;
use yew::prelude::*;

/// The start page. What people have here already comes first.
pub fn view(cx: &Cx, model: &Model) -> Html {
    html! {
        <div class="start stack" key="start">
            <div class="hero">
                { heading(cx.t("start-title"), Some(cx.t("start-lead"))) }
                <p>{ cx.t("start-journey") }</p>
                <p class="promise-line">{ cx.t("start-promise") }</p>
            </div>
            <div class="shelf-region">{ shelf::view(cx, model) }</div>
            { begin::view(cx) }
            { samples::view(cx) }
            { contract(cx, &model.store) }
        </div>
    }
}
