//! Texts that belong together: what one does not say is looked up in the next.

use crate::resolver::Resolver;
use crate::{Args, Locale, Problem, Resource};
use fluent_syntax::ast::Pattern;
use std::rc::Rc;

/// Resources in one or more languages, the preferred language first.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    resources: Vec<Rc<Resource>>,
}

/// A message, or an attribute of one, in the language it was found in.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    bundle: &'a Bundle,
    locale: &'a Locale,
    pattern: &'a Pattern<String>,
}

impl Bundle {
    /// Adds a resource behind those of the same language, or as the last language. Messages that
    /// stand in the same language already keep their first meaning and are returned as problems.
    pub fn add(&mut self, resource: Rc<Resource>) -> Vec<Problem> {
        let is_same = |other: &Rc<Resource>| other.locale() == resource.locale();
        let stands = |id: &&str| {
            let mut resources = self.resources.iter();
            resources.any(|other| is_same(other) && other.has(id))
        };
        let problems = resource.ids().filter(stands).map(Problem::twice).collect();
        let last = self.resources.iter().rposition(is_same);
        let place = last.map_or(self.resources.len(), |last| last + 1);
        self.resources.insert(place, resource);
        problems
    }

    /// The resources, in the order in which they are looked up.
    pub fn resources(&self) -> &[Rc<Resource>] {
        &self.resources
    }

    /// The message with this id, or `message.attribute`, in the first language that has it.
    pub fn message(&self, id: &str) -> Option<Message<'_>> {
        match id.split_once('.') {
            Some((id, attribute)) => self.find(id, Some(attribute)),
            None => self.find(id, None),
        }
    }

    pub(crate) fn find(&self, id: &str, attribute: Option<&str>) -> Option<Message<'_>> {
        self.resources.iter().find_map(|resource| {
            Some(Message {
                bundle: self,
                locale: resource.locale(),
                pattern: resource.pattern(id, attribute)?,
            })
        })
    }
}

impl<'a> Message<'a> {
    /// The language of the text it stands in, by whose rules its numbers are written and counted.
    pub fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// What it says. What is missing (`{$name}`, `{message}`, `{-term}`) is seen in the text.
    pub fn format(&self, args: &dyn Args) -> String {
        let mut resolver = Resolver::new(self.bundle, args);
        resolver.add(*self);
        resolver.result
    }

    pub(crate) fn pattern(&self) -> &'a Pattern<String> {
        self.pattern
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(texts: &[(&str, &str)]) -> Bundle {
        let mut bundle = Bundle::default();
        for (language, text) in texts {
            let (resource, problems) = Resource::parse(Locale::new(language), text);
            assert_eq!(problems, []);
            bundle.add(Rc::new(resource));
        }
        bundle
    }

    fn say(bundle: &Bundle, id: &str, number: f64) -> String {
        let message = bundle.message(id).unwrap();
        message.format(&[("n", number.into())])
    }

    const COUNT: &str = "{ $n ->\n [one] one\n [two] two\n*[other] other\n } { $n }";

    #[test]
    fn each_text_counts_and_writes_numbers_in_its_own_language() {
        let english = format!("b = {COUNT}");
        let arabic = format!("a = {COUNT}");
        let bundle = bundle(&[("ar", &arabic), ("en", &english), ("fr", "c = { $n }")]);
        assert_eq!(say(&bundle, "a", 2.0), "two 2");
        assert_eq!(say(&bundle, "b", 2.0), "other 2");
        assert_eq!(say(&bundle, "b", 1.5), "other 1.5");
        assert_eq!(say(&bundle, "c", 1.5), "1,5");
        assert_eq!(bundle.message("b").unwrap().locale().tag(), "en");
    }

    #[test]
    fn what_is_referred_to_keeps_its_language_and_is_isolated_where_it_runs_the_other_way() {
        let english = format!("b = {COUNT}\nc = {{ b }}");
        let arabic = "a = \u{62f} { b } { d }\nd = \u{62f}";
        let bundle = bundle(&[("ar", arabic), ("en", &english)]);
        assert_eq!(
            say(&bundle, "a", 2.0),
            "\u{62f} \u{2068}other 2\u{2069} \u{62f}"
        );
        assert_eq!(say(&bundle, "c", 1.0), "one 1");
    }

    #[test]
    fn more_of_a_language_comes_before_the_language_that_stands_in_for_it() {
        let first = [("fr", "a = A"), ("en", "a = a\nb = b\nc = c\n    .x = x")];
        let mut bundle = bundle(&first);
        let (more, _) = Resource::parse(Locale::new("fr"), "a = Z\nb = B\nc = C");
        let problems = bundle.add(Rc::new(more));
        assert_eq!(problems, [Problem::twice("a")]);
        let said = ["a", "b", "c", "c.x"].map(|id| say(&bundle, id, 0.0));
        assert_eq!(said, ["A", "B", "C", "x"]);
    }
}
