//! A share of something, of which not all may be known.

use super::setting::Doubt;
use crate::assessment::Holder;
use crate::instrument::Arrangement;
use crate::policy::{DutyState, Experience, Facts};

/// A share from 0 to 1, with what is not known of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// What is there at least.
    pub least: f64,
    /// What is not known; if that is all there is, none.
    pub doubt: Option<Doubt>,
}

impl Known {
    /// The experience a body has in a role, as a share of what is suggested for a lead partner; the
    /// number suggested may be turned by a factor.
    pub(super) fn experience(
        suggested: Option<&Experience>,
        facts: &Facts<'_>,
        factor: f64,
    ) -> Self {
        let Some(suggested) = suggested else {
            return Self::default();
        };
        let (least, is_all) = suggested.share(facts, f64::from(suggested.limit) * factor);
        let doubt = (!is_all && least < 1.0).then_some(Doubt::Count(suggested.count));
        Self { least, doubt }
    }

    /// Whether a body is a P-member of the committee already, where that is what an arrangement leads
    /// to; one that does not keep its duties is so in name only. A leading role that it holds
    /// itself closes the arrangement, and is not weighed.
    pub(super) fn held(arrangement: Arrangement, facts: &Facts<'_>) -> Self {
        if arrangement != Arrangement::PMember {
            return Self::default();
        }
        let is_kept = facts.duties() != DutyState::Breached;
        match facts.holder(arrangement) {
            Holder::Own if is_kept => Self {
                least: 1.0,
                doubt: None,
            },
            Holder::Unknown => Self {
                least: 0.0,
                doubt: Some(Doubt::Holder(arrangement)),
            },
            Holder::Own | Holder::Other | Holder::Nobody => Self::default(),
        }
    }
}
