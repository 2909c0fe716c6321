//! The linker of the app: links as always, then cuts the module in two where the app says so.
//!
//! wasm-pack compiles, binds and optimises in one go, but the cut must come after linking, while it
//! is still known which function uses which, and before binding. So this program takes the place of
//! the linker, and wasm-pack sees the first half only.

use crate::module::{self, Section};
use crate::{Result, process, project, setup};
use std::path::{Path, PathBuf};

/// The variable with which cargo is told of a linker.
pub const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER";

/// What the compiler says first to the linker it knows.
pub const FIRST_WORD: &str = "-flavor";

/// The file that the app is linked to.
const APP: &str = "twinning_toolkit.wasm";

/// The second half, and the script that fetches it.
pub const SECOND: [&str; 2] = ["split_late.wasm", "__wasm_split.js"];

/// The table of functions that both halves call through. wasm-bindgen takes an export of this name
/// away, so that it gets another.
const TABLE: &str = "__indirect_function_table";
const SHARED_TABLE: &str = "__shared_function_table";

/// Where the second half is left, until it is shipped.
pub fn folder() -> PathBuf {
    project::scratch().join("split")
}

/// Links with the words that the compiler gave.
pub fn link(words: &[&str]) -> Result<()> {
    let output = output(words).ok_or("The compiler named no file to link to.")?;
    let mut linker = process::program(real()?);
    linker.args(words);
    // Cargo adds a hash of its own to the name.
    let stem = APP.trim_end_matches(".wasm");
    let name = output.file_name().unwrap_or_default().to_string_lossy();
    if !name.starts_with(stem) {
        return process::run(&mut linker);
    }
    process::run(linker.arg("--emit-relocs"))?;
    cut(output)
}

/// Leaves the first half in the place of the whole.
fn cut(whole: &Path) -> Result<()> {
    let folder = folder();
    project::remove(&folder)?;
    process::run(
        process::program("wasm-split-cli")
            .arg(whole)
            .arg(&folder)
            .args(["--out-name", "app"]),
    )?;
    let first = module::rename(
        &project::read(&folder.join("app.wasm"))?,
        Section::Exports,
        |name| (name == TABLE).then(|| SHARED_TABLE.to_owned()),
    )?;
    project::write(whole, first)
}

/// The script that fetches the second half, fitted to the first half and to any host.
pub fn fitted(script: &str) -> Result<String> {
    let changes = [
        (
            format!("const {{ {TABLE}, "),
            format!("const {{ {SHARED_TABLE}: {TABLE}, "),
        ),
        // A host that does not know the media type of WebAssembly is none for streaming. The first
        // half does without it there; so must the second.
        (
            "WebAssembly.instantiateStreaming(src, imports)".to_owned(),
            "src.then((answer) => answer.ok ? answer.arrayBuffer() : \
             Promise.reject(new Error(`${answer.url}: ${answer.status}`)))\
             .then((bytes) => WebAssembly.instantiate(bytes, imports))"
                .to_owned(),
        ),
    ];
    let mut script = script.to_owned();
    for (from, to) in changes {
        if script.matches(&from).count() != 1 {
            return Err(format!("{} does not say `{from}` once.", SECOND[1]));
        }
        script = script.replace(&from, &to);
    }
    Ok(script)
}

/// The linker that came with the compiler.
fn real() -> Result<PathBuf> {
    let ask = |what: &[&str]| process::output(process::program("rustc").args(what));
    let libraries = ask(&["--print", "target-libdir"]);
    let linker = libraries
        .map(PathBuf::from)
        .and_then(|folder| Some(folder.parent()?.join("bin/rust-lld")))
        .map(|linker| linker.with_extension(std::env::consts::EXE_EXTENSION));
    linker.filter(|file| file.is_file()).ok_or_else(|| {
        format!(
            "The compiler has no linker for {}: install Rust with rustup.",
            setup::TARGET
        )
    })
}

fn output<'a>(words: &'a [&'a str]) -> Option<&'a Path> {
    let place = words.iter().position(|word| *word == "-o")?;
    words.get(place + 1).map(Path::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_that_cannot_be_fitted_is_said() {
        let script = "const { __indirect_function_table, memory } = initSync(); \
                      WebAssembly.instantiateStreaming(src, imports);";
        let fitted = fitted(script).unwrap();
        assert!(fitted.contains("{ __shared_function_table: __indirect_function_table, memory }"));
        assert!(fitted.contains("arrayBuffer") && !fitted.contains("Streaming"));
        assert!(super::fitted(&fitted).is_err());
    }

    #[test]
    fn the_file_to_link_to_follows_its_sign() {
        let words = ["-flavor", "wasm", "a.o", "-o", "deps/app.wasm", "--gc"];
        assert_eq!(output(&words), Some(Path::new("deps/app.wasm")));
        assert_eq!(output(&["-flavor", "wasm", "-o"]), None);
    }
}
