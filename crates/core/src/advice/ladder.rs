//! Where a body stands in one committee on the way from observer to secretariat, and which rung is
//! next.

use crate::assessment::Holder;
use crate::basics::{Count, Truth};
use crate::content::Sheets;
use crate::instrument::Arrangement;
use crate::policy::{Counted, Facts, Finding};

/// The ladder as one body stands on it. The order of the rungs is our design, built from the rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ladder {
    /// The rungs from the lowest up; those that stand beside each other have one height.
    pub rungs: Vec<RungCheck>,
    /// The height on which the body stands in the committee: that of the highest rung it has
    /// reached. 0 is below the first rung.
    pub stands: usize,
    /// How many of these roles it holds in other committees, by the key of the rung. They are a
    /// note: the ladder is that of one committee.
    pub elsewhere: Vec<(&'static str, u32)>,
}

/// One rung, held against the facts.
#[derive(Clone, Debug, PartialEq)]
pub struct RungCheck {
    /// The key of its words (`rung-<id>`).
    pub id: String,
    /// The arrangement that leads to it, if one does.
    pub by: Option<Arrangement>,
    /// How high it is; the first is 1.
    pub height: usize,
    /// Whether the body has reached it, with what was found.
    pub because: Finding,
}

impl Ladder {
    pub(super) fn of(sheets: &Sheets, facts: &Facts<'_>) -> Self {
        let (mut rungs, mut height) = (Vec::new(), 0);
        for rung in &sheets.ladder {
            height += usize::from(!rung.beside);
            rungs.push(RungCheck {
                id: rung.id.clone(),
                by: rung.by,
                height,
                because: rung.when.check(facts),
            });
        }
        let reached = rungs.iter().filter(|rung| rung.is_reached());
        Self {
            stands: reached.map(|rung| rung.height).max().unwrap_or(0),
            elsewhere: elsewhere(facts),
            rungs,
        }
    }

    /// The rungs at a height.
    fn at(&self, height: usize) -> impl Iterator<Item = &RungCheck> {
        self.rungs.iter().filter(move |rung| rung.height == height)
    }

    /// The rungs the body stands on: none below the first.
    pub fn here(&self) -> impl Iterator<Item = &RungCheck> {
        self.at(self.stands).filter(|rung| rung.is_reached())
    }

    /// The rungs that come next: none above the last.
    pub fn next(&self) -> impl Iterator<Item = &RungCheck> {
        self.at(self.stands + 1)
    }
}

/// The leading roles held outside the committee, as far as their numbers are known.
fn elsewhere(facts: &Facts<'_>) -> Vec<(&'static str, u32)> {
    let roles = [
        (Arrangement::Convenor, Counted::Convenors),
        (Arrangement::Chair, Counted::Chairs),
        (Arrangement::Secretariat, Counted::Secretariats),
    ];
    let held = roles.map(|(role, counted)| {
        let here = u32::from(facts.holder(role) == Holder::Own);
        let all = facts.count(counted).map_or(0, Count::get);
        (role.id(), all.saturating_sub(here))
    });
    held.into_iter().filter(|(_, n)| *n > 0).collect()
}

impl RungCheck {
    /// Whether the body has certainly reached it.
    pub fn is_reached(&self) -> bool {
        self.because.truth == Truth::Met
    }
}
