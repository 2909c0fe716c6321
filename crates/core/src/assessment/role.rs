//! Who holds the leading roles in a committee: in leadership twinning, that body is the lead partner.

use crate::basics::{Reply, named};
use crate::instrument::Arrangement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// The leading roles in one committee.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Roles {
    /// The convenor of the working group.
    pub convenor: Role,
    /// The chair of the committee.
    pub chair: Role,
    /// The secretariat of the committee.
    pub secretariat: Role,
    /// Whether the secretariat of the committee would nominate the person as twinned chair.
    pub nominates: Reply,
}

/// One leading role: who holds it, and what is known of that body as a lead partner.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Role {
    /// Who holds it.
    pub holder: Holder,
    /// The body that holds it, as the person writes it.
    pub name: String,
    /// Whether that body has the experience that the policy suggests for a lead partner.
    pub experienced: Reply,
    /// Whether it has been asked to be lead partner.
    pub asked: Reply,
    /// Whether it agrees to be lead partner.
    pub agrees: Reply,
}

/// Who holds a role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Holder {
    /// Another body.
    Other,
    /// The body itself.
    Own,
    /// Nobody.
    Nobody,
    /// Not answered.
    #[default]
    Unknown,
}

impl Roles {
    /// Nothing was said of them.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The one that an arrangement leads to. That of a P-member is each body's own.
    pub fn of(&self, arrangement: Arrangement) -> Option<&Role> {
        match arrangement {
            Arrangement::PMember => None,
            Arrangement::Convenor => Some(&self.convenor),
            Arrangement::Chair => Some(&self.chair),
            Arrangement::Secretariat => Some(&self.secretariat),
        }
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self, arrangement: Arrangement) -> Option<&mut Role> {
        match arrangement {
            Arrangement::PMember => None,
            Arrangement::Convenor => Some(&mut self.convenor),
            Arrangement::Chair => Some(&mut self.chair),
            Arrangement::Secretariat => Some(&mut self.secretariat),
        }
    }

    /// Each of them.
    pub(super) fn each_mut(&mut self) -> [&mut Role; 3] {
        [&mut self.convenor, &mut self.chair, &mut self.secretariat]
    }
}

impl Role {
    /// What was said of the body that holds it as a lead partner, each by the end of its word
    /// (`question-<arrangement>-holder-<end>`).
    pub fn said(&self) -> [(&'static str, Reply); 3] {
        [
            ("experienced", self.experienced),
            ("asked", self.asked),
            ("agrees", self.agrees),
        ]
    }
}

named!(Holder);
