//! The dates an arrangement must keep, before its registration and after it, by role, worked out
//! from the rules.

use super::rules::{Deadlines, Provenance, Source};
use crate::basics::{Date, Phrase, named};
use crate::instrument::Arrangement;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// A date to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day.
    pub date: Date,
    /// What is due.
    pub milestone: Milestone,
    /// Which of a series, from 1; 0 for a single one.
    pub number: u16,
    /// Where it comes from.
    pub source: Source,
}

/// What is due; words `milestone-<id>` with `.about`. What a committee's secretariat owes is
/// another thing for those who receive it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Milestone {
    /// A partner is found and has agreed.
    Partner,
    /// The curricula of both persons are ready.
    Curricula,
    /// The request is with the Technical Programme Manager.
    RequestManager,
    /// The request is with the committee that the working group belongs to.
    RequestCommittee,
    /// The request is with the secretariat of the Technical Management Board.
    RequestBoard,
    /// The committee has decided.
    CommitteeDecision,
    /// The ballot of the Technical Management Board begins.
    BoardBallot,
    /// The ballot of the Technical Management Board ends.
    BoardDecision,
    /// The arrangement is registered.
    Registration,
    /// Agreement and collaboration plan are with the Technical Programme Manager.
    Agreement,
    /// The meeting agenda is out.
    Agenda,
    /// The meeting agenda should have come.
    AgendaReceived,
    /// The documents for decision are out.
    Documents,
    /// The documents for decision should have come.
    DocumentsReceived,
    /// The agenda of the working group is out.
    GroupAgenda,
    /// The documents of the working group are out.
    GroupDocuments,
    /// The committee meets.
    Meeting,
    /// The working group meets.
    GroupMeeting,
    /// Decisions of the meeting are posted.
    Decisions,
    /// Decisions of the meeting should have come.
    DecisionsReceived,
    /// The minutes are out.
    Minutes,
    /// The minutes should have come.
    MinutesReceived,
    /// The minutes of the working group are out.
    GroupMinutes,
    /// The yearly performance assessment is handed in.
    Review,
    /// The arrangement ends by the agreement.
    End,
    /// The last day it may last.
    LatestEnd,
}

/// Notice times of a working group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupNotice {
    /// Days before the meeting when the agenda is due.
    pub agenda_days: u16,
    /// Days before the meeting when documents should be out.
    pub documents_days: u16,
    /// Days after the meeting when the minutes are due.
    pub minutes_days: u16,
}

/// A step before registration. That it must be taken is said by its source; the day is our design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Before {
    /// The step.
    pub milestone: Milestone,
    /// The arrangements it belongs to.
    pub applies: BTreeSet<Arrangement>,
    /// Days before registration.
    pub days: u16,
}

/// Where some dates come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sourced {
    /// The dates.
    pub milestones: BTreeSet<Milestone>,
    /// Their source.
    pub source: Source,
}

