//! The terms a question uses, with their meanings.

use super::word_of;
use crate::context::Cx;
use crate::pages::read::GROUPS;
use crate::ui::each;
use twinning_core::basics::IndicatorId;
use yew::prelude::*;

/// The parts of a question in which terms are looked for.
const PARTS: [&str; 8] = ["", ".ask", ".l1", ".l2", ".l3", ".l4", ".l5", ".evidence"];

/// The terms that are found in the question and its anchors.
pub fn terms(cx: &Cx, indicator: &IndicatorId) -> Html {
    let mut text = String::new();
    for part in PARTS {
        text += &cx.t(&word_of(indicator, part));
        text.push(' ');
    }
    let term = |term: &&str| {
        let word = format!("term-{term}");
        html! {
            // The glossary comes after the questions.
            if cx.words.has(&word) && uses(&text, &cx.t(&word)) {
                <div>
                    <dt>{ cx.t(&word) }</dt>
                    <dd>{ cx.t(&format!("{word}.meaning")) }</dd>
                </div>
            }
        }
    };
    html! {
        <>
            <dl class="glossary">{ each(GROUPS, |(_, terms)| each(terms, term)) }</dl>
            <p><a href="#/glossary">{ cx.t("question-page-all-terms") }</a></p>
        </>
    }
}

/// Whether a text uses a term such as `DIS (draft International Standard)`, by either of its names.
fn uses(text: &str, term: &str) -> bool {
    let (short, long) = term.split_once('(').unwrap_or((term, ""));
    let names = [short.trim(), long.trim().trim_end_matches(')')];
    names
        .iter()
        .any(|name| !name.is_empty() && contains(text, name))
}

/// Abbreviations are found as whole words in capitals, with whatever small letters a language puts
/// behind them; names anywhere, with or without capitals.
fn contains(text: &str, name: &str) -> bool {
    if name.chars().count() > 5 {
        return text.to_lowercase().contains(&name.to_lowercase());
    }
    text.split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| word.strip_prefix(name))
        .any(|ending| ending.chars().all(char::is_lowercase))
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
