//! The four twinning arrangements of Annex ST.

use crate::basics::read::choices;

/// A twinning arrangement (Annex ST.3, Consolidated ISO Supplement, 11th edition, 2020).
/// What people call it is data: labels change from edition to edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Arrangement {
    /// Taking part in a committee as a P-member beside a lead P-member.
    PMember,
    /// Convening a working group beside its convenor.
    Convenor,
    /// Chairing a committee beside its chair.
    Chair,
    /// Holding the secretariat of a committee beside its committee manager.
    Secretariat,
}

impl Arrangement {
    /// All arrangements, from the first rung of the ladder up.
    pub const ALL: [Self; 4] = [
        Self::PMember,
        Self::Convenor,
        Self::Chair,
        Self::Secretariat,
    ];

    /// The id, also the key of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::PMember => "p-member",
            Self::Convenor => "convenor",
            Self::Chair => "chair",
            Self::Secretariat => "secretariat",
        }
    }

    /// The arrangement with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.id() == id)
    }
}

choices!(Arrangement);
