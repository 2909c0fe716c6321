//! References of committees, which people spell in many ways.

use super::character::{is_unseen, plain};
use std::fmt;
use std::ops::Range;

/// A technical committee or one of its subcommittees, such as `ISO/TC 34/SC 3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommitteeRef {
    publisher: Publisher,
    kind: Kind,
    number: u16,
    subcommittee: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Publisher {
    Iso,
    Iec,
    Both,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A joint technical committee is one of ISO and IEC.
    Joint,
    Technical,
    Project,
}

/// How kinds of committees are written in English, French, Spanish and Russian. The first one
/// that a word ends with is meant.
const KINDS: [(&str, Kind); 7] = [
    ("JTC", Kind::Joint),
    ("СТК", Kind::Joint),
    ("TC", Kind::Technical),
    ("CT", Kind::Technical),
    ("ТК", Kind::Technical),
    ("ТС", Kind::Technical),
    ("PC", Kind::Project),
];

const SUBCOMMITTEES: [&str; 2] = ["SC", "ПК"];

const PUBLISHERS: [(&str, Publisher); 5] = [
    ("ISO", Publisher::Iso),
    ("ИСО", Publisher::Iso),
    ("IEC", Publisher::Iec),
    ("CEI", Publisher::Iec),
    ("МЭК", Publisher::Iec),
];

/// Others who have technical committees with numbers.
const OTHERS: [&str; 8] = [
    "ARSO", "CEN", "CENELEC", "CLC", "COPANT", "ETSI", "GSO", "SMIIC",
];

impl CommitteeRef {
    /// The committees that a text names, each with its place. Case, spaces, marks, leading zeros
    /// and the script of the digits do not matter, nor does what stands around a reference.
    pub fn all_in(text: &str) -> Vec<(Range<usize>, Self)> {
        let tokens = tokens(text);
        let mut found: Vec<(Range<usize>, Self)> = Vec::new();
        for at in 0..tokens.len() {
            let (before, here) = tokens.split_at(at);
            found.extend(reference(before, here));
        }
        found
    }

    /// A text with its references as ISO writes them, and all else as it is.
    pub fn tidy(text: &str) -> String {
        let (mut tidy, mut end) = (String::new(), 0);
        for (place, reference) in Self::all_in(text) {
            tidy += text.get(end..place.start).unwrap_or_default();
            tidy += &reference.to_string();
            end = place.end;
        }
        tidy + text.get(end..).unwrap_or_default()
    }

    /// Whether two texts name a committee in common. Without a reference in both, the same letters
    /// and digits name the same; a text that has none names nothing.
    pub fn is_shared(a: &str, b: &str) -> bool {
        let (of_a, of_b) = (Self::all_in(a), Self::all_in(b));
        if of_a.is_empty() || of_b.is_empty() {
            let letters = letters(a);
            return !letters.is_empty() && letters == self::letters(b);
        }
        let is_in_a = |(_, one): &(_, Self)| of_a.iter().any(|(_, other)| one == other);
        of_b.iter().any(is_in_a)
    }
}

/// The letters and digits of a text, without the name of ISO at the beginning.
fn letters(text: &str) -> String {
    let all: String = folded(text)
        .filter(|(_, c)| c.is_alphanumeric())
        .flat_map(|(_, c)| c.to_uppercase())
        .collect();
    all.strip_prefix("ISO").unwrap_or(&all).to_owned()
}

/// The characters that are seen, in their plainest form, with their places.
fn folded(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    let seen = text.char_indices().filter(|(_, c)| !is_unseen(*c));
    seen.map(|(at, c)| {
        let plainest = match c {
            'ı' | 'İ' => 'I',
            c => plain(c),
        };
        (at..at + c.len_utf8(), plainest)
    })
}

/// A word in capitals, or a number.
struct Token {
    text: String,
    place: Range<usize>,
    gap: Gap,
}

/// What stands before a token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    /// A slash or a hyphen.
    Joined,
    /// A few spaces and marks.
    Narrow,
    /// So much that the two do not belong together.
    Wide,
}

