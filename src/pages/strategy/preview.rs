//! Pasting a list of priorities, with a look at what was understood before it is added.

use crate::context::use_cx;
use crate::ui::{Button, ButtonKind, Callout, Disclosure, Sign, Table, TextArea, Tone, each};
use twinning_core::assessment::PriorityLine;
use twinning_core::basics::Phrase;
use twinning_core::basics::limits::FILE;
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
    /// How many more priorities there is room for.
    pub room: usize,
}

/// A field for the list, and the table of what was understood.
#[component]
pub fn Paste(props: &Props) -> Html {
    let cx = use_cx();
    let text = use_state(String::new);
    let head: Vec<_> = COLUMNS.iter().map(|column| cx.t(column)).collect();
    let mut lines = PriorityLine::read_all(&text, &cx.t("priority-title"));
    let beyond = lines.len().saturating_sub(props.room);
    lines.truncate(props.room);
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
                value={(*text).clone()} {on_change} most={FILE} />
            if beyond > 0 {
                <Callout tone={Tone::Attention}><p>{ cx.with("strategy-paste-beyond", "n", beyond) }</p></Callout>
            }
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
