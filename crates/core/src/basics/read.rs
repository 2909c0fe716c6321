//! Reading what can be read of a JSON value: a part that does not fit is left out and reported
//! with its place.
//!
//! `serde`'s derived readers stop at the first thing that does not fit and weigh five times as
//! much in the download; see DESIGN.md.

use super::json::{Members, Value};
use super::problem::{Problem, ProblemKind};
use super::sorted::{Map, Set};

/// Something that can be read from a JSON value.
pub trait Read: Sized {
    /// The value read; none, with a problem noted, if it does not fit.
    fn read(value: &Value, reader: &mut Reader) -> Option<Self>;
}

/// Where the reading is, and what was wrong so far.
#[derive(Debug, Default)]
pub struct Reader {
    place: String,
    problems: Vec<Problem>,
}

/// After so many problems no more are noted: nobody reads them.
const MOST_PROBLEMS: usize = 200;

impl Reader {
    /// Reads at a place, which is named in every problem.
    pub fn at(place: &str) -> Self {
        Self {
            place: place.to_owned(),
            problems: Vec::new(),
        }
    }

    /// Everything that was wrong.
    pub fn problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Notes that the value at this place is not what it should be, with the form expected in signs
    /// that need no language. Returns nothing, to be handed on.
    pub fn wrong<T>(&mut self, expected: &str) -> Option<T> {
        self.note(ProblemKind::Unreadable, expected);
        None
    }

    fn note(&mut self, kind: ProblemKind, detail: &str) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems
                .push(Problem::new(kind, self.place.as_str(), detail));
        }
    }

    /// Goes one step deeper; returns the way back. What does not depend on the type that is read
    /// stands apart from what does: there are many types.
    fn enter(&mut self, before: &str, step: &str, after: &str) -> usize {
        let length = self.place.len();
        for part in [before, step, after] {
            self.place.push_str(part);
        }
        length
    }

    fn enter_member(&mut self, name: &str) -> usize {
        let dot = if self.place.is_empty() { "" } else { "." };
        self.enter(dot, name, "")
    }

    fn enter_element(&mut self, index: usize) -> usize {
        self.enter("[", &index.to_string(), "]")
    }

    fn leave(&mut self, length: usize) {
        self.place.truncate(length);
    }

    /// Reads a member of an object, one step deeper.
    pub fn member<T: Read>(&mut self, name: &str, value: &Value) -> Option<T> {
        let back = self.enter_member(name);
        let read = T::read(value, self);
        self.leave(back);
        read
    }

    /// The members of an object.
    pub fn object<'v>(&mut self, value: &'v Value) -> Option<&'v Members> {
        match value.as_object() {
            Some(members) => Some(members),
            None => self.wrong("{…}"),
        }
    }

    /// A member that may be absent, or wrong: then it is as if it was never given.
    pub fn field<T: Read + Default>(&mut self, object: &Members, name: &str) -> T {
        match given(object, name) {
            Some(value) => self.member(name, value).unwrap_or_default(),
            None => T::default(),
        }
    }

    /// A member without which the whole means nothing.
    pub fn need<T: Read>(&mut self, object: &Members, name: &str) -> Option<T> {
        match object.get(name) {
            Some(value) => self.member(name, value),
            None => {
                self.note(ProblemKind::Missing, name);
                None
            }
        }
    }

    /// Text.
    pub fn text<'v>(&mut self, value: &'v Value) -> Option<&'v str> {
        match value.as_text() {
            Some(text) => Some(text),
            None => self.wrong("\"…\""),
        }
    }

    /// A whole number from 0 to `most`.
    pub fn whole(&mut self, value: &Value, most: u32) -> Option<u32> {
        let number = value.as_whole().and_then(|n| u32::try_from(n).ok());
        match number.filter(|n| *n <= most) {
            Some(number) => Some(number),
            None => self.wrong(&format!("0 … {most}")),
        }
    }

    /// The variant whose name stands there.
    pub fn choice<T: Copy>(
        &mut self,
        value: &Value,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> Option<T> {
        let place = self.place_of(value, &mut all.iter().map(|variant| id(*variant)))?;
        all.get(place).copied()
    }

    /// Which of these ids stands there.
    fn place_of(
        &mut self,
        value: &Value,
        ids: &mut dyn Iterator<Item = &'static str>,
    ) -> Option<usize> {
        let (found, mut expected) = (value.as_text(), String::new());
        for (place, id) in ids.enumerate() {
            if Some(id) == found {
                return Some(place);
            }
            if place > 0 {
                expected.push_str(" | ");
            }
            expected.push_str(id);
        }
        self.wrong(&expected)
    }

    /// The elements of a list that can be read.
    pub fn each<T: Read>(&mut self, value: &Value) -> Option<Vec<T>> {
        let Some(elements) = value.as_list() else {
            return self.wrong("[…]");
        };
        let mut read = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let back = self.enter_element(index);
            if let Some(element) = T::read(element, self) {
                read.push(element);
            }
            self.leave(back);
        }
        Some(read)
    }
}

