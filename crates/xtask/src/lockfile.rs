//! Which version of a crate `Cargo.lock` fixes.

use crate::{Result, project};

/// The version of a package in this project's `Cargo.lock`.
pub fn version(package: &str) -> Result<String> {
    let text = project::read_text(&project::path("Cargo.lock"))?;
    version_in(&text, package)
        .map(str::to_owned)
        .ok_or_else(|| format!("Cargo.lock names no `{package}`: run `cargo check` first."))
}

/// Cargo writes a package's name and then its version, each on its own line.
fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "\
[[package]]
name = \"wasm-bindgen-futures\"
version = \"0.4.80\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
dependencies = [\"once_cell\"]
";

    #[test]
    fn the_whole_name_counts() {
        assert_eq!(version_in(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in(LOCK, "wasm-bindgen-futures"), Some("0.4.80"));
    }

    #[test]
    fn an_unknown_package_has_no_version() {
        assert_eq!(version_in(LOCK, "wasm"), None);
        assert_eq!(version_in("", "wasm-bindgen"), None);
    }
}
