//! 3: the national priorities a twinning should serve.

mod preview;
mod priority;
mod suggestions;

use super::parts::PageProps;
use crate::context::use_cx;
use crate::ui::{Form, Row, Rows, Section, heading};
use preview::Paste;
use priority::{about, fields, name};
use suggestions::suggestions;
use twinning_core::app::Msg;
use twinning_core::assessment::{Edit, Priority, PriorityLine};
use twinning_core::basics::Phrase;
use twinning_core::basics::limits::MOST;
use yew::prelude::*;

/// The page.
#[component]
pub fn StrategyPage(props: &PageProps) -> Html {
    let cx = use_cx();
    let strategy = &props.saved.assessment.strategy;
    let on_change = cx.on(|patch| Msg::Edit(Edit::Strategy(patch)));
    let form = Form::new(&cx.words, strategy.clone(), on_change);
    let row = |priority: &Priority| {
        let (title, id) = (name(&cx, priority), priority.id.clone());
        let says = Phrase::new("priority-removed").with("name", title.as_str());
        let remove = Edit::RemovePriority(id.clone());
        let on_change = cx.on(move |patch| Msg::Edit(Edit::Priority(id.clone(), patch)));
        Row {
            key: priority.id.to_string(),
            about: about(&cx, priority),
            fields: fields(&cx, Form::new(&cx.words, priority.clone(), on_change)),
            on_remove: cx.on(move |()| Msg::Remove(remove.clone(), says.clone())),
            title,
        }
    };
    let add = cx.on(|lines| Msg::Edit(Edit::AddPriorities(lines)));
    let on_add = add.reform(|()| vec![PriorityLine::default()]);
    html! {
        <div>
            { heading(cx.t("page-strategy"), Some(cx.t("strategy-lead"))) }
            { form.text("strategy-plan", |s| &mut s.plan) }
            <Section title={cx.t("strategy-priorities")} hint={cx.t("strategy-priorities-hint")}>
                <Rows rows={strategy.priorities.iter().map(row).collect::<Vec<_>>()} empty={cx.t("strategy-empty-cost")}
                    add={cx.t("priority-add")} {on_add} remove={cx.t("priority-remove")}
                    full={cx.full(strategy.priorities.len())} />
                <Paste on_add={add} room={MOST.saturating_sub(strategy.priorities.len())} />
            </Section>
            { suggestions(&cx, &props.saved.assessment.ambition.committees) }
        </div>
    }
}
