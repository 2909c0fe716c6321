//! Reading what can be read: a value that does not fit is left out and reported with its place.

use crate::basics::{Problem, ProblemKind};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

/// After so many values left out, the rest of a section is not worth reading.
const MOST_PROBLEMS: usize = 100;

/// The value as a `T`, less everything in it that does not fit.
/// None when nothing of it fits, or too much does not.
pub(super) fn read<T: DeserializeOwned>(
    value: &Value,
    place: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let mut value = value.clone();
    for _ in 0..MOST_PROBLEMS {
        let error = match serde_path_to_error::deserialize::<_, T>(&value) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let path = error.path();
        let inside = path.to_string();
        let at = match inside.as_str() {
            "." => place.to_owned(),
            inside => format!("{place}.{inside}"),
        };
        let kind = ProblemKind::Unreadable;
        problems.push(Problem::new(kind, at, error.inner().to_string()));
        let segments: Vec<_> = segments(path);
        if !remove(&mut value, &segments) {
            return None;
        }
    }
    None
}

fn segments(path: &Path) -> Vec<String> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.clone()),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// Takes out the value at a path, or the nearest one above it that exists; false at the root.
fn remove(value: &mut Value, path: &[String]) -> bool {
    let Some((first, deeper)) = path.split_first() else {
        return false;
    };
    match value {
        Value::Object(members) => {
            let inside = members.get_mut(first).is_some_and(|m| remove(m, deeper));
            inside || members.remove(first).is_some()
        }
        Value::Array(elements) => {
            let Some(index) = first.parse().ok().filter(|i| *i < elements.len()) else {
                return false;
            };
            let inside = elements.get_mut(index).is_some_and(|e| remove(e, deeper));
            if !inside {
                elements.remove(index);
            }
            true
        }
        _ => false,
    }
}
