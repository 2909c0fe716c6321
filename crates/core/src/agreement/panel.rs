//! The answers of the respondents to the questions asked, and what they say together.

use super::alpha::{Alpha, Metric};
use super::spread::{self, Null};
use super::table::{Icc, Table};
use super::{ALPHA, OTHERS, rounded};
use crate::assessment::{Assessment, Value};
use crate::basics::{IndicatorId, Level, RespondentId, named};
use crate::instrument::Instrument;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// Levels on the scale.
const LEVELS: u8 = 5;

/// From so many levels between the lowest and the highest answer on, people should talk.
/// Our own design.
const FAR_APART: f64 = 2.0;

/// Below this r_wg (uniform null) people should talk. Our own design, at the upper end of what is
/// called weak agreement (LeBreton and Senter, 2008: .31 to .50).
const WEAK: f64 = 0.5;

/// Two people give a range and nothing else: other figures mean nothing for so few.
const FEW: usize = 2;

/// How far the respondents agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// The respondents who gave at least one level, in the order they were added.
    pub panel: Vec<RespondentId>,
    /// The questions asked, in the order of the instrument.
    pub questions: Vec<QuestionAgreement>,
    /// Over all questions; none for fewer than three people.
    pub overall: Option<Overall>,
}

/// The answers to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionAgreement {
    /// The question.
    pub indicator: IndicatorId,
    /// How many gave a level; “don't know” and “not applicable” are missing values.
    pub n: usize,
    /// The lowest and the highest level given.
    pub ends: Option<(f64, f64)>,
    /// What else can be said; none for fewer than three levels.
    pub figures: Option<Figures>,
    /// The median, or the lower level beside it: what the body might agree on.
    pub suggestion: Option<Level>,
    /// Whether people should talk: the range is 2 levels or more, or r_wg (uniform) is below 0.5.
    pub discuss: bool,
}

/// Figures of one question with at least three levels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// The median, 1 to 5.
    pub median: f64,
    /// Mean absolute deviation from the median, 0 to 2, in levels.
    pub deviation: f64,
    /// r_wg under the uniform null, 0 to 1.
    pub uniform: f64,
    /// r_wg under the slightly skewed null, 0 to 1.
    pub skewed: f64,
}

/// Figures over all questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Overall {
    /// Krippendorff's α by metric, in the order of `Metric::ALL`; none where nothing varies.
    pub alpha: [Option<f64>; 4],
    /// What the ordinal α allows to say.
    pub reliability: Option<Reliability>,
    /// How many questions everybody of the panel answered with a level.
    pub complete: usize,
    /// Over these: r_wg(j) under the uniform null.
    pub r_wg_j: Option<f64>,
    /// Over these: the intraclass correlations.
    pub icc: Option<Icc>,
    /// Over these: Kendall's W.
    pub kendall_w: Option<f64>,
}

/// What an α allows to say, by the conventional bounds (Krippendorff, 2004, chapter 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Reliability {
    /// .800 and above.
    Reliable,
    /// From .667: for tentative conclusions.
    Tentative,
    /// Below.
    Unreliable,
}

impl Reliability {
    /// The band of an α, as it is shown.
    pub fn of(alpha: f64) -> Self {
        let alpha = rounded(alpha, ALPHA);
        if alpha >= 0.8 {
            Self::Reliable
        } else if alpha >= 0.667 {
            Self::Tentative
        } else {
            Self::Unreliable
        }
    }
}

impl Agreement {
    /// The agreement of an assessment's respondents on the questions asked of the body.
    pub fn of(assessment: &Assessment, instrument: &Instrument) -> Self {
        let asked: Vec<_> = assessment.asked(instrument).map(|(_, i)| &i.id).collect();
        let mut panel = Vec::new();
        for (id, respondent) in assessment.in_order() {
            if asked.iter().any(|i| level(respondent.value(i)).is_some()) {
                panel.push((id.clone(), respondent));
            }
        }
        let mut units = Vec::new();
        for indicator in &asked {
            let levels = panel.iter().filter_map(|(_, r)| level(r.value(indicator)));
            units.push(levels.collect::<Vec<f64>>());
        }
        let many = panel.len() > FEW;
        let questions = asked.iter().zip(&units);
        Self {
            questions: questions
                .map(|(indicator, levels)| {
                    QuestionAgreement::of((*indicator).clone(), levels, many)
                })
                .collect(),
            overall: many.then(|| Overall::of(&units, panel.len())),
            panel: panel.into_iter().map(|(id, _)| id).collect(),
        }
    }

