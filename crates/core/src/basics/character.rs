//! Characters as a reader meets them: those that nobody sees, and those that look like a plainer one.

/// Whether a character leaves no mark of its own on the page: joiners, marks of direction, byte
/// order marks and the like (Default_Ignorable_Code_Point of Unicode), and control characters.
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The zeros of the scripts whose digits people type; the other nine follow each.
const ZEROS: [char; 20] = [
    '\u{660}',   // Arabic
    '\u{6f0}',   // Persian and Urdu
    '\u{7c0}',   // N'Ko
    '\u{966}',   // Devanagari
    '\u{9e6}',   // Bengali
    '\u{a66}',   // Gurmukhi
    '\u{ae6}',   // Gujarati
    '\u{b66}',   // Odia
    '\u{be6}',   // Tamil
    '\u{c66}',   // Telugu
    '\u{ce6}',   // Kannada
    '\u{d66}',   // Malayalam
    '\u{de6}',   // Sinhala
    '\u{e50}',   // Thai
    '\u{ed0}',   // Lao
    '\u{f20}',   // Tibetan
    '\u{1040}',  // Myanmar
    '\u{17e0}',  // Khmer
    '\u{1810}',  // Mongolian
    '\u{1e950}', // Adlam
];

/// The character of ASCII that a character stands for: full-width and small forms, dashes,
/// slashes, digits of other scripts. Any other character stands for itself.
pub fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => shifted(c, '\u{ff01}', '!'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
        '\u{fe62}' => '+',
        '\u{fe66}' => '=',
        '\u{fe6b}' => '@',
        _ if c.is_ascii() => c,
        _ => digit(c).unwrap_or(c),
    }
}

fn digit(c: char) -> Option<char> {
    let nine_on = |zero: char| char::from_u32(u32::from(zero) + 9).unwrap_or(zero);
    let zero = ZEROS
        .into_iter()
        .find(|zero| (*zero..=nine_on(*zero)).contains(&c))?;
    Some(shifted(c, zero, '0'))
}

/// The character as far behind `to` as `c` is behind `from`.
fn shifted(c: char, from: char, to: char) -> char {
    let by = u32::from(c).saturating_sub(u32::from(from));
    char::from_u32(u32::from(to) + by).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_ascii_is_read_as_it() {
        let read = |text: &str| -> String { text.chars().map(plain).collect() };
        assert_eq!(read("ＩＳＯ／ＴＣ　３４"), "ISO/TC　34");
        assert_eq!(read("٣٤ ۳۴ ३४ ൩൪"), "34 34 34 34");
        assert_eq!(read("a–b—c−d‐e⁄f∕g"), "a-b-c-d-e/f/g");
        assert_eq!(read("＝＋－＠﹢﹣﹦﹫"), "=+-@+-=@");
        assert_eq!(read("Žluťoučký 漢字"), "Žluťoučký 漢字");
    }

    #[test]
    fn what_leaves_no_mark_is_unseen() {
        for c in "\0\u{1}\t\u{7f}\u{85}\u{200b}\u{200e}\u{feff}\u{202e}\u{2066}\u{fe0f}".chars() {
            assert!(is_unseen(c), "{c:?}");
        }
        for c in "a \u{a0}\u{3000}=é漢\u{301}".chars() {
            assert!(!is_unseen(c), "{c:?}");
        }
    }
}
