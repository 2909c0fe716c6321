//! How long the core takes. Times are shown and never judged: they are the machine's as much as ours.

use crate::{Result, process, progress, setup, test};

/// The benchmarks of the core, then those of its ranking in a browser, compiled for release.
pub fn run() -> Result<()> {
    progress::stage("native benchmarks", || {
        let arguments = ["bench", "--package", "twinning-core", "--benches"];
        process::run(process::cargo().args(arguments))
    })?;
    let browser = setup::for_browser_tests()?;
    progress::stage("benchmarks in a browser", || {
        process::run(
            test::wasm_pack(&browser)?
                .args(["--release", "--", "--test", "web"])
                .args(["--", "time_of", "--nocapture"]),
        )
    })
}
