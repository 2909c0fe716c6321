//! The report as Markdown, for people who edit text.

use crate::report::{Block, Report};
use std::fmt::Write as _;

/// The report with headings, lists and tables.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("# {}\n\n", plain(&report.title));
    for row in &report.facts {
        item(&mut out, &format!("{}: {}", row.label, row.value));
    }
    for section in &report.sections {
        heading(&mut out, 2, &section.title);
        for block in &section.blocks {
            self::block(&mut out, block);
        }
    }
    out
}

fn block(out: &mut String, block: &Block) {
    match block {
        Block::Heading { text } => heading(out, 3, text),
        Block::Lead { text } => paragraph(out, &format!("**{}**", plain(text))),
        Block::Text { text } => paragraph(out, &plain(text)),
        Block::List { title, items } => {
            paragraph(out, &plain(title));
            out.push('\n');
            items.iter().for_each(|text| item(out, text));
        }
        Block::Facts { rows } => {
            out.push('\n');
            for row in rows {
                item(out, &format!("{}: {}", row.label, row.value));
            }
        }
        Block::Table {
            caption,
            head,
            rows,
        } => {
            paragraph(out, &plain(caption));
            out.push('\n');
            line(out, head);
            let _ = writeln!(out, "{}|", "| --- ".repeat(head.len()));
            rows.iter().for_each(|row| line(out, row));
        }
        Block::Chart => {}
    }
}

// Writing into a String cannot fail, so the results of `write!` are not looked at.

fn heading(out: &mut String, depth: usize, text: &str) {
    let _ = write!(out, "\n{} {}\n", "#".repeat(depth), plain(text));
}

fn paragraph(out: &mut String, text: &str) {
    let _ = write!(out, "\n{text}\n");
}

fn item(out: &mut String, text: &str) {
    let _ = writeln!(out, "- {}", plain(text));
}

fn line(out: &mut String, cells: &[String]) {
    for cell in cells {
        let _ = write!(out, "| {} ", plain(cell).replace('|', "\\|"));
    }
    out.push_str("|\n");
}

/// Text on one line that Markdown shows as it is.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>') {
                out.push('\\');
            }
            out.push(c);
        }
    }
    if out.starts_with(['#', '+', '-']) {
        out.insert(0, '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn typed_text_is_shown_as_it_was_typed() {
        assert_eq!(plain("a *b*\n<c> [d](e)"), r"a \*b\* \<c\> \[d\](e)");
        assert_eq!(plain("# not a heading"), r"\# not a heading");
    }
}
