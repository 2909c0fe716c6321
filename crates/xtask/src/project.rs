//! Where things are in this project, and reading and writing them.

use crate::Result;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// A file or folder named from the project's root.
pub fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| path("target"), |folder| root().join(folder))
}

/// Where the build script keeps its own intermediate files.
pub fn scratch() -> PathBuf {
    target().join("xtask")
}

/// The bytes of a file, or a sentence that names it.
pub fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", shown(file)))
}

/// The text of a file, or a sentence that names it.
pub fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}.", shown(file)))
}

/// Writes a file and the folders above it.
pub fn write(file: &Path, contents: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)
            .map_err(|error| format!("{} cannot be made: {error}.", shown(folder)))?;
    }
    fs::write(file, contents)
        .map_err(|error| format!("{} cannot be written: {error}.", shown(file)))
}

/// Removes a folder with all it holds; it need not exist.
pub fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{} cannot be removed: {error}.", shown(folder)))
        }
        _ => Ok(()),
    }
}

/// A path as a person in the project's root would type it.
pub fn shown(file: &Path) -> String {
    file.strip_prefix(root())
        .unwrap_or(file)
        .display()
        .to_string()
}
