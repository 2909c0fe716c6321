//! What moves the result most: each answer, weight and threshold turned down and up, one by one.

use super::candidate::{Candidate, Worth};
use super::known::Known;
use super::setting::{Doubt, Setting};
use super::{candidates, is_facts_first, is_known_enough};
use crate::assessment::{Assessment, Merit};
use crate::basics::{AreaId, Level, Phrase};
use crate::content::Content;
use crate::instrument::Arrangement;
use crate::policy::Facts;
use crate::profile::Profile;
use crate::ranking::{CRITERIA, Scene, Slot, weighted};

/// Answers and entry levels are moved by this much down and up, in levels. Our design.
const LEVELS: f64 = 1.0;

/// Suggested numbers of the policy are made smaller and larger by this share. Our design.
const NUMBERS: f64 = 0.2;

/// Weights are divided and multiplied by this, the others keep their proportions. Our design.
const WEIGHTS: f64 = 2.0;

/// A difference that comes of rounding alone.
const NOTHING: f64 = 1e-9;

/// What the result hangs on, and how far.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// The arrangement that is ahead at the middle of every range, with the central weights.
    pub arrangement: Arrangement,
    /// How far it is ahead of the next: the difference of their scores, 0 to 1; its own score
    /// where no other is possible.
    pub lead: f64,
    /// What moves that, most first; what moves nothing is left out.
    pub swings: Vec<Swing>,
}

/// One thing turned down and up while all else stays.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// What is turned.
    pub lever: Lever,
    /// How far the arrangement is then ahead, −1 to 1, turned down: the answer one level lower (a
    /// fact: no), half the weight, the entry level one lower, the number a fifth smaller. Below 0
    /// it is behind; if it is not possible then, its score counts 0.
    pub low: f64,
    /// The same turned up: one level higher (yes), twice the weight, one higher, a fifth larger.
    pub high: f64,
    /// Whether another arrangement would be ahead, or none be possible, in either case.
    pub flips: bool,
}

/// Something that can be turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lever {
    /// The level of an answer, or an open fact.
    Answer(Doubt),
    /// The weight of a criterion.
    Weight(Merit),
    /// The level that an arrangement needs in an area at the start.
    Entry(Arrangement, AreaId),
    /// The experience that the policy suggests for an arrangement.
    Experience(Arrangement),
}

impl Lever {
    /// What is turned, in words.
    pub fn phrase(&self) -> Phrase {
        let arrangement = |a: &Arrangement| Phrase::new(format!("arrangement-{}", a.id()));
        match self {
            Self::Answer(doubt) => doubt.phrase(),
            Self::Weight(merit) => Phrase::new("lever-weight")
                .with("criterion", Phrase::new(format!("score-{}", merit.id()))),
            Self::Entry(of, area) => Phrase::new("lever-entry")
                .with("arrangement", arrangement(of))
                .with("area", Phrase::new(format!("area-{area}"))),
            Self::Experience(of) => {
                Phrase::new("lever-experience").with("arrangement", arrangement(of))
            }
        }
    }

    /// The kind of lever for other programs.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Answer(_) => "answer",
            Self::Weight(_) => "weight",
            Self::Entry(..) => "entry",
            Self::Experience(_) => "experience",
        }
    }
}

impl Swing {
    /// How far it moves the lead.
    pub fn width(&self) -> f64 {
        (self.high - self.low).abs()
    }
}

/// What moves the result most. It is exact and draws nothing: every level in the middle of its
/// range, every weight at its centre, what is open counting half. None where too little is known,
/// or nothing is possible.
pub fn sensitivity(assessment: &Assessment, content: &Content) -> Option<Sensitivity> {
    let profile = Profile::of(assessment, &content.instrument);
    if !is_known_enough(&profile) {
        return None;
    }
    let facts = Facts::of(assessment, &profile, content.policy(&assessment.edition));
    let (candidates, weights) = candidates(assessment, &facts, content);
    if is_facts_first(&facts, &candidates) {
        return None;
    }
    let setting = Setting::of(&profile, candidates.iter());
    let base = ahead(&setting.scene, &weights)?;
    let mut turned = Turned {
        scene: &setting.scene,
        weights,
        base,
        swings: Vec::new(),
    };
    turned.answers(&setting);
    turned.weights();
    turned.entries(&candidates);
    turned.experience(&setting, &candidates, &facts, content);
    let mut swings = turned.swings;
    swings.sort_by(|a, b| b.width().total_cmp(&a.width()));
    Some(Sensitivity {
        arrangement: candidates.get(base)?.arrangement,
        lead: lead(&setting.scene, &weights, base),
        swings,
    })
}

/// The place of the possible alternative with the highest score at the centre.
fn ahead(scene: &Scene, weights: &[f64; CRITERIA]) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (place, total) in totals(scene, weights).into_iter().enumerate() {
        let Some(total) = total else { continue };
        if best.is_none_or(|(_, highest)| total > highest) {
            best = Some((place, total));
        }
    }
    best.map(|(place, _)| place)
}

/// The scores of the possible alternatives at the centre.
fn totals(scene: &Scene, weights: &[f64; CRITERIA]) -> Vec<Option<f64>> {
    let centre = scene.centre().into_iter().zip(scene.possible());
    centre
        .map(|(values, is_possible)| is_possible.then(|| weighted(&values, weights)))
        .collect()
}

