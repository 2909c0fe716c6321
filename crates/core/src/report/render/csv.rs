//! The report as a table with one fact a line, for spreadsheets.

use crate::basics::{is_unseen, named, plain};
use crate::report::{Block, Report};
use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// What stands between the cells of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Separator {
    /// `,`
    #[default]
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Separator {
    /// What a spreadsheet expects where numbers are written with this decimal sign: it takes the
    /// comma only where that has no other use.
    pub fn beside(decimal_sign: char) -> Self {
        match decimal_sign {
            '.' => Self::Comma,
            _ => Self::Semicolon,
        }
    }

    fn sign(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// Part, item, field, value: RFC 4180 but for the separator, with a byte order mark so that
/// spreadsheets read UTF-8.
pub fn csv(report: &Report, separator: Separator) -> String {
    let mut out = Lines::new(separator);
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
    fn new(separator: Separator) -> Self {
        let mut writer = WriterBuilder::new();
        writer.delimiter(separator.sign());
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

/// A cell in which no spreadsheet finds a formula, whichever separator it looks for. Wherever one
/// may see the beginning of a cell, an apostrophe goes before a sign that would begin a formula.
/// An apostrophe that stands there already is passed over, so that taking one away before each
/// such sign gives the text that was typed.
fn guarded(cell: &str) -> String {
    let mut guarded = String::with_capacity(cell.len());
    let mut begins = true;
    for c in cell.chars() {
        if begins && matches!(plain(c), '=' | '+' | '-' | '@') {
            guarded.push('\'');
        }
        guarded.push(c);
        begins = ends_a_cell(c) || begins && is_passed_over(c);
    }
    guarded
}

/// A separator of any spreadsheet, a line break, or a control character, which some take for one.
fn ends_a_cell(c: char) -> bool {
    c.is_control() || matches!(c, ',' | ';' | '|' | '\u{2028}' | '\u{2029}')
}

/// What a spreadsheet may take away before it looks at a cell.
fn is_passed_over(c: char) -> bool {
    c.is_whitespace() || is_unseen(c) || matches!(c, '"' | '\'')
}

named!(Separator);

#[cfg(test)]
mod tests {
    use super::*;
    use csv::ReaderBuilder;
    use proptest::prelude::*;

    #[test]
    fn quotes_are_doubled_and_formulas_disarmed() {
        let mut lines = Lines::new(Separator::Comma);
        lines.line(["a \"b\", c\nd", "", "=1", "-1"]);
        assert_eq!(
            lines.text(),
            "\u{feff}\"a \"\"b\"\", c\nd\",\"\",\"'=1\",\"'-1\"\r\n"
        );
        for (typed, expected) in [
            ("=1+1", "'=1+1"),
            (" @x", " '@x"),
            ("\t=1", "\t'=1"),
            ("ok;=HYPERLINK(\"x\");y", "ok;'=HYPERLINK(\"x\");y"),
            ("two\n-1\r\n+2", "two\n'-1\r\n'+2"),
            ("a, b; \"=1", "a, b; \"'=1"),
            ("＝1;\u{200b}＋1|－1,＠x", "'＝1;\u{200b}'＋1|'－1,'＠x"),
            ("\u{feff}=1\0\u{1}=2", "\u{feff}'=1\0\u{1}'=2"),
            ("'=1", "''=1"),
            ("a = b - c, mail@example.org", "a = b - c, mail@example.org"),
        ] {
            assert_eq!(guarded(typed), expected);
        }
    }

    #[test]
    fn the_separator_is_the_one_beside_the_decimal_sign() {
        assert_eq!(Separator::beside('.'), Separator::Comma);
        for sign in [',', '٫'] {
            assert_eq!(Separator::beside(sign), Separator::Semicolon);
        }
    }

    /// What was typed.
    fn unguarded(cell: &str) -> String {
        let (mut typed, mut begins) = (String::new(), true);
        for c in cell.chars() {
            if begins && matches!(plain(c), '=' | '+' | '-' | '@') {
                assert_eq!(typed.pop(), Some('\''), "{cell:?}");
            }
            typed.push(c);
            begins = ends_a_cell(c) || begins && is_passed_over(c);
        }
        typed
    }

    fn cell() -> impl Strategy<Value = String> {
        prop_oneof![
            "[-=+@＝＋－＠﹣,;|\t\n\r\"' \u{a0}a1\0\u{1}\u{feff}\u{200b}\u{2028}]{0,12}",
            "\\PC{0,12}",
        ]
    }

    proptest! {
        #[test]
        fn no_spreadsheet_finds_a_formula(cells in prop::array::uniform4(cell()), written in 0_usize..3) {
            let mut lines = Lines::new(Separator::ALL[written]);
            lines.line([&cells[0], &cells[1], &cells[2], &cells[3]]);
            let text = lines.text();
            for separator in Separator::ALL {
                for quoting in [true, false] {
                    let mut reader = ReaderBuilder::new();
                    reader.delimiter(separator.sign()).quoting(quoting);
                    reader.has_headers(false).flexible(true);
                    for record in reader.from_reader(text.as_bytes()).records() {
                        for cell in &record.unwrap() {
                            let seen = cell.trim_start_matches(|c: char| {
                                c.is_whitespace() || is_unseen(c) || c == '"'
                            });
                            let first = seen.chars().next().map(plain);
                            prop_assert!(!matches!(first, Some('=' | '+' | '-' | '@')), "{cell:?} in {text:?}");
                        }
                    }
                }
            }
        }

        #[test]
        fn what_was_typed_can_be_had_back(cell in cell()) {
            prop_assert_eq!(unguarded(&guarded(&cell)), cell);
        }
    }
}
