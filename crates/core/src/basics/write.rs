//! Writing what was read: each type as the JSON value it is read from.

pub(crate) use super::json::Members;
use super::json::Value;
use super::read::Key;
use super::sorted::{Map, Set};

/// Something that is written as a JSON value.
pub trait Write {
    /// The value.
    fn write(&self) -> Value;
}

impl<T: Write + ?Sized> Write for &T {
    fn write(&self) -> Value {
        (**self).write()
    }
}

impl Write for Value {
    fn write(&self) -> Value {
        self.clone()
    }
}

impl Write for str {
    fn write(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl Write for String {
    fn write(&self) -> Value {
        self.as_str().write()
    }
}

impl Write for bool {
    fn write(&self) -> Value {
        Value::Bool(*self)
    }
}

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl Write for $number {
            fn write(&self) -> Value {
                Value::whole(u64::from(*self))
            }
        }
    )*};
}

whole_numbers!(u8 u16 u32 u64);

impl Write for usize {
    fn write(&self) -> Value {
        Value::Number(self.to_string())
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::write)
    }
}

impl<T: Write> Write for [T] {
    fn write(&self) -> Value {
        let mut list = Vec::with_capacity(self.len());
        for element in self {
            list.push(element.write());
        }
        Value::List(list)
    }
}

impl<T: Write, const N: usize> Write for [T; N] {
    fn write(&self) -> Value {
        self.as_slice().write()
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self) -> Value {
        self.as_slice().write()
    }
}

impl<T: Write> Write for Set<T> {
    fn write(&self) -> Value {
        self.as_slice().write()
    }
}

impl<K: Key, V: Write> Write for Map<K, V> {
    fn write(&self) -> Value {
        let mut members = Members::new();
        for (key, value) in self {
            members.insert(key.to_string(), value.write());
        }
        Value::Object(members)
    }
}

/// Adds a member, unless it is `null`.
pub(crate) fn put(members: &mut Members, name: &str, value: Value) {
    if !matches!(value, Value::Null) {
        members.insert(name.to_owned(), value);
    }
}

/// Adds a member, unless there is nothing in it.
pub(crate) fn put_some(members: &mut Members, name: &str, value: Value) {
    if !value.is_blank() {
        put(members, name, value);
    }
}

/// With the feature `schema`, the written form is the one that schemas show as the default.
#[cfg(feature = "schema")]
macro_rules! shown {
    ($($name:ident)*) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::basics::write::Write::write(self).serialize(to)
            }
        }
    )*};
}

#[cfg(not(feature = "schema"))]
macro_rules! shown {
    ($($name:ident)*) => {};
}

pub(crate) use shown;
