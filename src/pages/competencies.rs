//! 4: the areas, and how far each is answered.

mod area;

use super::parts::{PageProps, address, is_open};
use super::respondents::invitation;
use crate::context::use_cx;
use crate::ui::{Button, ButtonKind, Callout, LinkButton, Sign, each, heading, progress_bar};
pub use area::area_card;
use twinning_core::app::{Msg, Page};
use twinning_core::assessment::{Edit, Scope};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// The page.
#[component]
pub fn CompetenciesPage(props: &PageProps) -> Html {
    let cx = use_cx();
    let assessment = &props.saved.assessment;
    let instrument = &props.basis.instrument;
    let progress = assessment.progress(instrument);
    let says = Phrase::new("competencies-progress")
        .with("n", progress.answered)
        .with("all", progress.asked);
    let says = cx.say(&says);
    let first = assessment
        .asked(instrument)
        .map(|(_, indicator)| &indicator.id)
        .find(|id| is_open(assessment.answers.get(id)));
    let (label, page) = match first {
        Some(_) if progress.answered == 0 => ("competencies-begin", None),
        Some(_) => ("competencies-continue", None),
        None => ("competencies-done", Some(Page::Check)),
    };
    let page = page
        .or_else(|| first.cloned().map(Page::Question))
        .unwrap_or(Page::Check);
    html! {
        <div>
            { heading(cx.t("page-competencies"), Some(cx.t("competencies-lead"))) }
            <p class="purpose">{ cx.t("question-page-purpose") }</p>
            if assessment.scope == Scope::Short {
                <Callout title={cx.t("competencies-short")}>
                    <p>{ cx.t("competencies-short-about") }</p>
                    { Button::new(cx.t("competencies-grow"), cx.on(|()| Msg::Edit(Edit::Scope(Scope::Full)))).view() }
                </Callout>
            }
            <div class="progress-line">
                <p>{ &says }</p>
                { progress_bar(says.clone(), progress.answered, progress.asked) }
                { LinkButton::new(cx.t(label), address(&props.saved, page)).kind(ButtonKind::Primary).sign_after(Sign::Next).view() }
            </div>
            { invitation(&cx, &props.saved) }
            <ul class="rows">{ each(&instrument.areas, |area| area_card(&cx, &props.saved, area)) }</ul>
        </div>
    }
}
