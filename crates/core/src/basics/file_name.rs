//! Names of files that can be told apart in every script and kept on every disk.

use super::character::is_unseen;

/// The longest part of a name, in bytes: three of them are well below what any file system takes.
const LONGEST: usize = 60;

/// A text as a part of a file name: letters and digits of any script, in lower case, with hyphens
/// between them. What some file system or mail program cannot take is no part of it.
pub fn file_stem(text: &str) -> String {
    let mut stem = String::new();
    for c in text.chars().filter(|c| !is_unseen(*c)) {
        if is_kept(c) {
            stem.extend(c.to_lowercase());
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
        if stem.len() > LONGEST {
            stem.pop();
            break;
        }
    }
    stem.trim_end_matches('-').to_owned()
}

/// Letters, digits and the marks that belong to them; beyond ASCII nothing is forbidden anywhere.
fn is_kept(c: char) -> bool {
    let is_mark =
        !matches!(c, '\0'..='\u{2ff}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}');
    c.is_alphanumeric() || is_mark && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_in_any_script_stay_names() {
        for (name, stem) in [
            ("Bureau of Standards (BSE)", "bureau-of-standards-bse"),
            ("Côte d’Ivoire: N°1", "côte-d-ivoire-n-1"),
            ("José", "josé"),
            ("Josè", "josè"),
            ("هيئة المواصفات", "هيئة-المواصفات"),
            ("Мария", "мария"),
            ("国家标准", "国家标准"),
            ("हिन्दी मानक", "हिन्दी-मानक"),
            ("../../etc/passwd", "etc-passwd"),
            ("a\u{202e}b\0c: <d>|e?*\"", "abc-d-e"),
            ("  — \u{200b}", ""),
        ] {
            assert_eq!(file_stem(name), stem);
        }
    }

    proptest! {
        #[test]
        fn any_disk_takes_them(name in "\\PC*|[./\\\\:*?\"<>|\0-\u{20}é漢a\u{301} -]{0,200}") {
            let stem = file_stem(&name);
            prop_assert!(stem.len() <= LONGEST);
            let forbidden = |c: char| c.is_control() || "./\\:*?\"<>| ".contains(c);
            prop_assert!(!stem.contains(forbidden), "{stem}");
            prop_assert!(!stem.starts_with('-') && !stem.ends_with('-'), "{stem}");
        }
    }
}
