//! A Fluent text that was read, and the messages in it.

use super::read::{digits, entries, slice};

/// A piece of the text: where it begins, and where it ends.
#[derive(Clone, Copy)]
pub struct Span(pub usize, pub usize);

/// What is said, part by part; empty where a message has attributes only.
pub type Pattern = Vec<Part>;

/// A part of what is said.
pub enum Part {
    /// Text as it stands.
    Text(Span),
    /// Text in quotes, in which a backslash marks signs.
    Quoted(Span),
    /// The name of an argument.
    Place(Span),
    /// `message`, `message.attribute` or `-term`.
    Reference(Span),
    /// What is said depends on an argument; the default is among the variants.
    Choice {
        name: Span,
        variants: Vec<Variant>,
        default: usize,
    },
}

/// What is said if the argument is, or counts as, the key.
pub struct Variant {
    pub key: Span,
    pub pattern: Pattern,
}

/// A message or a term.
pub struct Entry {
    pub id: Span,
    pub value: Pattern,
    pub attributes: Vec<(Span, Pattern)>,
}

/// A text with the messages in it.
pub struct Text {
    source: String,
    entries: Vec<Entry>,
    /// The entries in order of their ids, each id once.
    order: Vec<usize>,
}

impl Text {
    /// The messages of a text. Of those that cannot be read, their first lines are added to the
    /// problems, as are ids that stand twice; of these the first counts.
    pub fn read(mut source: String, problems: &mut Vec<String>) -> Self {
        // Lines may end as Windows ends them.
        source.retain(|c| c != '\r');
        let entries = entries(&source, problems);
        let mut text = Self {
            source,
            entries,
            order: Vec::new(),
        };
        let mut order = Vec::with_capacity(text.entries.len());
        let mut before = "";
        let mut sorted: Vec<usize> = (0..text.entries.len()).collect();
        sorted.sort_by(|a, b| text.id(*a).cmp(text.id(*b)));
        for index in sorted {
            let id = text.id(index);
            if id == before {
                problems.push(twice(id));
            } else {
                order.push(index);
            }
            before = id;
        }
        text.order = order;
        text
    }

    /// The ids of all messages and terms, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.order.iter().map(|&index| self.id(index))
    }

    /// A piece of the text.
    pub fn at(&self, span: Span) -> &str {
        slice(&self.source, span)
    }

    /// The pattern of `message`, `-term`, or an attribute of one of them. If there is no such
    /// message nothing, and something empty if it has no such pattern.
    pub fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&[Part]> {
        let place = self
            .order
            .binary_search_by(|&index| self.id(index).cmp(message))
            .ok()?;
        let entry = self.entries.get(*self.order.get(place)?)?;
        let Some(name) = attribute else {
            return Some(&entry.value);
        };
        let found = entry.attributes.iter().find(|(id, _)| self.at(*id) == name);
        Some(found.map_or(&[], |(_, pattern)| pattern))
    }

    fn id(&self, index: usize) -> &str {
        self.entries
            .get(index)
            .map_or("", |entry| self.at(entry.id))
    }
}

/// What is said of an id that has a meaning already.
pub fn twice(id: &str) -> String {
    format!("{id} stands twice")
}

/// Adds a text that stood in quotes, with the signs that a backslash marks.
pub fn unquote(mut text: &str, result: &mut String) {
    while let Some((before, after)) = text.split_once('\\') {
        result.push_str(before);
        let kind = after.as_bytes().first().copied().unwrap_or_default();
        let end = 1 + digits(kind).unwrap_or_default();
        let marked = after.get(..end).unwrap_or_default();
        match marked.get(1..) {
            Some("") | None => result.push_str(marked),
            Some(hex) => {
                let code = u32::from_str_radix(hex, 16).ok();
                result.push(code.and_then(char::from_u32).unwrap_or('\u{fffd}'));
            }
        }
        text = after.get(end..).unwrap_or_default();
    }
    result.push_str(text);
}
