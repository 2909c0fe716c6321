//! Where a body stands on the way from observer to secretariat, and which rung is next.

use crate::basics::Truth;
use crate::content::Sheets;
use crate::instrument::Arrangement;
use crate::policy::{Facts, Finding};

/// The ladder as one body stands on it. The order of the rungs is our design, built from the rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ladder {
    /// The rungs from the lowest up; those that stand beside each other have one height.
    pub rungs: Vec<RungCheck>,
    /// The height on which the body stands: every rung up to it is reached, or one of those beside
    /// each other. 0 is below the first rung.
    pub stands: usize,
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
        let mut ladder = Self { rungs, stands: 0 };
        while ladder.at(ladder.stands + 1).any(RungCheck::is_reached) {
            ladder.stands += 1;
        }
        ladder
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

impl RungCheck {
    /// Whether the body has certainly reached it.
    pub fn is_reached(&self) -> bool {
        self.because.truth == Truth::Met
    }
}
