//! The body that is assessed.

use crate::basics::read::{choices, record};
use crate::basics::{Count, Reply};

/// Facts about the body.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
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
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub p_memberships: Option<Count>,
    /// In how many committees it is O-member.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub o_memberships: Option<Count>,
    /// How many committee secretariats it holds.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub secretariats: Option<Count>,
    /// How many appointed chairs it has.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub chairs: Option<Count>,
    /// How many appointed convenors it has.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub convenors: Option<Count>,
    /// How many people work on ISO matters, in whole persons.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub staff: Option<Count>,
    /// Its working languages, as it writes them.
    pub languages: String,
    /// The regional groupings it belongs to, as it writes them.
    pub groupings: String,
}

/// The category of membership in ISO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
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

impl Membership {
    /// All categories in the order they are offered.
    pub const ALL: [Self; 5] = [
        Self::Full,
        Self::Correspondent,
        Self::Subscriber,
        Self::None,
        Self::Unknown,
    ];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Correspondent => "correspondent",
            Self::Subscriber => "subscriber",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
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

choices!(Membership);

record!(Organization { ;
    name, acronym, country, prepared_by, membership, new_rights, p_memberships, o_memberships,
    secretariats, chairs, convenors, staff, languages, groupings,
});
