//! Pasting a list of priorities, with a look at what was understood before it is added.

use crate::context::use_cx;
use crate::ui::{Button, ButtonKind, Disclosure, Sign, Table, TextArea, each};
use twinning_core::assessment::PriorityLine;
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// The columns, by the messages that name them.
const COLUMNS: [&str; 5] = [
    "priority-title",
    "priority-source",
    "priority-target",
    "priority-sector",
    "priority-committee",
];

/// Properties of [`Paste`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The list is to be added.
    pub on_add: Callback<Vec<PriorityLine>>,
}

/// A field for the list, and the table of what was understood.
#[component]
pub fn Paste(props: &Props) -> Html {
    let cx = use_cx();
    let text = use_state(String::new);
    let head: Vec<_> = COLUMNS.iter().map(|column| cx.t(column)).collect();
    let lines = PriorityLine::read_all(&text, &cx.t("priority-title"));
    let add = Phrase::new("strategy-paste-add").with("n", lines.len());
    let on_change = {
        let text = text.clone();
        move |typed| text.set(typed)
    };
    let on_press = {
        let (lines, send, text) = (lines.clone(), props.on_add.clone(), text.clone());
        move |()| {
            send.emit(lines.clone());
            text.set(String::new());
        }
    };
    html! {
        <Disclosure summary={cx.t("strategy-paste")}>
            <TextArea label={cx.t("strategy-paste-label")} hint={cx.t("strategy-paste-hint")}
                value={(*text).clone()} {on_change} />
            if !lines.is_empty() {
                <Table caption={cx.t("strategy-paste-preview")} {head}>{ each(&lines, row) }</Table>
                { Button::new(cx.say(&add), Callback::from(on_press)).kind(ButtonKind::Primary).sign(Sign::Plus).view() }
            }
        </Disclosure>
    }
}

fn row(line: &PriorityLine) -> Html {
    html! {
        <tr>
            <th scope="row">{ &line.title }</th>
            <td>{ &line.source }</td>
            <td>{ &line.target }</td>
            <td>{ &line.sector }</td>
            <td>{ &line.committee }</td>
        </tr>
    }
}
