//! Where the module is cut in two. `cargo xtask build` makes the cut: whatever is only reached
//! through [`parts`] goes to a second file. Without the feature `split` it is one module.

use super::Parts;

#[cfg(feature = "split")]
mod split {
    // The macro declares the functions that fetch the second file, as foreign ones.
    #![allow(unsafe_code)]

    use super::Parts;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(rest, fallible)]
    pub fn parts() -> Result<&'static Parts, SplitLoaderError> {
        Ok(&crate::pages::REST)
    }
}

/// Fetches the code of the rest.
#[cfg(feature = "split")]
pub async fn fetch() -> Result<&'static Parts, String> {
    split::parts().await.map_err(|error| error.to_string())
}

/// The code of the rest, which is in this module.
#[cfg(not(feature = "split"))]
pub async fn fetch() -> Result<&'static Parts, String> {
    Ok(&crate::pages::REST)
}
