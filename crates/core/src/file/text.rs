//! The JSON in the bytes of a file, also where a program on the way wrote it in another encoding
//! or put something behind it.

use super::FORMAT;
use super::kept::is_kept;
use crate::basics::{Problem, ProblemKind};
use serde_json::{Deserializer, Value};
use std::borrow::Cow;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// The value in a file, and what is odd about the file; or why there is none.
pub(super) fn json(bytes: &[u8]) -> Result<(Value, Vec<Problem>), Problem> {
    let (text, mut odd) = decoded(bytes)?;
    let marks = text.chars().take_while(|c| *c == BYTE_ORDER_MARK).count();
    let text = text.trim_start_matches(BYTE_ORDER_MARK);
    if marks > 1 {
        odd = true;
    }
    let (value, rest) = first(text)?;
    // What some editors and gateways fill up with is nothing.
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || c == '\0' || c == BYTE_ORDER_MARK);
    let mut problems = Vec::new();
    if odd {
        problems.push(Problem::new(ProblemKind::Reencoded, "", ""));
    }
    if !rest.is_empty() {
        problems.push(Problem::new(ProblemKind::Appended, "", rest));
    }
    Ok((value, problems))
}

/// The first value of a text and what follows it. Something may follow a file of ours only.
fn first(text: &str) -> Result<(Value, &str), Problem> {
    let mut values = Deserializer::from_str(text).into_iter::<Value>();
    let first = values.next();
    let rest = text.get(values.byte_offset()..).unwrap_or_default();
    match first {
        Some(Ok(value)) if is_ours(&value) || is_kept(&value) => Ok((value, rest)),
        _ => match serde_json::from_str(text) {
            Ok(value) => Ok((value, "")),
            Err(error) => Err(Problem::new(
                ProblemKind::NotJson,
                "",
                format!("{}:{}", error.line(), error.column()),
            )),
        },
    }
}

pub(super) fn is_ours(value: &Value) -> bool {
    value.get("format").and_then(Value::as_str) == Some(FORMAT)
}

/// The text in some bytes, and whether it was in an encoding that is not ours.
fn decoded(bytes: &[u8]) -> Result<(Cow<'_, str>, bool), Problem> {
    let utf_16 = |unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).filter_map(|two| two.try_into().ok());
        let text: String = char::decode_utf16(units.map(unit))
            .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        Ok((text.into(), true))
    };
    match bytes {
        [0xff, 0xfe, ..] | [b'{', 0, ..] => utf_16(u16::from_le_bytes),
        [0xfe, 0xff, ..] | [0, b'{', ..] => utf_16(u16::from_be_bytes),
        bytes => match str::from_utf8(bytes) {
            Ok(text) => Ok((text.into(), false)),
            Err(error) => Err(not_utf_8(bytes, error.valid_up_to())),
        },
    }
}

/// Text in one byte for each letter, as old programs write it, is named; all else is no text.
fn not_utf_8(bytes: &[u8], valid: usize) -> Problem {
    let is_text = !bytes.contains(&0) && bytes.trim_ascii_start().starts_with(b"{");
    let kind = if is_text {
        ProblemKind::NotUtf8
    } else {
        ProblemKind::NotJson
    };
    let before = bytes.get(..valid).unwrap_or_default();
    let line = before
        .split(|b| *b == b'\n')
        .next_back()
        .unwrap_or_default();
    let lines = before.iter().filter(|b| **b == b'\n').count() + 1;
    Problem::new(kind, "", format!("{lines}:{}", line.len() + 1))
}
