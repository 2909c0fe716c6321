//! What is put into messages, by name.

use crate::Locale;
use std::borrow::Cow;

/// What a variable stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Text, put in as it is.
    Text(Cow<'a, str>),
    /// A number: written in the way of the language, and what plural forms are chosen by.
    Number(f64),
}

/// The variables of a message.
pub trait Args {
    /// What `$name` stands for in a text of this language; nothing leaves a gap that is seen.
    fn get(&self, name: &str, locale: &Locale) -> Option<Value<'_>>;
}

/// No variables.
impl Args for () {
    fn get(&self, _: &str, _: &Locale) -> Option<Value<'_>> {
        None
    }
}

/// Names with their values; of two with the same name the last counts.
impl<const N: usize> Args for [(&str, Value<'_>); N] {
    fn get(&self, name: &str, _: &Locale) -> Option<Value<'_>> {
        let found = self.iter().rev().find(|(other, _)| *other == name);
        found.map(|(_, value)| value.clone())
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// A number in digits: one decimal behind a point, halves up; none where it is whole.
pub fn digits(number: f64) -> String {
    let mut digits = one_decimal(number);
    if digits.ends_with(".0") {
        digits.truncate(digits.len() - 2);
    }
    digits
}

/// The same with its decimal even where it is whole.
pub fn one_decimal(number: f64) -> String {
    // Formatting would round the binary value (3.25 would be 3.2), and needs large tables.
    let tenths = (number * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_decimal_at_most() {
        let cases = [
            (0.0, "0"),
            (-0.04, "0"),
            (0.05, "0.1"),
            (3.25, "3.3"),
            (9.95, "10"),
            (-1.0 / 3.0, "-0.3"),
            (1e15, "1000000000000000"),
        ];
        for (number, expected) in cases {
            assert_eq!(digits(number), expected);
        }
    }

    #[test]
    fn of_two_values_with_one_name_the_last_counts() {
        let args = [("a", 1.0.into()), ("a", "x".into()), ("b", 2.0.into())];
        assert_eq!(args.get("a", &Locale::new("en")), Some("x".into()));
        assert_eq!(args.get("c", &Locale::new("en")), None);
    }
}
