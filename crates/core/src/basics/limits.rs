//! How much an assessment may hold: one set of limits, for what is typed, pasted, brought in a
//! file and stored. They lie far above what people write, and below what holds up a page.

use serde_json::Value;

/// The longest text of a field with one line, in UTF-16 units, as browsers count.
pub const LINE: usize = 500;

/// The longest text of any field, in UTF-16 units.
pub const TEXT: usize = 5_000;

/// The longest list: committees, priorities, objectives, respondents.
pub const MOST: usize = 200;

/// The largest file that is read, in bytes. What is taken in can be written within it.
pub const FILE: usize = 20_000_000;

/// What is more than there is room for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Excess {
    /// A text was cut; this is how it begins.
    Text(String),
    /// So many elements were left out of a list, or members of a record.
    Elements(usize),
}

/// A text as far as there is room for it.
pub fn cut(text: &str) -> &str {
    if text.len() <= TEXT {
        return text;
    }
    let mut units = 0;
    let beyond = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > TEXT
    });
    beyond.map_or(text, |(end, _)| text.get(..end).unwrap_or_default())
}

/// Cuts everything in a value that is more than there is room for, and tells where. Members that
/// are `known` always have room.
pub fn enforce(
    value: &mut Value,
    path: &mut String,
    known: &dyn Fn(&str) -> bool,
    tell: &mut dyn FnMut(&str, Excess),
) {
    let before = path.len();
    match value {
        Value::String(text) => {
            let room = cut(text).len();
            if room < text.len() {
                tell(path, Excess::Text(text.chars().take(80).collect()));
                text.truncate(room);
            }
        }
        Value::Array(elements) => {
            if elements.len() > MOST {
                tell(path, Excess::Elements(elements.len() - MOST));
                elements.truncate(MOST);
            }
            for (at, element) in elements.iter_mut().enumerate() {
                *path += &format!("[{at}]");
                enforce(element, path, known, tell);
                path.truncate(before);
            }
        }
        Value::Object(members) => {
            let (all, mut others) = (members.len(), 0);
            members.retain(|name, _| {
                let is_known = known(name);
                others += usize::from(!is_known);
                is_known || others <= MOST
            });
            if members.len() < all {
                tell(path, Excess::Elements(all - members.len()));
            }
            for (name, member) in members.iter_mut() {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
                enforce(member, path, known, tell);
                path.truncate(before);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_has_room_stays_and_what_has_not_is_told() {
        let long = "é".repeat(TEXT);
        assert_eq!(cut(&long), long);
        assert_eq!(cut(&format!("{long}b")), long);
        assert_eq!(cut(&"😀".repeat(TEXT)).chars().count(), TEXT / 2);
        let many: serde_json::Map<_, _> = (0..MOST + 2)
            .map(|n| (format!("m{n:03}"), json!(n)))
            .chain([("staff".to_owned(), json!(1))])
            .collect();
        let mut value = json!({
            "list": vec![0; MOST + 3], "texts": [format!("{long}b"), "c"], "many": many,
        });
        let mut told = Vec::new();
        let mut tell = |path: &str, excess| told.push((path.to_owned(), excess));
        enforce(
            &mut value,
            &mut String::new(),
            &|name| name == "staff",
            &mut tell,
        );
        let expected = [
            ("list", Excess::Elements(3)),
            ("many", Excess::Elements(2)),
            ("texts[0]", Excess::Text("é".repeat(80))),
        ];
        assert_eq!(
            told,
            expected.map(|(path, excess)| (path.to_owned(), excess))
        );
        assert_eq!(value["texts"], json!([long, "c"]));
        assert_eq!(value["many"]["staff"], json!(1));
        let mut again = |path: &str, _| panic!("{path} has room");
        enforce(
            &mut value,
            &mut String::new(),
            &|name| name == "staff",
            &mut again,
        );
    }
}
