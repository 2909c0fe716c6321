//! What `fluent-bundle` makes of the same words.

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use fluent_lite::{Args, Bundle, Locale, Value};
use fluent_syntax::ast;
use std::rc::Rc;

pub struct Oracle {
    bundle: FluentBundle<Rc<FluentResource>>,
    resource: Rc<FluentResource>,
    /// How many things could not be read, and how many ids had a meaning already.
    pub problems: (usize, usize),
}

impl Oracle {
    pub fn read(language: &str, text: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        if language == "ru" {
            bundle.set_formatter(Some(with_comma));
        }
        let (resource, unreadable) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, 0),
            Err((resource, errors)) => (resource, errors.len()),
        };
        let resource = Rc::new(resource);
        let twice = bundle.add_resource(Rc::clone(&resource)).err();
        Self {
            bundle,
            resource,
            problems: (unreadable, twice.map_or(0, |errors| errors.len())),
        }
    }

    /// What a message says; nothing if there is no such message, or if it says itself.
    fn say(&self, id: &str, given: &Given) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in &given.0 {
            args.set(name.clone(), theirs(value));
        }
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
            .format_pattern(pattern, Some(&args), &mut errors)
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

/// What fills the places of a message.
struct Given(Vec<(String, Value<'static>)>);

impl Args for Given {
    fn get(&self, name: &str, _: &Locale) -> Option<Value<'_>> {
        let found = self.0.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.clone())
    }
}

/// The first difference between what both say, with representative arguments.
pub fn difference(oracle: &Oracle, bundle: &Bundle) -> Option<String> {
    let texts = ["SAZ", "", "5", "one", "a { $b } \\u0041\n c"].map(Value::from);
    let numbers = [0.0, 1.0, 2.0, 5.0, 11.0, 1.5, 21.0, -1.0, 2.0 / 3.0].map(Value::from);
    let values: Vec<_> = texts.into_iter().chain(numbers).collect();
    for (id, names) in patterns(oracle) {
        let given = (0..values.len()).map(|shift| {
            let indices = (0..).map(|index| (index * 7 + shift) % values.len());
            let values = indices.map(|index| values[index].clone());
            Given(names.iter().cloned().zip(values).collect())
        });
        // Places that nothing fills are seen.
        for given in given.chain([Given(Vec::new())]) {
            let Some(expected) = oracle.say(&id, &given) else {
                continue;
            };
            let message = bundle.message(&id);
            let said = message.map(|message| message.format(&given));
            if said.as_ref() != Some(&expected) {
                return Some(format!("{id}: {said:?} and not {expected:?}"));
            }
        }
    }
    None
}

fn theirs(value: &Value<'static>) -> FluentValue<'static> {
    match value {
        Value::Text(text) => text.clone().into(),
        Value::Number(number) => ((number * 10.0).round() / 10.0).into(),
    }
}

/// A number with the decimal sign of Russian.
fn with_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}
