//! Everything as one document, to read, to print and to take along.

mod document;
mod export;

use super::parts::address;
use super::result::{self, charts};
use crate::context::use_cx;
use crate::ui::{Callout, Same, Tone, heading};
use std::rc::Rc;
use twinning_core::app::Page;
use twinning_core::basics::Date;
use twinning_core::report::{self, render::Separator};
use yew::prelude::*;

/// Properties of [`ReportPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What every page with results is made from.
    pub page: result::Props,
    /// The day written on its front.
    pub today: Date,
    /// What stands between the cells of a table.
    pub separator: Separator,
}

/// The page.
#[component]
pub fn ReportPage(props: &Props) -> Html {
    let cx = use_cx();
    let result::Props {
        derived, content, ..
    } = &props.page;
    let written = {
        let words = Same(Rc::clone(&cx.words));
        let made_from = (derived.clone(), content.clone(), words, props.today);
        use_memo(made_from, move |(derived, content, words, today)| {
            report::Report::of(derived, content, words, *today)
        })
    };
    let progress = derived.saved.assessment.progress(&content.instrument);
    let open = progress.asked.saturating_sub(progress.answered);
    let body = derived.saved.assessment.organization.label();
    html! {
        <div class="report-page">
            <p class="report-running print-only" aria-hidden="true">{ document::running(&cx, body, &written) }</p>
            <div class="stack">
                { heading(AttrValue::from(written.title.clone()), None) }
                <div class="screen-only stack">
                    if open > 0 {
                        <Callout tone={Tone::Attention}>
                            <p>
                                { cx.with("report-incomplete", "n", open) }{ " " }
                                <a href={address(&derived.saved, Page::Check)}>{ cx.t("report-to-check") }</a>
                            </p>
                        </Callout>
                    }
                    { export::choices(&cx, props.separator) }
                </div>
                { document::view(&cx, &written, &charts(&cx, &props.page)) }
            </div>
        </div>
    }
}
