//! What a file holds beyond what this version knows: taken out on import, laid back on export.

use super::lenient::id;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a record holds that this version does not know.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Unknown {
    /// Members of the record itself.
    members: Map<String, Value>,
    /// The same of what is in it and known: by the name of a member, or the `id` of an element.
    /// It waits for a record of that name, and never makes one.
    inside: BTreeMap<String, Unknown>,
}

/// One member that this version does not know, as it is kept beside what it does know. Its value is a
/// text of its own: nested, it could become too deep to be read again.
#[derive(Serialize, Deserialize)]
pub(super) struct Piece {
    /// The way to the record that has it.
    at: Vec<String>,
    name: String,
    json: String,
}

impl Piece {
    /// Lays it back into the file. One whose place is not there, or that could not be read again
    /// there, was not written here.
    pub(super) fn lay_into(self, file: &mut Value) {
        let Ok(value) = serde_json::from_str::<Value>(&self.json) else {
            return;
        };
        if self.at.len() + 1 + depth(&value) > DEEPEST {
            return;
        }
        let mut record = file;
        for step in &self.at {
            let inner = match record {
                Value::Object(members) => members.get_mut(step),
                Value::Array(elements) => elements.iter_mut().find(|e| id(e) == Some(step)),
                _ => None,
            };
            let Some(inner) = inner else { return };
            record = inner;
        }
        if let Value::Object(members) = record {
            members.entry(self.name).or_insert(value);
        }
    }
}

/// As deep as records and lists in a file can be for it to be read again.
const DEEPEST: usize = 127;

/// How many records and lists are in each other.
fn depth(value: &Value) -> usize {
    match value {
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        Value::Array(elements) => 1 + elements.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

impl Unknown {
    /// All of it, piece by piece.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        self.collect(&mut Vec::new(), &mut pieces);
        pieces
    }

    fn collect(&self, at: &mut Vec<String>, pieces: &mut Vec<Piece>) {
        for (name, value) in &self.members {
            pieces.push(Piece {
                at: at.clone(),
                name: name.clone(),
                json: value.to_string(),
            });
        }
        for (name, inside) in &self.inside {
            at.push(name.clone());
            inside.collect(at, pieces);
            at.pop();
        }
    }

    /// What is in `read` and not in `known`, as which it was read.
    pub(super) fn beyond(read: &Value, known: &Value) -> Self {
        let mut unknown = Self::default();
        match (read, known) {
            (Value::Object(read), Value::Object(known)) => {
                for (name, value) in read {
                    match known.get(name) {
                        Some(known) => unknown.put(name, Self::beyond(value, known)),
                        None => drop(unknown.members.insert(name.clone(), value.clone())),
                    }
                }
            }
            (Value::Array(read), Value::Array(known)) => {
                // What is known was read from the same list: it stands there in the same order.
                let mut read = read.iter();
                for known in known {
                    let Some(id) = id(known) else { continue };
                    if let Some(read) = read.find(|read| self::id(read) == Some(id)) {
                        unknown.put(id, Self::beyond(read, known));
                    }
                }
            }
            _ => {}
        }
        unknown
    }

    /// What is kept of one thing in the record.
    pub(super) fn inside(&self, name: &str) -> Option<&Self> {
        self.inside.get(name)
    }

    /// Keeps something of one thing in the record, unless it is nothing.
    pub(super) fn put(&mut self, name: &str, unknown: Self) {
        if unknown != Self::default() {
            self.inside.insert(name.to_owned(), unknown);
        }
    }

    /// The same one step further out.
    pub(super) fn within(self, name: &str) -> Self {
        let mut outer = Self::default();
        outer.put(name, self);
        outer
    }

    /// Lays it over a value; what the value has itself stays, and what it does not have any more
    /// stays away.
    pub(super) fn overlay(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, unknown) in &self.inside {
                    if let Some(member) = members.get_mut(name) {
                        unknown.overlay(member);
                    }
                }
                for (name, unknown) in &self.members {
                    if !members.contains_key(name) {
                        members.insert(name.clone(), unknown.clone());
                    }
                }
            }
            Value::Array(elements) => {
                for element in elements {
                    if let Some(unknown) = id(element).and_then(|id| self.inside.get(id)) {
                        unknown.overlay(element);
                    }
                }
            }
            _ => {}
        }
    }

    /// Joins what two copies of a file hold beyond what is known: the members of both. In whatever
    /// order and however often copies are joined, the same comes out.
    pub(super) fn join(&mut self, theirs: &Self) {
        join_members(&mut self.members, &theirs.members);
        for (name, theirs) in &theirs.inside {
            self.inside.entry(name.clone()).or_default().join(theirs);
        }
    }
}

fn join_members(ours: &mut Map<String, Value>, theirs: &Map<String, Value>) {
    for (name, theirs) in theirs {
        match ours.get_mut(name) {
            Some(own) => join_values(own, theirs),
            None => drop(ours.insert(name.clone(), theirs.clone())),
        }
    }
}

/// Of two values for one member, an object stands before anything else, else the later by its text.
fn join_values(ours: &mut Value, theirs: &Value) {
    if let (Value::Object(ours), Value::Object(theirs)) = (&mut *ours, theirs) {
        return join_members(ours, theirs);
    }
    let key = |value: &Value| (value.is_object(), value.to_string());
    if key(theirs) > key(ours) {
        ours.clone_from(theirs);
    }
}
