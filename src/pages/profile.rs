//! The levels by area: where the body is strong, where it is not, and what is not known yet.

mod doubts;
mod groups;
mod reading;
mod table;

use super::parts::address;
use super::result::{Props, charts, to_what_if};
use crate::context::{Cx, use_cx};
use crate::ui::{
    Button, ButtonKind, Callout, EmptyState, Fold, LinkButton, Section, Sign, heading,
};
use twinning_core::app::{Msg, Page, Route, Topic};
use twinning_core::assessment::{Edit, Scope};
use yew::prelude::*;

/// The page.
#[component]
pub fn ProfilePage(props: &Props) -> Html {
    let cx = use_cx();
    let (derived, content) = (&props.derived, &props.content);
    let progress = derived.saved.assessment.progress(&content.instrument);
    if progress.answered == 0 {
        return html! {
            <div>
                { heading(cx.t("page-profile"), None) }
                <EmptyState says={cx.t("profile-nothing")}>
                    { LinkButton::new(cx.t("profile-begin"), address(&derived.saved, Page::Competencies)).kind(ButtonKind::Primary).sign_after(Sign::Next).view() }
                </EmptyState>
            </div>
        };
    }
    let figures = {
        let (cx, props) = (cx.clone(), props.clone());
        Callback::from(move |()| table::figures(&cx, &props))
    };
    html! {
        <div>
            { heading(cx.t("page-profile"), Some(reading::sentence(&cx, derived))) }
            <p class="quiet">{ reading::coverage(&cx, derived) }</p>
            if derived.advice.is_indication {
                { indication(&cx, &derived.saved.id) }
            }
            <Section title={cx.t("profile-levels")} hint={cx.t("profile-chart-about")}>
                { charts(&cx, props) }
                <Fold summary={cx.t("profile-figures")} inside={figures} />
            </Section>
            { groups::section(&cx, derived) }
            { doubts::unknown(&cx, props) }
            { doubts::contradictions(&cx, derived) }
            <Section title={cx.t("page-what-if")}>
                { LinkButton::new(to_what_if(&cx, props.tried), address(&derived.saved, Page::WhatIf)).view() }
            </Section>
            <Section title={cx.t("profile-how")}>
                <p>{ cx.t("method-development") }</p>
                <p><a href={Route::Read(Topic::Method).address()}>{ cx.t("profile-method") }</a></p>
            </Section>
        </div>
    }
}

/// That only the critical questions were asked, and a way to the others.
fn indication(cx: &Cx, id: &str) -> Html {
    let grow = {
        let (cx, route) = (cx.clone(), Route::to(id, Page::Competencies));
        Callback::from(move |()| {
            cx.send.emit(Msg::Edit(Edit::Scope(Scope::Full)));
            cx.send.emit(Msg::Go(route.clone()));
        })
    };
    html! {
        <Callout title={cx.t("profile-indication")}>
            <p>{ cx.t("profile-indication-about") }</p>
            <div class="button-row">
                { Button::new(cx.t("profile-grow"), grow).sign(Sign::Next).view() }
            </div>
        </Callout>
    }
}
