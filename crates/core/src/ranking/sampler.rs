//! Draw after draw, until every share is exact enough.

use super::influence::Influence;
use super::random::Random;
use super::scene::{CRITERIA, Scene};
use super::tally::{Tally, largest_error};
use super::weights::{drawn, weighted};

/// Draws go on until no share has a larger standard error. Our design.
pub const LARGEST_ERROR: f64 = 0.005;

/// No ranking rests on fewer draws. Our design.
const FEWEST: u32 = 2_000;

/// After so many draws each, it is asked whether they are enough: not more often, so that it does
/// not depend on how the draws were divided.
const BLOCK: u32 = 500;

/// A ranking that gets more exact with every draw.
///
/// First, levels and weights are drawn and ranks counted. When those shares are exact enough,
/// levels are drawn again, with the central weights of each alternative: the share in which it
/// comes first with them is its confidence factor.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampler {
    scene: Scene,
    /// Criteria by importance, as somebody ordered them; those not listed in any order.
    order: Vec<usize>,
    random: Random,
    tally: Tally<CRITERIA>,
    influence: Influence,
    /// The second part: the central weights, draws made with them, first places.
    central: Vec<Option<[f64; CRITERIA]>>,
    confirmations: u32,
    confirmed: Vec<f64>,
    stage: Stage,
    draw: Draw,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Ranks,
    Confidence,
    Settled,
}

/// One draw; kept so that the next needs no new memory.
#[derive(Clone, Debug, Default, PartialEq)]
struct Draw {
    /// Where among all draws each uncertain thing lies, 0 to 1.
    units: Vec<f64>,
    areas: Vec<f64>,
    facts: Vec<f64>,
    values: Vec<[f64; CRITERIA]>,
    /// Whether each alternative met all entry levels.
    entered: Vec<bool>,
}

impl Sampler {
    /// Nothing drawn yet. `order` lists criteria by their places, the most important first.
    pub fn new(scene: Scene, order: Vec<usize>, seed: u64) -> Self {
        let alternatives = scene.alternatives.len();
        Self {
            order,
            random: Random::seeded(seed),
            tally: Tally::new(alternatives),
            influence: Influence::new(scene.uncertain().len(), alternatives),
            central: Vec::new(),
            confirmations: 0,
            confirmed: vec![0.0; alternatives],
            stage: if alternatives == 0 {
                Stage::Settled
            } else {
                Stage::Ranks
            },
            draw: Draw::default(),
            scene,
        }
    }

    /// Draws so many times more, or until the ranking is settled.
    pub fn refine(&mut self, draws: u32) {
        for _ in 0..draws {
            match self.stage {
                Stage::Ranks => self.rank(),
                Stage::Confidence => self.confirm(),
                Stage::Settled => return,
            }
        }
    }

    fn rank(&mut self) {
        self.draw.again(&self.scene, &mut self.random);
        let weights = drawn(&self.order, &mut self.random);
        self.tally
            .add(&self.draw.values, &weights, &self.draw.entered);
        self.influence.add(&self.draw.units, self.tally.firsts());
        if self.tally.draws().is_multiple_of(BLOCK) && is_enough(self.tally.draws(), self.error()) {
            let all = 0..self.scene.alternatives.len();
            self.central = all.map(|a| self.tally.central_weights(a)).collect();
            self.stage = Stage::Confidence;
        }
    }

    fn confirm(&mut self) {
        self.confirmations += 1;
        self.draw.again(&self.scene, &mut self.random);
        let entered = || self.draw.values.iter().zip(&self.draw.entered);
        let each = self.confirmed.iter_mut().zip(&self.central).zip(entered());
        for ((count, central), (mine, has_entered)) in each {
            let Some(weights) = central.filter(|_| *has_entered) else {
                continue;
            };
            let mine = weighted(mine, &weights);
            let beats = |(other, entered): (&[f64; CRITERIA], &bool)| {
                *entered && weighted(other, &weights) > mine
            };
            *count += if entered().any(beats) { 0.0 } else { 1.0 };
        }
        let n = self.confirmations;
        if n.is_multiple_of(BLOCK) && is_enough(n, largest_error(self.confirmed.iter(), n)) {
            self.stage = Stage::Settled;
        }
    }

    /// Whether every share is exact enough.
    pub fn is_settled(&self) -> bool {
        self.stage == Stage::Settled
    }

    /// What it draws from.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// How many draws ranked the alternatives.
    pub fn draws(&self) -> u32 {
        self.tally.draws()
    }

    /// The largest standard error of a share, 0 to 1; 0.5 before the first draw.
    pub fn error(&self) -> f64 {
        match self.tally.draws() {
            0 if !self.scene.alternatives.is_empty() => 0.5,
            _ => self.tally.error(),
        }
    }

    /// For each rank, first to last, the share of draws in which an alternative took it.
    pub fn acceptability(&self, alternative: usize) -> Vec<f64> {
        self.tally.acceptability(alternative)
    }

    /// What somebody weighs who prefers an alternative; none if it never came first.
    pub fn central_weights(&self, alternative: usize) -> Option<[f64; CRITERIA]> {
        self.tally.central_weights(alternative)
    }

    /// The share of draws of levels in which an alternative comes first with its central weights:
    /// how far the levels are known well enough for that preference. None before it was drawn, and
    /// for one that never came first.
    pub fn confidence(&self, alternative: usize) -> Option<f64> {
        self.central.get(alternative)?.as_ref()?;
        let count = self.confirmed.get(alternative)?;
        (self.confirmations > 0).then(|| count / f64::from(self.confirmations))
    }

    /// The share of draws in which all entry levels of an alternative were met: those in which it
    /// took a rank at all.
    pub fn entry(&self, alternative: usize) -> f64 {
        self.tally.entry(alternative)
    }

    /// The share of draws in which an alternative came first, and clearly so.
    pub fn clear(&self, alternative: usize) -> f64 {
        self.tally.clear(alternative)
    }

    /// For each thing that is not certain (as [`Scene::uncertain`] lists them), an alternative's
    /// share of the first place in the lower and in the upper half of its range.
    pub fn halves(&self, alternative: usize) -> Vec<Option<(f64, f64)>> {
        let (first, draws) = (self.tally.first(alternative), self.draws());
        let things = 0..self.scene.uncertain().len();
        let halves = |thing| self.influence.halves(thing, alternative, first, draws);
        things.map(halves).collect()
    }
}

impl Draw {
    fn again(&mut self, scene: &Scene, random: &mut Random) {
        let Self {
            units,
            areas,
            facts,
            values,
            entered,
        } = self;
        units.clear();
        areas.clear();
        areas.extend(scene.areas.iter().map(|area| {
            area.level(|item| {
                if !item.is_open() {
                    return item.lo;
                }
                let unit = random.unit();
                units.push(unit);
                item.at(unit)
            })
        }));
        facts.clear();
        for _ in 0..scene.facts {
            let unit = random.unit();
            units.push(unit);
            facts.push(unit);
        }
        values.clear();
        let each = scene.alternatives.iter();
        values.extend(each.clone().map(|a| a.values(areas, facts)));
        entered.clear();
        entered.extend(each.map(|a| a.enters(areas)));
    }
}

fn is_enough(draws: u32, error: f64) -> bool {
    draws >= FEWEST && error <= LARGEST_ERROR
}
