//! Makes sure that everything a command needs is on the machine, and no more than that.

use crate::browser::{self, Browser};
use crate::{Result, npm, process, progress, tools};

/// What the app is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// All that any command needs.
pub fn everything() -> Result<()> {
    for_build()?;
    for_native_tests()?;
    for_product_bench()?;
    progress::note("setup: everything is there");
    Ok(())
}

/// What `build`, `serve` and `size` need.
pub fn for_build() -> Result<()> {
    wasm_target()?;
    tools::ensure()?;
    npm::ensure("crates/xtask")?;
    tools::link_wasm_opt()
}

/// What the tests without a browser need.
pub fn for_native_tests() -> Result<()> {
    wasm_target()?;
    let there =
        |command: &str| process::output(process::cargo().args([command, "--version"])).is_some();
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    rustup(&["component", "add", "rustfmt", "clippy"])
}

/// What the tests of the app's parts in a browser need.
pub fn for_browser_tests() -> Result<Browser> {
    wasm_target()?;
    tools::ensure()?;
    browser::ensure()
}

/// What the tests of the whole product need.
pub fn for_end_to_end_tests() -> Result<Browser> {
    for_build()?;
    npm::ensure("tests/e2e")?;
    browser::ensure()
}

/// What measuring the whole product needs.
pub fn for_product_bench() -> Result<Browser> {
    let browser = for_end_to_end_tests()?;
    npm::ensure("tests/bench")?;
    Ok(browser)
}

/// The compiler's library for WebAssembly. It need not have come by rustup.
fn wasm_target() -> Result<()> {
    let mut rustc = process::program("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    match process::output(&mut rustc) {
        Some(folder) if std::path::Path::new(&folder).is_dir() => Ok(()),
        _ => rustup(&["target", "add", TARGET]),
    }
}

fn rustup(arguments: &[&str]) -> Result<()> {
    if process::find("rustup").is_none() {
        return Err(format!(
            "rustup is missing: install Rust with it, or run the equivalent of `rustup {}`.",
            arguments.join(" ")
        ));
    }
    progress::stage(&format!("rustup {}", arguments.join(" ")), || {
        process::run(process::program("rustup").args(arguments))
    })
}
