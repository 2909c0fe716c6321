//! Tells what is being done and how long it took.

use crate::Result;
use std::time::Instant;

/// Does one stage of the work between a line that announces it and a line that says how it ended.
pub fn stage<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {name} …");
    let start = Instant::now();
    let result = work();
    let ending = if result.is_ok() {
        "done in"
    } else {
        "failed after"
    };
    println!(
        "==> {name}: {ending} {:.1} s",
        start.elapsed().as_secs_f32()
    );
    result
}

/// Says something that took no time worth naming.
pub fn note(text: &str) {
    println!("==> {text}");
}
