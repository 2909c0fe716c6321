//! The editions of the rules that the content holds: one of them is the default.

use super::rules::Policy;
use crate::basics::Malformed;
use serde::{Deserialize, Serialize};

/// Which editions of the rules there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Editions {
    /// The edition of an assessment that chose none.
    pub default: Edition,
    /// The others.
    pub others: Vec<Edition>,
}

/// An edition of the rules, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its id.
    pub id: String,
    /// As it is cited, such as `11th edition, 2020`.
    pub cited: String,
    /// How long a twinning may last, in months.
    pub longest_months: u16,
}

impl Editions {
    /// Whether this edition is here; the empty id stands for the default one, which always is.
    pub fn has(&self, id: &str) -> bool {
        id.is_empty() || self.resolve(id).id == id
    }

    /// The edition that holds for an assessment that chose this one: the default one for an empty
    /// id and for one that is not here.
    pub fn resolve(&self, id: &str) -> &Edition {
        let named = self.others.iter().find(|other| other.id == id);
        named.unwrap_or(&self.default)
    }
}

/// One or more editions, found by id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Policy>", into = "Vec<Policy>")]
pub struct Policies {
    default: Policy,
    others: Vec<Policy>,
}

impl Policies {
    /// The edition with this id; the default one for an empty id and for one that is not here.
    /// Whether it is here says [`Editions::has`].
    pub fn get(&self, edition: &str) -> &Policy {
        let named = self.all().find(|policy| policy.id == edition);
        named.unwrap_or(&self.default)
    }

    /// The edition of an assessment that chose none.
    pub fn default(&self) -> &Policy {
        &self.default
    }

    /// Which editions there are.
    pub fn editions(&self) -> Editions {
        let edition = |policy: &Policy| Edition {
            id: policy.id.clone(),
            cited: policy.edition.clone(),
            longest_months: policy.deadlines.longest_months,
        };
        Editions {
            default: edition(&self.default),
            others: self.others.iter().map(edition).collect(),
        }
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

impl TryFrom<Vec<Policy>> for Policies {
    type Error = Malformed;

    /// The default is the edition that says so, else the first.
    fn try_from(mut others: Vec<Policy>) -> Result<Self, Malformed> {
        if others.is_empty() {
            return Err(Malformed("[{…}, …]"));
        }
        let at = others.iter().position(|policy| policy.default);
        let default = others.remove(at.unwrap_or(0));
        Ok(Self { default, others })
    }
}

impl From<Policies> for Vec<Policy> {
    fn from(policies: Policies) -> Self {
        policies.all().cloned().collect()
    }
}
