//! One arrangement held against the rules, the levels and the resources.

use super::scores::{self, Scores};
use crate::basics::{AreaId, IndicatorId, Interval, Level, Phrase, Truth, named};
use crate::content::Content;
use crate::content::{Need, Sheet, Target};
use crate::instrument::Arrangement;
use crate::policy::{Facts, Finding, Kind, Verdict};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// An area this far below its entry level is out of reach for now, in levels. Our design.
const FAR: f64 = 1.0;

/// More areas than these out of reach: prepare first. Our design.
const MANY: usize = 2;

/// One arrangement with everything that speaks for and against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// Whether it is possible now.
    pub feasibility: Feasibility,
    /// The requirements of the policy.
    pub gates: Vec<Verdict>,
    /// Suggested experience and our own advice.
    pub flags: Vec<Verdict>,
    /// The levels it needs at the start.
    pub entry: Vec<TargetCheck>,
    /// Whether enough is known of every area whose entry level is not certainly reached.
    pub founded: bool,
    /// The levels it should reach at the end.
    pub exit: Vec<TargetCheck>,
    /// What it needs each year.
    pub needs: Vec<NeedCheck>,
    /// How much of the way from entry to exit is worth going for this body, 0 to 1.
    pub worth: f64,
    /// How well it suits, criterion by criterion.
    pub scores: Scores,
    /// What speaks for it.
    pub why: Vec<Phrase>,
    /// What speaks against it.
    pub why_not: Vec<Phrase>,
    /// What is not settled yet.
    pub open: Vec<Phrase>,
}

/// Whether an arrangement is possible now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Feasibility {
    /// Every requirement is met and no entry level is missed.
    Feasible,
    /// Nothing speaks against it, but a requirement is not settled.
    Open,
    /// The requirements allow it, but entry levels are missed: by little, in few areas.
    Near,
    /// Entry levels are missed by more, or in many areas.
    Far,
    /// A requirement of the policy is not met.
    Blocked,
    /// The levels it should lead to are reached already.
    NotNeeded,
}

/// A level of an area that is needed or aimed at.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetCheck {
    /// The area.
    pub area: AreaId,
    /// The level.
    pub level: Level,
    /// The range the area's level lies in.
    pub span: Interval,
    /// Whether it is reached: certainly, possibly, not.
    pub truth: Truth,
    /// The indicators below that level or not known, critical ones first.
    pub lift: Vec<IndicatorId>,
}

/// Something needed each year.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedCheck {
    /// The key of its words (`need-<id>`).
    pub id: String,
    /// Whether it can be committed.
    pub truth: Truth,
    /// What was found.
    pub because: Finding,
}

impl Feasibility {
    /// Whether it can be recommended, at least under conditions.
    pub fn is_possible(self) -> bool {
        matches!(self, Self::Feasible | Self::Open)
    }
}

impl Candidate {
    pub(super) fn of(sheet: &Sheet, facts: &Facts<'_>, content: &Content) -> Self {
        let policy = content.policy(&facts.assessment.edition);
        let verdicts: Vec<_> = policy
            .rules_for(sheet.arrangement)
            .map(|rule| Verdict::of(rule, rule.when.check(facts)))
            .collect();
        let (gates, flags): (Vec<_>, Vec<_>) =
            verdicts.into_iter().partition(|v| v.kind == Kind::Gate);
        let check = |targets: &[Target]| -> Vec<_> {
            targets.iter().map(|t| TargetCheck::of(t, facts)).collect()
        };
        let needs: Vec<_> = sheet.needs(facts);
        let (entry, exit) = (check(&sheet.entry), check(&sheet.exit));
        let is_known = |check: &TargetCheck| {
            let area = facts.profile.area(&check.area);
            check.truth == Truth::Met || area.is_none_or(|area| area.is_sufficient())
        };
        let founded = entry.iter().all(is_known);
        Self {
            arrangement: sheet.arrangement,
            feasibility: feasibility(&gates, &entry, &exit),
            gates,
            flags,
            entry,
            founded,
            exit,
            needs,
            worth: scores::worth(sheet, |arrangement| {
                let suggested = policy.experience(arrangement)?;
                suggested.share(facts, f64::from(suggested.limit))
            }),
            scores: Scores {
                fit: scores::fit(sheet.arrangement, facts),
                ..Scores::default()
            },
            why: Vec::new(),
            why_not: Vec::new(),
            open: Vec::new(),
        }
    }

    /// The requirements, entry levels and resources that are not met or not settled, together.
    pub fn verdicts(&self) -> impl Iterator<Item = &Verdict> {
        self.gates.iter().chain(&self.flags)
    }

    /// How far the entry levels are missed in all, in levels.
    pub fn distance(&self) -> f64 {
        self.entry.iter().map(TargetCheck::gap).sum()
    }
}

impl Sheet {
    fn needs(&self, facts: &Facts<'_>) -> Vec<NeedCheck> {
        let check = |need: &Need| {
            let because = need.when.check(facts);
            NeedCheck {
                id: need.id.clone(),
                truth: because.truth,
                because,
            }
        };
        self.resources.iter().map(check).collect()
    }
}

impl TargetCheck {
    pub(super) fn of(target: &Target, facts: &Facts<'_>) -> Self {
        let span = facts
            .profile
            .area(&target.area)
            .map_or(Interval::UNKNOWN, |reading| reading.span);
        let level = f64::from(target.level);
        let mut below: Vec<_> = facts
            .profile
            .indicators
            .iter()
            .filter(|i| i.area == target.area && i.state.is_applicable() && i.span.lo < level)
            .collect();
        below.sort_by_key(|i| !i.star);
        Self {
            area: target.area.clone(),
            level: target.level,
            span,
            truth: span.reaches(level),
            lift: below.into_iter().map(|i| i.id.clone()).collect(),
        }
    }

    /// By how much the level is certainly missed; 0 when it may be reached.
    pub fn gap(&self) -> f64 {
        (f64::from(self.level) - self.span.hi).max(0.0)
    }
}

fn feasibility(gates: &[Verdict], entry: &[TargetCheck], exit: &[TargetCheck]) -> Feasibility {
    let gate = gates.iter().map(|v| v.truth).min().unwrap_or(Truth::Met);
    let missed = entry.iter().filter(|c| c.truth == Truth::NotMet).count();
    let far = entry.iter().filter(|c| c.gap() > FAR).count();
    if gate == Truth::NotMet {
        Feasibility::Blocked
    } else if !exit.is_empty() && exit.iter().all(|c| c.truth == Truth::Met) {
        Feasibility::NotNeeded
    } else if missed > 0 && (far > 0 || missed > MANY) {
        Feasibility::Far
    } else if missed > 0 {
        Feasibility::Near
    } else if gate == Truth::Unknown {
        Feasibility::Open
    } else {
        Feasibility::Feasible
    }
}

named!(Feasibility);
