//! Where two states of an assessment differ, in words.

use super::route::Page;
use crate::assessment::{Assessment, Difference, Step};
use crate::basics::Phrase;
use std::collections::{BTreeMap, BTreeSet};

/// A part of an assessment that people know by name.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// What a page asks for.
    Page(&'static str),
    /// The edition of the rules.
    Edition,
    /// What a respondent answered.
    Respondent(String),
    /// Something that this version has no name for.
    Other,
}

impl Assessment {
    /// Every part in which another state differs from this one, with the questions in it.
    pub fn contrasts(&self, other: &Self) -> Vec<Phrase> {
        let mut parts: BTreeMap<Part, BTreeSet<String>> = BTreeMap::new();
        for difference in self.differences(other) {
            let (part, question) = place(&difference);
            parts.entry(part).or_default().extend(question);
        }
        let name = |id: &str| {
            let one = |state: &Self| {
                let mut all = state.respondents.iter();
                let found = all.find(|(respondent, _)| respondent.as_str() == id);
                found.map(|(_, respondent)| respondent.name.clone())
            };
            one(self).or_else(|| one(other)).unwrap_or_default()
        };
        let says = |(part, questions): (Part, BTreeSet<String>)| {
            let part = match part {
                Part::Page(id) => Phrase::new(format!("page-{id}")),
                Part::Edition => Phrase::new("conflict-edition"),
                Part::Respondent(id) => Phrase::new("part-mark").with("name", name(&id)),
                Part::Other => Phrase::new("conflict-other"),
            };
            if questions.is_empty() {
                return part;
            }
            let questions = questions
                .iter()
                .map(|id| Phrase::new(format!("indicator-{id}")));
            Phrase::new("conflict-questions")
                .with("part", part)
                .with("questions", questions.collect::<Vec<_>>())
        };
        parts.into_iter().map(says).collect()
    }
}

/// The part that a difference is in, and the question it is about.
fn place(difference: &Difference) -> (Part, Option<String>) {
    let names: Vec<_> = difference.path.iter().map(Step::name).collect();
    let page = |page: Page| Part::Page(page.id());
    match names.as_slice() {
        ["organization", ..] => (page(Page::Organization), None),
        ["ambition", ..] => (page(Page::Ambition), None),
        ["strategy", ..] => (page(Page::Strategy), None),
        ["scope"] => (page(Page::Competencies), None),
        ["answers", question, ..] => (page(Page::Competencies), Some((*question).to_owned())),
        ["resources", ..] => (page(Page::Resources), None),
        ["plan", ..] => (page(Page::Plan), None),
        ["edition"] => (Part::Edition, None),
        ["respondents", who, "answers", question, ..] => {
            let part = Part::Respondent((*who).to_owned());
            (part, Some((*question).to_owned()))
        }
        ["respondents", who, ..] => (Part::Respondent((*who).to_owned()), None),
        _ => (Part::Other, None),
    }
}
