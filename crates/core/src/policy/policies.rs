//! The editions of the rules that the content holds: one of them is the default.

use super::rules::Policy;
use crate::basics::json::Value;
use crate::basics::read::{Read, Reader};
use crate::basics::write::Write;

/// One or more editions, found by id.
#[derive(Clone, Debug, PartialEq)]
pub struct Policies {
    default: Policy,
    others: Vec<Policy>,
}

impl Policies {
    /// The edition with this id; the default one for an empty id and for one that is not here.
    /// Whether it is here says [`Policies::has`].
    pub fn get(&self, edition: &str) -> &Policy {
        let named = self.all().find(|policy| policy.id == edition);
        named.unwrap_or(&self.default)
    }

    /// The edition of an assessment that chose none.
    pub fn default(&self) -> &Policy {
        &self.default
    }

    /// Whether this edition is here; the empty id stands for the default one, which always is.
    pub fn has(&self, edition: &str) -> bool {
        edition.is_empty() || self.all().any(|policy| policy.id == edition)
    }

    /// All editions, the default one first.
    pub fn all(&self) -> impl Iterator<Item = &Policy> {
        std::iter::once(&self.default).chain(&self.others)
    }

    /// Puts an edition in the place of the one with its id, or beside the others.
    pub fn put(&mut self, policy: Policy) {
        let mut here = std::iter::once(&mut self.default).chain(&mut self.others);
        match here.find(|p| p.id == policy.id) {
            Some(place) => *place = policy,
            None => self.others.push(policy),
        }
    }
}

/// A list with at least one edition; the default is the one that says so, else the first.
impl Read for Policies {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        let mut others: Vec<Policy> = reader.each(value)?;
        if others.is_empty() {
            return reader.wrong("[{…}, …]");
        }
        let at = others.iter().position(|policy| policy.default);
        let default = others.remove(at.unwrap_or(0));
        Some(Self { default, others })
    }
}

impl Write for Policies {
    fn write(&self) -> Value {
        Value::List(self.all().map(Write::write).collect())
    }
}
