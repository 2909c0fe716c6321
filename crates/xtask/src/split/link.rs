//! The linker of the app: links as always, then cuts.

use super::{APP, cut, folder, made_of};
use crate::{Result, process, setup};
use std::path::{Path, PathBuf};

/// The variable with which cargo is told of a linker.
pub const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER";

/// What the compiler says first to the linker it knows.
pub const FIRST_WORD: &str = "-flavor";

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
    // Which function uses which is told by the relocations.
    process::run(linker.arg("--emit-relocs"))?;
    cut::cut(output, &folder(), &made_of())
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
    fn the_file_to_link_to_follows_its_sign() {
        let words = ["-flavor", "wasm", "a.o", "-o", "deps/app.wasm", "--gc"];
        assert_eq!(output(&words), Some(Path::new("deps/app.wasm")));
        assert_eq!(output(&["-flavor", "wasm", "-o"]), None);
    }
}
