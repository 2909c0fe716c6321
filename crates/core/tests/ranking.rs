//! Ranking under uncertainty: published figures, the digits of the samples, and laws.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;
#[path = "common/figures.rs"]
mod figures;

use common::arbitrary::{assessment, comparable};
use common::{content, derived};
use proptest::collection::vec;
use proptest::prelude::*;
use twinning_core::advice::{Candidate, Outcome, Ranking, hundredths, sensitivity};
use twinning_core::assessment::{Assessment, Merit, Value};
use twinning_core::basics::{Count, Level, Truth};
use twinning_core::plan::Programme;
use twinning_core::ranking::{
    Alternative, Area, BAND, Entry, Experience, Item, Sampler, Scene, Share, Tally, Worth,
};

#[test]
fn published_figures_come_out() {
    figures::rank_order_centroids();
    figures::broken_stick();
}

/// To write them anew after a change that is meant: `UPDATE=1 cargo test`.
#[test]
fn the_samples_give_the_digits_on_file() {
    let found = figures::samples();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/figures/samples.json");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &found).unwrap();
    } else {
        assert!(found == figures::SAMPLES, "{found}");
    }
}

fn item() -> impl Strategy<Value = Item> {
    let half = (2_u32..=10).prop_map(|n| f64::from(n) / 2.0);
    let likeliest = prop::option::of(0.0..=1.0_f64);
    let all = (half.clone(), half, likeliest, 1_u32..=3, any::<bool>());
    all.prop_map(|(a, b, likeliest, weight, star)| {
        let (lo, hi) = (a.min(b), a.max(b));
        Item {
            lo,
            hi,
            likeliest: likeliest.map(|part| lo + (hi - lo) * part),
            weight: f64::from(weight),
            star,
        }
    })
}

fn share() -> impl Strategy<Value = Share> {
    (0_u32..4, 0_u32..3, vec(0_usize..3, 0..3)).prop_map(|(met, failed, mut open)| {
        open.sort_unstable();
        open.dedup();
        let all = met + failed;
        Share {
            met: f64::from(met),
            all: f64::from(all) + open.len() as f64,
            open,
        }
    })
}

fn worth() -> impl Strategy<Value = Worth> {
    let known = || (0.0..=1.0_f64, prop::option::of(0_usize..3));
    (known(), any::<bool>(), known()).prop_map(|(own, leaves_out, held)| {
        let experience = |(least, open): (f64, _)| Experience { least, open };
        Worth {
            own: experience(own),
            leaves_out,
            held: experience(held),
        }
    })
}

fn alternative() -> impl Strategy<Value = Alternative> {
    let slack = prop::sample::select(vec![0.0, 0.2, 0.25, 0.5, 1.0]);
    let entry = vec((0_usize..3, 1_u32..=5, slack), 0..4);
    let exit = vec((0_usize..3, 1_u32..=5), 0..4);
    let part = || 0.0..=1.0_f64;
    (part(), part(), worth(), share(), share(), entry, exit).prop_map(
        |(fit, strength, worth, expected, resources, entry, exit)| Alternative {
            fit,
            strength,
            worth,
            expected,
            resources,
            entry: entry
                .into_iter()
                .map(|(area, level, slack)| Entry {
                    area,
                    level: f64::from(level),
                    slack,
                })
                .collect(),
            exit: exit.into_iter().map(|(a, l)| (a, f64::from(l))).collect(),
            ..Alternative::default()
        },
    )
}

fn scene() -> impl Strategy<Value = Scene> {
    let area = vec(item(), 0..5).prop_map(|items| Area { items });
    (vec(area, 3), vec(alternative(), 1..5)).prop_map(|(areas, alternatives)| Scene {
        areas,
        facts: 3,
        alternatives,
    })
}

fn order() -> impl Strategy<Value = Vec<usize>> {
    vec(0_usize..4, 0..5)
}

fn settled(scene: &Scene, order: &[usize], seed: u64) -> Sampler {
    let mut sampler = Sampler::new(scene.clone(), order.to_vec(), seed);
    sampler.refine(u32::MAX);
    sampler
}

fn sums_to_one(shares: impl Iterator<Item = f64>) -> bool {
    (shares.sum::<f64>() - 1.0).abs() < 1e-9
}

