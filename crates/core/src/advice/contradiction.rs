//! Answers that do not fit together, to be looked at before anybody relies on the result.

use crate::assessment::{Assessment, Evidence, Status, Value};
use crate::basics::{IndicatorId, Phrase};
use crate::policy::{DutyState, KEEPS_DUTIES, Policy, duty_check};
use crate::profile::{Profile, State};

/// Something to look at again.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// The answers it concerns; empty where it is about the body.
    pub indicators: Vec<IndicatorId>,
    /// What does not fit.
    pub says: Phrase,
}

/// Everything in the answers that does not fit together, in a fixed order.
pub fn contradictions(
    assessment: &Assessment,
    profile: &Profile,
    policy: &Policy,
) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let mut about = |id: &IndicatorId, message: &str| {
        found.push(Contradiction {
            indicators: vec![id.clone()],
            says: Phrase::new(message).with("indicator", Phrase::new(format!("indicator-{id}"))),
        });
    };
    let breached = assessment
        .main_committee()
        .is_some_and(|c| duty_check(c, &policy.downgrade).state == DutyState::Breached);
    let observer = assessment
        .main_committee()
        .is_some_and(|c| matches!(c.status, Status::None | Status::O));
    for reading in &profile.indicators {
        let Some(answer) = assessment.answers.get(&reading.id) else {
            continue;
        };
        if reading.claimed != reading.adjusted {
            about(&reading.id, "contradiction-no-document");
        }
        if reading.state == State::Unjustified {
            about(&reading.id, "contradiction-unjustified");
        }
        if answer.value == Some(Value::DontKnow) && answer.evidence >= Evidence::Document {
            about(&reading.id, "contradiction-known-document");
        }
        if reading.duty && reading.claimed.is_some_and(|l| l.get() >= KEEPS_DUTIES) {
            if breached {
                about(&reading.id, "contradiction-duty-breached");
            }
            if observer {
                about(&reading.id, "contradiction-no-duty");
            }
        }
    }
    found
}
