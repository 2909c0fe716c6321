//! Scripts and stylesheets as they are shipped: without what only people need.

use crate::dist::File;
use crate::{Result, process, project};

/// Shortens the scripts and stylesheets among some files, and leaves the others as they are.
pub fn minify(files: Vec<File>) -> Result<Vec<File>> {
    let (long, short) = (
        project::scratch().join("long"),
        project::scratch().join("short"),
    );
    let mut esbuild = process::program("esbuild");
    esbuild.args(["--minify", "--charset=utf8", "--log-level=warning"]);
    // The script that fetches the parts is named once for each part: it is the same module.
    esbuild.arg("--log-override:duplicate-object-key=silent");
    esbuild.arg(format!("--outdir={}", short.display()));
    for (name, contents) in files.iter().filter(|(name, _)| is_code(name)) {
        project::write(&long.join(name), contents)?;
        esbuild.arg(long.join(name));
    }
    process::run(&mut esbuild)?;
    let shortened = |(name, contents): File| {
        let contents = if is_code(&name) {
            project::read(&short.join(&name))?
        } else {
            contents
        };
        Ok((name, contents))
    };
    files.into_iter().map(shortened).collect()
}

fn is_code(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".css")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_known_by_its_ending() {
        assert!(is_code("boot.js") && is_code("app.css"));
        assert!(!is_code("content.json") && !is_code("app_bg.wasm"));
    }
}
