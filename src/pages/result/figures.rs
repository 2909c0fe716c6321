//! What the pages with results say alike.

use crate::context::Cx;
use twinning_core::advice::hundredths;
use twinning_core::basics::Phrase;
use yew::AttrValue;

/// The words of the way to what is tried.
pub fn to_what_if(cx: &Cx, tried: usize) -> AttrValue {
    if tried == 0 {
        cx.t("what-if-open")
    } else {
        cx.with("what-if-go-on", "n", tried)
    }
}

/// How often an arrangement came first, in a sentence.
pub fn first_of_100(share: f64) -> Phrase {
    match hundredths(share) {
        n if n <= 0.0 => Phrase::new("sure-never"),
        n if n >= 100.0 => Phrase::new("sure-always"),
        n => Phrase::new("sure-first").with("n", n),
    }
}
