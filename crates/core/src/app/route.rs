//! Addresses of pages, written behind the `#` of the address bar.

use crate::basics::named;
use crate::basics::{IndicatorId, RespondentId};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// What is written as a code in an address: all but letters, digits, and what stands for itself in
/// every part of one (RFC 3986, section 2.3).
const OUTSIDE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A page with everything needed to show it again after a reload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The start page: begin, open, the assessments in this browser.
    #[default]
    Start,
    /// Something to read.
    Read(Topic),
    /// A page of one assessment.
    Assessment {
        /// The assessment's id.
        id: String,
        /// The page.
        page: Page,
    },
    /// An address that names no page.
    Nowhere,
}

/// Something to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Topic {
    /// Where answers are kept, and what is not done with them.
    Privacy,
    /// The terms.
    Glossary,
    /// The rules with their sources, and how levels are worked out.
    Method,
}

/// A page of one assessment, in the order of the journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// 1: the body.
    Organization,
    /// 2: why and where.
    Ambition,
    /// 3: the national strategy.
    Strategy,
    /// 4: the areas and how far each is answered.
    Competencies,
    /// 4: one question.
    Question(IndicatorId),
    /// 4: the colleagues who answer on their own; of a part, its respondent's own page.
    Respondents,
    /// 4: one question, answered by one of them.
    Answering(RespondentId, IndicatorId),
    /// 4: the questions on which they differ, and what the body agrees on.
    Discuss,
    /// 5: what can be committed.
    Resources,
    /// All answers, before the results.
    Check,
    /// 6: levels by area.
    Profile,
    /// 6: which arrangement, and why.
    Recommendation,
    /// 6: answers, resources and order tried in a copy.
    WhatIf,
    /// 6: objectives, alignment and dates.
    Plan,
    /// 6: everything as one document.
    Report,
}

impl Page {
    /// The pages of the journey in order; a single question belongs to the competencies.
    pub const JOURNEY: [Self; 10] = [
        Self::Organization,
        Self::Ambition,
        Self::Strategy,
        Self::Competencies,
        Self::Resources,
        Self::Check,
        Self::Profile,
        Self::Recommendation,
        Self::Plan,
        Self::Report,
    ];

    /// The pages beside the journey: each belongs to one of its steps.
    const BESIDE: [Self; 3] = [Self::Respondents, Self::Discuss, Self::WhatIf];

    /// Its name in the address, also the key of its words (`page-<id>`).
    pub fn id(&self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Ambition => "ambition",
            Self::Strategy => "strategy",
            Self::Competencies | Self::Question(_) => "competencies",
            Self::Respondents | Self::Answering(..) => "respondents",
            Self::Discuss => "discuss",
            Self::Resources => "resources",
            Self::Check => "check",
            Self::Profile => "profile",
            Self::Recommendation => "recommendation",
            Self::WhatIf => "what-if",
            Self::Plan => "plan",
            Self::Report => "report",
        }
    }

    /// Whether it shows results rather than asking for something.
    pub fn is_result(&self) -> bool {
        matches!(
            self,
            Self::Profile | Self::Recommendation | Self::WhatIf | Self::Plan | Self::Report
        )
    }

    /// Whether it shows something that is worked out from the answers.
    pub fn needs_results(&self) -> bool {
        !matches!(
            self,
            Self::Organization
                | Self::Ambition
                | Self::Strategy
                | Self::Competencies
                | Self::Question(_)
                | Self::Answering(..)
        )
    }

    /// The step of the journey it belongs to; what is tried belongs to the recommendation.
    pub fn step(&self) -> &Self {
        match self {
            Self::Respondents | Self::Answering(..) | Self::Discuss => &Self::Competencies,
            Self::WhatIf => &Self::Recommendation,
            page => page,
        }
    }

    /// The place of its step in the journey.
    pub fn place(&self) -> Option<usize> {
        let step = self.step().id();
        Self::JOURNEY.iter().position(|page| page.id() == step)
    }

    /// The page before and after it in the journey.
    pub fn neighbours(&self) -> (Option<Self>, Option<Self>) {
        match self {
            Self::Respondents => return (Some(Self::Competencies), Some(Self::Discuss)),
            Self::Discuss => return (Some(Self::Respondents), Some(Self::Check)),
            Self::WhatIf => return (Some(Self::Recommendation), None),
            _ => {}
        }
        let place = self.place();
        let at = |index: Option<usize>| index.and_then(|i| Self::JOURNEY.get(i)).cloned();
        (
            at(place.and_then(|i| i.checked_sub(1))),
            at(place.map(|i| i + 1)),
        )
    }
}

