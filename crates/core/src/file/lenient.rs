//! Reading what can be read of a JSON value: what does not fit is left out, and named with its
//! place and with what was lost. It knows no type: a part fits if the type can be read with
//! nothing else in it. For that, each type takes a default for what is absent; only the `id` of
//! an element of a list must be there.

use crate::basics::{Problem, ProblemKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;

/// The member by which elements of lists are told apart.
pub(super) const ID: &str = "id";

/// After so many problems no more are noted: nobody reads them.
const MOST_PROBLEMS: usize = 100;

/// After so many trials the rest of what does not fit is left out untried: no file of a person is
/// so damaged, and one that was made to be must not hold up the page.
const MOST_TRIALS: u32 = 20_000;

/// Members that say what their object is about.
const TELLING: [&str; 5] = ["reference", "title", "name", "text", "note"];

/// What is lost is shown up to this length, in characters.
const LONGEST: usize = 120;

/// What was read.
pub(super) struct Read<T> {
    /// The value, as far as it can be read.
    pub value: T,
    /// The value as it is written.
    pub written: Value,
    /// What it was read from, without what could not be read.
    pub from: Value,
    /// Everything that could not be read.
    pub problems: Vec<Problem>,
}

/// Reads what can be read.
pub(super) fn read<T: Default + DeserializeOwned + Serialize>(raw: &Value) -> Read<T> {
    let mut from = raw.clone();
    drop_nulls(&mut from);
    let mut reader = Reader {
        reads: &|json| of::<T>(json).is_some(),
        steps: Vec::new(),
        trials: 0,
        problems: Vec::new(),
    };
    let (mut value, mut written) = of(&from).unwrap_or_else(|| {
        reader.keep(&mut from);
        of(&from).unwrap_or_default()
    });
    // A list may hold two elements with one id; each of them fits.
    if reader.drop_repeated(&mut written) {
        value = T::deserialize(&written).unwrap_or_default();
    }
    Read {
        value,
        written,
        from,
        problems: reader.problems,
    }
}

/// The value that is read there, and how it is written; none where a list stands for a record,
/// whose members `serde` would take in the order in which they are declared.
fn of<T: DeserializeOwned + Serialize>(json: &Value) -> Option<(T, Value)> {
    let read = T::deserialize(json).ok()?;
    let written = serde_json::to_value(&read).ok()?;
    same_shape(json, &written).then_some((read, written))
}

fn same_shape(raw: &Value, written: &Value) -> bool {
    match (raw, written) {
        (Value::Object(raw), Value::Object(written)) => raw.iter().all(|(name, raw)| {
            let written = written.get(name);
            written.is_none_or(|written| same_shape(raw, written))
        }),
        (Value::Array(raw), Value::Array(written)) => {
            let mut pairs = raw.iter().zip(written);
            pairs.all(|(raw, written)| same_shape(raw, written))
        }
        (Value::Array(_), Value::Object(_)) => false,
        _ => true,
    }
}

/// `null` stands for a member that is absent.
fn drop_nulls(json: &mut Value) {
    match json {
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(drop_nulls);
        }
        Value::Array(elements) => elements.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

/// One step from a value to a part of it.
enum Step {
    /// To a member; the `id` beside it is kept, without which an element of a list is none.
    Member { name: String, id: Option<Value> },
    /// To an element of a list.
    Element(usize),
}

impl Step {
    /// A value that holds this part alone.
    fn around(&self, part: Value) -> Value {
        match self {
            Self::Member { name, id } => {
                let id = id.iter().map(|id| (ID.to_owned(), id.clone()));
                Value::Object(id.chain([(name.clone(), part)]).collect())
            }
            Self::Element(_) => Value::Array(vec![part]),
        }
    }

    /// The part out of such a value.
    fn inside(&self, whole: Value) -> Value {
        let part = match (self, whole) {
            (Self::Member { name, .. }, Value::Object(mut whole)) => whole.remove(name),
            (Self::Element(_), Value::Array(mut whole)) => whole.pop(),
            _ => None,
        };
        part.unwrap_or_default()
    }
}

struct Reader<'a> {
    /// Whether the type can be read from a value.
    reads: &'a dyn Fn(&Value) -> bool,
    /// The way from the whole to the part at hand.
    steps: Vec<Step>,
    trials: u32,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    /// Leaves out of a part what does not fit; says whether anything is left of it.
    fn keep(&mut self, part: &mut Value) -> bool {
        if self.fits(part) {
            return true;
        }
        // Only an element of a list is told from others by its id, and is nothing without it.
        let id = match self.steps.last() {
            Some(Step::Element(_)) => part.get(ID).cloned(),
            _ => None,
        };
        let bare = bare(part, id.clone());
        let is_container = bare.is_some_and(|mut bare| self.fits(&mut bare));
        match part {
            Value::Object(members) if is_container => {
                // What is wrong inside of others must not use up the trials of what is small.
                for containers in [false, true] {
                    members.retain(|name, member| {
                        if (member.is_object() || member.is_array()) != containers {
                            return true;
                        }
                        let id = id.clone().filter(|_| name != ID);
                        let name = name.clone();
                        self.within(Step::Member { name, id }, |reader| reader.keep(member))
                    });
                }
                true
            }
            Value::Array(elements) if is_container => {
                let mut index = 0;
                elements.retain_mut(|element| {
                    let step = Step::Element(index);
                    index += 1;
                    self.within(step, |reader| reader.keep(element))
                });
                true
            }
            lost => {
                self.read_as_meant(lost) || {
                    self.note(ProblemKind::Unreadable, lost);
                    false
                }
            }
        }
    }

    /// Puts what was meant in the place of a part, if that fits.
    fn read_as_meant(&mut self, part: &mut Value) -> bool {
        for mut meant in meant(part) {
            if self.fits(&mut meant) {
                self.note(ProblemKind::ReadAs, part);
                *part = meant;
                return true;
            }
        }
        false
    }

    /// Whether a part would fit if there were nothing else.
    fn fits(&mut self, part: &mut Value) -> bool {
        self.trials += 1;
        if self.trials > MOST_TRIALS {
            return false;
        }
        let inner = self.steps.iter().rev();
        let whole = inner.fold(part.take(), |part, step| step.around(part));
        let fits = (self.reads)(&whole);
        let outer = self.steps.iter();
        *part = outer.fold(whole, |whole, step| step.inside(whole));
        fits
    }

    fn within<T>(&mut self, step: Step, then: impl FnOnce(&mut Self) -> T) -> T {
        self.steps.push(step);
        let result = then(self);
        self.steps.pop();
        result
    }

    fn note(&mut self, kind: ProblemKind, lost: &Value) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems
                .push(Problem::new(kind, self.place(), label(lost)));
        }
    }

    fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.steps {
            match step {
                Step::Member { name, .. } if place.is_empty() => place.push_str(name),
                Step::Member { name, .. } => place.extend([".", name]),
                Step::Element(index) => place.extend(["[", &index.to_string(), "]"]),
            }
        }
        place
    }

    /// Leaves the first element of each id in every list; says whether any was repeated.
    fn drop_repeated(&mut self, json: &mut Value) -> bool {
        let mut repeated = false;
        match json {
            Value::Object(members) => {
                for (name, member) in members {
                    let (name, id) = (name.clone(), None);
                    repeated |= self.within(Step::Member { name, id }, |r| r.drop_repeated(member));
                }
            }
            Value::Array(elements) => {
                let mut seen = BTreeSet::new();
                elements.retain_mut(|element| {
                    let Some(name) = id(element).map(str::to_owned) else {
                        return true;
                    };
                    let is_new = seen.insert(name.clone());
                    repeated |= !is_new;
                    self.within(Step::Member { name, id: None }, |reader| {
                        if is_new {
                            repeated |= reader.drop_repeated(element);
                        } else {
                            reader.note(ProblemKind::Duplicate, element);
                        }
                    });
                    is_new
                });
            }
            _ => {}
        }
        repeated
    }
}

