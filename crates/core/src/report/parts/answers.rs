//! Every answer with its evidence, note and reason.

use super::section as part;
use crate::assessment::{Answer, Assessment};
use crate::basics::IndicatorId;
use crate::instrument::{Area, Indicator};
use crate::report::block::{Block, Section};
use crate::report::write::Writer;

pub(super) fn section(w: &Writer<'_>) -> Section {
    let head = [
        "col-question",
        "col-answer",
        "col-counted",
        "col-evidence",
        "col-confidence",
        "col-note",
    ];
    let mut blocks: Vec<Block> = Vec::new();
    for area in &w.content.instrument.areas {
        let rows: Vec<_> = area
            .indicators
            .iter()
            .filter(|i| w.assessment().asks(area, i) || is_given(w.assessment(), &i.id))
            .map(|i| row(w, area, i))
            .collect();
        if rows.is_empty() {
            continue;
        }
        let title = w.t(&format!("area-{}", area.id));
        blocks.push(w.heading(format!("{} {title}", area.code)));
        let caption = title;
        let head = head.iter().map(|id| w.t(id)).collect();
        blocks.push(Block::Table {
            caption,
            head,
            rows,
        });
    }
    part(w, "answers", blocks)
}

/// Whether anything was said, even to a question that is not asked.
fn is_given(assessment: &Assessment, id: &IndicatorId) -> bool {
    let answer = assessment.answers.get(id);
    answer.is_some_and(|answer| *answer != Answer::default())
}

fn row(w: &Writer<'_>, area: &Area, indicator: &Indicator) -> Vec<String> {
    let none = Answer::default();
    let answer = w.assessment().answers.get(&indicator.id).unwrap_or(&none);
    let star = if indicator.star { " ★" } else { "" };
    let name = w.t(&format!("indicator-{}", indicator.id));
    let counted = w
        .derived
        .profile
        .indicator(&indicator.id)
        .and_then(|reading| reading.adjusted)
        .map_or_else(String::new, |level| level.get().to_string());
    let (evidence, confidence) = if answer.value.is_some() {
        (
            w.word("evidence", answer.evidence.id()),
            w.word("confidence", answer.confidence.id()),
        )
    } else {
        Default::default()
    };
    let mut value = w.answer(Some(answer));
    if !w.assessment().asks(area, indicator) {
        value = w.with("answer-not-asked", "answer", value);
    }
    let remarks: Vec<_> = [&answer.note, &answer.reason]
        .into_iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    vec![
        format!("{} {name}{star}", indicator.code),
        value,
        counted,
        evidence,
        confidence,
        remarks.join(" — "),
    ]
}
