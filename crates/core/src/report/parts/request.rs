//! How to request the arrangement advised: who decides, where the request goes, what to check, what
//! helps and what can go wrong.

use super::section as part;
use crate::basics::Phrase;
use crate::content::PROCEDURE;
use crate::instrument::Arrangement;
use crate::policy::PRINCIPLES;
use crate::report::block::{Block, Section};
use crate::report::write::Writer;

/// The section; none where no arrangement is advised.
pub(super) fn section(w: &Writer<'_>) -> Option<Section> {
    let arrangement = w.derived.advice.outcome.arrangement()?;
    let id = arrangement.id();
    let row = |(attribute, label): (&str, &str)| {
        w.row(label, w.t(&format!("arrangement-{id}{attribute}")))
    };
    let name = Phrase::new(format!("arrangement-{id}"));
    let mut blocks = vec![
        Block::Lead { text: w.say(&name) },
        w.text("request-contact"),
        Block::Facts {
            rows: PROCEDURE.into_iter().map(row).collect(),
        },
    ];
    let numbered = |kind: &str, n: u8| (1..=n).map(|n| w.t(&format!("{kind}-{id}-{n}"))).collect();
    let (successes, risks) = counts(w, arrangement);
    blocks.extend(w.list("recommendation-successes", numbered("success", successes)));
    blocks.extend(w.list("recommendation-risks", numbered("risk", risks)));
    let principles = PRINCIPLES.map(|n| w.t(&format!("principle-{n}")));
    blocks.extend(w.list("request-principles", principles.to_vec()));
    Some(part(w, "request", blocks))
}

/// How many success factors and risks there are words for.
fn counts(w: &Writer<'_>, arrangement: Arrangement) -> (u8, u8) {
    let sheet = w.content.sheets.get(arrangement);
    sheet.map_or((0, 0), |sheet| (sheet.successes, sheet.risks))
}
