//! Every record held against every rule of the house: unique, resolved, worded, in range.

mod efforts;
mod policy;

use super::{Content, Sheet, Target};
use crate::basics::{AreaId, IndicatorId, KpiId, Problem, ProblemKind};
use crate::instrument::Arrangement;
use crate::policy::{Provenance, Source};
use crate::text::Words;
use std::collections::BTreeSet;
use std::fmt::Display;

impl Content {
    /// Everything that is wrong with the content, each with the record and field it is in.
    pub fn problems(&self, words: &Words) -> Vec<Problem> {
        let mut check = Check {
            content: self,
            words,
            problems: Vec::new(),
        };
        check.instrument();
        check.policies();
        check.sheets();
        check.efforts();
        check.catalogue();
        check.problems
    }
}

struct Check<'a> {
    content: &'a Content,
    words: &'a Words,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn problem(&mut self, kind: ProblemKind, path: impl Display, detail: impl Display) {
        let problem = Problem::new(kind, path.to_string(), detail.to_string());
        self.problems.push(problem);
    }

    fn that(&mut self, holds: bool, kind: ProblemKind, path: impl Display, detail: impl Display) {
        if !holds {
            self.problem(kind, path, detail);
        }
    }

    fn unique(&mut self, path: &str, ids: impl IntoIterator<Item = String>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id.clone()) {
                self.problem(ProblemKind::Duplicate, format!("{path}.{id}"), id);
            }
        }
    }

    /// A message with these attributes, in words without markup.
    fn worded(&mut self, path: impl Display, id: &str, attributes: &[&str]) {
        let ids = std::iter::once(id.to_owned()).chain(
            attributes
                .iter()
                .map(|attribute| format!("{id}.{attribute}")),
        );
        for id in ids {
            if !self.words.has(&id) {
                self.problem(ProblemKind::Missing, &path, &id);
                continue;
            }
            let text = self.words.get(&id);
            let is_markup = has_markup(&text);
            self.that(!is_markup, ProblemKind::Markup, &path, &id);
        }
    }

    fn in_range(&mut self, value: u32, range: std::ops::RangeInclusive<u32>, path: impl Display) {
        let holds = range.contains(&value);
        self.that(holds, ProblemKind::OutOfRange, path, value);
    }

    fn area(&mut self, path: impl Display, id: &AreaId) {
        let found = self.content.instrument.area(id).is_some();
        self.that(found, ProblemKind::Dangling, path, id);
    }

    fn indicator(&mut self, path: impl Display, id: &IndicatorId) {
        let found = self.content.instrument.indicator(id).is_some();
        self.that(found, ProblemKind::Dangling, path, id);
    }

    fn kpi(&mut self, path: impl Display, id: &KpiId) {
        let found = self.content.catalogue.kpi(id).is_some();
        self.that(found, ProblemKind::Dangling, path, id);
    }

    /// What is cited has a clause; what is ours has none.
    fn source(&mut self, path: impl Display, source: &Source) {
        let cites = !source.clause.is_empty();
        let ours = source.standing == Provenance::Ours;
        self.that(cites != ours, ProblemKind::Missing, path, "clause");
    }

    fn instrument(&mut self) {
        let instrument = &self.content.instrument;
        self.that(
            instrument.levels.len() == 5,
            ProblemKind::OutOfRange,
            "instrument.levels",
            instrument.levels.len(),
        );
        self.unique("areas", instrument.areas.iter().map(|a| a.id.to_string()));
        self.unique(
            "areas.code",
            instrument.areas.iter().map(|a| a.code.clone()),
        );
        self.unique(
            "indicators",
            instrument.indicators().map(|(_, i)| i.id.to_string()),
        );
        self.unique(
            "indicators.code",
            instrument.indicators().map(|(_, i)| i.code.clone()),
        );
        let current = instrument.version.parse().ok();
        for change in &instrument.changes {
            self.indicator("instrument.changes", &change.indicator);
            let is_here = Some(change.version) <= current;
            let kind = ProblemKind::OutOfRange;
            self.that(is_here, kind, "instrument.changes", change.version);
        }
        for level in 1..=5 {
            self.worded("instrument.levels", &format!("level-{level}"), &["meaning"]);
        }
        for area in &instrument.areas {
            let path = format!("areas.{}", area.id);
            self.worded(&path, &format!("area-{}", area.id), &["short", "about"]);
            self.that(
                !area.indicators.is_empty(),
                ProblemKind::Missing,
                &path,
                "indicators",
            );
            for indicator in &area.indicators {
                let path = format!("indicators.{}", indicator.id);
                let attributes = ["ask", "l1", "l2", "l3", "l4", "l5", "evidence", "source"];
                self.worded(&path, &format!("indicator-{}", indicator.id), &attributes);
                self.in_range(indicator.weight.into(), 1..=9, format!("{path}.weight"));
            }
        }
    }

    fn sheets(&mut self) {
        let sheets = &self.content.sheets;
        self.unique(
            "sheets",
            sheets.sheets.iter().map(|s| s.arrangement.id().to_owned()),
        );
        self.unique("ladder", sheets.ladder.iter().map(|r| r.id.clone()));
        for rung in &sheets.ladder {
            let path = format!("ladder.{}", rung.id);
            self.worded(&path, &format!("rung-{}", rung.id), &["about", "takes"]);
            self.condition(&path, &rung.when);
        }
        for arrangement in Arrangement::ALL {
            match sheets.get(arrangement) {
                Some(sheet) => self.sheet(sheet),
                None => self.problem(ProblemKind::Missing, "sheets", arrangement.id()),
            }
        }
    }

    fn sheet(&mut self, sheet: &Sheet) {
        let id = sheet.arrangement.id();
        let path = format!("sheets.{id}");
        let is_other = sheet.after != Some(sheet.arrangement);
        self.that(is_other, ProblemKind::OutOfRange, &path, "after");
        let attributes = [
            "short",
            "role",
            "about",
            "decided-by",
            "request-to",
            "after-approval",
            "partner-checks",
            "resources",
        ];
        self.worded(&path, &format!("arrangement-{id}"), &attributes);
        for (side, targets) in [("entry", &sheet.entry), ("exit", &sheet.exit)] {
            let path = format!("{path}.{side}");
            self.that(!targets.is_empty(), ProblemKind::Missing, &path, "");
            self.unique(&path, targets.iter().map(|t| t.area.to_string()));
            targets
                .iter()
                .for_each(|t: &Target| self.area(&path, &t.area));
        }
        self.unique(
            &format!("{path}.resources"),
            sheet.resources.iter().map(|n| n.id.clone()),
        );
        for need in &sheet.resources {
            let path = format!("{path}.resources.{}", need.id);
            self.worded(&path, &format!("need-{}", need.id), &[]);
            self.condition(&path, &need.when);
        }
        for kpi in &sheet.monitor {
            self.kpi(format!("{path}.monitor"), kpi);
        }
        for n in 1..=sheet.successes {
            self.worded(&path, &format!("success-{id}-{n}"), &[]);
        }
        for n in 1..=sheet.risks {
            self.worded(&path, &format!("risk-{id}-{n}"), &[]);
        }
    }

    fn catalogue(&mut self) {
        let catalogue = &self.content.catalogue;
        self.unique("kpis", catalogue.kpis.iter().map(|k| k.id.to_string()));
        self.unique(
            "objectives",
            catalogue.objectives.iter().map(|o| o.id.to_string()),
        );
        for kpi in &catalogue.kpis {
            let path = format!("kpis.{}", kpi.id);
            self.worded(
                &path,
                &format!("kpi-{}", kpi.id),
                &["formula", "verification"],
            );
            self.worded(&path, &format!("unit-{}", kpi.unit.id()), &[]);
            self.source(format!("{path}.source"), &kpi.source);
        }
        for record in &catalogue.objectives {
            let path = format!("objectives.{}", record.id);
            self.worded(
                &path,
                &format!("objective-{}", record.id),
                &["action", "verification", "serves"],
            );
            self.that(
                record.prepares || !record.arrangements.is_empty(),
                ProblemKind::Missing,
                &path,
                "arrangements",
            );
            for earlier in &record.after {
                let found = catalogue.record(earlier).is_some();
                self.that(
                    found,
                    ProblemKind::Dangling,
                    format!("{path}.after"),
                    earlier,
                );
            }
            let circular = catalogue.builds_on(&record.id, &record.id);
            self.that(
                !circular,
                ProblemKind::OutOfRange,
                format!("{path}.after"),
                &record.id,
            );
            if let Some(met) = &record.met {
                self.condition(&path, met);
            }
            self.unique(
                &format!("{path}.lifts"),
                record.lifts.iter().map(|l| l.indicator.to_string()),
            );
            for lift in &record.lifts {
                self.indicator(format!("{path}.lifts"), &lift.indicator);
                self.in_range(
                    lift.to.get().into(),
                    2..=5,
                    format!("{path}.lifts.{}", lift.indicator),
                );
            }
            self.kpi(format!("{path}.kpi"), &record.kpi);
            // What it lifts has its effort in the table of efforts, and nowhere else.
            let days = record.effort_days;
            self.that(
                days.is_some() == record.lifts.is_empty(),
                ProblemKind::OutOfRange,
                format!("{path}.effort_days"),
                record.lifts.len(),
            );
            if let Some(days) = days {
                self.in_range(days.into(), 1..=400, format!("{path}.effort_days"));
            }
            self.in_range(record.months.into(), 3..=60, format!("{path}.months"));
        }
    }
}

/// Tags and entities of HTML, or links and emphasis of Markdown.
fn has_markup(text: &str) -> bool {
    let tag = text.match_indices('<').any(|(at, _)| {
        text.get(at + 1..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'))
    });
    let entity = text.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
        })
    });
    tag || entity || text.contains("](") || text.contains("**")
}

#[cfg(test)]
mod tests {
    use super::has_markup;

    #[test]
    fn markup_is_told_from_plain_signs() {
        for markup in ["<b>x</b>", "a &nbsp; b", "[x](y)", "**x**"] {
            assert!(has_markup(markup), "{markup}");
        }
        for plain in ["less than < 80 %", "a * b", "P & O"] {
            assert!(!has_markup(plain), "{plain}");
        }
    }
}