impl Token {
    fn number(&self) -> Option<u16> {
        self.text.parse().ok().filter(|_| self.gap != Gap::Wide)
    }

    fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut characters = folded(text).peekable();
    let mut tokens = Vec::new();
    loop {
        let mut marks = String::new();
        while let Some((_, mark)) = characters.next_if(|(_, c)| !c.is_alphanumeric()) {
            marks.push(mark);
        }
        let gap = match marks.as_str() {
            _ if tokens.is_empty() => Gap::Wide,
            "" => Gap::None,
            "/" | "-" => Gap::Joined,
            marks if marks.chars().count() <= 3 => Gap::Narrow,
            _ => Gap::Wide,
        };
        let Some((mut place, first)) = characters.next() else {
            return tokens;
        };
        let mut text: String = first.to_uppercase().collect();
        let is_of_it =
            |c: char| c.is_alphanumeric() && c.is_ascii_digit() == first.is_ascii_digit();
        while let Some((next, c)) = characters.next_if(|(_, c)| is_of_it(*c)) {
            text.extend(c.to_uppercase());
            place.end = next.end;
        }
        tokens.push(Token { text, place, gap });
    }
}

/// The committee whose kind and number stand here, if they do.
fn reference(before: &[Token], here: &[Token]) -> Option<(Range<usize>, CommitteeRef)> {
    let [word, number, after @ ..] = here else {
        return None;
    };
    let suffix = |(name, kind): &(&str, Kind)| Some((word.text.strip_suffix(name)?, *kind));
    let (head, kind) = KINDS.iter().find_map(suffix)?;
    let (start, publishers) = match head {
        "" => publishers_before(before, word)?,
        head => (word.place.start, publishers_in(head)?),
    };
    let (mut end, mut subcommittee) = (number.place.end, None);
    match after {
        [sub, its, ..] if is_subcommittee(sub) && its.number().is_some() => {
            (end, subcommittee) = (its.place.end, its.number());
        }
        // `TC 62A` is not `TC 62`.
        [letter, ..] if letter.gap == Gap::None && !is_subcommittee(letter) => return None,
        _ => {}
    }
    let has = |publisher| publishers.contains(&publisher);
    let reference = CommitteeRef {
        publisher: match (has(Publisher::Iso), has(Publisher::Iec)) {
            _ if kind == Kind::Joint => Publisher::Both,
            (true, true) => Publisher::Both,
            (false, true) => Publisher::Iec,
            _ => Publisher::Iso,
        },
        kind,
        number: number.number()?,
        subcommittee,
    };
    Some((start..end, reference))
}

fn is_subcommittee(token: &Token) -> bool {
    SUBCOMMITTEES.contains(&token.text.as_str()) && token.gap != Gap::Wide
}

/// The publishers that stand before the kind, and where they begin; `None` if it is somebody
/// else's committee.
fn publishers_before(before: &[Token], word: &Token) -> Option<(usize, Vec<Publisher>)> {
    let (mut start, mut gap) = (word.place.start, word.gap);
    let mut found = Vec::new();
    for token in before.iter().rev() {
        if gap == Gap::Wide || token.is_number() {
            break;
        }
        match publishers_in(&token.text) {
            Some(publishers) => found.extend(publishers),
            None if gap == Gap::Joined || OTHERS.contains(&token.text.as_str()) => return None,
            None => break,
        }
        (start, gap) = (token.place.start, token.gap);
    }
    Some((start, found))
}

/// The publishers a word is made of, if it is made of nothing else.
fn publishers_in(mut word: &str) -> Option<Vec<Publisher>> {
    let mut found = Vec::new();
    while !word.is_empty() {
        let prefix = |(name, publisher): &(&str, _)| Some((word.strip_prefix(name)?, *publisher));
        let (rest, publisher) = PUBLISHERS.iter().find_map(prefix)?;
        found.push(publisher);
        word = rest;
    }
    Some(found)
}

