//! The app as WebAssembly: two optimised modules, and the scripts that join them to the browser.

use crate::{Result, dist, link, names, process, progress, project, setup};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The app in files, each with its name.
pub type Files = Vec<(String, Vec<u8>)>;

/// The module and the script that joins it to the browser, as wasm-pack names them.
const FIRST: [&str; 2] = ["app_bg.wasm", "app.js"];

/// Compiles the app, and binds and optimises it unless the last result still holds.
pub fn build() -> Result<Files> {
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
                with_cut(process::program("wasm-pack"))?
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
                    .args(["--", "--features", CUT]),
            )?;
            second(&folder)?;
            short(&folder)
        })?;
        project::write(&stamp, inputs)?;
    }
    FIRST
        .into_iter()
        .chain(link::SECOND)
        .map(|name| Ok((name.to_owned(), project::read(&folder.join(name))?)))
        .collect()
}

/// The feature with which the app says where it is cut in two.
const CUT: &str = "split";

/// The same compilation that wasm-pack asks for. Done first, it tells whether the rest is needed.
fn compile() -> Result<()> {
    process::run(
        with_cut(process::cargo())?
            .args(["build", "--lib", "--release", "--features", CUT])
            .env("CARGO_BUILD_TARGET", setup::TARGET),
    )
}

/// A program that compiles the app with this program as the linker.
fn with_cut(mut program: Command) -> Result<Command> {
    let linker = env::current_exe()
        .map_err(|error| format!("This program does not know where it is: {error}."))?;
    program.env(link::VARIABLE, linker).env(FLAGS, flags());
    Ok(program)
}

/// The second half beside the first, optimised in the same way.
fn second(folder: &Path) -> Result<()> {
    let [module, script] = link::SECOND;
    let from = link::folder();
    process::run(
        process::program("wasm-opt")
            .args(optimisations()?)
            .arg(from.join(module))
            .arg("-o")
            .arg(folder.join(module)),
    )?;
    let text = link::fitted(&project::read_text(&from.join(script))?)?;
    project::write(&folder.join(script), text)
}

/// What `Cargo.toml` tells wasm-pack to ask of wasm-opt.
fn optimisations() -> Result<Vec<String>> {
    let missing = "Cargo.toml has no list `wasm-opt` for wasm-pack.";
    let mut cargo = process::cargo();
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata = process::output(&mut cargo).ok_or(missing)?;
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata).map_err(|error| format!("{missing} {error}"))?;
    metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .find_map(|package| {
            package["metadata"]["wasm-pack"]["profile"]["release"]["wasm-opt"].as_array()
        })
        .map(|words| {
            let words = words.iter().filter_map(|word| word.as_str());
            words.map(str::to_owned).collect()
        })
        .ok_or_else(|| missing.to_owned())
}

/// Gives the first half and its script short names for what they share.
fn short(folder: &Path) -> Result<()> {
    let [module, script] = FIRST.map(|name| folder.join(name));
    let (text, bytes) = names::shorten(&project::read_text(&script)?, &project::read(&module)?)?;
    project::write(&script, text)?;
    project::write(&module, bytes)
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
        link::folder().join(link::SECOND[0]),
        project::path("Cargo.toml"),
        project::path("Cargo.lock"),
        project::path("crates/xtask/package-lock.json"),
    ];
    let mut contents = files
        .iter()
        .map(|file| Ok((project::shown(file), project::read(file)?)))
        .collect::<Result<Vec<_>>>()?;
    contents.push(("this program".to_owned(), this_program().into_bytes()));
    Ok(dist::digest(&contents))
}

/// What tells one build of this program from another, without reading all of it.
fn this_program() -> String {
    let about = env::current_exe().and_then(|program| program.metadata());
    about.map_or_else(
        |_| String::new(),
        |about| format!("{} {:?}", about.len(), about.modified().ok()),
    )
}
