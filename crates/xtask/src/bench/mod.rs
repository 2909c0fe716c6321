//! How fast it is. Times are shown and never judged: they are the machine's as much as ours.

mod larger;
mod product;
mod rivals;

use crate::{Result, process, progress, setup, test};

/// What is measured together because it needs the same things.
#[derive(Clone, Copy)]
pub enum Part {
    /// The core, natively.
    Core,
    /// Its ranking in a browser, compiled for release.
    Web,
    /// The built product as a person meets it, beside others.
    Speed,
    /// The built product as Lighthouse rates it.
    Lighthouse,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 4] = [Part::Core, Part::Web, Part::Speed, Part::Lighthouse];

    /// The part with the name that the command line knows.
    pub fn named(name: &str) -> Result<Part> {
        match name {
            "core" => Ok(Part::Core),
            "web" => Ok(Part::Web),
            "speed" => Ok(Part::Speed),
            "lighthouse" => Ok(Part::Lighthouse),
            _ => Err(format!(
                "`{name}` is no part of the measurements: they are core, web, speed and lighthouse."
            )),
        }
    }
}

/// Measures some parts. Of the parts of the product, only what is named, or all.
pub fn run(parts: &[Part], only: &[&str]) -> Result<()> {
    parts.iter().try_for_each(|part| match part {
        Part::Core => core(),
        Part::Web => web(),
        Part::Speed => product::measure("speed.mjs", only),
        Part::Lighthouse => product::measure("lighthouse.mjs", only),
    })
}

fn core() -> Result<()> {
    progress::stage("native benchmarks", || {
        let arguments = ["bench", "--package", "twinning-core", "--benches"];
        process::run(process::cargo().args(arguments))
    })
}

fn web() -> Result<()> {
    let browser = setup::for_browser_tests()?;
    progress::stage("benchmarks in a browser", || {
        process::run(
            test::wasm_pack(&browser)?
                .args(["--release", "--", "--test", "web"])
                .args(["--", "time_of", "--nocapture"]),
        )
    })
}
