//! The report as a table with one fact a line, for spreadsheets.

use crate::report::{Block, Report};
use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

/// Part, item, field, value: RFC 4180, with a byte order mark so that spreadsheets read UTF-8.
pub fn csv(report: &Report) -> String {
    let mut out = Lines::new();
    out.line(["part", "item", "field", "value"]);
    for row in &report.facts {
        out.line([&report.title, "", &row.label, &row.value]);
    }
    for section in &report.sections {
        let part = section.title.as_str();
        let mut item = "";
        for block in &section.blocks {
            match block {
                Block::Heading { text } => item = text,
                Block::Lead { text } | Block::Text { text } => out.line([part, item, "", text]),
                Block::List { title, items } => {
                    for text in items {
                        out.line([part, item, title, text]);
                    }
                }
                Block::Facts { rows } => {
                    for row in rows {
                        out.line([part, item, &row.label, &row.value]);
                    }
                }
                Block::Table { head, rows, .. } => {
                    for row in rows {
                        let name = row.first().map_or("", String::as_str);
                        for (field, value) in head.iter().zip(row).skip(1) {
                            out.line([part, name, field, value]);
                        }
                    }
                }
                Block::Chart => {}
            }
        }
    }
    out.text()
}

struct Lines(Writer<Vec<u8>>);

impl Lines {
    fn new() -> Self {
        let mut writer = WriterBuilder::new();
        writer.quote_style(QuoteStyle::Always);
        writer.terminator(Terminator::CRLF);
        Self(writer.from_writer(Vec::from("\u{feff}")))
    }

    fn line<S: AsRef<str>>(&mut self, cells: [S; 4]) {
        let cells = cells.iter().map(|cell| guarded(cell.as_ref()));
        // Writing into memory cannot fail.
        self.0.write_record(cells.map(String::into_bytes)).ok();
    }

    fn text(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// A cell; one that a spreadsheet would run as a formula gets an apostrophe before it.
fn guarded(cell: &str) -> String {
    let runs = cell
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if runs { "'" } else { "" };
    format!("{guard}{cell}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_doubled_and_formulas_disarmed() {
        let mut lines = Lines::new();
        lines.line(["a \"b\", c\nd", "", "=1", "-1"]);
        assert_eq!(
            lines.text(),
            "\u{feff}\"a \"\"b\"\", c\nd\",\"\",\"'=1\",\"'-1\"\r\n"
        );
        for formula in ["=1+1", "+1", "-1", "@x", " =1", "\t=1"] {
            assert!(guarded(formula).starts_with('\''), "{formula}");
        }
    }
}
