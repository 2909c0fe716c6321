//! The app as WebAssembly: optimised modules, and the scripts that join them to the browser.

use crate::dist::File;
use crate::{Result, dist, imports, process, progress, project, setup, split};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The module and the script that joins it to the browser, as wasm-pack names them.
const FIRST: [&str; 2] = [MODULE, "app.js"];

/// The module that comes first.
pub const MODULE: &str = "app_bg.wasm";

/// Compiles the app, and binds and optimises it unless the last result still holds.
pub fn build() -> Result<Vec<File>> {
    progress::stage("compile the app", || split::compile(compile))?;
    let folder = project::scratch().join("app");
    let stamp = folder.join("made-from");
    let inputs = inputs()?;
    if project::read_text(&stamp).is_ok_and(|made_from| made_from == inputs) {
        progress::note("bind and optimise the app: up to date");
    } else {
        progress::stage("bind and optimise the app", || {
            project::remove(&folder)?;
            process::run(
                compiling(process::program("wasm-pack"))?
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
                    .args(["--", "--features", split::FEATURE]),
            )?;
            let [module, script] = FIRST.map(|name| folder.join(name));
            let (shorter, shorter_script) =
                imports::shortened(&project::read(&module)?, &project::read_text(&script)?)?;
            project::write(&module, shorter)?;
            project::write(&script, shorter_script)?;
            split::put_into(&folder)
        })?;
        project::write(&stamp, inputs)?;
    }
    let first = FIRST.into_iter().map(str::to_owned);
    first
        .chain(split::parts()?)
        .map(|name| Ok((name.clone(), project::read(&folder.join(name))?)))
        .collect()
}

/// The same compilation that wasm-pack asks for. Done first, it tells whether the rest is needed.
fn compile() -> Result<()> {
    process::run(
        compiling(process::cargo())?
            .args(["build", "--lib", "--release", "--features", split::FEATURE])
            .env("CARGO_BUILD_TARGET", setup::TARGET),
    )
}

/// A program that compiles the app, told how.
fn compiling(mut program: Command) -> Result<Command> {
    program.env(FLAGS, flags());
    split::with_cut(program)
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
        .join("release")
        .join(split::APP);
    let mut files = vec![
        compiled,
        project::path("Cargo.toml"),
        project::path("Cargo.lock"),
        project::path("crates/xtask/package-lock.json"),
    ];
    let cut_off = split::parts()?.into_iter();
    files.extend(cut_off.map(|name| split::folder().join(name)));
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
