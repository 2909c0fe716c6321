//! The figures of the core in a browser: the same digits as natively, and how long they take.

#[path = "../../crates/core/tests/common/figures.rs"]
mod figures;

use std::rc::Rc;
use twinning_core::embedded;
use twinning_core::file::import;
use twinning_core::result::Derived;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

/// How often what is timed is done; the mean counts.
const TIMES: u32 = 20;

#[wasm_bindgen_test]
fn published_figures_come_out() {
    figures::rank_order_centroids();
    figures::broken_stick();
}

#[wasm_bindgen_test]
fn the_samples_give_the_digits_they_give_natively() {
    let found = figures::samples();
    assert!(found == figures::SAMPLES, "{found}");
}

/// Times are shown and never judged: `cargo xtask bench`.
#[wasm_bindgen_test]
fn time_of_the_pipeline_and_of_ten_thousand_draws() {
    let content = embedded::content().expect("good content");
    // The sample in which all four arrangements are possible.
    let [.., (_, text)] = embedded::samples();
    let (saved, _) = import(text.as_bytes(), &content.basis());
    let saved = Rc::new(saved.expect("a sample"));
    let pipeline = time(|| Derived::of(Rc::clone(&saved), &content));
    let begun = Derived::of(Rc::clone(&saved), &content).advice.ranking;
    let draws = time(|| {
        let mut ranking = begun.clone();
        ranking.refine(10_000);
        ranking
    });
    console_log!("answers to plan: {pipeline:.2} ms; 10,000 draws: {draws:.2} ms");
}

/// The mean time in milliseconds.
fn time<T>(mut run: impl FnMut() -> T) -> f64 {
    let start = js_sys::Date::now();
    for _ in 0..TIMES {
        std::hint::black_box(run());
    }
    (js_sys::Date::now() - start) / f64::from(TIMES)
}