/// A member that is there and not `null`.
fn given<'v>(object: &'v Members, name: &str) -> Option<&'v Value> {
    let value = object.get(name)?;
    (!matches!(value, Value::Null)).then_some(value)
}

impl Read for String {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        reader.text(value).map(str::to_owned)
    }
}

impl Read for bool {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(*value),
            _ => reader.wrong("true | false"),
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl Read for $number {
            fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
                let most = u32::try_from(<$number>::MAX).unwrap_or(u32::MAX);
                reader.whole(value, most).and_then(|n| n.try_into().ok())
            }
        }
    )*};
}

whole_numbers!(u8 u16 u32);

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        T::read(value, reader).map(Some)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        reader.each(value)
    }
}

impl<T: Read + Ord> Read for Set<T> {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        reader.each(value).map(|all| all.into_iter().collect())
    }
}

/// What stands for things as the name of a member. A member whose name is none is left out.
pub trait Key: Ord + std::fmt::Display {
    /// The key with this name.
    fn of(name: &str) -> Option<Self>
    where
        Self: Sized;
}

impl<K: Key, V: Read> Read for Map<K, V> {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        let members = reader.object(value)?;
        let mut all = Self::new();
        for (name, value) in members {
            if let Some(key) = K::of(name)
                && let Some(value) = reader.member(name, value)
            {
                all.insert(key, value);
            }
        }
        Some(all)
    }
}

/// Reads a struct from an object and writes it as one: first the members it cannot do without,
/// then those that have a default, last those with a default that are written only if there is
/// something in them. What is absent, is never written.
macro_rules! record {
    ($name:ident {
        $($need:ident),* ; $($field:ident),* $(,)? $(; $($spare:ident),* $(,)?)?
    }) => {
        impl $crate::basics::read::Read for $name {
            fn read(
                value: &$crate::basics::json::Value,
                reader: &mut $crate::basics::read::Reader,
            ) -> Option<Self> {
                let object = reader.object(value)?;
                Some(Self {
                    $($need: reader.need(object, stringify!($need))?,)*
                    $($field: reader.field(object, stringify!($field)),)*
                    $($($spare: reader.field(object, stringify!($spare)),)*)?
                })
            }
        }

        impl $crate::basics::write::Write for $name {
            fn write(&self) -> $crate::basics::json::Value {
                use $crate::basics::write::{Members, put};
                let mut members = Members::new();
                $(put(&mut members, stringify!($need), self.$need.write());)*
                $(put(&mut members, stringify!($field), self.$field.write());)*
                $($($crate::basics::write::put_some(
                    &mut members, stringify!($spare), self.$spare.write(),
                );)*)?
                $crate::basics::json::Value::Object(members)
            }
        }

        $crate::basics::write::shown!($name);
    };
}

/// Reads and writes an enum by the ids of its variants, which it lists in `ALL`.
macro_rules! choices {
    ($($name:ident)*) => {$(
        impl $crate::basics::read::Read for $name {
            fn read(
                value: &$crate::basics::json::Value,
                reader: &mut $crate::basics::read::Reader,
            ) -> Option<Self> {
                reader.choice(value, &Self::ALL, Self::id)
            }
        }

        impl $crate::basics::write::Write for $name {
            fn write(&self) -> $crate::basics::json::Value {
                $crate::basics::write::Write::write(self.id())
            }
        }

        $crate::basics::write::shown!($name);
    )*};
}

pub(crate) use {choices, record};
