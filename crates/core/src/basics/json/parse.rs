//! Reading JSON as RFC 8259 has it, and nothing beyond.

use super::{Members, Value};
use crate::basics::order::permutation;
use std::fmt;

/// Lists and objects may be nested so many deep, less one.
const DEEPEST: u8 = 128;

/// Where a text stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The byte in the line, from 1.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl Value {
    /// The value that a text in UTF-8 holds, or where it stops being JSON.
    pub fn parse(bytes: &[u8]) -> Result<Self, Place> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => return Err(place(bytes, error.valid_up_to())),
        };
        let mut parser = Parser {
            text,
            at: 0,
            room: DEEPEST,
        };
        match parser.value() {
            Some(value) if parser.next().is_none() => Ok(value),
            _ => Err(place(bytes, parser.at)),
        }
    }
}

/// The line and column of a byte.
fn place(bytes: &[u8], at: usize) -> Place {
    let mut place = Place { line: 1, column: 0 };
    for byte in bytes.iter().take(at.saturating_add(1)) {
        place.column += 1;
        if *byte == b'\n' {
            place = Place {
                line: place.line + 1,
                column: 0,
            };
        }
    }
    place
}

/// Each part returns nothing if it does not stand there; `at` is then the byte where it fails.
struct Parser<'a> {
    text: &'a str,
    at: usize,
    room: u8,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// Goes past this byte.
    fn pass(&mut self, byte: u8) -> Option<()> {
        let found = self.peek()? == byte;
        self.at += usize::from(found);
        found.then_some(())
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        for byte in word.bytes() {
            self.pass(byte)?;
        }
        Some(value)
    }

    fn value(&mut self) -> Option<Value> {
        match self.next()? {
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'"' => self.string().map(Value::Text),
            b'[' => self.list(),
            b'{' => self.object(),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            _ => None,
        }
    }

    /// Goes past the bracket that begins a list or object; says whether it ends at once.
    fn enter(&mut self, end: u8) -> Option<bool> {
        self.room -= 1;
        if self.room == 0 {
            return None;
        }
        self.at += 1;
        Some(self.next()? == end)
    }

    /// Goes past a comma or the end; says whether it was the end.
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        let byte = self.next()?;
        if byte == b',' {
            self.at += 1;
            return Some(true);
        }
        (byte == end).then_some(false)
    }

    fn list(&mut self) -> Option<Value> {
        let mut elements = Vec::new();
        if !self.enter(b']')? {
            loop {
                elements.push(self.value()?);
                if !self.goes_on(b']')? {
                    break;
                }
            }
        }
        self.leave();
        Some(Value::List(elements))
    }

    fn object(&mut self) -> Option<Value> {
        let mut members = Vec::new();
        if !self.enter(b'}')? {
            loop {
                if self.next()? != b'"' {
                    return None;
                }
                let name = self.string()?;
                self.next()?;
                self.pass(b':')?;
                members.push((name, self.value()?));
                if !self.goes_on(b'}')? {
                    break;
                }
            }
        }
        self.leave();
        Some(Value::Object(in_order(members)))
    }

    fn leave(&mut self) {
        self.at += 1;
        self.room += 1;
    }

    fn string(&mut self) -> Option<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | ..=0x1f) {
                self.at += 1;
            }
            text.push_str(self.text.get(start..self.at)?);
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(text);
                }
                b'\\' => {
                    self.at += 1;
                    text.push(self.escape()?);
                }
                _ => return None,
            }
        }
    }

    /// The character that is meant by what stands after a backslash.
    fn escape(&mut self) -> Option<char> {
        let c = match self.peek()? {
            c @ (b'"' | b'\\' | b'/') => char::from(c),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unicode();
            }
            _ => return None,
        };
        self.at += 1;
        Some(c)
    }

    /// One escape with four digits, or two that are the halves of one character.
    fn unicode(&mut self) -> Option<char> {
        let mut code = self.four_digits()?;
        if (0xd800..0xdc00).contains(&code) {
            self.pass(b'\\')?;
            self.pass(b'u')?;
            let second = self.four_digits()?;
            code = if (0xdc00..0xe000).contains(&second) {
                0x1_0000 + ((code - 0xd800) << 10) + (second - 0xdc00)
            } else {
                0xd800
            };
        }
        let c = char::from_u32(code);
        self.at -= usize::from(c.is_none());
        c
    }

    fn four_digits(&mut self) -> Option<u32> {
        let start = self.at;
        self.at = self.text.len().min(start + 4);
        let digits = self.text.as_bytes().get(start..start + 4)?;
        let mut code = 0;
        for digit in digits {
            let Some(digit) = char::from(*digit).to_digit(16) else {
                self.at -= 1;
                return None;
            };
            code = code * 16 + digit;
        }
        Some(code)
    }

    /// The digits as they stand there; an exponent as `e` with its sign.
    fn number(&mut self) -> Option<String> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        if self.peek()? == b'0' {
            self.at += 1;
            if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                return None;
            }
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        let mut number = self.text.get(start..self.at)?.to_owned();
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            number.push('e');
            let start = self.at;
            match self.peek() {
                Some(b'+' | b'-') => self.at += 1,
                _ => number.push('+'),
            }
            self.digits()?;
            number.push_str(self.text.get(start..self.at)?);
        }
        Some(number)
    }

    /// Goes past one digit or more.
    fn digits(&mut self) -> Option<()> {
        if !self.peek()?.is_ascii_digit() {
            return None;
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Some(())
    }
}

/// The members in order of their names; of two with one name, the later counts. All names are
/// put in order at once: one after the other would take for ever in a file made to take long.
fn in_order(members: Vec<(String, Value)>) -> Members {
    let name = |index: usize| members.get(index).map(|(name, _)| name);
    let order = permutation(members.len(), &|a, b| name(a) > name(b));
    let mut members: Vec<_> = members.into_iter().map(Some).collect();
    let next = |index| members.get_mut(index).and_then(Option::take);
    order.into_iter().filter_map(next).collect()
}
