//! What it takes to rise and to bring things about, in work and in time: data of our own design.

use crate::basics::{IndicatorId, Level};
use crate::policy::Condition;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;

/// How much work and how much time each step takes: the one table for paths and for objectives.
/// Our own design: an estimate to compare ways by, not a price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Efforts {
    /// Person-days to lift an indicator by one level: from 1 to 2, from 2 to 3, from 3 to 4,
    /// from 4 to 5.
    pub levels: Vec<u16>,
    /// The least number of months until a level can be reached: level 2, 3, 4 and 5.
    pub months: Vec<u16>,
    /// Person-days to show by a document that a level is reached.
    pub document: u16,
    /// Person-days to find out something that is not known.
    pub find_out: u16,
    /// Indicators that take more or less than others.
    pub indicators: Vec<IndicatorEffort>,
    /// What rules and resources ask for.
    pub means: Vec<MeansEffort>,
}

/// One indicator that takes more or less work or time than others.
#[skip_serializing_none]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorEffort {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Person-days for each level, as in [`Efforts::levels`]; absent where they are the usual ones.
    pub levels: Option<Vec<u16>>,
    /// Months for each level, as in [`Efforts::months`]; absent where they are the usual ones.
    pub months: Option<Vec<u16>>,
}

/// The work and time to bring about one thing that rules and resources ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeansEffort {
    /// The key of its words, such as `question-own-vote` or `count-trips`.
    pub id: String,
    /// Person-days; absent where it is not in the hands of the body.
    #[serde(default)]
    pub days: Option<u16>,
    /// The least number of months; absent where it is a matter of days.
    #[serde(default)]
    pub months: Option<u16>,
}

impl Efforts {
    /// Person-days to lift an indicator from one level to another; 0 if it is there already.
    pub fn lift(&self, indicator: &IndicatorId, from: u8, to: u8) -> u32 {
        let own = self.own(indicator).and_then(|own| own.levels.as_ref());
        steps(own.unwrap_or(&self.levels), from, to).sum()
    }

    /// The least number of months until an indicator can have risen from one level to another,
    /// by the periods that the levels name; 0 if it is there already.
    ///
    /// Periods run side by side and are not added: a year of all votes is a year of most votes
    /// too. So the longest of them counts, and the months never fall as `to` rises or `from` falls.
    pub fn months(&self, indicator: &IndicatorId, from: u8, to: u8) -> u32 {
        let own = self.own(indicator).and_then(|own| own.months.as_ref());
        steps(own.unwrap_or(&self.months), from, to)
            .max()
            .unwrap_or(0)
    }

    /// Person-days to bring an indicator from what is claimed of it to a level, and to show that.
    /// What is not known is found out, and counted from level 1; a level that is claimed already
    /// only wants its document.
    pub fn reach(&self, indicator: &IndicatorId, claimed: Option<Level>, to: Level) -> u32 {
        match claimed {
            Some(claimed) if claimed >= to => self.document.into(),
            Some(claimed) => self.lift(indicator, claimed.get(), to.get()),
            None => u32::from(self.find_out) + self.lift(indicator, 1, to.get()),
        }
    }

    /// The least number of months for the same. What is not known may take as long as from level 1.
    pub fn reach_months(&self, indicator: &IndicatorId, claimed: Option<Level>, to: Level) -> u32 {
        let from = claimed.unwrap_or(Level::MIN);
        self.months(indicator, from.get(), to.get())
    }

    /// Person-days to bring about what a single condition asks for; none where that is not in the
    /// hands of the body.
    pub fn means(&self, condition: &Condition) -> Option<u32> {
        let found = self.thing(condition)?;
        found.days.map(u32::from)
    }

    /// The least number of months to bring about what a single condition asks for; 0 where it is a
    /// matter of days, or is not known.
    pub fn means_months(&self, condition: &Condition) -> u32 {
        let found = self.thing(condition).and_then(|means| means.months);
        found.map_or(0, u32::from)
    }

    fn own(&self, indicator: &IndicatorId) -> Option<&IndicatorEffort> {
        self.indicators.iter().find(|i| i.indicator == *indicator)
    }

    fn thing(&self, condition: &Condition) -> Option<&MeansEffort> {
        let id = condition.key()?;
        self.means.iter().find(|means| means.id == id)
    }
}

/// What each step between two levels takes.
fn steps(levels: &[u16], from: u8, to: u8) -> impl Iterator<Item = u32> {
    let steps = levels.iter().zip(1_u8..);
    let taken = steps.filter(move |(_, begin)| (from..to).contains(begin));
    taken.map(|(step, _)| u32::from(*step))
}