    /// The answers to a question.
    pub fn question(&self, id: &IndicatorId) -> Option<&QuestionAgreement> {
        self.questions.iter().find(|q| q.indicator == *id)
    }

    /// Whether there is a question to which more than one person gave a level.
    pub fn has_common_questions(&self) -> bool {
        self.questions.iter().any(|question| question.n > 1)
    }

    /// The questions on which people should talk, the widest apart first.
    pub fn to_discuss(&self) -> Vec<&QuestionAgreement> {
        self.by_disagreement(|question| question.discuss)
    }

    /// The other questions on which not all gave the same level, the widest apart first.
    pub fn slightly_apart(&self) -> Vec<&QuestionAgreement> {
        self.by_disagreement(|question| !question.discuss && question.range() > 0.0)
    }

    /// On how many questions not all gave the same level.
    pub fn differing(&self) -> usize {
        let differs = |question: &&QuestionAgreement| question.range() > 0.0;
        self.questions.iter().filter(differs).count()
    }

    /// Whether people disagree on so much that their answers cannot be relied on.
    pub fn is_unreliable(&self) -> bool {
        self.reliability() == Some(Reliability::Unreliable)
    }

    /// What the ordinal α allows to say; none where it says nothing. Where people differ on one
    /// question only, α varies too little: it can be low though they agree on all the rest.
    pub fn reliability(&self) -> Option<Reliability> {
        let overall = self.overall.as_ref().filter(|_| self.differing() != 1);
        overall.and_then(|overall| overall.reliability)
    }

    /// By range, then by r_wg, then in the order of the instrument.
    fn by_disagreement(&self, keep: fn(&QuestionAgreement) -> bool) -> Vec<&QuestionAgreement> {
        let mut kept: Vec<_> = self.questions.iter().filter(|q| keep(q)).collect();
        let r_wg = |q: &QuestionAgreement| q.figures.map_or(1.0, |f| f.uniform);
        kept.sort_by(|a, b| {
            let wider_first = b.range().total_cmp(&a.range());
            wider_first.then(r_wg(a).total_cmp(&r_wg(b)))
        });
        kept
    }
}

impl QuestionAgreement {
    fn of(indicator: IndicatorId, levels: &[f64], many: bool) -> Self {
        let figures = (many && levels.len() > FEW).then(|| Figures::of(levels));
        let figures = figures.flatten();
        let mut question = Self {
            indicator,
            n: levels.len(),
            ends: spread::ends(levels),
            figures,
            suggestion: spread::middle(levels).and_then(|(low, high)| between(low, high)),
            discuss: false,
        };
        let weak = figures.is_some_and(|f| rounded(f.uniform, OTHERS) < WEAK);
        question.discuss = question.range() >= FAR_APART || weak;
        question
    }

    /// The highest less the lowest level, 0 to 4; 0 where nobody gave one.
    pub fn range(&self) -> f64 {
        self.ends.map_or(0.0, |(low, high)| high - low)
    }
}

impl Figures {
    fn of(levels: &[f64]) -> Option<Self> {
        Some(Self {
            median: spread::median(levels)?,
            deviation: spread::mean_absolute_deviation(levels)?,
            uniform: spread::r_wg(levels, Null::Uniform.variance(LEVELS)?)?,
            skewed: spread::r_wg(levels, Null::SlightSkew.variance(LEVELS)?)?,
        })
    }
}

impl Overall {
    fn of(units: &[Vec<f64>], people: usize) -> Self {
        let alpha = Metric::ALL.map(|metric| Alpha::of(units, metric)?.value());
        let [_, ordinal, _, _] = alpha;
        let mut full = Vec::new();
        for unit in units.iter().filter(|unit| unit.len() == people) {
            full.push(unit.clone());
        }
        let table = Table::of(full);
        let null = Null::Uniform.variance(LEVELS);
        Self {
            alpha,
            reliability: ordinal.map(Reliability::of),
            complete: table.as_ref().map_or(0, Table::questions),
            r_wg_j: table
                .as_ref()
                .and_then(|table| spread::r_wg_j(table.rows(), null?)),
            icc: table.as_ref().map(|table| table.mean_squares().icc()),
            kendall_w: table.as_ref().and_then(Table::kendall_w),
        }
    }
}

/// The median of levels as one of the five levels: the lower one where it lies between two.
fn between(low: f64, high: f64) -> Option<Level> {
    Level::all()
        .rev()
        .find(|level| f64::from(*level) <= (low + high) / 2.0)
}

fn level(value: Option<Value>) -> Option<f64> {
    match value {
        Some(Value::Level(level)) => Some(level.into()),
        _ => None,
    }
}

named!(Reliability);