/// The days that all dates of an arrangement are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasions {
    /// The day of registration, wished or actual.
    pub registration: Date,
    /// The last day; without one it lasts as long as it may.
    pub end: Option<Date>,
    /// The next meeting of the committee.
    pub meeting: Option<Date>,
    /// The next meeting of the working group, for its convenor.
    pub group_meeting: Option<Date>,
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

    /// What a committee meeting on this day brings with it: to do for those who lead the committee,
    /// to receive for all others.
    pub fn around_meeting(
        &self,
        meeting: Date,
        arrangement: Arrangement,
    ) -> [(Milestone, Date); 5] {
        use Milestone::{Agenda, AgendaReceived, Decisions, DecisionsReceived, Documents};
        use Milestone::{DocumentsReceived, Minutes, MinutesReceived};
        let [agenda, documents, decisions, minutes] = match arrangement {
            Arrangement::Chair | Arrangement::Secretariat => {
                [Agenda, Documents, Decisions, Minutes]
            }
            Arrangement::PMember | Arrangement::Convenor => [
                AgendaReceived,
                DocumentsReceived,
                DecisionsReceived,
                MinutesReceived,
            ],
        };
        let on = |days: i32| meeting.plus_days(days);
        [
            (agenda, on(-i32::from(self.agenda_days))),
            (documents, on(-i32::from(self.documents_days))),
            (Milestone::Meeting, meeting),
            (decisions, on(i32::from(self.decisions_hours.div_ceil(24)))),
            (minutes, on(i32::from(self.minutes_days))),
        ]
    }

    /// What a meeting of the working group on this day brings with it for its convenor.
    pub fn around_group_meeting(&self, meeting: Date) -> [(Milestone, Date); 4] {
        let on = |days: i32| meeting.plus_days(days);
        [
            (
                Milestone::GroupAgenda,
                on(-i32::from(self.group.agenda_days)),
            ),
            (
                Milestone::GroupDocuments,
                on(-i32::from(self.group.documents_days)),
            ),
            (Milestone::GroupMeeting, meeting),
            (
                Milestone::GroupMinutes,
                on(i32::from(self.group.minutes_days)),
            ),
        ]
    }

    /// The steps before registration on this day, counted back from it. A ballot that begins also
    /// ends.
    pub fn before_registration(
        &self,
        registration: Date,
        arrangement: Arrangement,
    ) -> Vec<(Milestone, Date)> {
        let steps = self.before.iter();
        let steps = steps.filter(|step| step.applies.contains(&arrangement));
        let mut dates = Vec::new();
        for step in steps {
            let date = registration.plus_days(-i32::from(step.days));
            dates.push((step.milestone, date));
            if step.milestone == Milestone::BoardBallot {
                let end = date.plus_days(self.ballot_days.into());
                dates.push((Milestone::BoardDecision, end));
            }
        }
        dates
    }

    /// Where a date comes from: our own design where nothing else is said.
    pub fn source_of(&self, milestone: Milestone) -> Source {
        let found = self.sources.iter();
        let mut found = found.filter(|sourced| sourced.milestones.contains(&milestone));
        found.next().map_or_else(
            || Source {
                clause: String::new(),
                standing: Provenance::Ours,
            },
            |sourced| sourced.source.clone(),
        )
    }
}

impl Due {
    /// Where it comes from, in the words of sources: a clause of an edition, or our own design.
    pub fn cites(&self, edition: &str) -> Phrase {
        let standing = Phrase::new(format!("standing-{}", self.source.standing.id()));
        if self.source.standing == Provenance::Ours {
            return standing;
        }
        Phrase::new("source-cited")
            .with("clause", self.source.clause.as_str())
            .with("edition", edition)
            .with("standing", standing)
    }
}

/// All dates of an arrangement in order: the steps to registration, agreement, yearly reviews,
/// meetings, end.
pub fn milestones(rules: &Deadlines, arrangement: Arrangement, days: &Occasions) -> Vec<Due> {
    let registration = days.registration;
    let latest = rules.latest_end(registration);
    let mut dates = rules.before_registration(registration, arrangement);
    dates.extend([
        (Milestone::Registration, registration),
        (Milestone::Agreement, rules.agreement(registration)),
        (Milestone::LatestEnd, latest),
    ]);
    dates.extend(days.end.map(|date| (Milestone::End, date)));
    if let Some(meeting) = days.meeting {
        dates.extend(rules.around_meeting(meeting, arrangement));
    }
    let leads_group = arrangement == Arrangement::Convenor;
    if let Some(meeting) = days.group_meeting.filter(|_| leads_group) {
        dates.extend(rules.around_group_meeting(meeting));
    }
    let due = |date, milestone, number| Due {
        date,
        milestone,
        number,
        source: rules.source_of(milestone),
    };
    let mut dues: Vec<_> = dates
        .into_iter()
        .map(|(milestone, date)| due(date, milestone, 0))
        .collect();
    let reviews = rules.reviews(registration, days.end.unwrap_or(latest).min(latest));
    dues.extend(
        (1u16..)
            .zip(reviews)
            .map(|(n, date)| due(date, Milestone::Review, n)),
    );
    dues.sort_by_key(|due| (due.date, due.milestone, due.number));
    dues
}

named!(Milestone);
