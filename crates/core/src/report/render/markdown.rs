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
        // At the end of a heading a number sign would be taken for its end.
        let mut begins = word.starts_with('#') || out.is_empty() && word.starts_with(['+', '-']);
        let numbers_a_list = out.is_empty() && numbers_a_list(word);
        for (at, c) in word.char_indices() {
            let means_more = match c {
                '\\' | '`' | '*' | '_' | '~' | '[' | ']' | '<' | '>' => true,
                '&' => word.get(at..).is_some_and(begins_a_reference),
                '.' | ')' => numbers_a_list,
                _ => begins,
            };
            if means_more {
                out.push('\\');
            }
            out.push(c);
            begins = false;
        }
    }
    out
}

/// Whether a word at the beginning is the number of an item, such as `1.` or `2026)`.
fn numbers_a_list(word: &str) -> bool {
    let digits = word.strip_suffix(['.', ')']).unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text that begins with `&` begins with a character reference, such as `&lt;`.
fn begins_a_reference(text: &str) -> bool {
    let mut rest = text.bytes().skip(1);
    let end = rest.find(|b| !b.is_ascii_alphanumeric() && *b != b'#');
    end == Some(b';')
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn typed_text_is_shown_as_it_was_typed() {
        for (typed, expected) in [
            ("a *b*\n<c> [d](e)", r"a \*b\* \<c\> \[d\](e)"),
            ("# not a heading, C#", r"\# not a heading, C#"),
            ("2026. A good year.", r"2026\. A good year."),
            ("AT&T & &lt;b&gt; &#35; &c", r"AT&T & \&lt;b\&gt; \&#35; &c"),
            ("~~~ 5 ~", r"\~\~\~ 5 \~"),
        ] {
            assert_eq!(plain(typed), expected);
        }
    }
}
