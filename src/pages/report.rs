//! Everything as one document, to read, to print and to take along.

mod document;
mod export;

use super::parts::address;
use super::result::{self, charts};
use crate::context::use_cx;
use crate::ui::{Callout, Same, Tone, heading};
use std::rc::Rc;
use twinning_core::app::Page;
use twinning_core::basics::Moment;
use twinning_core::content::Content;
use twinning_core::report;
use twinning_core::result::Derived;
use yew::prelude::*;

/// Properties of [`ReportPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Everything worked out from the open assessment.
    pub derived: Same<Derived>,
    /// Questions, rules, arrangement sheets, objectives.
    pub content: Same<Content>,
    /// The day written on its front.
    pub now: Moment,
}

/// The page.
#[component]
pub fn ReportPage(props: &Props) -> Html {
    let cx = use_cx();
    let (derived, content) = (&props.derived, &props.content);
    let day = props.now.date();
    let written = {
        let words = Same(Rc::clone(&cx.words));
        let made_from = (derived.clone(), content.clone(), words, day);
        // The moment is not among what it is made from: the document shows the day only.
        let now = props.now;
        use_memo(made_from, move |(derived, content, words, _)| {
            report::Report::of(derived, content, words, now)
        })
    };
    let progress = derived.saved.assessment.progress(&content.instrument);
    let open = progress.asked.saturating_sub(progress.answered);
    let body = derived.saved.assessment.organization.label();
    let page = result::Props {
        derived: derived.clone(),
        content: content.clone(),
        tried: 0,
    };
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
                    { export::choices(&cx) }
                </div>
                { document::view(&cx, &written, &charts(&cx, &page)) }
            </div>
        </div>
    }
}