/// The draws of a real ranking, with all its digits.
fn ranks(ranking: &Ranking) -> String {
    format!("{:?} {:?}", ranking.standings(), ranking.information())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_alternative_takes_a_rank_where_its_conditions_are_met_and_only_there(scene in scene(), order in order(), seed in any::<u64>()) {
        let sampler = settled(&scene, &order, seed);
        let all: Vec<_> = (0..scene.alternatives.len()).map(|a| sampler.acceptability(a)).collect();
        let first = |place: usize| all[place].first().copied().unwrap_or(0.0);
        for (place, mine) in all.iter().enumerate() {
            let ranked: f64 = mine.iter().sum();
            prop_assert!((ranked - sampler.entry(place)).abs() < 1e-9);
            prop_assert!(sampler.clear(place) <= first(place) + 1e-9);
            prop_assert!(first(place) <= sampler.entry(place) + 1e-9);
        }
        for rank in 0..all.len() {
            prop_assert!(all.iter().map(|shares| shares[rank]).sum::<f64>() <= 1.0 + 1e-9);
        }
        for place in 0..all.len() {
            if let Some(weights) = sampler.central_weights(place) {
                prop_assert!(sums_to_one(weights.into_iter()) && weights.iter().all(|w| *w >= 0.0));
            }
            prop_assert!((0.0..=1.0).contains(&sampler.entry(place)));
            prop_assert!(sampler.confidence(place).is_none_or(|c| (0.0..=1.0).contains(&c)));
        }
        prop_assert!(sampler.is_settled() && sampler.error() <= 0.005);
        prop_assert!((2_000..=10_000).contains(&sampler.draws()));
    }

    #[test]
    fn what_another_is_better_than_in_everything_never_comes_first(scene in scene(), order in order(), seed in any::<u64>(), less in 0.001_f64..0.2) {
        let mut scene = scene;
        let mut worse = scene.alternatives[0].clone();
        worse.fit -= less;
        worse.strength *= 1.0 - less;
        worse.expected.all += 1.0;
        worse.resources.all += 1.0;
        let place = scene.alternatives.len();
        scene.alternatives.push(worse);
        let sampler = settled(&scene, &order, seed);
        prop_assert_eq!(sampler.acceptability(place)[0], 0.0);
        prop_assert_eq!(sampler.central_weights(place), None);
    }

    /// Conditions are not compensated: however good the rest, a missed entry level keeps the first
    /// place away.
    #[test]
    fn a_missed_condition_is_made_up_for_by_nothing(scene in scene(), order in order(), seed in any::<u64>()) {
        let mut scene = scene;
        let area = scene.areas.len();
        let certain = Item { lo: 2.0, hi: 2.0, likeliest: Some(2.0), weight: 1.0, star: false };
        scene.areas.push(Area { items: vec![certain] });
        let mut best = Alternative { fit: 1.0, strength: 1.0, ..Alternative::default() };
        best.entry.push(Entry { area, level: 3.0, slack: 1.0 });
        let place = scene.alternatives.len();
        scene.alternatives.push(best);
        let sampler = settled(&scene, &order, seed);
        prop_assert_eq!((sampler.entry(place), sampler.acceptability(place)[0]), (0.0, 0.0));
    }

    #[test]
    fn a_lead_is_clear_beyond_the_band_and_not_within(ahead in 0.0_f64..0.2) {
        let mut tally = Tally::<1>::new(2);
        tally.add(&[[0.5 + ahead], [0.5]], &[1.0], &[true, true]);
        prop_assert_eq!(tally.clear(0) > 0.0, 0.5 + ahead - BAND >= 0.5);
        // An alternative that does not enter is no rival.
        let mut alone = Tally::<1>::new(2);
        alone.add(&[[0.5], [0.5 + ahead]], &[1.0], &[true, false]);
        prop_assert_eq!((alone.clear(0), alone.first(0), alone.entry(1)), (1.0, 1.0, 0.0));
    }

    #[test]
    fn slices_of_any_size_give_the_same(scene in scene(), order in order(), seed in any::<u64>(), slices in vec(1_u32..3_000, 1..12)) {
        let mut sliced = Sampler::new(scene.clone(), order.clone(), seed);
        while !sliced.is_settled() {
            slices.iter().for_each(|draws| sliced.refine(*draws));
        }
        let whole = settled(&scene, &order, seed);
        prop_assert_eq!(sliced.draws(), whole.draws());
        for place in 0..scene.alternatives.len() {
            prop_assert_eq!(sliced.acceptability(place), whole.acceptability(place));
            prop_assert_eq!(sliced.central_weights(place), whole.central_weights(place));
            prop_assert_eq!(sliced.confidence(place), whole.confidence(place));
            prop_assert_eq!(sliced.entry(place), whole.entry(place));
            prop_assert_eq!(sliced.clear(place), whole.clear(place));
            prop_assert_eq!(sliced.halves(place), whole.halves(place));
        }
    }

    #[test]
    fn more_doubt_never_turns_certain_entry_into_none_or_back(scene in scene(), seed in any::<u64>(), by in 0.5_f64..2.0) {
        let mut wider = scene.clone();
        for item in wider.areas.iter_mut().flat_map(|area| &mut area.items) {
            (item.lo, item.hi) = ((item.lo - by).max(1.0), (item.hi + by).min(5.0));
        }
        let (lowest, highest) = (wider.levels(0.0), wider.levels(1.0));
        for (area, level) in scene.levels(0.5).into_iter().enumerate() {
            prop_assert!(lowest[area] <= level && level <= highest[area]);
        }
        let (sure, unsure) = (settled(&scene, &[], seed), settled(&wider, &[], seed));
        for (place, alternative) in scene.alternatives.iter().enumerate() {
            if alternative.enters(&scene.levels(0.0)) {
                prop_assert_eq!(sure.entry(place), 1.0);
                prop_assert!(alternative.enters(&highest));
            }
            if !alternative.enters(&scene.levels(1.0)) {
                prop_assert_eq!(sure.entry(place), 0.0);
                prop_assert!(!alternative.enters(&lowest) && unsure.entry(place) < 1.0);
            }
        }
    }

    #[test]
    fn each_criterion_rises_and_falls_with_what_it_should(a in alternative(), levels in vec(1.0_f64..=5.0, 3), by in 0.0_f64..=2.0, place in 0_usize..3, facts in vec(0.0_f64..=1.0, 3)) {
        let mut higher = levels.clone();
        higher[place] = (higher[place] + by).min(5.0);
        let [fit, need, ready, resources] = a.values(&levels, &facts);
        let [fit_up, need_up, ready_up, resources_up] = a.values(&higher, &facts);
        prop_assert!(fit_up == fit && need_up <= need && ready_up == ready && resources_up == resources);
        prop_assert!(!a.enters(&levels) || a.enters(&higher));
        let mut more = facts.clone();
        more[place] = 1.0;
        let answered = a.values(&levels, &more);
        prop_assert!(answered[1] <= need && answered[2] >= ready && answered[3] >= resources);
        for value in a.values(&levels, &facts) {
            prop_assert!((0.0..=1.0 + 1e-12).contains(&value), "{value}");
        }
    }

    #[test]
    fn a_level_is_drawn_from_its_range_and_mostly_near_the_likeliest(item in item(), part in 0.0_f64..=1.0, more in 0.0_f64..=1.0) {
        let level = item.at(part);
        prop_assert!(item.lo <= level && level <= item.hi, "{level}");
        let higher = part + (1.0 - part) * more;
        prop_assert!(item.at(higher) >= level);
        prop_assert!(item.at(0.0) == item.lo && (item.at(1.0) - item.hi).abs() < 1e-12);
        // What was said in the middle of a range is there in half of the draws.
        let middle = Item { likeliest: Some((item.lo + item.hi) / 2.0), ..item };
        prop_assert!((middle.at(0.5) - (item.lo + item.hi) / 2.0).abs() < 1e-12);
    }
}

