//! What the list of assessments shows without their contents.

use super::document::Document;
use super::effect::Record;
use crate::assessment::Scope;
use crate::basics::{Moment, RespondentId, named};
use crate::content::Basis;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// So many assessments are listed at a time.
const PAGE: usize = 20;

/// One assessment in this browser, as far as the list must know it. It is kept beside each stored
/// state, so that a start reads no more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShelfEntry {
    /// The assessment's id.
    pub id: String,
    /// The full name of the body.
    pub name: String,
    /// Its short name, else the full one.
    pub label: String,
    /// Its country.
    pub country: String,
    /// The full instrument or the short check.
    pub scope: Scope,
    /// Questions with an answer.
    pub answered: usize,
    /// Questions asked.
    pub asked: usize,
    /// When it was last changed.
    pub changed: Moment,
    /// When it was last saved to a file.
    pub filed: Option<Moment>,
    /// How large its file is, in bytes.
    pub bytes: usize,
    /// Of a respondent's part: the id of the assessment it belongs to. Else empty.
    pub part_of: String,
    /// Of a respondent's part: the name of the respondent.
    pub respondent: String,
    /// The respondents in it.
    pub respondents: Vec<RespondentId>,
    /// It is stored, and cannot be read. It can be taken out as it is, or deleted.
    pub unreadable: bool,
}

impl ShelfEntry {
    /// What the list must know of a document.
    pub fn of(document: &Document, basis: &Basis) -> Self {
        let saved = &document.saved;
        let (assessment, instrument) = (&saved.assessment, &basis.instrument);
        let respondent = saved.respondent().map(|(_, respondent)| respondent);
        let progress = match respondent {
            Some(respondent) => assessment.progress_of(respondent, instrument),
            None => assessment.progress(instrument),
        };
        let body = &assessment.organization;
        Self {
            id: saved.id.clone(),
            name: body.name.trim().to_owned(),
            label: body.label().to_owned(),
            country: body.country.trim().to_owned(),
            scope: assessment.scope,
            answered: progress.answered,
            asked: progress.asked,
            changed: saved.saved,
            filed: document.filed,
            bytes: document.text(basis).len(),
            part_of: saved.part_of.clone(),
            respondent: respondent.map_or_else(String::new, |r| r.name.clone()),
            respondents: assessment.respondents.keys().cloned().collect(),
            unreadable: false,
        }
    }

    /// What the list can show of a stored state that cannot be read.
    pub(super) fn unreadable(record: &Record) -> Self {
        Self {
            id: record.id.clone(),
            filed: record.filed,
            bytes: record.text.len(),
            unreadable: true,
            ..Self::default()
        }
    }

    /// The full name of the body, else its short one.
    pub fn title(&self) -> &str {
        match self.name.as_str() {
            "" => &self.label,
            name => name,
        }
    }

    /// Whether it is a respondent's part.
    pub fn is_part(&self) -> bool {
        !self.part_of.is_empty()
    }

    /// Whether every question has an answer.
    pub fn is_complete(&self) -> bool {
        self.answered == self.asked
    }

    /// Whether a text typed into the search names it: every word of it stands in its names.
    pub fn is_named_by(&self, search: &str) -> bool {
        let names = [&self.name, &self.label, &self.country, &self.respondent];
        let names = names.map(|name| name.to_lowercase()).join(" ");
        let search = search.to_lowercase();
        let mut words = search.split_whitespace();
        words.all(|word| names.contains(word))
    }
}

/// How the assessments are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Only those that this text names.
    pub search: String,
    /// In which order.
    pub order: Order,
    /// Which page of them; the first is 0.
    pub page: usize,
}

/// An order of assessments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Order {
    /// The one changed last first.
    #[default]
    Changed,
    /// By name.
    Name,
    /// By country, then by name.
    Country,
    /// The one with the fewest answers first.
    Progress,
}

named!(Order);

