//! Every decision of the Twinning Toolkit, without a browser.
//!
//! Data flows one way, through total functions named after what they return:
//!
//! `Assessment → Profile → Advice → Programme → Report`
//!
//! Where to start: [`assessment::Assessment`] is what people typed, [`app::Model`] is the app.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::todo
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

pub mod advice;
pub mod agreement;
pub mod app;
pub mod assessment;
pub mod basics;
pub mod content;
#[cfg(feature = "embedded")]
pub mod embedded;
pub mod file;
pub mod instrument;
pub mod path;
pub mod plan;
pub mod policy;
pub mod profile;
pub mod ranking;
pub mod report;
pub mod result;
pub mod schema;
pub mod text;
