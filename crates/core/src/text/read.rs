//! Reads the part of Fluent that the words use (<https://projectfluent.org/fluent/guide/>):
//! messages, terms, attributes, places, text in quotes, references, choices.
//! Functions, arguments of terms and numbers in places are not part of it.

use super::fluent::{Entry, Part, Pattern, Span, Variant};

/// Choices within choices further than this are not read.
const DEEPEST: usize = 16;

/// A piece of a text.
pub fn slice(source: &str, Span(start, end): Span) -> &str {
    source.get(start..end).unwrap_or_default()
}

/// The messages and terms of a text; of what cannot be read, the first line is added to the problems.
pub fn entries(source: &str, problems: &mut Vec<String>) -> Vec<Entry> {
    let mut reader = Reader {
        source,
        at: 0,
        depth: 0,
    };
    let mut entries = Vec::new();
    let (mut line, mut counted) = (1, 0);
    reader.empty_lines();
    while let Some(first) = reader.peek() {
        let start = reader.at;
        reader.depth = 0;
        let read = if first == b'#' {
            reader.comment()
        } else {
            reader.entry().map(|entry| entries.push(entry))
        };
        if read.is_none() {
            reader.skip_to_next_entry();
            line += slice(source, Span(counted, start)).matches('\n').count();
            counted = start;
            let text = slice(source, Span(start, reader.at)).lines().next();
            let text = text.unwrap_or_default();
            problems.push(format!("line {line} cannot be read: {text}"));
        }
        reader.empty_lines();
    }
    entries
}

