//! What an expression comes to: put into the text, or chosen by.

use crate::value::digits;
use crate::{Locale, Value};
use fluent_syntax::ast::{InlineExpression, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::borrow::Cow;

/// A text, or a number in digits with a point before the decimals.
pub enum Resolved<'a> {
    Text(Cow<'a, str>),
    Number(Cow<'a, str>),
}

impl<'a> Resolved<'a> {
    /// What a program hands in.
    pub fn of_value(value: Value<'a>) -> Self {
        match value {
            Value::Text(text) => Self::Text(text),
            Value::Number(number) => Self::Number(digits(number).into()),
        }
    }

    /// What stands in the text itself: in quotes, or a number, whose zeros at the end are meant.
    pub fn of_literal(inline: &'a InlineExpression<String>) -> Option<Self> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Some(Self::Text(unescape_unicode_to_string(value)))
            }
            InlineExpression::NumberLiteral { value } => Some(Self::Number(value.into())),
            _ => None,
        }
    }

    /// As it stands in a text of this language.
    pub fn written(self, locale: &Locale) -> Cow<'a, str> {
        match self {
            Self::Text(text) => text,
            Self::Number(digits) => locale.written(&digits).into(),
        }
    }

    /// Whether the key of a variant is this, or the plural category of it.
    pub fn matches(&self, key: &VariantKey<String>, locale: &Locale) -> bool {
        match (self, key) {
            (Self::Text(text), VariantKey::Identifier { name }) => text == name,
            // A number that somebody typed is a text.
            (Self::Text(_), VariantKey::NumberLiteral { .. }) => false,
            (Self::Number(digits), VariantKey::Identifier { name }) => {
                locale.category_of(digits).name() == name
            }
            (Self::Number(digits), VariantKey::NumberLiteral { value }) => {
                without_zeros(digits) == without_zeros(value)
            }
        }
    }
}

/// A number without zeros at the end of its decimals, which do not change its worth.
fn without_zeros(digits: &str) -> &str {
    if digits.contains('.') {
        digits.trim_end_matches('0').trim_end_matches('.')
    } else {
        digits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_chosen_by_its_worth_and_a_text_by_its_letters() {
        let (english, value) = (Locale::new("en"), "1.0".to_owned());
        let one_in_digits = VariantKey::NumberLiteral { value };
        let one = VariantKey::Identifier {
            name: "one".to_owned(),
        };
        let number = Resolved::of_value(1.0.into());
        assert!(number.matches(&one_in_digits, &english) && number.matches(&one, &english));
        let typed = Resolved::of_value("1".into());
        assert!(!typed.matches(&one_in_digits, &english) && !typed.matches(&one, &english));
        assert!(Resolved::of_value("one".into()).matches(&one, &english));
    }
}
