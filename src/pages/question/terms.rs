//! The terms a question uses, with their meanings.

use super::Asked;
use crate::context::use_cx;
use crate::pages::read::GROUPS;
use yew::prelude::*;

/// The terms that are found in the question and its anchors.
#[component]
pub fn Terms(asked: &Asked) -> Html {
    let cx = use_cx();
    let parts = ["", ".ask", ".l1", ".l2", ".l3", ".l4", ".l5", ".evidence"];
    let text: String = parts.map(|part| cx.t(&asked.word(part)).to_string()).join(" ");
    let terms = GROUPS.iter().flat_map(|(_, terms)| terms.iter());
    let used = terms.filter(|term| uses(&text, &cx.t(&format!("term-{term}"))));
    let explained = used.map(|term| {
        html! {
            <div>
                <dt>{ cx.t(&format!("term-{term}")) }</dt>
                <dd>{ cx.t(&format!("term-{term}.meaning")) }</dd>
            </div>
        }
    });
    html! {
        <>
            <dl class="glossary">{ for explained }</dl>
            <p><a href="#/glossary">{ cx.t("question-page-all-terms") }</a></p>
        </>
    }
}

/// Whether a text uses a term such as `DIS (draft International Standard)`, by either of its names.
fn uses(text: &str, term: &str) -> bool {
    let (short, long) = term.split_once('(').unwrap_or((term, ""));
    let names = [short.trim(), long.trim().trim_end_matches(')')];
    names.iter().any(|name| !name.is_empty() && contains(text, name))
}

/// Abbreviations are found as whole words in capitals, names anywhere in any case.
fn contains(text: &str, name: &str) -> bool {
    if name.chars().count() > 5 {
        return text.to_lowercase().contains(&name.to_lowercase());
    }
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word.trim_end_matches('s') == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_by_its_abbreviation_or_its_name() {
        let term = "CIB (committee internal ballot)";
        assert!(uses("How often do you vote on CIBs?", term));
        assert!(uses("Every Committee internal ballot counts.", term));
        assert!(!uses("The cib of a word is no abbreviation.", term));
        assert!(!uses("", term));
    }

    #[test]
    fn short_terms_are_whole_words() {
        assert!(!uses("We are SCIENTISTS", "SC (subcommittee)"));
        assert!(uses("an SC, or a TC", "SC (subcommittee)"));
    }
}
