//! What was typed, read back from the report in Markdown by a program that others use for it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::content;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};
use twinning_core::file::Saved;
use twinning_core::report::render::markdown;
use twinning_core::report::{Block, Report, Row, Section};

/// Every text of a document as it is shown, with a break between two of them.
fn shown(markdown: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM;
    let mut shown = vec![String::new()];
    for event in Parser::new_ext(markdown, options) {
        match (event, shown.last_mut()) {
            (Event::Text(text), Some(last)) => last.push_str(&text),
            (Event::Start(tag), _) => {
                assert!(is_ours(&tag), "{tag:?} in {markdown:?}");
                shown.push(String::new());
            }
            (Event::End(_), _) => shown.push(String::new()),
            (other, _) => panic!("{other:?} in {markdown:?}"),
        }
    }
    shown.retain(|text| !text.is_empty());
    shown
}

fn is_ours(tag: &pulldown_cmark::Tag<'_>) -> bool {
    use pulldown_cmark::Tag::*;
    matches!(
        tag,
        Heading { .. }
            | Paragraph
            | Strong
            | List(None)
            | Item
            | Table(_)
            | TableHead
            | TableRow
            | TableCell
    )
}

fn text() -> impl Strategy<Value = String> {
    let typed = prop_oneof![
        r"[-=+*_~`#.:;!?|\\/<>()\[\]{}$@^&a1 \n]{1,12}",
        "[0-9]{1,3}[.)] ?[a-]{0,2}",
        "&(#|#x)?[a-z0-9]{1,4};",
        "(&lt;|<b>|http://a.b|a@b.c|~~~|---|===|\\[x\\]|\\[\\^1\\]:|!\\[a\\]\\(b\\)|\\$a\\$| )+",
        r"\PC{1,12}",
    ];
    typed.prop_filter("something is typed", |text| !text.trim().is_empty())
}

proptest! {
    #[test]
    fn any_text_in_any_block_is_shown_as_it_was_typed(text in text()) {
        let t = || text.clone();
        let typed = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let row = |label: String, value: String| Row { label, value };
        let blocks = vec![
            Block::Heading { text: t() },
            Block::Lead { text: t() },
            Block::Text { text: t() },
            Block::List { title: t(), items: vec![t(), t()] },
            Block::Facts { rows: vec![row(typed.clone(), String::new())] },
            Block::Table {
                caption: t(),
                head: vec![t(), t()],
                rows: vec![vec![t(), t()]],
            },
            Block::Text { text: t() },
        ];
        let section = Section { id: "", title: t(), blocks };
        let report = Report {
            language: String::new(),
            title: t(),
            facts: vec![],
            receipt: Saved::new("a").receipt(&content().basis()),
            sections: vec![section],
        };
        let mut expected = vec![typed; 15];
        expected[8] += ":";
        prop_assert_eq!(shown(&markdown(&report)), expected);
    }
}
