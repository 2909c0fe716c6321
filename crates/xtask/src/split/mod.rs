//! The app in parts: one module that comes first, and others that are fetched when they are wanted.
//!
//! wasm-pack compiles, binds and optimises in one go, but the cut must come after linking, while it
//! is still known which function uses which, and before binding. So this program takes the place of
//! the linker. What wasm-pack gets to see is the first part; the others wait in a folder. How many
//! they are is said by the app, which marks them with the macro `wasm_split`.

mod cut;
mod link;
mod script;

pub use link::{FIRST_WORD, link};

use crate::{Result, process, project, setup};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, io};

/// The feature with which the app says where it is cut.
pub const FEATURE: &str = "split";

/// The file that cargo makes of the app.
pub const APP: &str = "twinning_toolkit.wasm";

/// The script that binds the first part, and the one that fetches the others.
const BINDING: &str = "app.js";
const SCRIPT: &str = "__wasm_split.js";

/// Compiles and cuts the app with some command, from the start if the last cut was another one.
pub fn compile(compile: impl FnOnce() -> Result<()>) -> Result<()> {
    // Cargo links when the app has changed, and knows nothing of the cut.
    let stamp = project::scratch().join("split-by");
    let this_cut = this_cut()?;
    if project::read_text(&stamp).is_ok_and(|cut_by| cut_by == this_cut) {
        return compile();
    }
    let mut clean = process::cargo();
    clean.args(["clean", "--quiet", "--release", "--target", setup::TARGET]);
    process::run(clean.args(["--package", "twinning-toolkit"]))?;
    compile()?;
    project::write(&stamp, this_cut)
}

/// What makes the cut: code of ours, and the library in the version that is locked.
fn this_cut() -> Result<String> {
    let locked = project::read_text(&project::path("Cargo.lock"))?;
    let mut packages = locked.split("[[package]]");
    let library = packages.find(|package| package.contains(LIBRARY));
    let library = library.ok_or_else(|| format!("Cargo.lock has no {LIBRARY}."))?;
    Ok([include_str!("link.rs"), include_str!("cut.rs"), library].concat())
}

/// The library that cuts, as Cargo.lock has it.
const LIBRARY: &str = "name = \"wasm_split_cli_support\"";

/// Has a program that compiles the app link it with this program.
pub fn with_cut(mut program: Command) -> Result<Command> {
    let this = env::current_exe()
        .map_err(|error| format!("This program does not know where it is: {error}."))?;
    program.env(link::VARIABLE, this);
    Ok(program)
}

/// Where what was cut off is left, until it is shipped.
pub fn folder() -> PathBuf {
    project::scratch().join("split")
}

/// Where it is noted which modules each part is made of.
fn made_of() -> PathBuf {
    project::scratch().join("split-parts.json")
}

/// The modules that a part is made of, each a file.
pub fn modules_of(part: &str) -> Result<Vec<String>> {
    let noted = project::read_text(&made_of())?;
    let mut parts: BTreeMap<String, Vec<String>> = serde_json::from_str(&noted)
        .map_err(|error| format!("{}: {error}.", project::shown(&made_of())))?;
    let modules = parts.remove(part);
    let modules = modules.ok_or_else(|| format!("The app has no part `{part}`: {noted}."))?;
    Ok(modules.iter().map(|name| format!("{name}.wasm")).collect())
}

/// The names of the files that were cut off when the app was last linked, in order: the other
/// parts, and the script that fetches them.
pub fn parts() -> Result<Vec<String>> {
    let folder = folder();
    let entries = std::fs::read_dir(&folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let entries =
        entries.map_err(|error| format!("{} cannot be read: {error}.", project::shown(&folder)))?;
    let names = entries.into_iter().map(|entry| entry.file_name());
    let mut names: Vec<_> = names.filter_map(|name| name.into_string().ok()).collect();
    names.sort();
    Ok(names)
}

/// Puts what was cut off beside the first part, optimised in the same way.
pub fn put_into(place: &Path) -> Result<()> {
    let optimisations = optimisations()?;
    for name in parts()? {
        let (from, to) = (folder().join(&name), place.join(&name));
        if name == SCRIPT {
            project::write(&to, script::fitted(&project::read_text(&from)?)?)?;
        } else {
            let mut optimiser = process::program("wasm-opt");
            optimiser.args(&optimisations).arg(from).arg("-o").arg(to);
            process::run(&mut optimiser)?;
        }
    }
    Ok(())
}

/// What `Cargo.toml` has wasm-pack ask of wasm-opt.
fn optimisations() -> Result<Vec<String>> {
    let missing = |why: String| format!("Cargo.toml has no list `wasm-opt` for wasm-pack: {why}.");
    let metadata = cargo_metadata::MetadataCommand::new()
        .manifest_path(project::path("Cargo.toml"))
        .no_deps()
        .exec()
        .map_err(|error| missing(error.to_string()))?;
    let app = metadata.root_package();
    let list = app.map(|app| &app.metadata["wasm-pack"]["profile"]["release"]["wasm-opt"]);
    serde_json::from_value(list.cloned().unwrap_or_default())
        .map_err(|error| missing(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_with_another_version_of_the_library_is_another_cut() {
        assert!(this_cut().is_ok_and(|cut| cut.contains("\nversion = \"")));
    }

    #[test]
    fn all_parts_are_optimised_as_the_first_is() {
        assert!(optimisations().is_ok_and(|words| words.iter().any(|word| word == "-Oz")));
    }
}