/// What a number or a text may have been before another program wrote it in its own form: `3`
/// where it is `3.0` or `"3"`, and the other way round.
fn meant(part: &Value) -> Vec<Value> {
    match part {
        Value::String(text) => whole(text).into_iter().collect(),
        Value::Number(number) => {
            let text = number.to_string();
            let whole = whole(&text);
            whole.into_iter().chain([Value::String(text)]).collect()
        }
        _ => Vec::new(),
    }
}

/// The whole number that a text writes, with or without zeros behind a point.
fn whole(text: &str) -> Option<Value> {
    let (digits, decimals) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let is_whole = !decimals.is_empty() && decimals.bytes().all(|b| b == b'0');
    let number: u64 = digits.parse().ok().filter(|_| is_whole)?;
    Some(number.into())
}

/// The id of an element of a list.
pub(super) fn id(element: &Value) -> Option<&str> {
    element.get(ID)?.as_str()
}

/// A container of the same kind with nothing in it but its id.
fn bare(part: &Value, id: Option<Value>) -> Option<Value> {
    match part {
        Value::Object(_) => {
            let id = id.into_iter().map(|id| (ID.to_owned(), id));
            Some(Value::Object(id.collect()))
        }
        Value::Array(_) => Some(Value::Array(Vec::new())),
        _ => None,
    }
}

/// What was lost, for a person: the words in it that say what it is about, else all of it.
fn label(lost: &Value) -> String {
    let text = |name: &&str| lost.get(name)?.as_str().map(str::trim);
    let texts = TELLING.iter().filter_map(text).filter(|t| !t.is_empty());
    let label = match (lost, texts.collect::<Vec<_>>()) {
        (Value::String(text), _) => text.clone(),
        (_, texts) if texts.is_empty() => lost.to_string(),
        (_, texts) => texts.join(", "),
    };
    match label.char_indices().nth(LONGEST) {
        Some((end, _)) => label.get(..end).unwrap_or_default().to_owned() + "…",
        None => label,
    }
}