impl fmt::Display for CommitteeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let publisher = match (self.publisher, self.kind) {
            (_, Kind::Joint) => "ISO/IEC ",
            (Publisher::Iso, _) => "ISO/",
            (Publisher::Iec, _) => "IEC/",
            (Publisher::Both, _) => "ISO/IEC/",
        };
        let kind = match self.kind {
            Kind::Joint => "JTC",
            Kind::Technical => "TC",
            Kind::Project => "PC",
        };
        write!(f, "{publisher}{kind} {}", self.number)?;
        match self.subcommittee {
            Some(number) => write!(f, "/SC {number}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn many_spellings_are_one_committee() {
        for spelling in [
            "ISO/TC 34/SC 3",
            "iso tc34 sc3",
            "TC 34 SC 3",
            "ISO/TC\u{a0}34/SC\u{202f}3",
            "ISO–TC 34 – SC 3",
            "ISO-TC 034/SC 03",
            "ISOTC34SC3",
            "isotc34/sc3",
            "ＩＳＯ／ＴＣ　３４／ＳＣ　３",
            "ISO/TC ٣٤/SC ٣",
            "İSO/TC 34/SC 3",
            "ISO\u{200b}/TC\u{200f} 34/SC 3",
            "ISO/CT 34/SC 3",
            "ИСО/ТК 34/ПК 3",
            "ISO / TC 34, SC 3",
        ] {
            assert_eq!(CommitteeRef::tidy(spelling), "ISO/TC 34/SC 3", "{spelling}");
            assert!(CommitteeRef::is_shared(spelling, "ISO/TC 34/SC 3"));
        }
    }

    #[test]
    fn what_stands_around_a_reference_is_kept() {
        for (typed, tidy) in [
            ("iso tc 93 Starch", "ISO/TC 93 Starch"),
            ("jtc1/sc27", "ISO/IEC JTC 1/SC 27"),
            ("IEC & ISO JTC 1", "ISO/IEC JTC 1"),
            ("isoiecjtc1", "ISO/IEC JTC 1"),
            ("IEC TC 62", "IEC/TC 62"),
            ("pc 283", "ISO/PC 283"),
            ("TC34; tc 93 (Żelazo)", "ISO/TC 34; ISO/TC 93 (Żelazo)"),
            ("ISO/TC 34/SC 3/WG 5", "ISO/TC 34/SC 3/WG 5"),
            (
                "TC 62A, CEN/TC 264, CEN TC 264",
                "TC 62A, CEN/TC 264, CEN TC 264",
            ),
            ("food/TC 1, TC, TC 99999999", "food/TC 1, TC, TC 99999999"),
            ("CASCO", "CASCO"),
        ] {
            assert_eq!(CommitteeRef::tidy(typed), tidy);
        }
    }

    #[test]
    fn texts_share_a_committee_or_their_letters() {
        for (a, b) in [
            ("ISO/TC 34; ISO/TC 93", "tc93"),
            ("JTC 1/SC 27", "ISO/IEC JTC 1/SC 27"),
            ("ISO CASCO", "casco"),
            ("CEN/TC 264", "cen tc 264"),
        ] {
            assert!(CommitteeRef::is_shared(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("ISO/TC 34", "ISO/TC 34/SC 3"),
            ("ISO/TC 34", "IEC/TC 34"),
            ("ISO/TC 264", "CEN/TC 264"),
            ("ISO/TC 3", "ISO/TC 34"),
            ("", " — "),
        ] {
            assert!(!CommitteeRef::is_shared(a, b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn a_tidy_text_is_tidy_and_names_the_same(
            text in "((ISO|iec|CEN|food)?[ /–-]?(TC|sc|JTC|ПК)[ /\u{a0}]?[0-9٠-٩]{0,6}[;,/ ]{0,5}){0,4}|\\PC*",
        ) {
            let named = |text: &str| -> Vec<_> {
                CommitteeRef::all_in(text).into_iter().map(|(_, named)| named).collect()
            };
            let tidy = CommitteeRef::tidy(&text);
            prop_assert_eq!(named(&tidy), named(&text));
            prop_assert_eq!(CommitteeRef::tidy(&tidy), tidy);
        }
    }
}
