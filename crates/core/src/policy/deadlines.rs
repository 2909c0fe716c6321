//! The dates an arrangement must keep, worked out from the rules.

use super::rules::Deadlines;
use crate::basics::Date;
use crate::basics::named;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// A date to keep.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The last day.
    pub date: Date,
    /// What is due.
    pub milestone: Milestone,
    /// Which of a series, from 1; 0 for a single one.
    pub number: u16,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Milestone {
    /// The arrangement is registered.
    Registration,
    /// Agreement and collaboration plan are with the Technical Programme Manager.
    Agreement,
    /// The meeting agenda is out.
    Agenda,
    /// The documents for decision are out.
    Documents,
    /// The committee meets.
    Meeting,
    /// Decisions of the meeting are posted.
    Decisions,
    /// The minutes are out.
    Minutes,
    /// The yearly performance assessment is handed in.
    Review,
    /// The arrangement ends by the agreement.
    End,
    /// The last day it may last.
    LatestEnd,
}

impl Deadlines {
    /// The last day for agreement and collaboration plan.
    pub fn agreement(&self, registration: Date) -> Date {
        registration.plus_months(i32::from(self.agreement_months))
    }

    /// The last day an arrangement may last that starts on this day.
    pub fn latest_end(&self, start: Date) -> Date {
        start.plus_months(i32::from(self.longest_months))
    }

    /// The yearly assessments of an arrangement, the last one not after its end.
    pub fn reviews(&self, start: Date, end: Date) -> Vec<Date> {
        (1..=self.longest_months / self.review_months.max(1))
            .map(|n| start.plus_months(i32::from(n) * i32::from(self.review_months)))
            .take_while(|date| *date <= end)
            .collect()
    }

    /// What a committee meeting on this day brings with it.
    pub fn around_meeting(&self, meeting: Date) -> [(Milestone, Date); 5] {
        let hours_as_days = i32::from(self.decisions_hours.div_ceil(24));
        [
            (
                Milestone::Agenda,
                meeting.plus_days(-i32::from(self.agenda_days)),
            ),
            (
                Milestone::Documents,
                meeting.plus_days(-i32::from(self.documents_days)),
            ),
            (Milestone::Meeting, meeting),
            (Milestone::Decisions, meeting.plus_days(hours_as_days)),
            (
                Milestone::Minutes,
                meeting.plus_days(i32::from(self.minutes_days)),
            ),
        ]
    }
}

/// All dates of an arrangement in order: registration, agreement, yearly reviews, meeting, end.
/// Without an end of its own it lasts as long as it may.
pub fn milestones(
    rules: &Deadlines,
    registration: Date,
    end: Option<Date>,
    meeting: Option<Date>,
) -> Vec<Due> {
    let latest = rules.latest_end(registration);
    let single = |date, milestone| Due {
        date,
        milestone,
        number: 0,
    };
    let mut dues = vec![
        single(registration, Milestone::Registration),
        single(rules.agreement(registration), Milestone::Agreement),
        single(latest, Milestone::LatestEnd),
    ];
    dues.extend(end.map(|date| single(date, Milestone::End)));
    let reviews = rules.reviews(registration, end.unwrap_or(latest).min(latest));
    dues.extend((1u16..).zip(reviews).map(|(number, date)| Due {
        date,
        milestone: Milestone::Review,
        number,
    }));
    if let Some(meeting) = meeting {
        dues.extend(
            rules
                .around_meeting(meeting)
                .map(|(milestone, date)| single(date, milestone)),
        );
    }
    dues.sort();
    dues
}

named!(Milestone);
