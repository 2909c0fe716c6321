//! Where the module is cut in two. `cargo xtask build` makes the cut: whatever is only reached
//! through [`pages`] goes to a second file. Without the feature `split` it is one module.

use super::LazyPages;

#[cfg(feature = "split")]
mod split {
    // The macro declares the functions that fetch the second file, as foreign ones.
    #![allow(unsafe_code)]

    use super::LazyPages;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(late, fallible)]
    pub fn pages() -> Result<&'static LazyPages, SplitLoaderError> {
        Ok(&crate::pages::LAZY)
    }
}

/// Fetches the code.
#[cfg(feature = "split")]
pub async fn fetch() -> Result<&'static LazyPages, String> {
    split::pages().await.map_err(|error| error.to_string())
}

/// The code, which is in this module.
#[cfg(not(feature = "split"))]
pub async fn fetch() -> Result<&'static LazyPages, String> {
    Ok(&crate::pages::LAZY)
}
