//! 3: the national priorities a twinning should serve.

mod paste;
mod preview;
mod priority;
mod suggestions;

use super::parts::{PageProps, fresh_id};
use crate::context::use_cx;
use crate::ui::{Form, Row, Rows, Section, heading};
use preview::Paste;
use priority::{about, fields, name};
use suggestions::suggestions;
use twinning_core::app::{Edit, Msg};
use twinning_core::assessment::{Priority, Strategy};
use twinning_core::basics::{Phrase, PriorityId};
use yew::prelude::*;

/// The page.
#[component]
pub fn StrategyPage(props: &PageProps) -> Html {
    let cx = use_cx();
    let strategy = &props.saved.assessment.strategy;
    let form = Form::new(
        &cx.words,
        strategy.clone(),
        cx.on(|s| Msg::Edit(Edit::Strategy(s))),
    );
    let rows = form.rows(|s| &mut s.priorities).into_iter().map(|row| {
        let this = row.value();
        let title = name(&cx, this);
        let without = without(strategy, &this.id);
        let says = Phrase::new("priority-removed").with("name", title.as_str());
        Row {
            key: this.id.to_string(),
            about: about(&cx, this),
            fields: fields(&cx, row),
            on_remove: cx.on(move |()| Msg::Remove(Edit::Strategy(without.clone()), says.clone())),
            title,
        }
    });
    let set = form.set(|s| &mut s.priorities);
    let on_add = {
        let (strategy, set) = (strategy.clone(), set.clone());
        move |()| set.emit(with(&strategy, [|id| Priority::new(id)]))
    };
    let on_paste = {
        let strategy = strategy.clone();
        move |lines: Vec<paste::Line>| {
            set.emit(with(
                &strategy,
                lines.into_iter().map(|line| move |id| line.priority(id)),
            ));
        }
    };
    html! {
        <div>
            { heading(cx.t("page-strategy"), Some(cx.t("strategy-lead"))) }
            { form.text("strategy-plan", |s| &mut s.plan) }
            <Section title={cx.t("strategy-priorities")} hint={cx.t("strategy-priorities-hint")}>
                <Rows rows={rows.collect::<Vec<_>>()} empty={cx.t("strategy-empty-cost")}
                    add={cx.t("priority-add")} on_add={Callback::from(on_add)} remove={cx.t("priority-remove")} />
                <Paste on_add={Callback::from(on_paste)} />
            </Section>
            { suggestions(&cx, &props.saved.assessment.ambition.committees) }
        </div>
    }
}

/// The priorities with some more, each with an id of its own.
fn with<M: FnOnce(PriorityId) -> Priority>(
    strategy: &Strategy,
    more: impl IntoIterator<Item = M>,
) -> Vec<Priority> {
    let mut priorities = strategy.priorities.clone();
    for make in more {
        let taken: Vec<_> = priorities.iter().map(|p| p.id.as_str()).collect();
        if let Some(id) = PriorityId::parse(&fresh_id("priority", &taken)) {
            priorities.push(make(id));
        }
    }
    priorities
}

fn without(strategy: &Strategy, id: &PriorityId) -> Strategy {
    let mut strategy = strategy.clone();
    strategy.priorities.retain(|p| p.id != *id);
    strategy
}
