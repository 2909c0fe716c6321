//! A list of priorities copied from a spreadsheet or a CSV file.

use twinning_core::assessment::Priority;
use twinning_core::basics::PriorityId;

/// One priority of the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What is wanted.
    pub title: String,
    /// The document.
    pub source: String,
    /// The section or target code.
    pub target: String,
    /// The sector.
    pub sector: String,
    /// The committee.
    pub committee: String,
}

impl Line {
    /// The priority the line describes.
    pub fn priority(self, id: PriorityId) -> Priority {
        Priority {
            title: self.title,
            source: self.source,
            target: self.target,
            sector: self.sector,
            committee: self.committee,
            ..Priority::new(id)
        }
    }
}

/// The priorities in a text: one in each line, its parts in the order of [`Line`], separated by tabs,
/// semicolons or commas (whichever the first line has, in this order). A part may stand in double
/// quotes. A first line that begins with `heading` names the columns and is left out, and so
/// are lines without a title.
pub fn read(text: &str, heading: &str) -> Vec<Line> {
    let first = text.lines().next().unwrap_or_default();
    let separator = ['\t', ';', ','].into_iter().find(|c| first.contains(*c));
    let rows = rows(text, separator.unwrap_or('\t'));
    let is_heading =
        |(i, line): &(usize, Line)| *i == 0 && line.title.eq_ignore_ascii_case(heading);
    rows.into_iter()
        .map(line)
        .enumerate()
        .filter(|row| !is_heading(row) && !row.1.title.is_empty())
        .map(|(_, line)| line)
        .collect()
}

fn line(cells: Vec<String>) -> Line {
    let mut cells = cells.into_iter().map(|cell| cell.trim().to_owned());
    let mut next = || cells.next().unwrap_or_default();
    Line {
        title: next(),
        source: next(),
        target: next(),
        sector: next(),
        committee: next(),
    }
}

/// The cells of each row (RFC 4180, with any separator).
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = true;
            }
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ if c == separator && !quoted => row.push(std::mem::take(&mut cell)),
            _ => cell.push(c),
        }
    }
    row.push(cell);
    rows.push(row);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Vec<String> {
        read(text, "Priority")
            .into_iter()
            .map(|l| l.title)
            .collect()
    }

    #[test]
    fn a_list_is_read_with_any_separator() {
        for separator in ["\t", ";", ","] {
            let text =
                ["Safe food", "NDP", "4.2", "67 Food technology", "ISO/TC 34"].join(separator);
            let lines = read(&text, "Priority");
            assert_eq!(lines.len(), 1);
            assert_eq!(lines[0].target, "4.2");
            assert_eq!(lines[0].committee, "ISO/TC 34");
        }
    }

    #[test]
    fn headings_and_empty_lines_are_left_out() {
        assert_eq!(
            titles("priority;source\r\nSafe food;NDP\r\n\r\n;x\r\nWater"),
            ["Safe food", "Water"]
        );
        assert!(titles(" \n\n").is_empty());
    }

    #[test]
    fn quotes_protect_separators_quotes_and_line_breaks() {
        let lines = read("\"Food; \"\"safe\"\"\nand sound\";NDP", "Priority");
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].title, "Food; \"safe\"\nand sound");
        assert_eq!(lines[0].source, "NDP");
    }
}
