//! The terms, explained in plain words.

use crate::context::Cx;
use crate::ui::{each, heading};
use yew::prelude::*;

/// The terms by group, in the order in which they are shown: the keys of `glossary.ftl`.
pub const GROUPS: [(&str, &[&str]); 8] = [
    (
        "bodies",
        &[
            "nsb",
            "member-body",
            "correspondent-member",
            "subscriber-member",
            "new-rights",
            "p-member",
            "o-member",
            "cs",
            "tmb",
            "tpm",
        ],
    ),
    (
        "committees",
        &[
            "tc",
            "sc",
            "wg",
            "mirror-committee",
            "target-committee",
            "plenary",
            "resolution",
            "liaison",
        ],
    ),
    (
        "people",
        &[
            "chair",
            "convenor",
            "secretariat",
            "committee-manager",
            "expert",
            "project-leader",
            "stakeholder",
        ],
    ),
    (
        "votes",
        &[
            "np",
            "cd",
            "dis",
            "fdis",
            "sr",
            "cib",
            "national-position",
            "consensus",
            "due-process",
            "directives",
            "supplement",
            "global-directory",
            "osd",
        ],
    ),
    (
        "twinning",
        &[
            "twinning",
            "lead-partner",
            "twinned-chair",
            "twinned-partner",
            "twinning-agreement",
            "collaboration-plan",
            "mou",
        ],
    ),
    (
        "strategies",
        &[
            "nss",
            "ndp",
            "gsp",
            "tbt-code",
            "ics",
            "sdg",
            "agenda-2063",
            "afcfta",
        ],
    ),
    ("toolkit", &["evidence", "confidence", "baseline", "kpi"]),
    (
        "agreement",
        &[
            "respondent",
            "median",
            "mean-deviation",
            "r-wg",
            "krippendorff",
            "icc",
            "kendall",
        ],
    ),
];

/// The page.
pub fn view(cx: &Cx) -> Html {
    let group = |(group, terms): (&str, &[&str])| {
        html! {
            <section class="section">
                <h2>{ cx.t(&format!("glossary-{group}")) }</h2>
                <dl class="glossary">{ each(terms, |term| explain(cx, term)) }</dl>
            </section>
        }
    };
    html! {
        <>
            { heading(cx.t("topic-glossary"), Some(cx.t("glossary-lead"))) }
            { each(GROUPS, group) }
        </>
    }
}

fn explain(cx: &Cx, term: &str) -> Html {
    html! {
        <div>
            <dt>{ cx.t(&format!("term-{term}")) }</dt>
            <dd>{ cx.t(&format!("term-{term}.meaning")) }</dd>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::GROUPS;
    use std::collections::BTreeSet;

    #[test]
    fn every_term_that_is_explained_is_shown_once() {
        let words = include_str!("../../../content/words/en/glossary.ftl");
        let explained: Vec<_> = words
            .lines()
            .filter_map(|line| {
                line.strip_prefix("term-")?
                    .split_once(" =")
                    .map(|(id, _)| id)
            })
            .collect();
        let shown: Vec<_> = GROUPS
            .iter()
            .flat_map(|(_, terms)| terms.iter().copied())
            .collect();
        let set = |ids: &[&'static str]| ids.iter().copied().collect::<BTreeSet<_>>();
        assert_eq!(set(&explained), set(&shown));
        assert_eq!(explained.len(), shown.len());
    }
}