/// How far one alternative is ahead of the best other.
fn lead(scene: &Scene, weights: &[f64; CRITERIA], of: usize) -> f64 {
    let (mut mine, mut other) = (0.0, 0.0_f64);
    for (place, total) in totals(scene, weights).into_iter().enumerate() {
        let total = total.unwrap_or(0.0);
        if place == of {
            mine = total;
        } else {
            other = other.max(total);
        }
    }
    mine - other
}

/// The swings found so far.
struct Turned<'a> {
    scene: &'a Scene,
    weights: [f64; CRITERIA],
    base: usize,
    swings: Vec<Swing>,
}

impl Turned<'_> {
    /// Notes what a lever does, turned down and up.
    fn note(&mut self, lever: Lever, [low, high]: [(Scene, [f64; CRITERIA]); 2]) {
        let at = |(scene, weights): &(Scene, [f64; CRITERIA])| lead(scene, weights, self.base);
        let flips =
            |(scene, weights): &(Scene, [f64; CRITERIA])| ahead(scene, weights) != Some(self.base);
        let swing = Swing {
            lever,
            low: at(&low),
            high: at(&high),
            flips: flips(&low) || flips(&high),
        };
        if swing.width() > NOTHING || swing.flips {
            self.swings.push(swing);
        }
    }

    fn changed(&self, change: impl FnOnce(&mut Scene)) -> (Scene, [f64; CRITERIA]) {
        let mut scene = self.scene.clone();
        change(&mut scene);
        (scene, self.weights)
    }

    /// Every level asked for, and every open fact.
    fn answers(&mut self, setting: &Setting) {
        for slot in setting.slots() {
            let Some(doubt) = setting.doubt(slot) else {
                continue;
            };
            let turn = |up: bool| {
                self.changed(|scene| match slot {
                    Slot::Item(area, index) => shift(scene, area, index, up),
                    Slot::Fact(fact) => answer(scene, fact, up),
                })
            };
            let both = [turn(false), turn(true)];
            self.note(Lever::Answer(doubt), both);
        }
    }

    fn weights(&mut self) {
        for merit in Merit::ALL {
            let turn = |factor: f64| {
                let mut weights = self.weights;
                if let Some(weight) = weights.get_mut(merit.place()) {
                    *weight *= factor;
                }
                let sum: f64 = weights.iter().sum();
                (self.scene.clone(), weights.map(|weight| weight / sum))
            };
            let both = [turn(1.0 / WEIGHTS), turn(WEIGHTS)];
            self.note(Lever::Weight(merit), both);
        }
    }

    fn entries(&mut self, candidates: &[Candidate]) {
        for (place, candidate) in candidates.iter().enumerate() {
            for (index, check) in candidate.entry.iter().enumerate() {
                let turn = |by: f64| {
                    self.changed(|scene| {
                        let alternative = scene.alternatives.get_mut(place);
                        if let Some(entry) = alternative.and_then(|a| a.entry.get_mut(index)) {
                            entry.level = on_scale(entry.level + by);
                        }
                    })
                };
                let both = [turn(-LEVELS), turn(LEVELS)];
                let lever = Lever::Entry(candidate.arrangement, check.area.clone());
                self.note(lever, both);
            }
        }
    }

    fn experience(
        &mut self,
        setting: &Setting,
        candidates: &[Candidate],
        facts: &Facts<'_>,
        content: &Content,
    ) {
        let policy = content.policy(&facts.assessment.edition);
        for suggested in &policy.experience {
            let turn = |factor: f64| {
                let known = |arrangement| {
                    let is_turned = arrangement == suggested.arrangement;
                    let factor = if is_turned { factor } else { 1.0 };
                    Known::experience(policy.experience(arrangement), facts, factor)
                };
                // What is known by another number is no other doubt.
                let mut setting = setting.clone();
                for (place, candidate) in candidates.iter().enumerate() {
                    let Some(sheet) = content.sheets.get(candidate.arrangement) else {
                        continue;
                    };
                    let worth = setting.worth(&Worth::of(sheet, facts, known));
                    if let Some(alternative) = setting.scene.alternatives.get_mut(place) {
                        alternative.worth = worth;
                    }
                }
                (setting.scene, self.weights)
            };
            let both = [turn(1.0 - NUMBERS), turn(1.0 + NUMBERS)];
            self.note(Lever::Experience(suggested.arrangement), both);
        }
    }
}

/// Moves a level, and the range it lies in, within the scale.
fn shift(scene: &mut Scene, area: usize, index: usize, up: bool) {
    let items = scene.areas.get_mut(area).map(|area| &mut area.items);
    if let Some(item) = items.and_then(|items| items.get_mut(index)) {
        let by = if up { LEVELS } else { -LEVELS };
        (item.lo, item.hi) = (on_scale(item.lo + by), on_scale(item.hi + by));
        item.likeliest = item.likeliest.map(|level| on_scale(level + by));
    }
}

/// Answers an open point, for every alternative that asks for it.
fn answer(scene: &mut Scene, fact: usize, yes: bool) {
    for alternative in &mut scene.alternatives {
        alternative.blocked |= alternative.conditions.contains(&fact) && !yes;
        for share in [&mut alternative.expected, &mut alternative.resources] {
            if share.open.contains(&fact) {
                share.open.retain(|open| *open != fact);
                share.met += if yes { 1.0 } else { 0.0 };
            }
        }
        let worth = &mut alternative.worth;
        for known in [&mut worth.own, &mut worth.held] {
            if known.open.take_if(|open| *open == fact).is_some() && yes {
                known.least = 1.0;
            }
        }
    }
}

fn on_scale(level: f64) -> f64 {
    level.clamp(f64::from(Level::MIN), f64::from(Level::MAX))
}
