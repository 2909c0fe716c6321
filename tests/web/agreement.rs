//! The figures of agreement in the browser: the same test, on the same figures, as natively.

use wasm_bindgen_test::wasm_bindgen_test;

#[path = "../../crates/core/tests/figures/check.rs"]
mod check;

#[wasm_bindgen_test]
fn the_published_figures_are_reproduced() {
    let figures = include_str!("../../crates/core/tests/figures/agreement.json");
    let (wrong, right) = check::check(figures);
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(right, 54, "figures compared");
}
