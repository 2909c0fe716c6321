//! Letters told from signs without the tables of Unicode, which weigh three kilobytes.

/// Whether it is a letter or digit; outside ASCII, whether it is no space and no dash, quotation
/// mark or other sign that texts in many scripts share.
pub fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '\u{c0}'..='\u{1fff}' | '\u{2c00}'..='\u{2dff}' | '\u{3040}'..)
}

#[cfg(test)]
mod tests {
    use super::is_letter;

    #[test]
    fn letters_of_every_script_are_told_from_signs() {
        assert!("AzÉжعक中가9".chars().all(is_letter));
        assert!(!" \u{a0}-–—/.,«»“”’…、。\u{2068}".chars().any(is_letter));
    }
}
