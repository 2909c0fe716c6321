//! One arrangement held against the rules, the levels and the resources.

use super::known::Known;
use super::scores::{self, Scores};
use crate::assessment::Priority;
use crate::basics::{AreaId, IndicatorId, Interval, Level, Phrase, Truth, named};
use crate::content::Content;
use crate::content::{Need, Sheet, Target};
use crate::instrument::Arrangement;
use crate::policy::{Facts, Finding, Kind, Source, Verdict};
use crate::profile::AreaReading;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// An area this far below its entry level is out of reach for now, in levels. Our design.
const FAR: f64 = 1.0;

/// More areas than these out of reach: prepare first. Our design.
const MANY: usize = 2;

/// What the strategy makes of a level gained where no priority names the committee. Our design.
const WITHOUT_PRIORITY: f64 = 0.5;

/// One arrangement with everything that speaks for and against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// Whether it is possible now.
    pub feasibility: Feasibility,
    /// The requirements of the policy, the duties of a P-member, and what the lead partner settles.
    pub gates: Vec<Verdict>,
    /// Suggested experience and our own advice.
    pub flags: Vec<Verdict>,
    /// The levels it needs at the start.
    pub entry: Vec<TargetCheck>,
    /// The areas of which too little is known or shown, among those whose entry level is not
    /// certainly reached.
    pub thin: Vec<AreaId>,
    /// The levels it should reach at the end.
    pub exit: Vec<TargetCheck>,
    /// What it needs each year.
    pub needs: Vec<NeedCheck>,
    /// What makes the levels it leads to worth less to this body.
    pub worth: Worth,
    /// What the strategy makes of a level gained, 0.5 to 1: by the weight of the best priority that
    /// names the committee.
    pub strength: f64,
    /// How well it suits, criterion by criterion.
    pub scores: Scores,
    /// What speaks for it.
    pub why: Vec<Phrase>,
    /// What speaks against it.
    pub why_not: Vec<Phrase>,
    /// What is not settled yet.
    pub open: Vec<Phrase>,
}

/// What makes the levels that an arrangement leads to worth less to a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Worth {
    /// The experience in the role it has, as a share of a lead partner's.
    pub own: Known,
    /// It leaves out a step of the ladder: the body is not known to have taken the one below, and
    /// what is not known to have been taken counts as left out.
    pub leaves_out: bool,
    /// Whether it is a P-member of the committee already, 1 or 0, where that is what it leads to.
    pub held: Known,
}

/// Whether an arrangement is possible now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Feasibility {
    /// Every requirement is met and no entry level is missed.
    Feasible,
    /// Nothing speaks against it, but a requirement or a required means is not settled, or too
    /// little is known of an area it asks for.
    Open,
    /// The requirements allow it, but entry levels are missed: by little, in few areas.
    Near,
    /// Entry levels are missed by more, or in many areas.
    Far,
    /// A means that is required cannot be committed.
    Unresourced,
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
    /// Where it is required, and not only expected: where that comes from.
    pub required: Option<Source>,
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
            verdicts.into_iter().partition(|v| v.kind.is_condition());
        let needs: Vec<_> = sheet.needs(facts);
        let entry = sheet.entry.iter().map(|t| TargetCheck::entry(t, facts));
        let exit = sheet.exit.iter().map(|t| TargetCheck::exit(t, facts));
        let (entry, exit) = (entry.collect::<Vec<_>>(), exit.collect::<Vec<_>>());
        let is_thin = |check: &&TargetCheck| {
            let area = facts.profile.area(&check.area);
            check.truth != Truth::Met && !area.is_none_or(AreaReading::is_founded)
        };
        let thin = entry.iter().filter(is_thin);
        let thin: Vec<_> = thin.map(|check| check.area.clone()).collect();
        Self {
            arrangement: sheet.arrangement,
            feasibility: feasibility(&gates, &entry, &exit, &needs, thin.is_empty()),
            gates,
            flags,
            entry,
            thin,
            exit,
            needs,
            worth: Worth::of(sheet, facts, |arrangement| {
                Known::experience(policy.experience(arrangement), facts, 1.0)
            }),
            strength: strength(facts),
            scores: Scores {
                fit: scores::fit(sheet.arrangement, facts),
                ..Scores::default()
            },
            why: Vec::new(),
            why_not: Vec::new(),
            open: Vec::new(),
        }
    }

    /// Everything the rules say of it.
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
                required: need.required.clone(),
            }
        };
        self.resources.iter().map(check).collect()
    }
}

