//! The Twinning Toolkit in a browser.
