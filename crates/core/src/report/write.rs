//! Putting values into the words of the reader's language.

use super::block::{Block, Row};
use crate::assessment::{Answer, Assessment};
use crate::basics::{Count, Date, Phrase, Sdg};
use crate::content::Content;
use crate::policy::{Policy, Provenance, Source};
use crate::result::Derived;
use crate::text::Words;
use std::ops::Deref;

/// What a report is written from.
pub(super) struct Writer<'a> {
    pub derived: &'a Derived,
    pub content: &'a Content,
    pub words: &'a Words,
}

/// The words with what everything is called.
impl Deref for Writer<'_> {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

impl Writer<'_> {
    pub fn assessment(&self) -> &Assessment {
        &self.derived.saved.assessment
    }

    /// The rules the result was worked out under.
    pub fn policy(&self) -> &Policy {
        self.content.policy(&self.assessment().edition)
    }

    /// A message.
    pub fn t(&self, id: &str) -> String {
        self.words.get(id)
    }

    /// A day, or that it is open.
    pub fn day(&self, date: Option<Date>) -> String {
        date.map_or_else(|| self.t("open-point"), |date| self.date(date))
    }

    pub fn count(&self, count: Option<Count>) -> String {
        count.map_or_else(|| self.t("open-point"), |n| n.get().to_string())
    }

    /// The value of an answer, or that there is none yet.
    pub fn answer(&self, answer: Option<&Answer>) -> String {
        self.say(&Answer::says(answer))
    }

    pub fn source(&self, source: &Source) -> String {
        match (source.standing, source.clause.as_str()) {
            (Provenance::Ours, _) => self.word("standing", "ours"),
            (standing, clause) => {
                let standing = self.word("standing", standing.id());
                let phrase = Phrase::new("source-cited").with("clause", clause);
                self.say(
                    &phrase
                        .with("standing", standing)
                        .with("edition", self.policy().edition.as_str()),
                )
            }
        }
    }

    pub fn sdgs<'s>(&self, sdgs: impl IntoIterator<Item = &'s Sdg>) -> String {
        let numbers: Vec<_> = sdgs.into_iter().map(|sdg| sdg.get().to_string()).collect();
        if numbers.is_empty() {
            self.t("open-point")
        } else {
            numbers.join(", ")
        }
    }

    /// A row of facts: the message of the label, and the value.
    pub fn row(&self, label: &str, value: String) -> Row {
        Row {
            label: self.t(label),
            value,
        }
    }

    pub fn heading(&self, text: String) -> Block {
        Block::Heading { text }
    }

    pub fn text(&self, id: &str) -> Block {
        Block::Text { text: self.t(id) }
    }

    /// A list, unless there is nothing in it.
    pub fn list(&self, title: &str, items: Vec<String>) -> Option<Block> {
        let title = self.t(title);
        (!items.is_empty()).then_some(Block::List { title, items })
    }

    /// A table, unless it has no rows.
    pub fn table(&self, caption: &str, head: &[&str], rows: Vec<Vec<String>>) -> Option<Block> {
        self.table_of(self.t(caption), head, rows)
    }

    /// The same with a caption that is in words already.
    pub fn table_of(
        &self,
        caption: String,
        head: &[&str],
        rows: Vec<Vec<String>>,
    ) -> Option<Block> {
        (!rows.is_empty()).then(|| Block::Table {
            caption,
            head: head.iter().map(|id| self.t(id)).collect(),
            rows,
        })
    }
}
