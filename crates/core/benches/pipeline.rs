//! How long everything takes after an answer: levels, advice, plan, report.

use divan::{Bencher, black_box};
use std::rc::Rc;
use twinning_core::basics::Date;
use twinning_core::content::Content;
use twinning_core::embedded;
use twinning_core::file::{Saved, import};
use twinning_core::profile::Profile;
use twinning_core::report::{Report, render};
use twinning_core::result::Derived;
use twinning_core::text::Words;

fn main() {
    divan::main();
}

fn content() -> Content {
    embedded::content().unwrap_or_else(|problem| panic!("{problem:?}"))
}

fn sample(content: &Content) -> Rc<Saved> {
    let [_, (_, text), _] = embedded::samples();
    let (saved, _) = import(text.as_bytes(), &content.basis());
    Rc::new(saved.unwrap_or_else(|| panic!("the sample can be read")))
}

#[divan::bench]
fn profile(bencher: Bencher) {
    let content = content();
    let saved = sample(&content);
    bencher.bench_local(|| Profile::of(black_box(&saved.assessment), &content.instrument));
}

/// The shortest path to each arrangement, ready to be asked for: the longest ones.
#[divan::bench]
fn paths(bencher: Bencher) {
    let content = content();
    let derived = Derived::of(sample(&content), &content);
    let arrangements = twinning_core::instrument::Arrangement::ALL;
    bencher.bench_local(|| {
        arrangements.map(|arrangement| derived.path_to_ready(black_box(arrangement), &content))
    });
}

/// Everything after an answer: profile, advice and plan.
#[divan::bench]
fn recompute(bencher: Bencher) {
    let content = content();
    let saved = sample(&content);
    bencher.bench_local(|| Derived::of(black_box(Rc::clone(&saved)), &content));
}

#[divan::bench]
fn report(bencher: Bencher) {
    let content = content();
    let (words, _) = Words::read("en", embedded::words("en").unwrap_or_default());
    let derived = Derived::of(sample(&content), &content);
    bencher.bench_local(|| {
        let report = Report::of(black_box(&derived), &content, &words, Date::from_days(0));
        render::markdown(&report)
    });
}

#[divan::bench]
fn import_file(bencher: Bencher) {
    let basis = content().basis();
    let [_, (_, text), _] = embedded::samples();
    bencher.bench_local(|| import(black_box(text.as_bytes()), &basis));
}

#[divan::bench]
fn export_file(bencher: Bencher) {
    let content = content();
    let (saved, basis) = (sample(&content), content.basis());
    bencher.bench_local(|| saved.export(black_box(&basis)));
}
