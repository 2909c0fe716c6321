//! A Fluent text in one language, and the messages in it.

use crate::{Locale, Problem, depth};
use fluent_syntax::ast::{Attribute, Entry, Pattern};
use fluent_syntax::parser;
use std::collections::btree_map::{BTreeMap, Entry as Slot};

/// The messages and terms of one text.
#[derive(Debug)]
pub struct Resource {
    locale: Locale,
    /// By id; those of terms begin with a hyphen.
    entries: BTreeMap<String, Patterns>,
}

/// What stands under an id.
#[derive(Debug)]
struct Patterns {
    value: Option<Pattern<String>>,
    attributes: Vec<Attribute<String>>,
}

impl Resource {
    /// The messages of a text. What cannot be read is returned as problems; the rest works.
    pub fn parse(locale: Locale, text: &str) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let body = match parser::parse_runtime(depth::limited(text)) {
            Ok(resource) => resource.body,
            Err((resource, errors)) => {
                let starts = errors
                    .iter()
                    .filter_map(|error| Some(error.slice.as_ref()?.start));
                problems.extend(unreadable(&depth::limited(text), starts));
                resource.body
            }
        };
        let mut entries = BTreeMap::new();
        for entry in body {
            let Some((id, patterns)) = patterns(entry) else {
                continue;
            };
            match entries.entry(id) {
                Slot::Occupied(first) => problems.push(Problem::twice(first.key())),
                Slot::Vacant(slot) => {
                    slot.insert(patterns);
                }
            }
        }
        (Self { locale, entries }, problems)
    }

    /// The language of the text.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The ids of all messages, and of terms with their hyphen, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Whether there is a message or term with this id.
    pub fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// The pattern of a message or term, or of its attribute.
    pub(crate) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
        let patterns = self.entries.get(id)?;
        let Some(name) = attribute else {
            return patterns.value.as_ref();
        };
        let found = patterns.attributes.iter().find(|a| a.id.name == name);
        found.map(|attribute| &attribute.value)
    }
}

/// A problem for each place where something begins that cannot be read; the places are in order.
fn unreadable(text: &str, starts: impl Iterator<Item = usize>) -> Vec<Problem> {
    let (mut line, mut counted) = (1, 0);
    starts
        .map(|start| {
            let passed = text.get(counted..start).unwrap_or_default();
            line += passed.matches('\n').count();
            counted = start;
            Problem::unreadable(line, text.get(start..).unwrap_or_default())
        })
        .collect()
}

fn patterns(entry: Entry<String>) -> Option<(String, Patterns)> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name, message.value, message.attributes),
        Entry::Term(term) => {
            let id = format!("-{}", term.id.name);
            (id, Some(term.value), term.attributes)
        }
        _ => return None,
    };
    Some((id, Patterns { value, attributes }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Resource, Vec<String>) {
        let (resource, problems) = Resource::parse(Locale::new("en"), text);
        (resource, problems.iter().map(Problem::to_string).collect())
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_line_and_the_rest_works() {
        let (resource, problems) = read("a = A\n\n???\nb = B\n\nc = {\n");
        let expected = ["line 3 cannot be read: ???", "line 6 cannot be read: c = {"];
        assert_eq!(problems, expected);
        assert_eq!(resource.ids().collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn an_id_that_stands_twice_keeps_its_first_meaning_with_its_attributes() {
        let (resource, problems) = read("a = A\n-a = T\na = B\n    .x = X");
        assert_eq!(problems, ["a stands twice"]);
        assert!(resource.pattern("a", Some("x")).is_none());
        assert!(resource.has("a") && resource.has("-a") && !resource.has("x"));
    }

    #[test]
    fn lines_may_end_as_windows_ends_them() {
        let text =
            "a =\n    A\n      B\n\n    { $n ->\n        [one] 1\n       *[other] 2\n    }\n";
        let (unix, problems) = read(text);
        assert_eq!(problems, [""; 0]);
        let (windows, problems) = read(&text.replace('\n', "\r\n"));
        assert_eq!(problems, [""; 0]);
        assert_eq!(windows.pattern("a", None), unix.pattern("a", None));
    }
}
