//! The answers of several respondents: how far they agree, the agreed level with its spread, and
//! what each of them answered.

use super::section as part;
use crate::agreement::{QuestionAgreement, decimals};
use crate::assessment::{Answer, Confidence, Evidence, Respondent};
use crate::basics::{IndicatorId, Phrase, one_decimal};
use crate::instrument::Indicator;
use crate::report::block::{Block, Row, Section};
use crate::report::write::Writer;

/// So many people's answers stand side by side on paper; more follow in a table of their own.
const SIDE_BY_SIDE: usize = 4;

/// The part; none where nobody answered beside the body.
pub(super) fn section(w: &Writer<'_>) -> Option<Section> {
    let people = w.assessment().in_order();
    if people.is_empty() {
        return None;
    }
    let mut blocks = overall(w, people.len());
    let head = [
        "col-question",
        "col-agreed",
        "col-levels-given",
        "col-range",
        "col-median",
        "col-deviation",
        "col-r-wg",
        "col-r-wg-skewed",
    ];
    let questions = &w.derived.agreement.questions;
    let given = questions.iter().filter(|question| question.n > 0);
    let rows = given.map(|question| spread(w, question)).collect();
    blocks.extend(w.table("respondents-agreed-table", &head, rows));
    let people: Vec<_> = people.into_iter().map(|(_, one)| one).collect();
    for some in people.chunks(SIDE_BY_SIDE) {
        blocks.extend(answers(w, some));
    }
    Some(part(w, "respondents", blocks))
}

/// How many there are, and how far they agree over all questions.
fn overall(w: &Writer<'_>, people: usize) -> Vec<Block> {
    let mut blocks = vec![Block::Text {
        text: w.with("respondents-count", "n", people),
    }];
    let agreement = &w.derived.agreement;
    let says = agreement.says();
    blocks.extend(says.map(|says| Block::Text { text: w.say(&says) }));
    if let Some(overall) = &agreement.overall {
        let named = overall.rows().into_iter().map(|(name, value)| Row {
            label: w.say(&name),
            value: value.unwrap_or_else(|| w.t("figure-none")),
        });
        blocks.push(Block::Facts {
            rows: named.collect(),
        });
        blocks.push(Block::Text {
            text: w.with("agreement-complete", "n", overall.complete),
        });
    }
    blocks
}

/// The agreed level and the spread of one question.
fn spread(w: &Writer<'_>, question: &QuestionAgreement) -> Vec<String> {
    let id = &question.indicator;
    let range = question.ends.map_or_else(String::new, |(low, high)| {
        let span = Phrase::new("span").with("lo", decimals(low, 0));
        let span = span.with("hi", decimals(high, 0));
        if question.discuss {
            w.with("agreement-apart", "span", span)
        } else {
            w.say(&span)
        }
    });
    let figures = question.figures.map(|f| {
        [
            one_decimal(f.median),
            decimals(f.deviation, 2),
            decimals(f.uniform, 2),
            decimals(f.skewed, 2),
        ]
    });
    let mut row = vec![
        name(w, id),
        w.answer(w.assessment().answers.get(id)),
        question.n.to_string(),
        range,
    ];
    row.extend(figures.unwrap_or_default());
    row
}

/// The question with its code.
fn name(w: &Writer<'_>, id: &IndicatorId) -> String {
    let found = w.content.instrument.indicator(id);
    let code = found.map_or("", |(_, indicator)| indicator.code.as_str());
    format!("{code} {}", w.t(&format!("indicator-{id}")))
}

/// Every answer of some respondents: a row for each question, a column for each person.
fn answers(w: &Writer<'_>, people: &[&Respondent]) -> Option<Block> {
    let all = w.content.instrument.indicators().map(|(_, i)| i);
    let rows: Vec<Vec<String>> = all
        .filter(|i| people.iter().any(|one| one.answer(&i.id).is_some()))
        .map(|i| row(w, people, i))
        .collect();
    let mut head = vec![w.t("col-question")];
    head.extend(people.iter().map(|one| match one.name.trim() {
        "" => w.t("respondent-unnamed"),
        name => name.to_owned(),
    }));
    let caption = w.t("respondents-answers-table");
    (!rows.is_empty()).then_some(Block::Table {
        caption,
        head,
        rows,
    })
}

fn row(w: &Writer<'_>, people: &[&Respondent], indicator: &Indicator) -> Vec<String> {
    let mut row = vec![name(w, &indicator.id)];
    for one in people {
        row.push(
            one.answer(&indicator.id)
                .map_or_else(String::new, |a| answer(w, a)),
        );
    }
    row
}

/// An answer with what it rests on, as far as anything was said of it.
fn answer(w: &Writer<'_>, answer: &Answer) -> String {
    let mut parts = vec![w.answer(Some(answer))];
    if answer.evidence != Evidence::None {
        parts.push(w.word("evidence", answer.evidence.id()));
    }
    if answer.confidence != Confidence::Medium {
        let confidence = w.word("confidence", answer.confidence.id());
        parts.push(format!("{}: {confidence}", w.t("col-confidence")));
    }
    parts.extend([answer.note.trim(), answer.reason.trim()].map(str::to_owned));
    parts.retain(|part| !part.is_empty());
    parts.join(" — ")
}
