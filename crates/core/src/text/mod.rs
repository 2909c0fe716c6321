//! Words of one language: messages found by id and filled in, never missing without a trace.

mod vocabulary;

use crate::basics::{Arg, Phrase};
use fluent_lite::{Args, Bundle, Locale, Message, Problem, Resource, Value};
use std::rc::Rc;

/// All messages of one language, and of those that stand in for it.
pub struct Words {
    locale: Locale,
    bundle: Bundle,
}

impl Words {
    /// The words written in a Fluent text. Lines that cannot be read are returned beside them;
    /// the rest works.
    pub fn read(language: &str, fluent: String) -> (Self, Vec<String>) {
        let nothing = Self {
            locale: Locale::new(language),
            bundle: Bundle::default(),
        };
        nothing.and(fluent)
    }

    /// These words and more of the same language. What is there twice keeps its first meaning.
    pub fn and(&self, more: String) -> (Self, Vec<String>) {
        let (resource, problems) = Resource::parse(self.locale.clone(), &more);
        let mut bundle = self.bundle.clone();
        let twice = bundle.add(Rc::new(resource));
        let problems = problems.iter().chain(&twice).map(Problem::to_string);
        (self.with_bundle(bundle), problems.collect())
    }

    /// These words, and those of another language where there are none. Each keeps the plural
    /// forms, numbers and direction of its own language.
    pub fn or(&self, others: &Self) -> Self {
        let mut bundle = self.bundle.clone();
        for resource in others.bundle.resources() {
            // A message that both have is meant: the first language says it.
            bundle.add(Rc::clone(resource));
        }
        self.with_bundle(bundle)
    }

    fn with_bundle(&self, bundle: Bundle) -> Self {
        Self {
            locale: self.locale.clone(),
            bundle,
        }
    }

    /// The language tag.
    pub fn language(&self) -> &str {
        self.locale.tag()
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.locale.is_right_to_left()
    }

    /// What the language writes between whole numbers and decimals.
    pub fn decimal_sign(&self) -> char {
        self.locale.decimal_sign()
    }

    /// Whether there is a message, or `message.attribute`, with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.message(id).is_some()
    }

    /// A message without places; the id itself where there is none, so that it is seen.
    pub fn get(&self, id: &str) -> String {
        match self.bundle.message(id) {
            Some(message) => message.format(&()),
            None => id.to_owned(),
        }
    }

    /// A message with its places filled.
    pub fn say(&self, phrase: &Phrase) -> String {
        match self.bundle.message(&phrase.id) {
            Some(message) => self.filled(message, phrase),
            None => phrase.id.clone(),
        }
    }

    /// Several phrases as one list.
    pub fn list(&self, phrases: &[Phrase]) -> String {
        self.joined(phrases.iter().map(|phrase| self.say(phrase)))
    }

    fn joined(&self, parts: impl Iterator<Item = String>) -> String {
        parts.collect::<Vec<_>>().join(&self.get("list-separator"))
    }

    fn filled(&self, message: Message<'_>, phrase: &Phrase) -> String {
        message.format(&PhraseArgs {
            words: self,
            args: &phrase.args,
        })
    }

    /// A phrase in the middle of a text of this language.
    fn within(&self, text: &Locale, phrase: &Phrase) -> String {
        let Some(message) = self.bundle.message(&phrase.id) else {
            return phrase.id.clone();
        };
        let said = self.filled(message, phrase);
        if message.locale().is_right_to_left() == text.is_right_to_left() {
            said
        } else {
            isolated(&said)
        }
    }
}

/// The arguments of a phrase as the variables of its message.
struct PhraseArgs<'a> {
    words: &'a Words,
    args: &'a [(&'static str, Arg)],
}

impl Args for PhraseArgs<'_> {
    fn get(&self, name: &str, text: &Locale) -> Option<Value<'_>> {
        let (_, arg) = self.args.iter().rev().find(|(other, _)| *other == name)?;
        let within = |phrase| self.words.within(text, phrase);
        Some(match arg {
            Arg::Text(typed) if runs_against(typed, text) => isolated(typed).into(),
            Arg::Text(typed) => typed.as_str().into(),
            Arg::Number(number) => (*number).into(),
            Arg::Word(phrase) => within(phrase).into(),
            Arg::Words(phrases) => self.words.joined(phrases.iter().map(within)).into(),
        })
    }
}

/// Whether there is anything in it that runs against the direction of the language.
fn runs_against(text: &str, locale: &Locale) -> bool {
    let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if locale.is_right_to_left() {
        text.chars().any(|c| c.is_alphanumeric() && !is_rtl(c))
    } else {
        text.chars().any(is_rtl)
    }
}

/// Text between U+2068 and U+2069, so that it keeps its own order and does not disturb its
/// surroundings.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: &str, fluent: &str) -> Words {
        let (words, problems) = Words::read(language, fluent.to_owned());
        assert_eq!(problems, [""; 0]);
        words
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
        let (all, problems) = first.and("b = Z\nc = { a } and C".to_owned());
        assert_eq!(problems, ["b stands twice"]);
        assert_eq!(
            (all.get("b").as_str(), all.get("c").as_str()),
            ("B", "A and C")
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
        assert_eq!(problems, ["line 2 cannot be read: ???"]);
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

    #[test]
    fn words_of_another_language_stand_in_and_stay_what_they_are() {
        let english = "a = A\nn = { $n ->\n [one] one\n*[other] other\n } { $n }\nb = { $x }";
        let french = "a = À\nc = { $x } !\n";
        let words = words("fr", french).or(&words("en", english));
        let number = |id| words.say(&Phrase::new(id).with("n", 1.5));
        assert_eq!(
            (words.get("a"), number("n")),
            ("À".to_owned(), "other 1.5".to_owned())
        );
        assert_eq!(words.say(&Phrase::new("c").with("x", 1.5)), "1,5 !");
        let (words, problems) = words.and("b = « { $x } »".to_owned());
        assert_eq!(problems, [""; 0]);
        assert_eq!(words.say(&Phrase::new("b").with("x", "x")), "« x »");
    }

    #[test]
    fn a_phrase_that_runs_the_other_way_is_isolated_in_a_sentence() {
        let words = words("ar", "a = { $x } هيئة\nb = هيئة").or(&words("en", "c = C\nd = { $x }"));
        let say = |id, inside| words.say(&Phrase::new(id).with("x", Phrase::new(inside)));
        assert_eq!(say("a", "b"), "هيئة هيئة");
        assert_eq!(say("a", "c"), "\u{2068}C\u{2069} هيئة");
        assert_eq!(say("d", "b"), "\u{2068}هيئة\u{2069}");
        assert_eq!(words.get("c"), "C");
    }
}
