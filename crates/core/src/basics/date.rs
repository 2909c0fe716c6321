//! Calendar dates without time or zone, as agreements and deadlines use them.

use super::phrase::Phrase;
use super::problem::Malformed;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::RangeInclusive;

/// A day of the Gregorian calendar, year 1 to 9999, written `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// The years in which the days of a twinning lie. Any other one is kept, and asked about.
const LIKELY: RangeInclusive<u16> = 2000..=2099;

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl Date {
    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The day written as `YYYY-MM-DD`, and in no other way.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |width: usize| {
            parts
                .next()
                .filter(|p| p.len() == width && p.bytes().all(|b| b.is_ascii_digit()))
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The quarter of the calendar it lies in, counted from the year 0.
    pub fn quarter(self) -> u32 {
        (u32::from(self.year) * 12 + u32::from(self.month) - 1) / 3
    }

    /// The day in words.
    pub fn phrase(self) -> Phrase {
        Phrase::new("date")
            .with("day", self.day.to_string())
            .with("month", Phrase::new(format!("month-{}", self.month)))
            .with("year", self.year.to_string())
    }

    /// A question about a day that was hardly meant: of the year 26, or 2206.
    pub fn doubt(self) -> Option<Phrase> {
        let question = || Phrase::new("date-doubt").with("year", self.year.to_string());
        (!LIKELY.contains(&self.year)).then(question)
    }

    /// So many months later (or earlier); the last day of the month where the day does not exist.
    /// Past the ends of the calendar it stays at the end.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let index = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        let index = index.clamp(12, 9999 * 12 + 11);
        let year = u16::try_from(index / 12).unwrap_or(9999);
        let month = u8::try_from(index % 12 + 1).unwrap_or(12);
        Self {
            year,
            month,
            day: self.day.min(days_in_month(year, month)),
        }
    }

    /// So many days later (or earlier). Past the ends of the calendar it stays at the end.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_days(self.days().saturating_add(days))
    }

    /// Days since 1970-01-01; negative before it.
    /// Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`.
    pub fn days(self) -> i32 {
        let (month, day) = (i32::from(self.month), i32::from(self.day));
        let year = i32::from(self.year) - i32::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year - era * 400;
        let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day so many days after 1970-01-01 (`civil_from_days` of the same source).
    pub fn from_days(days: i32) -> Self {
        let shifted = days.clamp(-719_162, 2_932_896) + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        let small = |n: i32| u8::try_from(n).unwrap_or(1);
        Self {
            year: u16::try_from(year).unwrap_or(1),
            month: small(month),
            day: small(day),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Date {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        Self::parse(&text).ok_or(Malformed("YYYY-MM-DD"))
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        for bad in [
            "2026-02-29",
            "2026-13-01",
            "2026-1-01",
            "2026-01-01-",
            "0000-01-01",
            "+026-01-01",
            "",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
        assert_eq!(date("2028-02-29").to_string(), "2028-02-29");
    }

    #[test]
    fn days_of_other_centuries_are_asked_about() {
        for (day, asks) in [
            ("0026-01-01", true),
            ("1999-12-31", true),
            ("2000-01-01", false),
            ("2099-12-31", false),
            ("2206-01-01", true),
        ] {
            assert_eq!(date(day).doubt().is_some(), asks, "{day}");
        }
    }

    #[test]
    fn months_stop_at_the_last_day() {
        assert_eq!(date("2026-01-31").plus_months(1), date("2026-02-28"));
        assert_eq!(date("2026-11-30").plus_months(3), date("2027-02-28"));
        assert_eq!(date("2028-02-29").plus_months(60), date("2033-02-28"));
        assert_eq!(date("2026-01-15").plus_months(-1), date("2025-12-15"));
    }

    #[test]
    fn every_day_of_the_calendar_survives_the_round_trip() {
        let (first, last) = (date("0001-01-01").days(), date("9999-12-31").days());
        for days in (first..=last).step_by(97).chain([first, last]) {
            assert_eq!(Date::from_days(days).days(), days);
        }
        assert_eq!(date("9999-12-31").plus_days(i32::MAX), date("9999-12-31"));
        assert_eq!(date("0001-01-01").plus_days(i32::MIN), date("0001-01-01"));
    }
}
