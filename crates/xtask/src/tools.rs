//! The programs written in Rust, built from their published source into the project's own `.tools`.

use crate::{Result, process, progress, project};

/// The version of wasm-pack this project is built with; any 0.15 does.
const WASM_PACK: &str = "0.15.1";

/// A program to be had with `cargo install`.
struct Tool {
    package: &'static str,
    programs: &'static [&'static str],
    version: String,
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
            fits: same_series,
        },
        Tool {
            package: "wasm-bindgen-cli",
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            version: locked("wasm-bindgen")?,
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
    let fits = |found: String| (tool.fits)(&found, &tool.version);
    let mut programs = tool.programs.iter();
    programs.all(|program| process::version(program).is_some_and(fits))
}

/// The version of a package that `Cargo.lock` fixes. Cargo ends the id of a package with it:
/// `…#wasm-bindgen@0.2.130`.
fn locked(package: &str) -> Result<String> {
    let id = process::output(process::cargo().args(["pkgid", "--offline", package]));
    let version = id.as_deref().and_then(|id| id.rsplit_once('@'));
    version
        .map(|(_, version)| version.to_owned())
        .ok_or_else(|| {
            format!("Cargo.lock does not name one `{package}`: run `cargo check` first.")
        })
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
    fn a_locked_version_has_three_numbers() -> Result<()> {
        assert_eq!(locked("wasm-bindgen")?.split('.').count(), 3);
        assert!(locked("no-such-package").is_err());
        Ok(())
    }

    #[test]
    fn only_the_last_number_may_differ() {
        assert!(same_series("0.15.0", "0.15.1"));
        assert!(!same_series("0.14.1", "0.15.1"));
        assert!(!same_series("15", "15"));
    }
}
