//! What is known of each language: its direction, its decimal sign, its plural rule.

use crate::plural::{self, Category, Operands, Rule};
use crate::value::{digits, one_decimal};

/// A language, and how texts in it are written.
#[derive(Clone, Debug)]
pub struct Locale {
    tag: String,
    known: &'static Known,
}

#[derive(Debug)]
struct Known {
    /// A language, or a language with its region where that is written otherwise.
    tag: &'static str,
    is_right_to_left: bool,
    decimal_sign: char,
    plural: Rule,
}

/// Every language that is known. Another one runs from left to right, has a decimal point and one
/// plural category, until it stands here.
const KNOWN: [Known; 7] = [
    known("ar", true, '.', plural::arabic),
    known("en", false, '.', plural::one_without_decimals),
    known("es", false, ',', plural::one_or_many),
    known("fr", false, ',', plural::one_below_two),
    known("pt", false, ',', plural::one_below_two),
    known("pt-PT", false, ',', plural::one_without_decimals_or_many),
    known("ru", false, ',', plural::russian),
];

const UNKNOWN: Known = known("", false, '.', plural::always_other);

const fn known(
    tag: &'static str,
    is_right_to_left: bool,
    decimal_sign: char,
    plural: Rule,
) -> Known {
    Known {
        tag,
        is_right_to_left,
        decimal_sign,
        plural,
    }
}

impl Locale {
    /// The language with this tag (BCP 47), such as `pt` or `pt-PT`.
    pub fn new(tag: &str) -> Self {
        let language = tag.split('-').next().unwrap_or_default();
        let find = |tag: &str| {
            KNOWN
                .iter()
                .find(|known| known.tag.eq_ignore_ascii_case(tag))
        };
        Self {
            tag: tag.to_owned(),
            known: find(tag).or_else(|| find(language)).unwrap_or(&UNKNOWN),
        }
    }

    /// The tag it was made from.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether texts run from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.known.is_right_to_left
    }

    /// What stands between whole numbers and decimals.
    pub fn decimal_sign(&self) -> char {
        self.known.decimal_sign
    }

    /// A number as it stands in a sentence: one decimal at most, none where it is whole.
    pub fn number(&self, number: f64) -> String {
        self.written(&digits(number))
    }

    /// The same with its decimal even where it is whole, so that numbers below each other line up.
    pub fn one_decimal(&self, number: f64) -> String {
        self.written(&one_decimal(number))
    }

    /// The plural category of a number that is written without needless decimals.
    pub fn category(&self, number: f64) -> Category {
        self.category_of(&digits(number))
    }

    /// Digits with the decimal sign of the language in place of the point.
    pub(crate) fn written(&self, digits: &str) -> String {
        match self.known.decimal_sign {
            '.' => digits.to_owned(),
            sign => digits.replace('.', sign.encode_utf8(&mut [0; 4])),
        }
    }

    /// The plural category of a number in digits.
    pub(crate) fn category_of(&self, digits: &str) -> Category {
        (self.known.plural)(&Operands::of(digits))
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag.eq_ignore_ascii_case(&other.tag)
    }
}

impl Eq for Locale {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_its_language_unless_it_is_known_itself() {
        let million = |tag| Locale::new(tag).category(1e6);
        assert_eq!(million("es-MX"), Category::Many);
        let half = |tag| Locale::new(tag).category(0.5);
        assert_eq!((half("pt-BR"), half("PT")), (Category::One, Category::One));
        assert_eq!(half("pt-pt"), Category::Other);
    }

    #[test]
    fn a_language_that_is_not_known_has_one_category_and_a_point() {
        let unknown = Locale::new("enx");
        assert_eq!(unknown.category(1.0), Category::Other);
        assert_eq!(unknown.number(1.5), "1.5");
        assert!(!unknown.is_right_to_left());
    }

    #[test]
    fn decimals_follow_the_sign_of_the_language() {
        let number = |tag| Locale::new(tag).number(-2.0 / 3.0);
        assert_eq!(number("en"), "-0.7");
        assert_eq!(number("fr"), "-0,7");
        let french = Locale::new("fr");
        assert_eq!(french.number(1000.0), "1000");
        assert_eq!(french.one_decimal(3.0), "3,0");
    }
}
