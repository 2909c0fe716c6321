//! What `fluent-bundle` makes of the same words.

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use std::rc::Rc;
use twinning_core::basics::{Arg, Phrase};
use twinning_core::text::Words;

pub struct Oracle {
    bundle: FluentBundle<Rc<FluentResource>>,
    resource: Rc<FluentResource>,
    /// How many things could not be read.
    pub problems: usize,
}

impl Oracle {
    pub fn read(language: &str, text: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        let (resource, mut problems) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, 0),
            Err((resource, errors)) => (resource, errors.len()),
        };
        let resource = Rc::new(resource);
        if let Err(errors) = bundle.add_resource(Rc::clone(&resource)) {
            problems += errors.len();
        }
        Self {
            bundle,
            resource,
            problems,
        }
    }

    /// What a message says; nothing if there is no such message, or if it says itself.
    fn say(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        let is_ring =
            |e: &FluentError| matches!(e, FluentError::ResolverError(ResolverError::Cyclic));
        (!errors.iter().any(is_ring)).then_some(text)
    }
}

/// The ids of all messages and attributes that say something, with the names of their places.
pub fn patterns(oracle: &Oracle) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for entry in oracle.resource.entries() {
        if let ast::Entry::Message(message) = entry {
            let id = message.id.name;
            if let Some(value) = &message.value {
                found.push((id.to_owned(), names(value)));
            }
            for attribute in &message.attributes {
                let id = format!("{id}.{}", attribute.id.name);
                found.push((id, names(&attribute.value)));
            }
        }
    }
    found
}

fn names(pattern: &ast::Pattern<&str>) -> Vec<String> {
    // The tree shows every name the same way, however deep it stands.
    let tree = format!("{pattern:?}");
    let mut names: Vec<_> = tree
        .split("VariableReference { id: Identifier { name: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    names.extend(["n".to_owned(), "t".to_owned()]);
    names.sort();
    names.dedup();
    names
}

/// The first difference between what both say, with representative arguments.
pub fn difference(oracle: &Oracle, words: &Words, ids: &[(String, Vec<String>)]) -> Option<String> {
    let texts = ["SAZ", "", "5", "one", "a { $b } \\u0041\n c"].map(Arg::from);
    let numbers = [0.0, 1.0, 2.0, 5.0, 11.0, 1.5, 21.0, -1.0, 2.0 / 3.0].map(Arg::from);
    let list: Vec<_> = ids.iter().take(2).map(|(id, _)| Phrase::new(id)).collect();
    let mut values: Vec<Arg> = texts.into_iter().chain(numbers).collect();
    values.push(Arg::Words(list));
    for (id, names) in ids {
        for shift in 0..values.len() {
            let (mut phrase, mut args) = (Phrase::new(id), FluentArgs::new());
            for (index, name) in names.iter().enumerate() {
                let value = &values[(index * 7 + shift) % values.len()];
                // Arguments have names that are known when the program is made.
                phrase.args.push((name.clone().leak(), value.clone()));
                args.set(name.clone(), theirs(words, value));
            }
            let Some(expected) = oracle.say(id, &args) else {
                continue;
            };
            let said = words.say(&phrase);
            if said != expected {
                return Some(format!("{id}: {said:?} and not {expected:?}"));
            }
        }
        // Places that nothing fills are seen.
        if let Some(expected) = oracle.say(id, &FluentArgs::new())
            && words.get(id) != expected
        {
            return Some(format!("{id}: {:?} and not {expected:?}", words.get(id)));
        }
    }
    None
}

fn theirs(words: &Words, arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Text(text) => text.clone().into(),
        Arg::Number(number) => ((number * 10.0).round() / 10.0).into(),
        Arg::Word(phrase) => words.say(phrase).into(),
        Arg::Words(phrases) => words.list(phrases).into(),
    }
}
