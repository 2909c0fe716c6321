//! A point in time, as a browser reports it and as files write it.

use super::date::Date;
use super::zone::Zone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

const DAY: i64 = 86_400_000;

/// Milliseconds since 1970-01-01T00:00:00Z. The core never asks for it: the shell hands it in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Moment(pub u64);

impl Moment {
    /// The day that a reader's calendar shows.
    pub fn date(self, zone: Zone) -> Date {
        let days = self.on_clock(zone).div_euclid(DAY);
        Date::from_days(i32::try_from(days).unwrap_or(i32::MAX))
    }

    /// The time of day that a reader's clock shows, to the second, such as `09:30:05`.
    pub fn time(self, zone: Zone) -> String {
        let seconds = self.on_clock(zone).rem_euclid(DAY) / 1000;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        format!("{hours:02}:{minutes:02}:{:02}", seconds % 60)
    }

    fn on_clock(self, zone: Zone) -> i64 {
        i64::try_from(self.0)
            .unwrap_or(i64::MAX)
            .saturating_add(zone.milliseconds())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_and_time_are_those_of_the_reader() {
        let new_year = Moment(1_767_225_600_000);
        for (minutes, expected) in [
            (0, "2026-01-01 00:00:00"),
            (13 * 60, "2026-01-01 13:00:00"),
            (-5 * 60, "2025-12-31 19:00:00"),
            (5 * 60 + 45, "2026-01-01 05:45:00"),
            (i16::MIN, "2025-12-31 00:00:00"),
        ] {
            let zone = Zone::ahead(minutes);
            let shown = format!("{} {}", new_year.date(zone), new_year.time(zone));
            assert_eq!(shown, expected, "{minutes}");
        }
        assert_eq!(Moment(0).date(Zone::ahead(-60)).to_string(), "1969-12-31");
        let far = Moment(u64::MAX).date(Zone::ahead(60));
        assert_eq!(far.to_string(), "9999-12-31");
    }
}