impl TargetCheck {
    /// A level needed at the start: reached while less than one whole level is missing.
    fn entry(target: &Target, facts: &Facts<'_>) -> Self {
        let reading = facts.profile.area(&target.area);
        let reached = reading.map(|reading| reading.reaches(target.level));
        Self::of(target, facts, reached.unwrap_or(Truth::Unknown))
    }

    /// A level aimed at: reached in full.
    pub(super) fn exit(target: &Target, facts: &Facts<'_>) -> Self {
        let span = span(target, facts);
        Self::of(target, facts, span.reaches(f64::from(target.level)))
    }

    fn of(target: &Target, facts: &Facts<'_>, truth: Truth) -> Self {
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
            span: span(target, facts),
            truth,
            lift: below.into_iter().map(|i| i.id.clone()).collect(),
        }
    }

    /// By how much the level is certainly missed; 0 when it may be reached.
    pub fn gap(&self) -> f64 {
        match self.truth {
            Truth::NotMet => f64::from(self.level) - self.span.hi,
            Truth::Unknown | Truth::Met => 0.0,
        }
    }
}

fn span(target: &Target, facts: &Facts<'_>) -> Interval {
    let reading = facts.profile.area(&target.area);
    reading.map_or(Interval::UNKNOWN, |reading| reading.span)
}

/// What the strategy makes of a level gained.
fn strength(facts: &Facts<'_>) -> f64 {
    let committee = facts.committee().map_or("", |c| &c.reference);
    let best = facts.assessment.strategy.weightiest(committee);
    WITHOUT_PRIORITY + (1.0 - WITHOUT_PRIORITY) * best.map_or(0.0, Priority::score)
}

impl Worth {
    /// `experience` says which share of a lead partner's experience the body has.
    pub(super) fn of(
        sheet: &Sheet,
        facts: &Facts<'_>,
        experience: impl Fn(Arrangement) -> Known,
    ) -> Self {
        let own = experience(sheet.arrangement);
        let below = sheet.after.map(experience);
        let is_none = |known: &Known| known.least <= 0.0;
        Self {
            leaves_out: below.as_ref().is_some_and(is_none) && is_none(&own),
            own,
            held: Known::held(sheet.arrangement, facts),
        }
    }
}

fn feasibility(
    gates: &[Verdict],
    entry: &[TargetCheck],
    exit: &[TargetCheck],
    needs: &[NeedCheck],
    founded: bool,
) -> Feasibility {
    let is = |kind, truth| {
        let mut own = gates.iter().filter(move |v| v.kind == kind);
        own.any(|v| v.truth == truth)
    };
    let required = |truth| {
        let mut required = needs.iter().filter(|n| n.required.is_some());
        required.any(|n| n.truth == truth)
    };
    let missed = entry.iter().filter(|c| c.truth == Truth::NotMet).count();
    let far = entry.iter().filter(|c| c.gap() > FAR).count();
    if is(Kind::Gate, Truth::NotMet) || is(Kind::Partner, Truth::NotMet) {
        Feasibility::Blocked
    } else if !exit.is_empty() && exit.iter().all(|c| c.truth == Truth::Met) {
        Feasibility::NotNeeded
    } else if missed > 0 && (far > 0 || missed > MANY) {
        Feasibility::Far
    } else if missed > 0 {
        Feasibility::Near
    } else if required(Truth::NotMet) {
        Feasibility::Unresourced
    } else if is(Kind::Gate, Truth::Unknown)
        || is(Kind::Duty, Truth::NotMet)
        || is(Kind::Duty, Truth::Unknown)
        || required(Truth::Unknown)
        || !founded
    {
        Feasibility::Open
    } else {
        Feasibility::Feasible
    }
}

named!(Feasibility);
