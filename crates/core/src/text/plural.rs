//! The plural categories of the Unicode CLDR (cardinal numbers) for the languages the toolkit is
//! made for, and numbers as text.

use crate::basics::one_decimal;

/// A number as it stands in a sentence: one decimal, none where it is whole.
pub fn text(number: f64) -> String {
    let mut text = one_decimal(number);
    if text.ends_with(".0") {
        text.truncate(text.len() - 2);
    }
    text
}

/// The category of a number written so; `other` in languages whose rule is not known here.
pub fn category(language: &str, number: f64) -> &'static str {
    let tenths = ((number * 10.0).round() as i64).unsigned_abs();
    let whole = tenths.is_multiple_of(10).then_some(tenths / 10);
    let main = language.split_once('-').map_or(language, |(main, _)| main);
    match (main, whole) {
        ("en" | "es" | "pt", Some(1)) => "one",
        ("fr" | "pt", _) if tenths < 20 && language != "pt-PT" => "one",
        ("ar", Some(0)) => "zero",
        ("ar", Some(1)) => "one",
        ("ar", Some(2)) => "two",
        ("ar", Some(n)) => match n % 100 {
            0..=2 => "other",
            3..=10 => "few",
            _ => "many",
        },
        ("ru", Some(n)) => match (n % 10, n % 100) {
            (1, tens) if tens != 11 => "one",
            (2..=4, tens) if !matches!(tens, 12..=14) => "few",
            _ => "many",
        },
        _ => "other",
    }
}
