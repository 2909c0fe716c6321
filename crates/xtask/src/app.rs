//! The app as WebAssembly: the optimised module, and the script that joins it to the browser.

use crate::{Result, dist, process, progress, project, setup};
use std::env;
use std::path::PathBuf;

/// The two files that wasm-pack makes.
pub struct App {
    /// The script that wasm-bindgen writes.
    pub script: Vec<u8>,
    /// The module.
    pub module: Vec<u8>,
}

/// Compiles the app, and binds and optimises it unless the last result still holds.
pub fn build() -> Result<App> {
    progress::stage("compile the app", compile)?;
    let folder = project::scratch().join("app");
    let stamp = folder.join("made-from");
    let inputs = inputs()?;
    if project::read_text(&stamp).is_ok_and(|made_from| made_from == inputs) {
        progress::note("bind and optimise the app: up to date");
    } else {
        progress::stage("bind and optimise the app", || {
            project::remove(&folder)?;
            process::run(
                process::program("wasm-pack")
                    .args(["--log-level", "error", "build"])
                    .args(["--release", "--target", "web", "--mode", "no-install"])
                    .args([
                        "--no-typescript",
                        "--no-pack",
                        "--out-name",
                        "app",
                        "--out-dir",
                    ])
                    .arg(&folder)
                    .env(FLAGS, flags()),
            )
        })?;
        project::write(&stamp, inputs)?;
    }
    Ok(App {
        script: project::read(&folder.join("app.js"))?,
        module: project::read(&folder.join("app_bg.wasm"))?,
    })
}

/// The same compilation that wasm-pack asks for. Done first, it tells whether the rest is needed.
fn compile() -> Result<()> {
    process::run(
        process::cargo()
            .args(["build", "--lib", "--release"])
            .env("CARGO_BUILD_TARGET", setup::TARGET)
            .env(FLAGS, flags()),
    )
}

/// Where cargo looks for flags, separated by the unit separator.
const FLAGS: &str = "CARGO_ENCODED_RUSTFLAGS";

/// The form of SHA-256 that is a loop: written out round by round it is eight kilobytes.
const SHORT_HASH: &str = "--cfg=sha2_backend_soft=\"compact\"";

/// Panic messages name source files: without the folders of the machine they were built on, which
/// nobody needs to know and everybody would download.
fn flags() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let sources = home.map(|home| home.join("registry/src"));
    let indices = sources.and_then(|folder| std::fs::read_dir(folder).ok());
    indices
        .into_iter()
        .flatten()
        .flatten()
        .map(|index| format!("--remap-path-prefix={}/=", index.path().display()))
        .chain([SHORT_HASH.to_owned()])
        .collect::<Vec<_>>()
        .join("\u{1f}")
}

/// A name for all that the shipped files are made from, besides the versions setup checks.
fn inputs() -> Result<String> {
    let compiled = project::target()
        .join(setup::TARGET)
        .join("release/twinning_toolkit.wasm");
    let files = [
        compiled,
        project::path("Cargo.toml"),
        project::path("Cargo.lock"),
        project::path("crates/xtask/package-lock.json"),
    ];
    let contents = files
        .iter()
        .map(|file| Ok((project::shown(file), project::read(file)?)))
        .collect::<Result<Vec<_>>>()?;
    Ok(dist::digest(&contents))
}