/// Every score of every arrangement, by arrangement.
fn scores(a: &Assessment) -> Vec<Candidate> {
    let mut candidates = derived(a, &content()).advice.candidates;
    candidates.sort_by_key(|c| c.arrangement);
    candidates
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_a_body_can_do_lowers_the_need_and_nothing_else(a in assessment(), index in any::<prop::sample::Index>(), n in 0_u32..10) {
        let before = scores(&a);
        let mut better = a.clone();
        if !better.answers.is_empty() {
            let place = index.index(better.answers.len());
            let answer = better.answers.values_mut().nth(place).unwrap();
            if let Some(Value::Level(level)) = answer.value {
                answer.value = Level::new((level.get() + 1).min(5)).map(Value::Level);
            }
        }
        for (before, after) in before.iter().zip(scores(&better)) {
            prop_assert_eq!(after.scores.readiness, before.scores.readiness);
            prop_assert!(after.scores.need <= before.scores.need + 1e-12);
            prop_assert_eq!(after.scores.fit, before.scores.fit);
        }
        // More experience in a role never raises the need for it.
        let mut experienced = a.clone();
        let have = a.organization.secretariats.map_or(0, Count::get);
        experienced.organization.secretariats = Count::new((have + n).min(999_999_999));
        if a.organization.secretariats.is_some_and(|n| n.get() > 0) {
            let last = |all: Vec<Candidate>| all.into_iter().next_back().unwrap();
            prop_assert!(last(scores(&experienced)).scores.need <= last(before).scores.need + 1e-12);
        }
    }

    #[test]
    fn the_ranking_agrees_with_the_advice(a in comparable()) {
        let content = content();
        let mut result = derived(&a, &content);
        let first = ranks(&result.advice.ranking);
        let mut again = derived(&a, &content);
        prop_assert_eq!(&first, &ranks(&again.advice.ranking));
        while !result.is_settled() {
            result.refine(&content);
        }
        again.settle(&content);
        prop_assert_eq!(&result, &again);
        // The plan is for what is advised in the end.
        let plan = Programme::of(&a, &result.profile, &result.advice, &content);
        prop_assert_eq!(&result.programme, &plan);

        let standings = result.advice.ranking.standings();
        for standing in &standings {
            let candidate = result.advice.candidate(standing.arrangement).unwrap();
            prop_assert!(candidate.feasibility.is_possible());
            let sure = candidate.entry.iter().map(|e| e.truth).min().unwrap_or(Truth::Met);
            prop_assert!(sure != Truth::Met || standing.entry == 1.0);
        }
        // It is judged as it is shown: in so many of 100.
        let advice = &result.advice;
        match &advice.outcome {
            Outcome::Recommended(best) => {
                let first = &standings[0];
                prop_assert_eq!(first.arrangement, *best);
                prop_assert!(advice.holds.is_empty() && first.hundredths() >= 60.0);
                prop_assert!(hundredths(first.entry) >= 60.0);
                prop_assert!(standings.len() == 1 || first.clear >= 0.5 * first.first());
            }
            Outcome::Provisional(best) => {
                prop_assert_eq!(standings[0].arrangement, *best);
                prop_assert!(!advice.holds.is_empty() && advice.because().is_some());
            }
            Outcome::CloseCall(best, second) => {
                prop_assert_eq!([standings[0].arrangement, standings[1].arrangement], [*best, *second]);
            }
            Outcome::PrepareFirst(Some(best)) if !standings.is_empty() => {
                prop_assert_eq!(standings[0].arrangement, *best);
                prop_assert!(advice.ranking.none() > standings[0].first());
            }
            _ => prop_assert!(standings.is_empty()),
        }
        // Every text that is no answer leaves every digit as it is.
        let mut noted = a.clone();
        noted.answers.values_mut().for_each(|answer| answer.note.push('x'));
        noted.plan.objectives.clear();
        let mut noted = derived(&noted, &content);
        noted.settle(&content);
        prop_assert_eq!(ranks(&noted.advice.ranking), ranks(&result.advice.ranking));
    }

    #[test]
    fn what_moves_the_result_is_true_of_the_result(a in comparable()) {
        let content = content();
        let advice = derived(&a, &content).advice;
        let Some(found) = sensitivity(&a, &content) else {
            prop_assert!(advice.ranking.standings().is_empty());
            return Ok(());
        };
        prop_assert!(!advice.ranking.standings().is_empty());
        // What is ahead there has the highest score of all that are possible.
        let possible = || advice.candidates.iter().filter(|c| c.feasibility.is_possible());
        let highest = possible().map(|c| c.scores.total(&advice.weights)).fold(0.0, f64::max);
        let ahead = advice.candidate(found.arrangement).unwrap();
        prop_assert!(ahead.feasibility.is_possible());
        prop_assert!((ahead.scores.total(&advice.weights) - highest).abs() < 1e-12);
        prop_assert!(found.swings.is_sorted_by(|a, b| a.width() >= b.width()));
        for swing in &found.swings {
            let lost = swing.low < -1e-12 || swing.high < -1e-12;
            prop_assert!(!lost || swing.flips, "{swing:?}");
        }
    }
}

#[test]
fn an_order_of_criteria_decides_between_what_each_is_best_at() {
    let content = content();
    // Everything certain, at level 3: P-member twinning is the easy one, the convenor the needed one.
    let mut a = common::all_at(&content, 3);
    a.ambition.criteria = vec![Merit::Need];
    let weights = derived(&a, &content).advice.weights;
    assert!((weights[Merit::Need.place()] - 25.0 / 48.0).abs() < 1e-15);
    assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-15);
    assert!(weights[0] == weights[2] && weights[2] == weights[3]);
}
