//! JSON as a value, and its two written forms. Why this is not a library: see DESIGN.md.

mod parse;

pub use parse::Place;

use super::sorted::Map;

/// Any JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, digit by digit as it was written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Members),
}

/// The members of an object, in order of their names; each name stands once.
pub type Members = Map<String, Value>;

/// An object written as JSON is, with anything that can be written as a value.
macro_rules! json {
    ({ $($members:tt)* }) => {{
        let mut object = $crate::basics::json::Members::new();
        $crate::basics::json::json!(@object $($members)*);
        $crate::basics::json::Value::Object(object)
    }};
    (@$object:ident) => {};
    (@$object:ident $name:literal: { $($inner:tt)* } $(, $($others:tt)*)?) => {
        $object.insert($name.to_owned(), $crate::basics::json::json!({ $($inner)* }));
        $($crate::basics::json::json!(@$object $($others)*);)?
    };
    (@$object:ident $name:literal: $value:expr $(, $($others:tt)*)?) => {
        $object.insert($name.to_owned(), $crate::basics::write::Write::write(&$value));
        $($crate::basics::json::json!(@$object $($others)*);)?
    };
}

pub(crate) use json;

/// An object with these members.
pub fn object(members: Vec<(&str, Value)>) -> Value {
    let mut object = Members::new();
    for (name, value) in members {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

impl Value {
    /// A whole number.
    pub fn whole(number: u64) -> Self {
        Self::Number(number.to_string())
    }

    /// The member of an object with this name.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// The members, if it is an object.
    pub fn as_object(&self) -> Option<&Members> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The elements, if it is a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(elements) => Some(elements),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is a whole one from 0 to 2⁶⁴ − 1, written without point or exponent.
    pub fn as_whole(&self) -> Option<u64> {
        match self {
            Self::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    /// Whether there is nothing in it: `null`, `false`, empty text, an empty list or object.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Null | Self::Bool(false) => true,
            Self::Text(text) => text.is_empty(),
            Self::List(elements) => elements.is_empty(),
            Self::Object(members) => members.is_empty(),
            _ => false,
        }
    }

    /// Without white space.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.put(&mut out, None);
        out
    }

    /// One line for each member and element, indented by two spaces.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.put(&mut out, Some(0));
        out
    }

    /// Appends the value; `depth` says how far lines are indented, if there are lines.
    fn put(&self, out: &mut String, depth: Option<usize>) {
        let inside = depth.map(|depth| depth + 1);
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => quote(out, text),
            Self::List(elements) => {
                let mut before = '[';
                for element in elements {
                    begin(out, before, inside);
                    element.put(out, inside);
                    before = ',';
                }
                end(out, '[', before, depth);
                out.push(']');
            }
            Self::Object(members) => {
                let mut before = '{';
                for (name, value) in members {
                    begin(out, before, inside);
                    quote(out, name);
                    out.push_str(if inside.is_some() { ": " } else { ":" });
                    value.put(out, inside);
                    before = ',';
                }
                end(out, '{', before, depth);
                out.push('}');
            }
        }
    }
}

/// What stands before a member or element.
fn begin(out: &mut String, before: char, depth: Option<usize>) {
    out.push(before);
    line(out, depth);
}

/// What stands before the closing bracket.
fn end(out: &mut String, open: char, before: char, depth: Option<usize>) {
    if before == open {
        out.push(open);
    } else {
        line(out, depth);
    }
}

fn line(out: &mut String, depth: Option<usize>) {
    if let Some(depth) = depth {
        out.push('\n');
        for _ in 0..depth {
            out.push_str("  ");
        }
    }
}

/// Text between quotation marks: what must be escaped is, and nothing else.
fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' => {
                out.push_str(if c < '\u{10}' { "\\u000" } else { "\\u001" });
                out.extend(char::from_digit(u32::from(c) % 16, 16));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}
