//! The document itself: each block becomes what it is, so that it reads and prints well.

use crate::context::Cx;
use crate::pages::result::fact;
use crate::ui::{Table, each};
use twinning_core::basics::Phrase;
use twinning_core::report::{Block, Report, Row, Section};
use yew::prelude::*;

/// Front, then one part after the other; `charts` stands where the report has its charts.
pub(super) fn view(cx: &Cx, report: &Report, charts: &Html) -> Html {
    html! {
        <article class="report" aria-label={report.title.clone()}>
            <header class="report-head">
                { facts(&report.facts) }
                <p class="hint">{ cx.t("report-receipt-about") }</p>
            </header>
            { each(&report.sections, |part| section(part, charts)) }
        </article>
    }
}

/// What stands at the top of each printed page.
pub(super) fn running(cx: &Cx, body: &str, report: &Report) -> AttrValue {
    let receipt = &report.receipt;
    let start = receipt.hash.get(..12).unwrap_or_default();
    let says = Phrase::new("report-running")
        .with("body", cx.typed(body).as_str())
        .with("instrument", receipt.instrument.as_str())
        .with(
            "rules",
            Phrase::new(format!("policy-{}.short", receipt.rules)),
        );
    cx.say(&says.with("receipt", start))
}

fn section(part: &Section, charts: &Html) -> Html {
    html! {
        <section key={part.id} class="report-section" data-part={part.id}>
            <h2>{ &part.title }</h2>
            { each(&part.blocks, |one| block(one, charts)) }
        </section>
    }
}

fn block(block: &Block, charts: &Html) -> Html {
    match block {
        Block::Heading { text } => html! { <h3>{ text }</h3> },
        Block::Lead { text } => html! { <p class="lead">{ text }</p> },
        Block::Text { text } => html! { <p>{ text }</p> },
        Block::List { title, items } => html! {
            <div class="block">
                if !title.is_empty() {
                    <p class="points-title">{ title }</p>
                }
                <ul>{ each(items, |item| html! { <li>{ item }</li> }) }</ul>
            </div>
        },
        Block::Facts { rows } => facts(rows),
        Block::Table {
            caption,
            head,
            rows,
        } => table(caption, head, rows),
        Block::Chart => charts.clone(),
    }
}

fn facts(rows: &[Row]) -> Html {
    let row = |row: &Row| fact(text(&row.label), text(&row.value));
    html! { <dl class="facts">{ each(rows, row) }</dl> }
}

/// The first cell of each row names it.
fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> Html {
    let head: Vec<_> = head.iter().map(|name| text(name)).collect();
    let row = |cells: &Vec<String>| {
        html! {
            if let Some((name, values)) = cells.split_first() {
                <tr><th scope="row">{ name }</th>{ each(values, |value| html! { <td>{ value }</td> }) }</tr>
            }
        }
    };
    html! {
        <Table caption={text(caption)} {head}>{ each(rows, row) }</Table>
    }
}

fn text(text: &str) -> AttrValue {
    AttrValue::from(text.to_owned())
}
