//! What the steps of a path take: complete, positive, about things that exist.

use super::Check;
use crate::basics::ProblemKind;
use crate::policy::{Condition, Counted, Fact, Written};
use std::collections::BTreeSet;

/// The most person-days one step may take.
const MOST: u32 = 400;

/// The most months one step may take.
const LONGEST: u32 = 60;

impl Check<'_> {
    pub(super) fn efforts(&mut self) {
        let efforts = &self.content.efforts;
        self.levels("efforts.levels", &efforts.levels);
        self.months("efforts.months", &efforts.months);
        for (name, days) in [
            ("document", efforts.document),
            ("find_out", efforts.find_out),
        ] {
            self.in_range(days.into(), 1..=MOST, format!("efforts.{name}"));
        }
        let indicators = efforts.indicators.iter();
        self.unique(
            "efforts.indicators",
            indicators.map(|i| i.indicator.to_string()),
        );
        for own in &efforts.indicators {
            let path = format!("efforts.indicators.{}", own.indicator);
            self.indicator(&path, &own.indicator);
            if let Some(levels) = &own.levels {
                self.levels(&path, levels);
            }
            if let Some(months) = &own.months {
                self.months(&path, months);
            }
        }
        self.unique("efforts.means", efforts.means.iter().map(|m| m.id.clone()));
        let known = everything();
        for means in &efforts.means {
            let path = format!("efforts.means.{}", means.id);
            self.worded(&path, &means.id, &[]);
            let exists = known.contains(&means.id) || is_state(&means.id);
            self.that(exists, ProblemKind::Dangling, &path, &means.id);
            if let Some(days) = means.days {
                self.in_range(days.into(), 1..=MOST, &path);
            }
            if let Some(months) = means.months {
                self.in_range(months.into(), 1..=LONGEST, &path);
            }
        }
        // Every thing a gate or a resource may ask for has its effort, or says that it has none.
        let listed: BTreeSet<&str> = efforts.means.iter().map(|m| m.id.as_str()).collect();
        let mut asked = known;
        let gates = self.content.policies.all().flat_map(|p| &p.rules);
        let gates = gates.filter(|rule| rule.kind.is_condition());
        gates.for_each(|rule| states(&rule.when, &mut asked));
        let needs = self.content.sheets.sheets.iter().flat_map(|s| &s.resources);
        needs.for_each(|need| states(&need.when, &mut asked));
        for id in asked {
            let there = listed.contains(id.as_str());
            self.that(there, ProblemKind::Missing, "efforts.means", id);
        }
    }

    /// Four steps, each of them some work.
    fn levels(&mut self, path: &str, levels: &[u16]) {
        let four = levels.len() == 4;
        self.that(four, ProblemKind::OutOfRange, path, levels.len());
        for days in levels {
            self.in_range((*days).into(), 1..=MOST, path);
        }
    }

    /// Four periods, one for each level but the first.
    fn months(&mut self, path: &str, months: &[u16]) {
        let four = months.len() == 4;
        self.that(four, ProblemKind::OutOfRange, path, months.len());
        for months in months {
            self.in_range((*months).into(), 0..=LONGEST, path);
        }
    }
}

/// The keys of all questions, texts and counts.
fn everything() -> BTreeSet<String> {
    let questions = Fact::ALL.iter().map(|q| format!("question-{}", q.id()));
    let texts = Written::ALL.iter().map(|t| format!("written-{}", t.id()));
    let counts = Counted::ALL.iter().map(|c| format!("count-{}", c.id()));
    questions.chain(texts).chain(counts).collect()
}

fn is_state(id: &str) -> bool {
    let states = ["membership-", "status-", "holder-", "duties-"];
    states.iter().any(|state| id.starts_with(state))
}

/// The keys of what a condition asks of the state of the body and the committee.
fn states(condition: &Condition, into: &mut BTreeSet<String>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| states(part, into));
        }
        Condition::Membership(_)
        | Condition::Status(_)
        | Condition::Holder { .. }
        | Condition::DutiesMet => into.extend(condition.key()),
        _ => {}
    }
}
