//! The four twinning arrangements of Annex ST.

use crate::basics::named;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// A twinning arrangement (Annex ST.3, Consolidated ISO Supplement, 11th edition, 2020).
/// What people call it is data: labels change from edition to edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
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
    /// The arrangement with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.id() == id)
    }
}

named!(Arrangement);
