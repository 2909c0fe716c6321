//! What a file holds beyond what this version knows: taken out on import, laid back on export.

use super::json::{Members, Value};

/// The members of `raw` that are not in `known`; elements of lists are matched by their `id`.
pub(crate) fn leftover(raw: &Value, known: &Value) -> Option<Value> {
    match (raw, known) {
        (Value::Object(raw), Value::Object(known)) => {
            let members = raw
                .iter()
                .filter_map(|(name, value)| match known.get(name) {
                    Some(known) => Some((name.clone(), leftover(value, known)?)),
                    None => Some((name.clone(), value.clone())),
                });
            some(members.collect())
        }
        (Value::List(raw), Value::List(known)) => {
            // What is known was read from the same list: it stands there in the same order.
            let mut raw = raw.iter();
            let members = known.iter().filter_map(|known| {
                let id = id(known)?;
                let raw = raw.find(|raw| self::id(raw) == Some(id))?;
                Some((id.to_owned(), leftover(raw, known)?))
            });
            some(members.collect())
        }
        _ => None,
    }
}

/// The places of all members of `raw` that are not in `known`; elements of lists by their position.
pub(crate) fn places(raw: &Value, known: &Value, at: &str, found: &mut Vec<String>) {
    match (raw, known) {
        (Value::Object(raw), Value::Object(known)) => {
            for (name, value) in raw {
                let dot = if at.is_empty() { "" } else { "." };
                let place = format!("{at}{dot}{name}");
                match known.get(name) {
                    Some(known) => places(value, known, &place, found),
                    None => found.push(place),
                }
            }
        }
        (Value::List(raw), Value::List(known)) => {
            for (index, (raw, known)) in raw.iter().zip(known).enumerate() {
                places(raw, known, &format!("{at}[{index}]"), found);
            }
        }
        _ => {}
    }
}

/// Lays members taken out by [`leftover`] over a value; what the value has itself stays.
pub(crate) fn overlay(value: &mut Value, rest: &Value) {
    let Value::Object(rest) = rest else { return };
    match value {
        Value::Object(members) => {
            for (name, rest) in rest {
                match members.get_mut(name) {
                    Some(member) => overlay(member, rest),
                    None => {
                        members.insert(name.clone(), rest.clone());
                    }
                }
            }
        }
        Value::List(elements) => {
            for element in elements {
                if let Some(rest) = id(element).and_then(|id| rest.get(id)).cloned() {
                    overlay(element, &rest);
                }
            }
        }
        _ => {}
    }
}

/// Joins what two copies of a file hold beyond what is known: the members of both; of two values
/// for one member an object before anything else, else the later by its text. In whatever order
/// and however often copies are joined, the same comes out.
pub(crate) fn join(ours: &mut Value, theirs: &Value) {
    if let (Value::Object(ours), Value::Object(theirs)) = (&mut *ours, theirs) {
        for (name, theirs) in theirs {
            match ours.get_mut(name) {
                Some(own) => join(own, theirs),
                None => {
                    ours.insert(name.clone(), theirs.clone());
                }
            }
        }
        return;
    }
    let key = |value: &Value| (value.as_object().is_some(), value.compact());
    if key(theirs) > key(ours) {
        ours.clone_from(theirs);
    }
}

fn id(value: &Value) -> Option<&str> {
    value.get("id")?.as_text()
}

fn some(members: Members) -> Option<Value> {
    (!members.is_empty()).then_some(Value::Object(members))
}
