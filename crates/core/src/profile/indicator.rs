//! One answer read: claimed level, evidence-adjusted level, and the range it may lie in.

use crate::assessment::{Answer, Confidence, Evidence, Value};
use crate::basics::{AreaId, IndicatorId, Interval, Level, named};
use crate::instrument::{Area, Indicator};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// A claim above this level counts as this level unless a document shows it. Our design.
const LEVEL_WITHOUT_DOCUMENT: u8 = 3;

/// What one answer says.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorReading {
    /// The indicator.
    pub id: IndicatorId,
    /// Its area.
    pub area: AreaId,
    /// ★: critical.
    pub star: bool,
    /// How much it counts in its area.
    pub weight: u8,
    /// It is about a duty only a P-member has.
    pub duty: bool,
    /// Whether a level is known.
    pub state: State,
    /// The level the body claims.
    pub claimed: Option<Level>,
    /// The level that counts: the claim, cut to 3 without a document.
    pub adjusted: Option<Level>,
    /// Something supports the claim, if only in words.
    pub supported: bool,
    /// The range the level may lie in, around the level that counts: as far as the answer is not
    /// sure, and further down where nothing supports it. A claim that no document shows widens
    /// nothing upwards.
    pub span: Interval,
}

/// Whether the level of an indicator is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// A level was given.
    Known,
    /// “Don't know.”
    DontKnow,
    /// No answer yet.
    Unanswered,
    /// Does not concern the body.
    NotApplicable,
    /// Said not to concern the body although critical, without a reason: counts as not known.
    Unjustified,
    /// Not part of what was asked.
    NotAsked,
}

impl State {
    /// Whether the question counts in the area.
    pub fn is_applicable(self) -> bool {
        !matches!(self, Self::NotApplicable | Self::NotAsked)
    }
}

impl IndicatorReading {
    /// Reads the answer to one indicator.
    /// `p_member`: whether the body is P-member of its main committee, which some duties need.
    pub(super) fn of(
        area: &Area,
        indicator: &Indicator,
        answer: Option<&Answer>,
        asked: bool,
        p_member: bool,
    ) -> Self {
        let state = if asked {
            state(indicator, answer, p_member)
        } else {
            State::NotAsked
        };
        let claimed = match answer.and_then(|a| a.value) {
            Some(Value::Level(level)) if asked => Some(level),
            _ => None,
        };
        let adjusted = claimed
            .zip(answer)
            .map(|(level, a)| adjust(level, a.evidence));
        let span = match (adjusted.map(f64::from), answer) {
            (Some(level), Some(answer)) => {
                let doubt = doubt(answer);
                Interval::new(level - doubt - unsupported(answer), level + doubt)
            }
            _ => Interval::UNKNOWN,
        };
        Self {
            id: indicator.id.clone(),
            area: area.id.clone(),
            star: indicator.star,
            weight: indicator.weight,
            duty: indicator.only_with_p_status,
            state,
            claimed,
            adjusted,
            supported: answer.is_some_and(|a| a.evidence > Evidence::None),
            span,
        }
    }
}

fn state(indicator: &Indicator, answer: Option<&Answer>, p_member: bool) -> State {
    let Some(answer) = answer else {
        return State::Unanswered;
    };
    match answer.value {
        None => State::Unanswered,
        Some(Value::Level(_)) => State::Known,
        Some(Value::DontKnow) => State::DontKnow,
        Some(Value::NotApplicable) => {
            let excused = indicator.is_excused(p_member);
            if indicator.star && !excused && answer.reason.trim().is_empty() {
                State::Unjustified
            } else {
                State::NotApplicable
            }
        }
    }
}

/// Whether a claim counts for less until a document shows it.
pub fn is_capped(answer: &Answer) -> bool {
    match answer.value {
        Some(Value::Level(level)) => adjust(level, answer.evidence) != level,
        _ => false,
    }
}

fn adjust(level: Level, evidence: Evidence) -> Level {
    let cap = Level::new(LEVEL_WITHOUT_DOCUMENT).unwrap_or(Level::MAX);
    if evidence >= Evidence::Document {
        level
    } else {
        level.min(cap)
    }
}

/// How far the level may be off either way, in levels: by confidence. Our design.
fn doubt(answer: &Answer) -> f64 {
    match answer.confidence {
        Confidence::High => 0.0,
        Confidence::Medium => 0.5,
        Confidence::Low => 1.0,
    }
}

/// How much further down it may be where nothing supports it, in levels. Our design.
fn unsupported(answer: &Answer) -> f64 {
    match answer.evidence {
        Evidence::None => 0.5,
        _ => 0.0,
    }
}

named!(State);
