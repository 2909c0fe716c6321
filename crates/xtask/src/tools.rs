//! The programs written in Rust, built from their published source into the project's own `.tools`.

use crate::{Result, lockfile, process, progress, project};

/// The version of wasm-pack this project is built with; any 0.15 does.
const WASM_PACK: &str = "0.15.1";

/// The version of the tool that cuts the module in two. It must know the crate that marks the place.
const WASM_SPLIT: &str = "0.2.4";

/// A program to be had with `cargo install`.
struct Tool {
    package: &'static str,
    programs: &'static [&'static str],
    version: String,
    /// What cargo must be told besides.
    features: &'static [&'static str],
    /// Whether a found version will do; wasm-bindgen must match to the digit.
    fits: fn(found: &str, wanted: &str) -> bool,
}

/// Makes sure that wasm-pack is there, and wasm-bindgen in exactly the version of `Cargo.lock`.
pub fn ensure() -> Result<()> {
    let tools = [
        Tool {
            package: "wasm-pack",
            programs: &["wasm-pack"],
            version: WASM_PACK.to_owned(),
            features: &[],
            fits: same_series,
        },
        Tool {
            package: "wasm-bindgen-cli",
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            version: lockfile::version("wasm-bindgen")?,
            features: &[],
            fits: |found, wanted| found == wanted,
        },
        Tool {
            package: "wasm_split_cli_support",
            programs: &["wasm-split-cli"],
            version: WASM_SPLIT.to_owned(),
            features: &["--features", "build-binary"],
            fits: |found, wanted| found == wanted,
        },
    ];
    let missing: Vec<&Tool> = tools.iter().filter(|tool| !present(tool)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    // One folder for all of them, so that what they share is built once.
    let build = project::path(".tools/build");
    for tool in missing {
        progress::stage(
            &format!(
                "install {} {} (once, a minute or two)",
                tool.package, tool.version
            ),
            || {
                process::run(
                    process::cargo()
                        .args([
                            "install",
                            "--quiet",
                            tool.package,
                            "--version",
                            &tool.version,
                        ])
                        .args(tool.features)
                        .arg("--root")
                        .arg(project::path(".tools"))
                        .arg("--target-dir")
                        .arg(&build),
                )
            },
        )?;
    }
    project::remove(&build)
}

/// Puts npm's wasm-opt beside the others, so that a plain `wasm-pack build` finds it there too.
#[cfg(unix)]
pub fn link_wasm_opt() -> Result<()> {
    let link = project::path(".tools/bin/wasm-opt");
    if link.symlink_metadata().is_ok() {
        return Ok(());
    }
    let program = "../../crates/xtask/node_modules/.bin/wasm-opt";
    std::fs::create_dir_all(project::path(".tools/bin"))
        .and_then(|()| std::os::unix::fs::symlink(program, &link))
        .map_err(|error| format!("{} cannot be made: {error}.", project::shown(&link)))
}

/// Elsewhere a link to a script would not run; `cargo xtask` does well without it.
#[cfg(not(unix))]
pub fn link_wasm_opt() -> Result<()> {
    Ok(())
}

fn present(tool: &Tool) -> bool {
    tool.programs.iter().all(|program| {
        // Not every program says its version; cargo remembers what it installed.
        let found = process::version(program).or_else(|| installed(tool.package));
        found.is_some_and(|found| (tool.fits)(&found, &tool.version))
    })
}

/// The version of a package among the project's own tools.
fn installed(package: &str) -> Option<String> {
    let mut list = process::cargo();
    list.args(["install", "--list", "--root"]);
    installed_in(
        &process::output(list.arg(project::path(".tools")))?,
        package,
    )
}

/// Cargo lists each package with its version on a line of its own: `name v1.2.3:`.
fn installed_in(list: &str, package: &str) -> Option<String> {
    list.lines()
        .filter_map(|line| line.strip_prefix(package)?.strip_prefix(" v"))
        .map(|version| version.trim_end_matches(':').to_owned())
        .next()
}

fn same_series(found: &str, wanted: &str) -> bool {
    let series = |version: &str| {
        version
            .rsplit_once('.')
            .map(|(series, _)| series.to_owned())
    };
    series(found).is_some() && series(found) == series(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_installed_is_in_its_list() {
        let list = "wasm-pack v0.15.1:\n    wasm-pack\nwasm_split_cli_support v0.2.4:\n    wasm-split-cli\n";
        assert_eq!(
            installed_in(list, "wasm_split_cli_support").as_deref(),
            Some("0.2.4")
        );
        assert_eq!(installed_in(list, "wasm"), None);
    }

    #[test]
    fn only_the_last_number_may_differ() {
        assert!(same_series("0.15.0", "0.15.1"));
        assert!(!same_series("0.14.1", "0.15.1"));
        assert!(!same_series("15", "15"));
    }
}
