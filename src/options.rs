//! What a page says when it shows the app.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// The options as the page wrote them: each may be anything, and there may be none at all.
    type PageOptions;
    #[wasm_bindgen(method, getter, catch)]
    fn base(this: &PageOptions) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    fn standalone(this: &PageOptions) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    fn lang(this: &PageOptions) -> Result<JsValue, JsValue>;
}

/// Where the app's files are, and how it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The address of the app's files, with a slash at the end.
    pub base: String,
    /// Whether the page is its own: then it writes the address bar and the title.
    pub standalone: bool,
    /// A language tag, such as `en`.
    pub lang: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base: "./".to_owned(),
            standalone: false,
            lang: "en".to_owned(),
        }
    }
}

impl Options {
    /// The options in a JavaScript object. What is missing or makes no sense is as by default.
    pub fn read(options: &JsValue) -> Self {
        let options: &PageOptions = options.unchecked_ref();
        let default = Self::default();
        Self {
            base: text(options.base()).map_or(default.base, with_slash),
            standalone: options.standalone().is_ok_and(|value| value.is_truthy()),
            lang: text(options.lang())
                .and_then(|tag| language(&tag))
                .unwrap_or(default.lang),
        }
    }
}

fn text(option: Result<JsValue, JsValue>) -> Option<String> {
    let text = option.ok()?.as_string();
    text.filter(|text| !text.is_empty())
}

fn with_slash(base: String) -> String {
    if base.ends_with('/') {
        base
    } else {
        base + "/"
    }
}

/// The language of a tag such as `en-GB`. It becomes part of a file name, so it holds letters only.
fn language(tag: &str) -> Option<String> {
    let language = tag.split(['-', '_']).next()?.to_ascii_lowercase();
    let plain =
        (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
    plain.then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_the_first_part_of_a_tag() {
        assert_eq!(language("en-GB").as_deref(), Some("en"));
        assert_eq!(language("PT_br").as_deref(), Some("pt"));
        for bad in ["", "e", "../x", "english", "é1"] {
            assert_eq!(language(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_base_ends_with_a_slash() {
        assert_eq!(with_slash("/a".to_owned()), "/a/");
        assert_eq!(with_slash("/a/".to_owned()), "/a/");
    }
}
