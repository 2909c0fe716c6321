//! How long comparing takes, and how that grows with draws, indicators and arrangements.

use divan::{Bencher, black_box};
use std::rc::Rc;
use twinning_core::advice::{Ranking, sensitivity};
use twinning_core::content::Content;
use twinning_core::embedded;
use twinning_core::file::{Saved, import};
use twinning_core::ranking::{Alternative, Area, Entry, Item, Sampler, Scene, Share};
use twinning_core::result::Derived;

fn main() {
    divan::main();
}

fn content() -> Content {
    embedded::content().unwrap_or_else(|problem| panic!("{problem:?}"))
}

/// The sample in which all four arrangements are possible.
fn sample(content: &Content) -> Rc<Saved> {
    let [.., (_, text)] = embedded::samples();
    let (saved, _) = import(text.as_bytes(), &content.basis());
    Rc::new(saved.unwrap_or_else(|| panic!("the sample can be read")))
}

/// Its ranking after the first slice.
fn begun(content: &Content) -> Ranking {
    Derived::of(sample(content), content).advice.ranking
}

/// So many indicators in ten areas, none of them certain, and arrangements that ask for eight
/// areas each at the entry and three at the exit.
fn synthetic(indicators: usize, arrangements: usize) -> Sampler {
    let item = |index: usize| Item {
        lo: 2.0,
        hi: 4.0,
        likeliest: Some(3.0),
        weight: 1.0,
        star: index.is_multiple_of(3),
    };
    let area = |place: usize| Area {
        items: (place..indicators).step_by(10).map(item).collect(),
    };
    let alternative = |place: usize| Alternative {
        fit: 0.8,
        strength: 0.9,
        expected: Share {
            met: 8.0,
            all: 9.0,
            open: vec![0],
        },
        entry: (0..8)
            .map(|n| Entry {
                area: (n + place) % 10,
                level: 3.0,
                slack: 0.25,
            })
            .collect(),
        exit: (0..3).map(|n| ((n + 2 * place) % 10, 4.0)).collect(),
        resources: Share {
            met: 3.0,
            all: 4.0,
            open: vec![1],
        },
        ..Alternative::default()
    };
    let scene = Scene {
        areas: (0..10).map(area).collect(),
        facts: 2,
        alternatives: (0..arrangements).map(alternative).collect(),
    };
    Sampler::new(scene, Vec::new(), 7)
}

/// Ten thousand draws over the possible arrangements of a sample.
#[divan::bench]
fn ten_thousand_draws(bencher: Bencher) {
    let content = content();
    let begun = begun(&content);
    bencher
        .with_inputs(|| begun.clone())
        .bench_local_values(|mut ranking| {
            ranking.refine(black_box(10_000));
            ranking
        });
}

/// Everything from the answers to a ranking that is exact enough, and the plan.
#[divan::bench]
fn settled(bencher: Bencher) {
    let content = content();
    let saved = sample(&content);
    bencher.bench_local(|| Derived::settled(black_box(Rc::clone(&saved)), &content));
}

#[divan::bench]
fn what_moves_the_result(bencher: Bencher) {
    let content = content();
    let saved = sample(&content);
    bencher.bench_local(|| sensitivity(black_box(&saved.assessment), &content));
}

/// No ranking needs more: ranks take 10,000 draws at most, and the confidence factors as many.
#[divan::bench(args = [1_000, 10_000, 20_000])]
fn draws(bencher: Bencher, draws: u32) {
    bencher
        .with_inputs(|| synthetic(42, 4))
        .bench_local_values(|mut sampler| {
            sampler.refine(black_box(draws));
            sampler
        });
}

#[divan::bench(args = [42, 100, 300, 1_000])]
fn indicators(bencher: Bencher, indicators: usize) {
    bencher
        .with_inputs(|| synthetic(indicators, 4))
        .bench_local_values(|mut sampler| {
            sampler.refine(black_box(1_000));
            sampler
        });
}

#[divan::bench(args = [1, 2, 4, 8, 16])]
fn arrangements(bencher: Bencher, arrangements: usize) {
    bencher
        .with_inputs(|| synthetic(42, arrangements))
        .bench_local_values(|mut sampler| {
            sampler.refine(black_box(1_000));
            sampler
        });
}
