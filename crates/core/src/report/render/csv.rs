//! The report as a table with one fact a line, for spreadsheets.

use crate::report::{Block, Report};

/// Part, item, field, value: RFC 4180, with a byte order mark so that spreadsheets read UTF-8.
pub fn csv(report: &Report) -> String {
    let mut out = Lines(String::from("\u{feff}"));
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
    out.0
}

struct Lines(String);

impl Lines {
    fn line<S: AsRef<str>>(&mut self, cells: [S; 4]) {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.0.push_str(&quoted(cell.as_ref()));
        }
        self.0.push_str("\r\n");
    }
}

/// A cell in quotes; one that a spreadsheet would run as a formula gets an apostrophe before it.
fn quoted(cell: &str) -> String {
    let runs = cell
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if runs { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn quotes_are_doubled_and_formulas_disarmed() {
        assert_eq!(quoted("a \"b\", c\nd"), "\"a \"\"b\"\", c\nd\"");
        for formula in ["=1+1", "+1", "-1", "@x", " =1", "\t=1"] {
            assert!(quoted(formula).starts_with("\"'"), "{formula}");
        }
    }
}
