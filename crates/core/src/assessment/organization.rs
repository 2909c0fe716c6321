//! The body that is assessed.

use crate::basics::{Count, Reply, named};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// Facts about the body.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Organization {
    /// Its name.
    pub name: String,
    /// Its acronym in ISO's directory.
    pub acronym: String,
    /// Its country.
    pub country: String,
    /// Who filled this in, with their role.
    pub prepared_by: String,
    /// Its membership category in ISO.
    pub membership: Membership,
    /// Whether it takes part in ISO's New Rights programme.
    pub new_rights: Reply,
    /// In how many committees it is P-member.
    pub p_memberships: Option<Count>,
    /// In how many committees it is O-member.
    pub o_memberships: Option<Count>,
    /// How many committee secretariats it holds.
    pub secretariats: Option<Count>,
    /// How many appointed chairs it has.
    pub chairs: Option<Count>,
    /// How many appointed convenors it has.
    pub convenors: Option<Count>,
    /// How many people work on ISO matters, in whole persons.
    pub staff: Option<Count>,
    /// Its working languages, as it writes them.
    pub languages: String,
    /// The regional groupings it belongs to, as it writes them.
    pub groupings: String,
}

/// The category of membership in ISO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Membership {
    /// Full member (member body).
    Full,
    /// Correspondent member.
    Correspondent,
    /// Subscriber member.
    Subscriber,
    /// Not a member of ISO.
    None,
    /// Not answered.
    #[default]
    Unknown,
}

impl Organization {
    /// The short name for headings: the acronym, else the name.
    pub fn label(&self) -> &str {
        if self.acronym.trim().is_empty() {
            self.name.trim()
        } else {
            self.acronym.trim()
        }
    }

    /// Appointed chairs and convenors together; unknown until both are known.
    pub fn chairs_and_convenors(&self) -> Option<Count> {
        let (chairs, convenors) = (self.chairs?, self.convenors?);
        Count::new(chairs.get().saturating_add(convenors.get()))
    }
}

named!(Membership);
