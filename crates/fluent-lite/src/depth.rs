//! Braces within braces: a message with more of them than anybody writes is cut off.

use crate::MOST_BRACES;
use std::borrow::Cow;

/// The text, with lines as they end on Unix. A message with too many braces, or brackets that
/// could be those of calls, is left open in the first line with one too many, so that it cannot be
/// read.
pub fn limited(text: &str) -> String {
    let mut limited = String::with_capacity(text.len());
    let mut opened = 0;
    let unix = if text.contains('\r') {
        Cow::from(text.replace('\r', ""))
    } else {
        Cow::from(text)
    };
    for line in unix.split_inclusive('\n') {
        let before = if begins_an_entry(line) { 0 } else { opened };
        opened = before
            + line
                .bytes()
                .filter(|byte| matches!(byte, b'{' | b'('))
                .count();
        if opened <= MOST_BRACES {
            limited.push_str(line);
            continue;
        }
        if before <= MOST_BRACES {
            limited.push_str(line.split(['{', '(']).next().unwrap_or_default());
            limited.push('{');
        }
        limited.push('\n');
    }
    limited
}

/// Whether a comment, a message or a term begins here: whatever was open, Fluent reads no further.
fn begins_an_entry(line: &str) -> bool {
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ' ');
    let begins_with_id = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let after_id = line.trim_start_matches(is_of_id);
    line.starts_with('#') || (begins_with_id && after_id.starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_stays_as_it_is() {
        let text = "# c (\na = { $n ->\n   *[other] { b } (b)\n }\n-t = T\n".repeat(60);
        assert_eq!(limited(&text), text);
        assert_eq!(limited(&text.replace('\n', "\r\n")), text);
    }

    #[test]
    fn a_message_with_too_many_is_left_open_and_the_next_is_whole() {
        let text = format!("a = A\n b {}\n c\n d\ne = E", "(".repeat(300));
        assert_eq!(limited(&text), "a = A\n b {\n\n\ne = E");
    }

    #[test]
    fn an_entry_begins_with_an_id_and_an_equals_sign() {
        for line in ["a=", "-t-1 = T", "a_B  = {", "# a", "##"] {
            assert!(begins_an_entry(line), "{line}");
        }
        for line in [
            "",
            " a = A",
            "FOO(",
            "FOO({\"=\"}, ",
            "-> =",
            "[one] =",
            "a",
        ] {
            assert!(!begins_an_entry(line), "{line}");
        }
    }
}
