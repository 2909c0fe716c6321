//! A list of priorities copied from a spreadsheet or a CSV file.

use super::strategy::PriorityLine;
use crate::basics::limits::cut;
use csv::{ReaderBuilder, StringRecord, Trim};

impl PriorityLine {
    /// The priorities in a text: one in each record, its parts in the order of the fields of
    /// [`PriorityLine`], separated by tabs, semicolons or commas (whichever the first line with
    /// anything in it has, in this order). A part may stand in double quotes (RFC 4180), with blanks
    /// around them. A first record that begins with
    /// `heading` names the columns and is left out, and so are records without a title.
    pub fn read_all(text: &str, heading: &str) -> Vec<Self> {
        let mut lines = text.lines();
        let first = lines.find(|line| !line.trim().is_empty());
        let mut separators = [b'\t', b';', b','].into_iter();
        let separator = separators.find(|c| first.unwrap_or_default().contains(char::from(*c)));
        let separator = separator.unwrap_or(b'\t');
        let text = without_blanks_before_cells(text, char::from(separator));
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .trim(Trim::All)
            .from_reader(text.as_bytes());
        // A text in UTF-8 has no record that cannot be read.
        let lines = reader.records().map_while(Result::ok).map(line);
        let heading = heading.to_lowercase();
        let is_heading =
            |(i, line): &(usize, Self)| *i == 0 && line.title.to_lowercase() == heading;
        lines
            .enumerate()
            .filter(|row| !is_heading(row) && !row.1.title.is_empty())
            .map(|(_, line)| line)
            .collect()
    }
}

/// Where in a cell a sign stands.
#[derive(Clone, Copy)]
enum At {
    Start,
    Plain,
    InQuotes,
    /// Behind a quote, which closes the cell or is the first of two that stand for one.
    Quote,
}

/// The reader takes a quote for one only where it is the first sign of a cell.
fn without_blanks_before_cells(text: &str, separator: char) -> String {
    let mut at = At::Start;
    let is_kept = |c: &char| {
        let ends = *c == separator || matches!(c, '\n' | '\r');
        let is_blank = matches!(at, At::Start) && c.is_whitespace() && !ends;
        at = match (at, c) {
            (At::InQuotes, '"') => At::Quote,
            (At::Start | At::Quote, '"') | (At::InQuotes, _) => At::InQuotes,
            _ if ends || is_blank => At::Start,
            _ => At::Plain,
        };
        !is_blank
    };
    text.chars().filter(is_kept).collect()
}

fn line(record: StringRecord) -> PriorityLine {
    let mut cells = record.iter().map(|cell| cut(cell).to_owned());
    let mut next = || cells.next().unwrap_or_default();
    PriorityLine {
        title: next(),
        source: next(),
        target: next(),
        sector: next(),
        committee: next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Vec<String> {
        PriorityLine::read_all(text, "Priority")
            .into_iter()
            .map(|l| l.title)
            .collect()
    }

    #[test]
    fn a_list_is_read_with_any_separator() {
        for separator in ["\t", ";", ","] {
            let text =
                ["Safe food", "NDP", "4.2", "67 Food technology", "ISO/TC 34"].join(separator);
            let lines = PriorityLine::read_all(&text, "Priority");
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
        let lines = PriorityLine::read_all("\"Food; \"\"safe\"\"\nand sound\";NDP", "Priority");
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].title, "Food; \"safe\"\nand sound");
        assert_eq!(lines[0].source, "NDP");
    }

    #[test]
    fn blanks_before_a_quote_are_no_part_of_it() {
        let text = "Safe food;  \"NDP; \"\" 4\" ; x\n \"Water; soil\";y";
        let lines = PriorityLine::read_all(text, "Priority");
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].source, "NDP; \" 4");
        assert_eq!(lines[0].target, "x");
        assert_eq!(lines[1].title, "Water; soil");
        // A quote elsewhere is a sign like any other.
        assert_eq!(
            titles("Pipes of 2\"; x\nWater ; y"),
            ["Pipes of 2\"", "Water"]
        );
    }

    #[test]
    fn a_list_may_begin_with_blank_lines() {
        let lines = PriorityLine::read_all("\n \t\nPriority;Source\nSafe food;NDP", "Priority");
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].source, "NDP");
    }
}
