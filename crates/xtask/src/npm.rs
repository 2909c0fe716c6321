//! The programs that come from npm, in the exact versions of their lock files.

use crate::{Result, process, progress, project};

/// The oldest Node.js the packages run on.
const NODE: u32 = 20;

/// Installs the packages of a folder, unless its lock file is the one they were last installed from.
pub fn ensure(folder: &str) -> Result<()> {
    node()?;
    let lock = project::read(&project::path(folder).join("package-lock.json"))?;
    let stamp = project::path(folder).join("node_modules/.installed-from");
    if project::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    progress::stage(&format!("install npm packages of {folder}"), || {
        process::run(
            process::program("npm")
                .args([
                    "ci",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--loglevel=error",
                ])
                .current_dir(project::path(folder)),
        )?;
        project::write(&stamp, lock)
    })
}

fn node() -> Result<()> {
    let version = process::version("node");
    let major = version
        .as_deref()
        .and_then(|version| version.split('.').next()?.parse().ok());
    if process::find("npm").is_some() && major.is_some_and(|major: u32| major >= NODE) {
        return Ok(());
    }
    Err(format!(
        "Node.js {NODE} or newer with npm is needed ({}): install it from your system's packages or from its makers, and run this again.",
        version.map_or("none was found".to_owned(), |version| format!(
            "found {version}"
        )),
    ))
}
