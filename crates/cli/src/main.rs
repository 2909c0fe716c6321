//! The Twinning Toolkit without a browser.
fn main() {}
