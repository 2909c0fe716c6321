//! Words of one language: messages found by id and filled in, never missing without a trace.

use crate::basics::{Arg, Date, Phrase, is_letter};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use std::borrow::Cow;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

/// All messages of one language.
pub struct Words {
    language: String,
    right_to_left: bool,
    /// The texts read so far; all are in the bundle.
    texts: Vec<Rc<FluentResource>>,
    bundle: FluentBundle<Rc<FluentResource>>,
}

impl Words {
    /// The words written in a Fluent text. Lines that cannot be read are returned beside them;
    /// the rest works.
    pub fn read(language: &str, fluent: String) -> (Self, Vec<String>) {
        Self::of(language, Vec::new(), fluent)
    }

    /// These words and more of the same language. What is there twice keeps its first meaning.
    pub fn and(&self, more: String) -> (Self, Vec<String>) {
        Self::of(&self.language, self.texts.clone(), more)
    }

    fn of(
        language: &str,
        mut texts: Vec<Rc<FluentResource>>,
        fluent: String,
    ) -> (Self, Vec<String>) {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let (resource, errors) = match FluentResource::try_new(fluent) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut problems: Vec<_> = errors.iter().map(ToString::to_string).collect();
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks would end up in every exported file; `isolate` sets them where they matter.
        bundle.set_use_isolating(false);
        texts.push(Rc::new(resource));
        for text in &texts {
            if let Err(errors) = bundle.add_resource(Rc::clone(text)) {
                problems.extend(errors.iter().map(ToString::to_string));
            }
        }
        let words = Self {
            language: language.to_owned(),
            right_to_left: matches!(language.get(..2), Some("ar" | "fa" | "he" | "ur")),
            texts,
            bundle,
        };
        (words, problems)
    }

    /// The language tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// Whether there is a message, or `message.attribute`, with this id.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// A message without places; the id itself where there is none, so that it is seen.
    pub fn get(&self, id: &str) -> String {
        self.fill(id, None)
    }

    /// A message with its places filled.
    pub fn say(&self, phrase: &Phrase) -> String {
        if phrase.args.is_empty() {
            return self.get(&phrase.id);
        }
        let mut args = FluentArgs::with_capacity(phrase.args.len());
        for (name, arg) in &phrase.args {
            args.set(*name, self.value(arg));
        }
        self.fill(&phrase.id, Some(&args))
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        self.say(&date.phrase())
    }

    fn fill(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.pattern(id) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let text: Cow<'_, str> = self.bundle.format_pattern(pattern, args, &mut errors);
        text.into_owned()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        match attribute {
            Some(name) => message.get_attribute(name).map(|a| a.value()),
            None => message.value(),
        }
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(isolate(text, self.right_to_left)),
            Arg::Number(number) => FluentValue::from((number * 10.0).round() / 10.0),
            Arg::Word(phrase) => FluentValue::from(self.say(phrase)),
            Arg::Words(phrases) => FluentValue::from(self.list(phrases)),
        }
    }

    /// Several phrases as one list.
    pub fn list(&self, phrases: &[Phrase]) -> String {
        let parts: Vec<_> = phrases.iter().map(|p| self.say(p)).collect();
        parts.join(&self.get("list-separator"))
    }
}

/// Text that runs against the direction of the sentence is wrapped in U+2068 … U+2069,
/// so that it keeps its own order and does not disturb its surroundings.
fn isolate(text: &str, in_right_to_left: bool) -> String {
    let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    let against = if in_right_to_left {
        text.chars().any(|c| is_letter(c) && !is_rtl(c))
    } else {
        text.chars().any(is_rtl)
    };
    if against {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: &str, fluent: &str) -> Words {
        Words::read(language, fluent.to_owned()).0
    }

    #[test]
    fn a_message_is_filled_with_text_numbers_and_other_messages() {
        let words = words(
            "en",
            "a = { $x } and { $n }\n    .b = B\nlist-separator = { \", \" }\nc = C",
        );
        let phrase = Phrase::new("a")
            .with("x", vec![Phrase::new("a.b"), Phrase::new("c")])
            .with("n", 2.0 / 3.0);
        assert_eq!(words.say(&phrase), "B, C and 0.7");
    }

    #[test]
    fn more_words_may_refer_to_the_first_ones() {
        let first = words("en", "a = A\nb = B");
        let (all, problems) = first.and("c = { a } and C".to_owned());
        assert_eq!(problems, [""; 0]);
        assert_eq!(
            (all.get("b"), all.get("c")),
            ("B".to_owned(), "A and C".to_owned())
        );
        assert_eq!(first.get("c"), "c");
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(words("en", "").get("nothing.here"), "nothing.here");
    }

    #[test]
    fn lines_that_cannot_be_read_are_reported_and_the_rest_works() {
        let (words, problems) = Words::read("en", "a = A\n???\nb = B".to_owned());
        assert_eq!(problems.len(), 1);
        assert_eq!(words.get("b"), "B");
    }

    #[test]
    fn text_against_the_direction_is_isolated() {
        let say = |language, text: &str| {
            words(language, "a = { $x }").say(&Phrase::new("a").with("x", text))
        };
        assert_eq!(say("en", "SAZ"), "SAZ");
        assert_eq!(say("en", "هيئة"), "\u{2068}هيئة\u{2069}");
        assert_eq!(say("ar", "ISO"), "\u{2068}ISO\u{2069}");
    }
}