impl Order {
    /// What comes first in this order.
    fn key(self, entry: &ShelfEntry) -> (String, usize) {
        let name = || entry.title().to_lowercase();
        match self {
            Self::Changed => (String::new(), 0),
            Self::Name => (name(), 0),
            Self::Country => (format!("{}\n{}", entry.country.to_lowercase(), name()), 0),
            Self::Progress => (String::new(), entry.answered),
        }
    }
}

/// What is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<'a> {
    /// The assessments of the page.
    pub entries: Vec<&'a ShelfEntry>,
    /// How many were found.
    pub found: usize,
    /// The page; the first is 0.
    pub page: usize,
    /// How many pages there are, at least one.
    pub pages: usize,
}

impl Listing {
    /// What is listed of these assessments. A page after the last is the last.
    pub fn at<'a>(&self, shelf: &'a BTreeMap<String, ShelfEntry>) -> Listed<'a> {
        let found = shelf
            .values()
            .filter(|entry| entry.is_named_by(&self.search));
        let mut found: Vec<_> = found.map(|entry| (self.order.key(entry), entry)).collect();
        found.sort_by(|(one, first), (other, second)| {
            // Those that are alike stand in the order of the one changed last.
            one.cmp(other).then(second.changed.cmp(&first.changed))
        });
        let pages = found.len().div_ceil(PAGE).max(1);
        let page = self.page.min(pages - 1);
        Listed {
            found: found.len(),
            entries: found
                .into_iter()
                .skip(page * PAGE)
                .take(PAGE)
                .map(|(_, entry)| entry)
                .collect(),
            page,
            pages,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf(
        names: impl IntoIterator<Item = (&'static str, &'static str)>,
    ) -> BTreeMap<String, ShelfEntry> {
        let entry = |(at, (name, country)): (usize, (&str, &str))| {
            let id = format!("id-{at:04}");
            let entry = ShelfEntry {
                id: id.clone(),
                name: name.to_owned(),
                country: country.to_owned(),
                changed: Moment(at as u64),
                answered: 100 - at.min(100),
                ..ShelfEntry::default()
            };
            (id, entry)
        };
        names.into_iter().enumerate().map(entry).collect()
    }

    fn names<'a>(listed: &Listed<'a>) -> Vec<&'a str> {
        listed
            .entries
            .iter()
            .map(|entry| entry.name.as_str())
            .collect()
    }

    #[test]
    fn the_list_is_searched_and_sorted() {
        let shelf = shelf([("Beta", "Oruma"), ("alpha", "Tavelia"), ("Gamma", "Oruma")]);
        let mut listing = Listing::default();
        assert_eq!(names(&listing.at(&shelf)), ["Gamma", "alpha", "Beta"]);
        listing.order = Order::Name;
        assert_eq!(names(&listing.at(&shelf)), ["alpha", "Beta", "Gamma"]);
        listing.order = Order::Country;
        assert_eq!(names(&listing.at(&shelf)), ["Beta", "Gamma", "alpha"]);
        listing.order = Order::Progress;
        assert_eq!(names(&listing.at(&shelf)), ["Gamma", "alpha", "Beta"]);
        listing.search = " ORUMA gam".to_owned();
        assert_eq!(names(&listing.at(&shelf)), ["Gamma"]);
        listing.search = "nobody".to_owned();
        assert_eq!((listing.at(&shelf).found, listing.at(&shelf).pages), (0, 1));
    }

    #[test]
    fn every_assessment_is_on_one_page() {
        let shelf = shelf(std::iter::repeat_n(("Body", ""), 2 * PAGE + 1));
        let at = |page| {
            Listing {
                page,
                ..Listing::default()
            }
            .at(&shelf)
            .entries
            .len()
        };
        assert_eq!([at(0), at(1), at(2)], [PAGE, PAGE, 1]);
        assert_eq!(at(9), 1, "a page after the last is the last");
    }
}
