//! What a file holds beyond what this version knows: taken out on import, laid back on export.

use super::lenient::id;
use serde_json::{Map, Value};

/// The members of `raw` that are not in `known`; elements of lists are matched by their `id`.
pub(super) fn leftover(raw: &Value, known: &Value) -> Option<Value> {
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
        (Value::Array(raw), Value::Array(known)) => {
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

/// Lays members taken out by [`leftover`] over a value; what the value has itself stays.
pub(super) fn overlay(value: &mut Value, unknown: &Value) {
    let Value::Object(unknown) = unknown else {
        return;
    };
    match value {
        Value::Object(members) => {
            for (name, unknown) in unknown {
                match members.get_mut(name) {
                    Some(member) => overlay(member, unknown),
                    None => {
                        members.insert(name.clone(), unknown.clone());
                    }
                }
            }
        }
        Value::Array(elements) => {
            for element in elements {
                if let Some(unknown) = id(element).and_then(|id| unknown.get(id)).cloned() {
                    overlay(element, &unknown);
                }
            }
        }
        _ => {}
    }
}

/// Joins what two copies of a file hold beyond what is known: the members of both; of two values
/// for one member an object before anything else, else the later by its text. In whatever order
/// and however often copies are joined, the same comes out.
pub(super) fn join(ours: &mut Value, theirs: &Value) {
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
    let key = |value: &Value| (value.is_object(), value.to_string());
    if key(theirs) > key(ours) {
        ours.clone_from(theirs);
    }
}

fn some(members: Map<String, Value>) -> Option<Value> {
    (!members.is_empty()).then_some(Value::Object(members))
}
