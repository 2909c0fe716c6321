//! A point in time, as a browser reports it and as files write it.

use super::date::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

const DAY: u64 = 86_400_000;

/// Milliseconds since 1970-01-01T00:00:00Z. The core never asks for it: the shell hands it in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Moment(pub u64);

impl Moment {
    /// The day, in universal time.
    pub fn date(self) -> Date {
        Date::from_days(i32::try_from(self.0 / DAY).unwrap_or(i32::MAX))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0 % DAY / 1000;
        let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(f, "{}T{h:02}:{m:02}:{s:02}Z", self.date())
    }
}
