//! Words of one language: messages found by id and filled in, never missing without a trace.

mod fill;
mod fluent;
mod plural;
mod read;
mod vocabulary;

use crate::basics::{Arg, Phrase};
use fluent::{Part, Text};
use std::rc::Rc;

/// All messages of one language.
pub struct Words {
    language: String,
    right_to_left: bool,
    /// The texts read so far, the first before the others.
    texts: Vec<Rc<Text>>,
}

impl Words {
    /// The words written in a Fluent text. Lines that cannot be read are returned beside them;
    /// the rest works.
    pub fn read(language: &str, fluent: String) -> (Self, Vec<String>) {
        let nothing = Self {
            language: language.to_owned(),
            right_to_left: matches!(language.get(..2), Some("ar" | "fa" | "he" | "ur")),
            texts: Vec::new(),
        };
        nothing.and(fluent)
    }

    /// These words and more of the same language. What is there twice keeps its first meaning.
    pub fn and(&self, more: String) -> (Self, Vec<String>) {
        let mut problems = Vec::new();
        let more = Text::read(more, &mut problems);
        let twice = more.ids().filter(|id| self.message(id, None).is_some());
        problems.extend(twice.map(fluent::twice));
        let mut texts = self.texts.clone();
        texts.push(Rc::new(more));
        let words = Self {
            language: self.language.clone(),
            right_to_left: self.right_to_left,
            texts,
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
        self.fill(id, &[])
    }

    /// A message with its places filled.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.fill(&phrase.id, &phrase.args)
    }

    fn fill(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        match self.pattern(id) {
            Some((text, pattern)) => fill::filled(self, text, pattern, args),
            None => id.to_owned(),
        }
    }

    /// What is said under an id, and the text it stands in.
    fn pattern(&self, id: &str) -> Option<(&Text, &[Part])> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        self.message(message, attribute)
            .filter(|(_, pattern)| !pattern.is_empty())
    }

    /// The first text with such a message, and what it says; empty if it has no such attribute.
    fn message(&self, message: &str, attribute: Option<&str>) -> Option<(&Text, &[Part])> {
        self.texts
            .iter()
            .find_map(|text| Some((&**text, text.pattern(message, attribute)?)))
    }

    fn value(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => isolate(text, self.right_to_left),
            Arg::Number(number) => plural::text(*number),
            Arg::Word(phrase) => self.say(phrase),
            Arg::Words(phrases) => self.list(phrases),
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
        text.chars().any(|c| c.is_alphanumeric() && !is_rtl(c))
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
