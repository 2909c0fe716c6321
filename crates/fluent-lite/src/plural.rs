//! The plural categories of the Unicode CLDR, for cardinal numbers: one function for each rule.
//! <https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules>

/// Which form of a message goes with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// None, where a language has a form for it.
    Zero,
    /// As for 1.
    One,
    /// As for 2.
    Two,
    /// As for few.
    Few,
    /// As for many.
    Many,
    /// All else; in many languages the only one.
    Other,
}

impl Category {
    /// The name by which variants of a message are chosen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// What rules ask of a number as it is written.
pub struct Operands {
    /// The digits before the decimal sign (`i` in the CLDR).
    integer: u64,
    /// Whether there are digits after it (`v` is not 0).
    has_decimals: bool,
    /// Whether those are zeros only (`t` is 0).
    is_whole: bool,
}

impl Operands {
    /// The operands of a number in digits, with a point before the decimals.
    pub fn of(digits: &str) -> Self {
        let digits = digits.trim_start_matches('-');
        let (integer, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        Self {
            integer: integer.parse().unwrap_or(u64::MAX),
            has_decimals: !decimals.is_empty(),
            is_whole: decimals.bytes().all(|digit| digit == b'0'),
        }
    }

    fn is_exactly(&self, integer: u64) -> bool {
        self.integer == integer && !self.has_decimals
    }

    fn is_millions(&self) -> bool {
        self.integer != 0 && self.integer.is_multiple_of(1_000_000) && !self.has_decimals
    }
}

/// The rule of a language.
pub type Rule = fn(&Operands) -> Category;

/// One form for all numbers, as in Chinese; also where the rule is not known here.
pub fn always_other(_: &Operands) -> Category {
    Category::Other
}

/// English: 1 is singular, 1.0 is not.
pub fn one_without_decimals(n: &Operands) -> Category {
    if n.is_exactly(1) {
        Category::One
    } else {
        Category::Other
    }
}

/// French and Portuguese: all that is less than 2 is singular.
pub fn one_below_two(n: &Operands) -> Category {
    match n.integer {
        0 | 1 => Category::One,
        _ => many_millions(n),
    }
}

/// Spanish: 1 and 1.0 are singular.
pub fn one_or_many(n: &Operands) -> Category {
    if n.integer == 1 && n.is_whole {
        Category::One
    } else {
        many_millions(n)
    }
}

/// Portuguese of Portugal: 1 is singular, 1.0 is not.
pub fn one_without_decimals_or_many(n: &Operands) -> Category {
    if n.is_exactly(1) {
        Category::One
    } else {
        many_millions(n)
    }
}

/// Whole millions take “de”.
fn many_millions(n: &Operands) -> Category {
    if n.is_millions() {
        Category::Many
    } else {
        Category::Other
    }
}

/// Arabic, with all six forms.
pub fn arabic(n: &Operands) -> Category {
    match (n.is_whole, n.integer, n.integer % 100) {
        (false, ..) => Category::Other,
        (true, 0, _) => Category::Zero,
        (true, 1, _) => Category::One,
        (true, 2, _) => Category::Two,
        (true, _, 3..=10) => Category::Few,
        (true, _, 11..=99) => Category::Many,
        (true, ..) => Category::Other,
    }
}

/// Russian: by the last digits.
pub fn russian(n: &Operands) -> Category {
    match (n.has_decimals, n.integer % 10, n.integer % 100) {
        (true, ..) => Category::Other,
        (false, 1, last_two) if last_two != 11 => Category::One,
        (false, 2..=4, last_two) if !matches!(last_two, 12..=14) => Category::Few,
        (false, ..) => Category::Many,
    }
}
