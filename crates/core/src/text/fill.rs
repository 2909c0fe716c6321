//! What is said, with its places filled.

use super::Words;
use super::fluent::{Part, Text, Variant, unquote};
use super::plural;
use crate::basics::Arg;

/// No message has more places, with those of the messages it refers to: words that refer to each
/// other many times over end here.
const MOST_PLACES: usize = 100;

/// A pattern as text.
pub fn filled(
    words: &Words,
    text: &Text,
    pattern: &[Part],
    args: &[(&'static str, Arg)],
) -> String {
    let mut filling = Filling {
        words,
        args,
        open: vec![pattern],
        places: MOST_PLACES,
        result: String::new(),
    };
    filling.add(text, pattern);
    filling.result
}

struct Filling<'a> {
    words: &'a Words,
    args: &'a [(&'static str, Arg)],
    /// The pattern that is filled, inside of those that refer to it.
    open: Vec<&'a [Part]>,
    /// How many places may still be filled.
    places: usize,
    result: String,
}

impl<'a> Filling<'a> {
    fn add(&mut self, text: &'a Text, pattern: &'a [Part]) {
        for part in pattern {
            if let Part::Text(span) = part {
                self.result.push_str(text.at(*span));
                continue;
            }
            if self.places == 0 {
                return;
            }
            self.places -= 1;
            match part {
                Part::Text(_) => {}
                Part::Quoted(span) => unquote(text.at(*span), &mut self.result),
                Part::Place(name) => {
                    let name = text.at(*name);
                    match self.arg(name) {
                        Some(arg) => self.result.push_str(&self.words.value(arg)),
                        None => self.gap("$", name),
                    }
                }
                Part::Reference(id) => self.refer(text.at(*id)),
                Part::Choice {
                    name,
                    variants,
                    default,
                } => {
                    let chosen = self
                        .arg(text.at(*name))
                        .and_then(|arg| self.chosen(text, variants, arg));
                    if let Some(variant) = chosen.or(variants.get(*default)) {
                        self.add(text, &variant.pattern);
                    }
                }
            }
        }
    }

    /// The argument with this name; the last one if there are several.
    fn arg(&self, name: &str) -> Option<&'a Arg> {
        let found = self.args.iter().rev().find(|(other, _)| *other == name);
        found.map(|(_, arg)| arg)
    }

    /// A place that nothing fills, so that it is seen.
    fn gap(&mut self, sign: &str, name: &str) {
        for part in ["{", sign, name, "}"] {
            self.result.push_str(part);
        }
    }

    fn refer(&mut self, id: &str) {
        match self.words.pattern(id) {
            Some((text, pattern)) if !self.open.iter().any(|open| std::ptr::eq(*open, pattern)) => {
                let args = self.args;
                if id.starts_with('-') {
                    // Terms know nothing of the message they are used in.
                    self.args = &[];
                }
                self.open.push(pattern);
                self.add(text, pattern);
                self.open.pop();
                self.args = args;
            }
            _ => self.gap("", id),
        }
    }

    /// The first variant whose key is the argument, or the plural category of it.
    fn chosen(&self, text: &Text, variants: &'a [Variant], arg: &Arg) -> Option<&'a Variant> {
        let value = self.words.value(arg);
        let category = match arg {
            Arg::Number(number) => plural::category(self.words.language(), *number),
            _ => "",
        };
        variants.iter().find(|variant| {
            let key = text.at(variant.key);
            // A number that somebody typed is a text.
            let is_number = !key.starts_with(|c: char| c.is_ascii_alphabetic());
            key == category || (key == value && is_number != category.is_empty())
        })
    }
}
