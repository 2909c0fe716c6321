//! Content, words and samples for the tests.

#![allow(dead_code, reason = "each test uses a part")]

pub mod app;
pub mod arbitrary;
pub mod brought;
pub mod committees;
pub mod gates;

use std::rc::Rc;
use std::sync::LazyLock;
use twinning_core::assessment::{Answer, Assessment, Confidence, Evidence, Value};
use twinning_core::basics::Level;
use twinning_core::content::{Basis, Content};
use twinning_core::embedded;
use twinning_core::file::{Saved, import};
use twinning_core::result::Derived;
use twinning_core::text::Words;

/// The content of the repository.
pub fn content() -> Content {
    static TEXTS: LazyLock<[String; 2]> = LazyLock::new(|| {
        let content = embedded::content().expect("the content can be read");
        [content.basis().write(), content.write()]
    });
    let [basis, remainder] = &*TEXTS;
    let basis = Basis::read(basis).expect("the basis can be read as the app does");
    Content::read(&basis, remainder).expect("the content can be read as the app does")
}

/// The English words.
pub fn words() -> Words {
    let (words, problems) = Words::read("en", embedded::words("en").expect("English"));
    assert_eq!(problems, Vec::<String>::new(), "Fluent");
    words
}

/// The samples by id.
pub fn samples() -> Vec<(&'static str, Saved)> {
    let content = content();
    embedded::samples()
        .into_iter()
        .map(|(id, text)| (id, import(text.as_bytes(), &content.basis()).0.expect(id)))
        .collect()
}

/// Everything that follows from an assessment.
pub fn derived(assessment: &Assessment, content: &Content) -> Derived {
    let mut saved = Saved::new("test");
    saved.assessment = assessment.clone();
    Derived::of(Rc::new(saved), content)
}

/// An answer with a level.
pub fn level(level: u8, evidence: Evidence, confidence: Confidence) -> Answer {
    Answer {
        value: Level::new(level).map(Value::Level),
        evidence,
        confidence,
        ..Answer::default()
    }
}

/// The same certain, documented level for every indicator.
pub fn all_at(content: &Content, at: u8) -> Assessment {
    let answers = content
        .instrument
        .indicators()
        .map(|(_, i)| {
            (
                i.id.clone(),
                level(at, Evidence::Document, Confidence::High),
            )
        })
        .collect();
    Assessment {
        answers,
        ..Assessment::default()
    }
}
