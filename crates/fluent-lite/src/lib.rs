//! Messages of [Fluent](https://projectfluent.org) texts, found by id and formatted.
//!
//! `fluent-syntax` reads the texts; this crate puts values into them. It is for programs that are
//! downloaded: it has the plural rules and decimal signs of a few languages ([`Locale`]), writes
//! numbers with one decimal at most, and has no functions such as `NUMBER()`. All else of Fluent
//! is there: attributes, terms with arguments, selectors, references.
//!
//! ```
//! use fluent_lite::{Bundle, Locale, Resource};
//! use std::rc::Rc;
//!
//! let french = "files = { $n ->\n    [one] { $n } fichier\n   *[other] { $n } fichiers\n }";
//! let (resource, problems) = Resource::parse(Locale::new("fr"), french);
//! assert!(problems.is_empty());
//!
//! let mut bundle = Bundle::default();
//! bundle.add(Rc::new(resource));
//! let files = bundle.message("files").unwrap();
//! assert_eq!(files.format(&[("n", 1.5.into())]), "1,5 fichier");
//! ```

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

mod bundle;
mod depth;
mod locale;
mod plural;
mod problem;
mod resolved;
mod resolver;
mod resource;
mod value;

pub use bundle::{Bundle, Message};
pub use locale::Locale;
pub use plural::Category;
pub use problem::Problem;
pub use resource::Resource;
pub use value::{Args, Value};

/// No message has more placeables, with those of the messages it refers to: texts that refer to
/// each other many times over end here.
const MOST_PLACEABLES: usize = 100;

/// No message has more braces and brackets: reading such a text could need more memory than a
/// browser gives a program for its calls.
const MOST_BRACES: usize = 200;
