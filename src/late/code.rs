//! Where the module is cut. `cargo xtask build` makes the cuts: whatever is only reached through one
//! of these functions goes to a file of its own. Without the feature `split` it is one module.

use super::{Files, Forms, Questions, Results};
use twinning_core::app::Unfetched;

#[cfg(feature = "split")]
mod split {
    // The macro declares the functions that fetch a part, as foreign ones.
    #![allow(unsafe_code)]

    use super::{Files, Forms, Questions, Results};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(questions, fallible)]
    pub fn questions() -> Result<&'static Questions, SplitLoaderError> {
        Ok(&crate::pages::QUESTIONS)
    }

    #[wasm_split(forms, fallible)]
    pub fn forms() -> Result<&'static Forms, SplitLoaderError> {
        Ok(&crate::pages::FORMS)
    }

    #[wasm_split(files, fallible)]
    pub fn files() -> Result<&'static Files, SplitLoaderError> {
        Ok(&crate::pages::FILES)
    }

    #[wasm_split(results, fallible)]
    pub fn results() -> Result<&'static Results, SplitLoaderError> {
        Ok(&crate::pages::RESULTS)
    }
}

/// Fetches the code that questions need.
#[cfg(feature = "split")]
pub async fn questions() -> Result<&'static Questions, Unfetched> {
    let fetched = split::questions().await;
    fetched.map_err(|error| Unfetched::Failed(error.to_string()))
}

/// Fetches the code that the long forms need.
#[cfg(feature = "split")]
pub async fn forms() -> Result<&'static Forms, Unfetched> {
    let fetched = split::forms().await;
    fetched.map_err(|error| Unfetched::Failed(error.to_string()))
}

/// Fetches the code that reading needs.
#[cfg(feature = "split")]
pub async fn files() -> Result<&'static Files, Unfetched> {
    let fetched = split::files().await;
    fetched.map_err(|error| Unfetched::Failed(error.to_string()))
}

/// Fetches the code that results need.
#[cfg(feature = "split")]
pub async fn results() -> Result<&'static Results, Unfetched> {
    let fetched = split::results().await;
    fetched.map_err(|error| Unfetched::Failed(error.to_string()))
}

/// The code that questions need, which is in this module.
#[cfg(not(feature = "split"))]
pub async fn questions() -> Result<&'static Questions, Unfetched> {
    Ok(&crate::pages::QUESTIONS)
}

/// The code that the long forms need, which is in this module.
#[cfg(not(feature = "split"))]
pub async fn forms() -> Result<&'static Forms, Unfetched> {
    Ok(&crate::pages::FORMS)
}

/// The code that reading needs, which is in this module.
#[cfg(not(feature = "split"))]
pub async fn files() -> Result<&'static Files, Unfetched> {
    Ok(&crate::pages::FILES)
}

/// The code that results need, which is in this module.
#[cfg(not(feature = "split"))]
pub async fn results() -> Result<&'static Results, Unfetched> {
    Ok(&crate::pages::RESULTS)
}
