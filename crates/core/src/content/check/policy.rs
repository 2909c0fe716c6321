//! The rules of every edition: worded, sourced, complete, in range.

use super::Check;
use crate::basics::ProblemKind;
use crate::instrument::Arrangement;
use crate::policy::{Condition, Kind, Milestone, Policy, Provenance};

impl Check<'_> {
    /// All editions. One and only one is the default.
    pub(super) fn policies(&mut self) {
        let all: Vec<&Policy> = self.content.policies.all().collect();
        self.unique("policies", all.iter().map(|p| p.id.clone()));
        let defaults = all.iter().filter(|p| p.default).count();
        let one = defaults == 1;
        self.that(one, ProblemKind::OutOfRange, "policies.default", defaults);
        for policy in all {
            self.policy(policy);
        }
    }

    fn policy(&mut self, policy: &Policy) {
        self.worded(
            format!("policies.{}", policy.id),
            &format!("policy-{}", policy.id),
            &["short", "verify"],
        );
        self.unique("rules", policy.rules.iter().map(|r| r.id.to_string()));
        for rule in &policy.rules {
            let path = format!("rules.{}", rule.id);
            let words = format!("rule-{}", rule.id);
            self.worded(&path, &words, &["met", "not-met", "unknown"]);
            let applies = !rule.applies.is_empty();
            self.that(applies, ProblemKind::Missing, &path, "applies");
            self.source(format!("{path}.source"), &rule.source);
            let ours = rule.source.standing == Provenance::Ours;
            let fits = (rule.kind == Kind::Design) == ours;
            self.that(fits, ProblemKind::OutOfRange, &path, "kind");
            self.condition(&path, &rule.when);
        }
        for arrangement in Arrangement::ALL {
            let path = format!("policy.{}", arrangement.id());
            let gated = policy.rules_for(arrangement).any(|r| r.kind == Kind::Gate);
            self.that(gated, ProblemKind::Missing, &path, "gate");
            let known = policy.experience(arrangement).is_some();
            self.that(known, ProblemKind::Missing, &path, "experience");
        }
        for experience in &policy.experience {
            self.source("policy.experience", &experience.source);
        }
        self.source("policy.deadlines", &policy.deadlines.source);
        self.source("policy.downgrade", &policy.downgrade.source);
        let d = &policy.deadlines;
        for (name, months) in [
            ("agreement_months", d.agreement_months),
            ("longest_months", d.longest_months),
            ("review_months", d.review_months),
            ("meeting_months", d.meeting_months),
        ] {
            self.in_range(months.into(), 1..=120, format!("policy.deadlines.{name}"));
        }
        self.in_range(
            d.ballot_days.into(),
            1..=120,
            "policy.deadlines.ballot_days",
        );
        for step in &d.before {
            let path = format!("policy.deadlines.before.{}", step.milestone.id());
            self.in_range(step.days.into(), 1..=400, &path);
            let ballot = step.milestone == Milestone::BoardBallot;
            self.that(
                !ballot || step.days >= d.ballot_days,
                ProblemKind::OutOfRange,
                &path,
                step.days,
            );
        }
        for sourced in &d.sources {
            self.source("policy.deadlines.sources", &sourced.source);
        }
        for milestone in Milestone::ALL {
            let path = format!("milestone-{}", milestone.id());
            self.worded("policy.deadlines", &path, &["about"]);
        }
        let percent = policy.downgrade.cib_percent;
        self.in_range(percent, 1..=99, "policy.downgrade.cib_percent");
    }

    pub(super) fn condition(&mut self, path: &str, condition: &Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                self.that(!parts.is_empty(), ProblemKind::Missing, path, "when");
                parts.iter().for_each(|part| self.condition(path, part));
            }
            Condition::Level { area, .. } => self.area(path, area),
            single => {
                let key = single.key().unwrap_or_default();
                self.worded(path, &key, &[]);
            }
        }
    }
}