/// Reads from a place onwards; what is not as it should be is nothing.
struct Reader<'a> {
    source: &'a str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn eats(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn needs(&mut self, byte: u8) -> Option<()> {
        self.eats(byte).then_some(())
    }

    /// Goes on while the signs are such; how many they were.
    fn skip(&mut self, is_such: fn(u8) -> bool) -> usize {
        let start = self.at;
        while self.peek().is_some_and(is_such) {
            self.at += 1;
        }
        self.at - start
    }

    fn spaces(&mut self) -> usize {
        self.skip(|byte| byte == b' ')
    }

    fn blank(&mut self) {
        self.skip(|byte| matches!(byte, b' ' | b'\n'));
    }

    /// Lines of nothing but spaces.
    fn empty_lines(&mut self) {
        loop {
            let start = self.at;
            self.spaces();
            if !self.eats(b'\n') {
                self.at = start;
                return;
            }
        }
    }

    /// To the next line that may begin a message, a term or a comment.
    fn skip_to_next_entry(&mut self) {
        let bytes = self.source.as_bytes();
        while let Some(byte) = self.peek() {
            let before = self.at.checked_sub(1).and_then(|at| bytes.get(at));
            let is_start = byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#');
            if is_start && before.is_none_or(|before| *before == b'\n') {
                return;
            }
            self.at += 1;
        }
    }

    fn comment(&mut self) -> Option<()> {
        // Up to three signs, then a space or nothing.
        let _ = self.eats(b'#') && self.eats(b'#') && self.eats(b'#');
        let is_comment = matches!(self.peek(), None | Some(b' ' | b'\n'));
        self.skip(|byte| byte != b'\n');
        is_comment.then_some(())
    }

    fn name(&mut self) -> Option<Span> {
        let start = self.at;
        if !self.peek()?.is_ascii_alphabetic() {
            return None;
        }
        self.skip(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        Some(Span(start, self.at))
    }

    fn entry(&mut self) -> Option<Entry> {
        let start = self.at;
        let is_term = self.eats(b'-');
        let Span(_, end) = self.name()?;
        let value = self.value()?;
        self.empty_lines();
        let mut attributes = Vec::new();
        loop {
            let line = self.at;
            self.spaces();
            let Some(attribute) = self.attribute() else {
                // Not an attribute, or not a good one: what comes next, or cannot be read.
                self.at = line;
                break;
            };
            attributes.push(attribute);
        }
        if value.is_empty() && (is_term || attributes.is_empty()) {
            return None;
        }
        Some(Entry {
            id: Span(start, end),
            value,
            attributes,
        })
    }

    fn attribute(&mut self) -> Option<(Span, Pattern)> {
        self.needs(b'.')?;
        let name = self.name()?;
        let pattern = self.value()?;
        (!pattern.is_empty()).then_some((name, pattern))
    }

    fn value(&mut self) -> Option<Pattern> {
        self.spaces();
        self.needs(b'=')?;
        self.pattern()
    }

    /// Text and places up to the first line that is not indented, or begins another thing.
    /// Indentation that all lines after the first have in common is left out, as are spaces and
    /// empty lines around the whole.
    fn pattern(&mut self) -> Option<Pattern> {
        let mut parts = Vec::new();
        // The parts that begin a line, with the width of their indentation.
        let mut lines = Vec::new();
        let (mut kept, mut common) = (0, usize::MAX);
        self.spaces();
        let mut is_line = self.eats(b'\n');
        if is_line {
            self.empty_lines();
        }
        while let Some(first) = self.peek() {
            if first == b'{' {
                if is_line {
                    common = 0;
                }
                parts.push(self.place()?);
                kept = parts.len();
                is_line = false;
                continue;
            }
            let start = self.at;
            let indent = if is_line { self.spaces() } else { 0 };
            if is_line {
                match self.peek() {
                    None => break,
                    Some(b'\n') => {}
                    Some(b'.' | b'}' | b'[' | b'*') => {
                        self.at = start;
                        break;
                    }
                    Some(_) if indent == 0 => break,
                    Some(_) => {}
                }
            }
            let text = self.at;
            self.skip(|byte| !matches!(byte, b'\n' | b'{' | b'}'));
            let is_blank = slice(self.source, Span(text, self.at))
                .bytes()
                .all(|byte| byte == b' ');
            if self.peek() == Some(b'}') {
                return None;
            }
            let began_line = is_line;
            is_line = self.eats(b'\n');
            if self.at == text || (began_line && is_blank && !is_line) {
                continue;
            }
            if !is_blank {
                kept = parts.len() + 1;
            }
            if began_line {
                if !is_blank {
                    common = common.min(indent);
                }
                lines.push((parts.len(), indent));
            }
            parts.push(Part::Text(Span(start, self.at)));
        }
        parts.truncate(kept);
        for (index, indent) in lines {
            if let Some(Part::Text(Span(start, _))) = parts.get_mut(index) {
                *start += indent.min(common);
            }
        }
        if let Some(Part::Text(span)) = parts.last_mut() {
            span.1 = span.0
                + slice(self.source, *span)
                    .trim_end_matches([' ', '\n'])
                    .len();
        }
        Some(parts)
    }

    /// What stands between braces, and the closing one.
    fn place(&mut self) -> Option<Part> {
        self.depth += 1;
        if !self.eats(b'{') || self.depth > DEEPEST {
            return None;
        }
        self.blank();
        let part = match self.peek()? {
            b'"' => self.quoted()?,
            b'$' => {
                self.at += 1;
                let name = self.name()?;
                self.blank();
                if self.eats(b'-') {
                    self.choice(name)?
                } else {
                    Part::Place(name)
                }
            }
            _ => self.reference()?,
        };
        self.blank();
        self.needs(b'}')?;
        self.depth -= 1;
        Some(part)
    }

    fn reference(&mut self) -> Option<Part> {
        let start = self.at;
        let is_term = self.eats(b'-');
        self.name()?;
        // Attributes of terms are for choosing only.
        if !is_term && self.eats(b'.') {
            self.name()?;
        }
        Some(Part::Reference(Span(start, self.at)))
    }

    fn quoted(&mut self) -> Option<Part> {
        self.needs(b'"')?;
        let start = self.at;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\n' => return None,
                b'\\' => {
                    self.at += 1;
                    let kind = self.peek()?;
                    self.at += 1;
                    for _ in 0..digits(kind)? {
                        if !self.peek()?.is_ascii_hexdigit() {
                            return None;
                        }
                        self.at += 1;
                    }
                }
                _ => self.at += 1,
            }
        }
        let span = Span(start, self.at);
        self.needs(b'"')?;
        Some(Part::Quoted(span))
    }

    /// The variants, of which one is the default.
    fn choice(&mut self, name: Span) -> Option<Part> {
        self.needs(b'>')?;
        self.spaces();
        self.needs(b'\n')?;
        self.blank();
        let mut variants = Vec::new();
        let mut default = None;
        loop {
            let is_default = self.eats(b'*');
            if is_default && default.replace(variants.len()).is_some() {
                return None;
            }
            if !self.eats(b'[') {
                break;
            }
            self.blank();
            let key = self.key()?;
            self.blank();
            self.needs(b']')?;
            let pattern = self.pattern()?;
            if pattern.is_empty() {
                return None;
            }
            variants.push(Variant { key, pattern });
            self.blank();
        }
        let default = default.filter(|index| *index < variants.len())?;
        Some(Part::Choice {
            name,
            variants,
            default,
        })
    }

    /// A name or a number.
    fn key(&mut self) -> Option<Span> {
        let start = self.at;
        if let Some(name) = self.name() {
            return Some(name);
        }
        self.eats(b'-');
        self.digits()?;
        if self.eats(b'.') {
            self.digits()?;
        }
        Some(Span(start, self.at))
    }

    fn digits(&mut self) -> Option<()> {
        let count = self.skip(|byte| byte.is_ascii_digit());
        (count > 0).then_some(())
    }
}

/// How many digits follow after a backslash and this sign.
pub fn digits(kind: u8) -> Option<usize> {
    match kind {
        b'"' | b'\\' => Some(0),
        b'u' => Some(4),
        b'U' => Some(6),
        _ => None,
    }
}
