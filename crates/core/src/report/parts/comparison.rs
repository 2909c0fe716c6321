//! How the possible arrangements compare, how exact that is, and what it hangs on.

use crate::advice::{Information, Standing, Swing, sensitivity};
use crate::assessment::Merit;
use crate::basics::{Phrase, one_decimal};
use crate::report::block::Block;
use crate::report::write::Writer;

/// So many of the things that move the result are listed.
const LISTED: usize = 8;

/// The columns for the places; no more arrangements than these are ever compared.
const PLACES: [&str; 4] = ["col-place-1", "col-place-2", "col-place-3", "col-place-4"];

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let ranking = &w.derived.advice.ranking;
    let standings = ranking.standings();
    if standings.is_empty() {
        return Vec::new();
    }
    let about = Phrase::new("comparison-about")
        .with("n", ranking.draws())
        .with("error", one_decimal(ranking.error() * 100.0));
    let mut blocks = vec![
        w.heading(w.t("comparison-heading")),
        Block::Text {
            text: w.say(&about),
        },
        Block::Text { text: order(w) },
    ];
    let places = PLACES.get(..standings.len()).unwrap_or(&PLACES);
    let head = [&["col-arrangement"], places, &["col-entry-met"]].concat();
    let rows = standings.iter().map(|s| places_of(w, s)).collect();
    blocks.extend(w.table("comparison-places", &head, rows));
    let merits = Merit::ALL.map(|merit| format!("score-{}", merit.id()));
    let mut head = vec!["col-arrangement"];
    head.extend(merits.iter().map(String::as_str));
    head.push("col-sure");
    let rows = standings.iter().filter_map(|s| weights_of(w, s)).collect();
    blocks.extend(w.table("comparison-weights", &head, rows));
    let information = ranking.information();
    let rows = information.iter().take(LISTED).map(|i| open_point(w, i));
    let head = ["col-open-point", "col-lower-half", "col-upper-half"];
    blocks.extend(w.table("comparison-information", &head, rows.collect()));
    blocks.extend(hangs_on(w));
    blocks
}

/// In which order the criteria were put, in a sentence.
fn order(w: &Writer<'_>) -> String {
    match criteria(w) {
        None => w.t("comparison-any-order"),
        Some(names) => w.with("comparison-order", "criteria", names),
    }
}

/// The criteria in the order the body gave, as a list; none if nobody put them in order.
pub(super) fn criteria(w: &Writer<'_>) -> Option<String> {
    let order = &w.assessment().ambition.criteria;
    let names = order.iter().map(|merit| w.word("score", merit.id()));
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn places_of(w: &Writer<'_>, s: &Standing) -> Vec<String> {
    let mut row = vec![w.word("arrangement", s.arrangement.id())];
    row.extend(s.acceptability.iter().map(|share| w.percent(*share)));
    row.push(w.percent(s.entry));
    row
}

/// None for one that came first so rarely that its weights say nothing.
fn weights_of(w: &Writer<'_>, s: &Standing) -> Option<Vec<String>> {
    if s.hundredths() < 1.0 {
        return None;
    }
    let mut row = vec![w.word("arrangement", s.arrangement.id())];
    row.extend(s.central_weights?.iter().map(|weight| w.percent(*weight)));
    row.push(s.confidence.map_or_else(String::new, |c| w.percent(c)));
    Some(row)
}

fn open_point(w: &Writer<'_>, i: &Information) -> Vec<String> {
    vec![
        w.say(&i.doubt.phrase()),
        w.percent(i.low),
        w.percent(i.high),
    ]
}

fn hangs_on(w: &Writer<'_>) -> Option<Block> {
    let found = sensitivity(w.assessment(), w.content)?;
    let name = Phrase::new(format!("arrangement-{}", found.arrangement.id()));
    let caption = Phrase::new("sensitivity-table")
        .with("arrangement", name)
        .with("lead", (found.lead * 100.0).round());
    let row = |swing: &Swing| {
        let flips = if swing.flips { "yes" } else { "no" };
        vec![
            w.say(&swing.lever.phrase()),
            w.percent(swing.low),
            w.percent(swing.high),
            w.word("reply", flips),
        ]
    };
    let head = ["col-lever", "col-turned-down", "col-turned-up", "col-flips"];
    let rows = found.swings.iter().take(LISTED).map(row).collect();
    w.table_of(w.say(&caption), &head, rows)
}
