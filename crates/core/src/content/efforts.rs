//! What the steps of a path take: data of our own design.

use crate::basics::IndicatorId;
use crate::policy::Condition;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much work each step of a path is, in person-days. Our own design: an estimate to compare
/// ways by, not a price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Efforts {
    /// To lift an indicator by one level: from 1 to 2, from 2 to 3, from 3 to 4, from 4 to 5.
    pub levels: Vec<u16>,
    /// To show by a document that a level is reached.
    pub document: u16,
    /// To find out something that is not known.
    pub find_out: u16,
    /// Indicators that take more or less than others.
    pub indicators: Vec<IndicatorEffort>,
    /// What rules and resources ask for.
    pub means: Vec<MeansEffort>,
}

/// The work on one indicator that takes more or less than others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorEffort {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Person-days for each level, as in [`Efforts::levels`].
    pub levels: Vec<u16>,
}

/// The work to bring about one thing that rules and resources ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeansEffort {
    /// The key of its words, such as `question-own-vote` or `count-trips`.
    pub id: String,
    /// Person-days; absent where it is not in the hands of the body.
    #[serde(default)]
    pub days: Option<u16>,
}

impl Efforts {
    /// Person-days to lift an indicator from one level to another; 0 if it is there already.
    pub fn lift(&self, indicator: &IndicatorId, from: u8, to: u8) -> u32 {
        let own = self.indicators.iter().find(|i| i.indicator == *indicator);
        let levels = own.map_or(&self.levels, |own| &own.levels);
        let steps = levels.iter().zip(1_u8..);
        let taken = steps.filter(|(_, begin)| (from..to).contains(begin));
        taken.map(|(days, _)| u32::from(*days)).sum()
    }

    /// Person-days to bring about what a single condition asks for; none where that is not in the
    /// hands of the body.
    pub fn means(&self, condition: &Condition) -> Option<u32> {
        let id = condition.key()?;
        let found = self.means.iter().find(|means| means.id == id);
        found.and_then(|means| means.days).map(u32::from)
    }
}