impl Route {
    /// The page of an address such as `#/a/6f1c/competencies/staff`.
    pub fn parse(address: &str) -> Self {
        let path = address.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        let (first, second) = (parts.next(), parts.next());
        let id = second.and_then(|id| percent_decode_str(id).decode_utf8().ok());
        let route = match (first, id.as_deref(), parts.next(), parts.next()) {
            (Some(""), None, None, None) => Some(Self::Start),
            (Some(topic), None, None, None) => Topic::ALL
                .into_iter()
                .find(|t| t.id() == topic)
                .map(Self::Read),
            (Some("a"), Some(id), Some("competencies"), Some(indicator)) => {
                IndicatorId::parse(indicator).map(|i| Self::to(id, Page::Question(i)))
            }
            (Some("a"), Some(id), Some("respondents"), Some(respondent)) => {
                let asked = parts.next().and_then(IndicatorId::parse);
                let page = RespondentId::parse(respondent).zip(asked);
                page.map(|(r, i)| Self::to(id, Page::Answering(r, i)))
            }
            (Some("a"), Some(id), Some(page), None) => Page::JOURNEY
                .into_iter()
                .chain(Page::BESIDE)
                .find(|p| p.id() == page)
                .map(|page| Self::to(id, page)),
            _ => None,
        };
        let complete = parts.next().is_none();
        route.filter(|_| complete).unwrap_or(Self::Nowhere)
    }

    /// A page of an assessment.
    pub fn to(id: &str, page: Page) -> Self {
        Self::Assessment {
            id: id.to_owned(),
            page,
        }
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        match self {
            Self::Start | Self::Nowhere => "#/".to_owned(),
            Self::Read(topic) => format!("#/{}", topic.id()),
            Self::Assessment { id, page } => {
                let id = utf8_percent_encode(id, OUTSIDE);
                match page {
                    Page::Question(indicator) => format!("#/a/{id}/competencies/{indicator}"),
                    Page::Answering(respondent, indicator) => {
                        format!("#/a/{id}/respondents/{respondent}/{indicator}")
                    }
                    page => format!("#/a/{id}/{}", page.id()),
                }
            }
        }
    }

    /// The assessment the page belongs to.
    pub fn assessment(&self) -> Option<&str> {
        match self {
            Self::Assessment { id, .. } => Some(id),
            _ => None,
        }
    }
}

named!(Topic);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_address() {
        let question = Page::Question(IndicatorId::parse("cib-votes").unwrap());
        let indicator = IndicatorId::parse("cib-votes").unwrap();
        let answering = Page::Answering(RespondentId::parse("r-1").unwrap(), indicator);
        let pages = Page::JOURNEY.into_iter().chain(Page::BESIDE);
        let pages = pages.chain([question, answering]);
        let routes = pages
            .map(|page| Route::to("6f1c", page))
            .chain(Topic::ALL.map(Route::Read))
            .chain([Route::Start]);
        for route in routes {
            assert_eq!(Route::parse(&route.address()), route);
        }
    }

    #[test]
    fn an_id_is_found_again_whatever_it_is() {
        for id in [
            "../../etc/passwd",
            "a/b",
            "#/",
            " ",
            "\0",
            "%2f%",
            "\"'<",
            "\u{202e}é😀",
            "",
        ] {
            let route = Route::to(id, Page::Plan);
            let address = route.address();
            assert_eq!(Route::parse(&address), route, "{address}");
            assert_eq!(address.matches('/').count(), 3, "{address}");
        }
    }

    #[test]
    fn other_addresses_lead_nowhere() {
        for address in [
            "#/a",
            "#/a/1",
            "#/a/1/x",
            "#/a/1/plan/x",
            "#/a/1/competencies/X",
            "#/x/y",
            "#/a/1/competencies/staff/x",
            "#/a/1/respondents/r-1",
            "#/a/1/respondents/r-1/staff/x",
        ] {
            assert_eq!(Route::parse(address), Route::Nowhere, "{address}");
        }
        assert_eq!(Route::parse(""), Route::Start);
    }

    #[test]
    fn the_journey_has_a_beginning_and_an_end() {
        assert_eq!(
            Page::Organization.neighbours(),
            (None, Some(Page::Ambition))
        );
        assert_eq!(Page::Report.neighbours(), (Some(Page::Plan), None));
        let question = Page::Question(IndicatorId::parse("staff").unwrap());
        assert_eq!(
            question.neighbours(),
            (Some(Page::Strategy), Some(Page::Resources))
        );
    }
}
