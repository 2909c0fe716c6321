//! The document itself: each block becomes what it is, so that it reads and prints well.

use crate::context::Cx;
use crate::pages::result::fact;
use crate::ui::Table;
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
            { for report.sections.iter().map(|part| section(part, charts)) }
        </article>
    }
}

/// What stands at the top of each printed page.
pub(super) fn running(cx: &Cx, report: &Report) -> AttrValue {
    let receipt = &report.receipt;
    let start = receipt.hash.get(..12).unwrap_or_default();
    let says = Phrase::new("report-running")
        .with("title", report.title.as_str())
        .with("instrument", receipt.instrument.as_str())
        .with("rules", Phrase::new(format!("policy-{}.short", receipt.rules)));
    cx.say(&says.with("receipt", start))
}

fn section(part: &Section, charts: &Html) -> Html {
    html! {
        <section key={part.id} class="report-section" data-part={part.id}>
            <h2>{ &part.title }</h2>
            { for part.blocks.iter().map(|one| block(one, charts)) }
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
                <ul>{ for items.iter().map(|item| html! { <li>{ item }</li> }) }</ul>
            </div>
        },
        Block::Facts { rows } => facts(rows),
        Block::Table { caption, head, rows } => table(caption, head, rows),
        Block::Chart => charts.clone(),
    }
}

fn facts(rows: &[Row]) -> Html {
    let rows = rows.iter().map(|row| fact(text(&row.label), text(&row.value)));
    html! { <dl class="facts">{ for rows }</dl> }
}

/// The first cell of each row names it.
fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> Html {
    let head: Vec<_> = head.iter().map(|name| text(name)).collect();
    let row = |cells: &Vec<String>| {
        let mut cells = cells.iter();
        let name = cells.next().map(|name| html! { <th scope="row">{ name }</th> });
        html! { <tr>{ for name }{ for cells.map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <Table caption={text(caption)} {head}>{ for rows.iter().map(row) }</Table>
    }
}

fn text(text: &str) -> AttrValue {
    AttrValue::from(text.to_owned())
}
