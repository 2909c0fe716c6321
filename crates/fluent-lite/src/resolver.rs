//! Puts values into a pattern, and into the patterns it refers to.

use crate::resolved::Resolved;
use crate::{Args, Bundle, Locale, MOST_PLACEABLES, Message};
use fluent_syntax::ast::{
    Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement,
};
use std::{mem, ptr};

type Inline = InlineExpression<String>;

/// A message while it is formatted.
pub struct Resolver<'a> {
    bundle: &'a Bundle,
    variables: Variables<'a>,
    /// The pattern that is formatted, inside of those that refer to it.
    open: Vec<&'a Pattern<String>>,
    /// How many placeables may still be resolved.
    placeables_left: usize,
    /// The text so far.
    pub result: String,
}

/// What names beginning with `$` stand for.
#[derive(Clone, Copy)]
enum Variables<'a> {
    OfMessage(&'a dyn Args),
    /// Terms know nothing of the message they are used in.
    OfTerm(&'a [NamedArgument<String>]),
}

impl<'a> Resolver<'a> {
    /// Nothing said yet.
    pub fn new(bundle: &'a Bundle, args: &'a dyn Args) -> Self {
        Self {
            bundle,
            variables: Variables::OfMessage(args),
            open: Vec::new(),
            placeables_left: MOST_PLACEABLES,
            result: String::new(),
        }
    }

    /// Adds what a message says.
    pub fn add(&mut self, message: Message<'a>) {
        self.open.push(message.pattern());
        self.pattern(message.pattern(), message.locale());
        self.open.pop();
    }

    fn pattern(&mut self, pattern: &'a Pattern<String>, locale: &'a Locale) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.result.push_str(value),
                PatternElement::Placeable { expression } => self.placeable(expression, locale),
            }
        }
    }

    fn placeable(&mut self, expression: &'a Expression<String>, locale: &'a Locale) {
        let Some(left) = self.placeables_left.checked_sub(1) else {
            return;
        };
        self.placeables_left = left;
        match expression {
            Expression::Inline(inline) => self.inline(inline, locale),
            Expression::Select { selector, variants } => {
                let value = self.selector(selector, locale);
                let chosen = value.and_then(|value| {
                    let mut variants = variants.iter();
                    variants.find(|variant| value.matches(&variant.key, locale))
                });
                if let Some(variant) = chosen.or_else(|| variants.iter().find(|v| v.default)) {
                    self.pattern(&variant.value, locale);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a Inline, locale: &'a Locale) {
        match inline {
            Inline::MessageReference { id, attribute } => {
                self.refer(&id.name, attribute.as_ref(), self.variables, locale);
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let id = format!("-{}", id.name);
                let arguments = arguments.as_ref().map(|all| all.named.as_slice());
                let variables = Variables::OfTerm(arguments.unwrap_or_default());
                self.refer(&id, attribute.as_ref(), variables, locale);
            }
            Inline::Placeable { expression } => self.placeable(expression, locale),
            Inline::FunctionReference { id, .. } => self.gap(&["{", &id.name, "()}"]),
            Inline::VariableReference { id } => match self.variable(&id.name, locale) {
                Some(value) => self.put(value, locale),
                None => self.gap(&["{$", &id.name, "}"]),
            },
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {
                if let Some(value) = Resolved::of_literal(inline) {
                    self.put(value, locale);
                }
            }
        }
    }

    /// Adds what another message or a term says. What runs the other way is isolated (U+2068 …
    /// U+2069), so that it does not disturb the order around it.
    fn refer(
        &mut self,
        id: &str,
        attribute: Option<&Identifier<String>>,
        variables: Variables<'a>,
        locale: &Locale,
    ) {
        let attribute = attribute.map(|attribute| attribute.name.as_str());
        match self.bundle.find(id, attribute) {
            Some(message) if !self.is_open(message) => {
                let outer = mem::replace(&mut self.variables, variables);
                let runs_against = message.locale().is_right_to_left() != locale.is_right_to_left();
                self.result.extend(runs_against.then_some('\u{2068}'));
                self.add(message);
                self.result.extend(runs_against.then_some('\u{2069}'));
                self.variables = outer;
            }
            _ => match attribute {
                Some(attribute) => self.gap(&["{", id, ".", attribute, "}"]),
                None => self.gap(&["{", id, "}"]),
            },
        }
    }

    /// Whether the message refers to itself, straight or through others.
    fn is_open(&self, message: Message<'_>) -> bool {
        self.open
            .iter()
            .any(|open| ptr::eq(*open, message.pattern()))
    }

    /// What is chosen by.
    fn selector(&mut self, selector: &'a Inline, locale: &'a Locale) -> Option<Resolved<'a>> {
        match selector {
            Inline::VariableReference { id } => self.variable(&id.name, locale),
            Inline::TermReference { .. } => {
                let outer = mem::take(&mut self.result);
                self.inline(selector, locale);
                let text = mem::replace(&mut self.result, outer);
                Some(Resolved::Text(text.into()))
            }
            _ => Resolved::of_literal(selector),
        }
    }

    fn variable(&self, name: &str, locale: &Locale) -> Option<Resolved<'a>> {
        match self.variables {
            Variables::OfMessage(args) => args.get(name, locale).map(Resolved::of_value),
            Variables::OfTerm(args) => {
                let found = args.iter().find(|arg| arg.name.name == name)?;
                Resolved::of_literal(&found.value)
            }
        }
    }

    fn put(&mut self, value: Resolved<'_>, locale: &Locale) {
        self.result.push_str(&value.written(locale));
    }

    /// What is missing, so that it is seen.
    fn gap(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.result.push_str(part));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Resource;
    use std::rc::Rc;

    fn say(text: &str) -> String {
        let (resource, problems) = Resource::parse(Locale::new("en"), text);
        assert_eq!(problems, []);
        let mut bundle = Bundle::default();
        bundle.add(Rc::new(resource));
        let args = [("n", 1.0.into()), ("t", "1".into())];
        bundle.message("a").unwrap().format(&args)
    }

    #[test]
    fn a_term_is_filled_by_its_arguments_and_by_nothing_else() {
        let term = "-t = { $case ->\n [of] of { $n }\n*[is] is { $n }\n }";
        let with = "a = { -t(case: \"of\", n: 2.50) } { $n }\n";
        assert_eq!(say(&[with, term].concat()), "of 2.50 1");
        assert_eq!(say(&["a = { -t }\n", term].concat()), "is {$n}");
    }

    #[test]
    fn the_attribute_of_a_term_chooses_the_form() {
        let text =
            "a = { -t.gender ->\n [f] la { -t }\n*[m] le { -t }\n }\n-t = norme\n    .gender = f";
        assert_eq!(say(text), "la norme");
    }

    #[test]
    fn what_is_missing_is_seen() {
        let text = "a = { $x } { b } { c } { c.y } { -t } { NOW() }\nc =\n    .x = X";
        assert_eq!(say(text), "{$x} {b} {c} {c.y} {-t} {NOW()}");
    }
}
