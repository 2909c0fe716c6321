//! A point in time, as a browser reports it and as files write it.

use super::date::Date;
use crate::basics::json::Value;
use crate::basics::read::{Read, Reader};
use crate::basics::write::{Write, shown};
use std::fmt;

const DAY: u64 = 86_400_000;

/// Milliseconds since 1970-01-01T00:00:00Z. The core never asks for it: the shell hands it in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moment(pub u64);

impl Moment {
    /// The day, in universal time.
    pub fn date(self) -> Date {
        Date::from_days(i32::try_from(self.0 / DAY).unwrap_or(i32::MAX))
    }

    /// Seconds since 1970, to compare by.
    pub fn seconds(self) -> f64 {
        u32::try_from(self.0 / 1000).map_or(f64::MAX, f64::from)
    }
}

impl Write for Moment {
    fn write(&self) -> Value {
        self.0.write()
    }
}

shown!(Moment);

impl Read for Moment {
    fn read(value: &Value, reader: &mut Reader) -> Option<Self> {
        value.as_whole().map(Self).or_else(|| reader.wrong("0 …"))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0 % DAY / 1000;
        let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(f, "{}T{h:02}:{m:02}:{s:02}Z", self.date())
    }
}
